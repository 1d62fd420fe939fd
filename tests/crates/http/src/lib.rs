//! Types that ask for the integrations with http, in a crate that knows neither version of http.

#![no_std]
#![no_implicit_prelude]
#![deny(warnings, missing_docs, unused_qualifications, unused_results)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

extern crate alloc;

use ::alloc::{boxed::Box, string::String};
use ::core::{fmt, marker::Sized};
use ::status_set::{HttpError, HttpStatus, Official, status_set};

status_set! {
    /// Asks for both versions at once.
    #[status(with(http, http-02))]
    pub enum Status {
        official,
        nginx,
        /// The last code that there is.
        Last = 999,
    }
}

/// An enum of this crate's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(with(http, http-02))]
pub enum Api {
    /// 200
    Ok,
    /// 404
    Missing = 404,
}

/// An error with parameters.
#[derive(Debug, HttpError)]
#[status(set = Status, with(http))]
pub enum AppError<'a, T>
where
    T: fmt::Display + fmt::Debug + ?Sized,
{
    /// Shown to clients.
    #[status(NotFound)]
    Missing(&'a T),
    /// Not shown to clients.
    #[status(500)]
    Database(String),
    /// No content.
    #[status(204, expose)]
    Nothing,
    /// No content, by the nature of the code.
    #[status(205, expose)]
    Reset,
    /// A client error whose text is not shown.
    #[status(403, hide, header("X-Text" = _0), header("X-Text" = "second"))]
    Forbidden(String),
    /// As it is inside.
    #[status(transparent)]
    Inner(Box<Throttled>),
}

/// The text of an error, which holds whatever it was given.
impl<T: fmt::Display + fmt::Debug + ?Sized> fmt::Display for AppError<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(what) => ::core::write!(f, "no {what}"),
            Self::Database(text) | Self::Forbidden(text) => f.write_str(text),
            Self::Nothing | Self::Reset => f.write_str("text"),
            Self::Inner(inner) => inner.fmt(f),
        }
    }
}

/// A status that the response to an error cannot have. Written down it would be refused.
#[derive(Debug, HttpError)]
pub struct Working(#[status] pub Official);

impl fmt::Display for Working {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }
}

/// An error with a header field.
#[derive(Debug, HttpError)]
#[status(set = Status, TooManyRequests, header("Retry-After" = self.seconds), with(http))]
pub struct Throttled {
    /// How long to wait.
    pub seconds: u32,
}

impl fmt::Display for Throttled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ::core::write!(f, "wait {} seconds", self.seconds)
    }
}

/// Constants with the names of parameters: there, a name of a constant is a pattern. And another
/// path of the runtime.
pub mod names {
    #![allow(
        dead_code,
        non_upper_case_globals,
        reason = "they only stand in the way"
    )]

    use ::core::primitive::str;
    use ::status_set as runtime;
    use runtime::{HttpError, status_set};

    const error: &str = "";
    const code: &str = "";
    static status: &str = "";

    status_set! {
        /// One of each kind of impl.
        #[status(with(http, http-02))]
        pub enum Few { official::404 }
    }

    /// An error.
    #[derive(Debug, HttpError)]
    #[status(crate = crate::names::runtime, set = Few, with(http), NotFound)]
    pub struct Missing;
}
