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
//! // What others sent is kept. The enum needs no `with(serde)` for that.
//! let received: Received<EdgeStatus> = serde_json::from_str("529")?;
//! assert_eq!(received.code(), 529);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! In every format a status is written as a `u16` is: it can be the key of a map in JSON, but elsewhere
//! a string such as `"404"` is an error, because it is not a number.
//!
//! [`CodeSet`](crate::CodeSet) is written and read as [`selector`](crate::selector#serde) says.
//!
//! Other forms, and the number for enums without `with(serde)`, are chosen field by field: [`code`],
//! [`name`] and [`phrase`], and [`code_or_string`] for numbers that may be in quotes. Each has modules
//! for types that hold statuses: `name::option`, `name::seq`, `name::keys` and `name::values`.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use status_set::Official;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Entry {
//!     #[serde(with = "status_set::with::serde::code")]
//!     code: Official,
//!     #[serde(with = "status_set::with::serde::name")]
//!     name: Official,
//!     #[serde(with = "status_set::with::serde::phrase")]
//!     phrase: Official,
//! }
//!
//! let entry: Entry = serde_json::from_str(
//!     r#"{"code": 404, "name": "NotFound", "phrase": "Not Found"}"#,
//! )?;
//! assert_eq!([entry.code, entry.name, entry.phrase], [Official::NotFound; 3]);
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod code;
pub mod code_or_string;
mod code_set;
mod collections;
mod form;
pub mod name;
pub mod phrase;
mod submodules;
mod visitor;

use crate::{HttpStatus, Received};
use core::fmt;
use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

#[doc(hidden)]
pub use ::serde_core;

impl<S: HttpStatus> Serialize for Received<S> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        code::serialize(self, serializer)
    }
}

impl<'de, S: HttpStatus> Deserialize<'de> for Received<S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        code::deserialize(deserializer)
    }
}

/// What [`code`] and [`code_or_string`] write and read: a status of any enum, and [`Received`].
///
/// It is sealed.
///
/// ```
/// use status_set::{Official, Received, with::serde::Coded};
///
/// fn is_coded<T: Coded>() {}
/// is_coded::<Official>();
/// is_coded::<Received<Official>>();
/// ```
pub trait Coded: sealed::Coded {}

impl<T: sealed::Coded> Coded for T {}

mod sealed {
    use core::fmt;

    pub trait Coded: Copy {
        fn code(self) -> u16;
        fn of_code(code: u16) -> Option<Self>;
        fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }
}

impl<S: HttpStatus> sealed::Coded for S {
    fn code(self) -> u16 {
        HttpStatus::code(self)
    }

    fn of_code(code: u16) -> Option<Self> {
        Self::from_code(code)
    }

    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a status code of `{}`", S::NAME)
    }
}

impl<S: HttpStatus> sealed::Coded for Received<S> {
    fn code(self) -> u16 {
        self.code()
    }

    fn of_code(code: u16) -> Option<Self> {
        Self::from_code(code)
    }

    fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status code from 100 to 999")
    }
}

/// What expansions call for `with(serde)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ("serde" status $status:ident) => {
        #[automatically_derived]
        impl $crate::__private::with::serde::serde_core::Serialize for $status {
            fn serialize<__S>(
                &self,
                __serializer: __S,
            ) -> $crate::__private::Result<__S::Ok, __S::Error>
            where
                __S: $crate::__private::with::serde::serde_core::Serializer,
            {
                $crate::__private::with::serde::code::serialize(self, __serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::with::serde::serde_core::Deserialize<'de> for $status {
            fn deserialize<__D>(__deserializer: __D) -> $crate::__private::Result<Self, __D::Error>
            where
                __D: $crate::__private::with::serde::serde_core::Deserializer<'de>,
            {
                $crate::__private::with::serde::code::deserialize(__deserializer)
            }
        }
    };
}
