//! `with(serde)`: a status enum is written as its number, and only the number of one of its
//! statuses is read.
//!
//! ```
//! use status_set::{Received, status_set};
//!
//! status_set! {
//!     #[status(with(serde))]
//!     pub enum EdgeStatus { official, nginx }
//! }
//!
//! assert_eq!(serde_json::to_string(&EdgeStatus::NotFound)?, "404");
//! assert_eq!(serde_json::from_str::<EdgeStatus>("499")?, EdgeStatus::ClientClosedRequest);
//!
//! let error = serde_json::from_str::<EdgeStatus>("529").unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "invalid value: integer `529`, expected a status code of `EdgeStatus` at line 1 column 3",
//! );
//!
//! // What others sent is kept, and no enum has to ask for that.
//! let received: Received<EdgeStatus> = serde_json::from_str("529")?;
//! assert_eq!(received.code(), 529);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! In every format a status is what a `u16` is: it can be the key of a map in JSON, but a string is
//! no number, so `"404"` is an error elsewhere.
//!
//! Other forms, and the number for enums that do not say `with(serde)`, are chosen field by field:
//! [`as_code`], [`as_name`] and [`as_phrase`].
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use status_set::Official;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Answer {
//!     #[serde(with = "status_set::with::serde::as_code")]
//!     code: Official,
//!     #[serde(with = "status_set::with::serde::as_name")]
//!     name: Official,
//!     #[serde(with = "status_set::with::serde::as_phrase")]
//!     phrase: Official,
//! }
//!
//! let answer: Answer = serde_json::from_str(
//!     r#"{"code": 404, "name": "NotFound", "phrase": "Not Found"}"#,
//! )?;
//! assert_eq!([answer.code, answer.name, answer.phrase], [Official::NotFound; 3]);
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod as_code;
pub mod as_name;
pub mod as_phrase;

use crate::{HttpStatus, Received};
use core::{fmt, marker::PhantomData};
use serde_core::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

#[doc(hidden)]
pub use ::serde_core;

impl<S: HttpStatus> Serialize for Received<S> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serializer.serialize_u16(self.code())
    }
}

impl<'de, S: HttpStatus> Deserialize<'de> for Received<S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u16(CodeVisitor(PhantomData))
    }
}

/// What a code is read as.
trait FromCode: Sized {
    fn from_code(code: u16) -> Option<Self>;
    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<S: HttpStatus> FromCode for Received<S> {
    fn from_code(code: u16) -> Option<Self> {
        Self::from_code(code)
    }

    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status code from 100 to 999")
    }
}

/// A status that has to be listed.
struct Listed<S>(S);

impl<S: HttpStatus> FromCode for Listed<S> {
    fn from_code(code: u16) -> Option<Self> {
        S::from_code(code).map(Self)
    }

    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a status code of `{}`", S::NAME)
    }
}

/// Reads a number of any type. Smaller types than these come here as well: that is how serde hands
/// them on.
struct CodeVisitor<T>(PhantomData<T>);

impl<T: FromCode> CodeVisitor<T> {
    fn visit<N, E>(&self, number: N, unexpected: Unexpected<'_>) -> Result<T, E>
    where
        N: TryInto<u16>,
        E: Error,
    {
        let code = number.try_into().ok();
        code.and_then(T::from_code)
            .ok_or_else(|| Error::invalid_value(unexpected, self))
    }
}

impl<T: FromCode> Visitor<'_> for CodeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::expecting(f)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        self.visit(number, Unexpected::Unsigned(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        self.visit(number, Unexpected::Signed(number))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<T, E> {
        self.visit(number, Unexpected::Other("a number of 128 bits"))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<T, E> {
        self.visit(number, Unexpected::Other("a number of 128 bits"))
    }
}

/// Behind `with(serde)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    (status $status:ident) => {
        #[automatically_derived]
        impl $crate::__private::with::serde::serde_core::Serialize for $status {
            fn serialize<__S>(
                &self,
                __serializer: __S,
            ) -> $crate::__private::Result<__S::Ok, __S::Error>
            where
                __S: $crate::__private::with::serde::serde_core::Serializer,
            {
                $crate::__private::with::serde::as_code::serialize(self, __serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::with::serde::serde_core::Deserialize<'de> for $status {
            fn deserialize<__D>(__deserializer: __D) -> $crate::__private::Result<Self, __D::Error>
            where
                __D: $crate::__private::with::serde::serde_core::Deserializer<'de>,
            {
                $crate::__private::with::serde::as_code::deserialize(__deserializer)
            }
        }
    };
}
