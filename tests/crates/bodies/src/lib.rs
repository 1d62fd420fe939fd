//! Error types with bodies of the service's own, in a crate that forbids itself much.

#![no_implicit_prelude]
#![deny(warnings, missing_docs, unused_qualifications, unused_results)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

use ::core::convert::Into;
use ::core::error::Error;
use ::core::fmt;
use ::serde_core::ser::SerializeMap;
use ::serde_core::{Serialize, Serializer};
use ::status_set::HttpError;
use ::std::option::Option;
use ::std::result::Result;
use ::std::string::{String, ToString};
use ::utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use ::utoipa::{PartialSchema, ToSchema};

/// What clients of the service read.
#[derive(Debug)]
pub struct ApiError {
    /// The code.
    status: u16,
    /// The text.
    message: String,
}

impl Serialize for ApiError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(Option::None)?;
        members.serialize_entry("status", &self.status)?;
        members.serialize_entry("message", &self.message)?;
        members.end()
    }
}

impl PartialSchema for ApiError {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().into()
    }
}

impl ToSchema for ApiError {}

/// With a body that a function makes.
#[derive(Debug, HttpError)]
#[status(with(axum, actix-web, utoipa), body = Self::body, schema = ApiError)]
pub enum ShopError {
    /// Its text is for clients.
    #[status(404)]
    NoItem(u64),
    /// Its text is not.
    #[status(503, header("Retry-After" = 9))]
    Database(String),
    /// No content goes with it.
    #[status(304)]
    Same,
    /// By an inner error, which has a form of its own.
    #[status(transparent)]
    Inner(PlainError),
}

impl ShopError {
    fn body(&self) -> ApiError {
        ApiError {
            status: self.status().code(),
            message: self.shown().to_string(),
        }
    }
}

impl fmt::Display for ShopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoItem(id) => ::core::write!(f, "no item {id}"),
            Self::Database(text) => f.write_str(text),
            Self::Same => f.write_str("not modified"),
            Self::Inner(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl Error for ShopError {}

/// With its public text.
#[derive(Debug, HttpError)]
#[status(with(axum, actix-web, utoipa), body = text)]
pub enum PlainError {
    /// Its text is for clients.
    #[status(409)]
    Taken,
    /// Its text is not.
    #[status(500)]
    Broken,
    /// No content goes with it.
    #[status(205)]
    Reset,
}

impl fmt::Display for PlainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Taken => "the name is taken",
            Self::Broken => "password is hunter2",
            Self::Reset => "reset",
        })
    }
}

impl Error for PlainError {}

/// With no body.
#[derive(Debug, HttpError)]
#[status(410, with(axum, actix-web, utoipa), body = none)]
pub struct Gone;

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("gone")
    }
}

impl Error for Gone {}

/// Generic, with a function whose name is that of a form, a body that borrows, and another name of JSON.
#[derive(Debug, HttpError)]
#[status(400, with(axum, actix-web, utoipa), body = self::text)]
#[status(content_type = "application/vnd.example+json; v=2")]
pub struct Refused<T: Serialize>(pub T);

/// A body that borrows from the error.
#[derive(Debug)]
pub struct Reason<'a, T> {
    reason: &'a T,
}

impl<T: Serialize> Serialize for Reason<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(Option::None)?;
        members.serialize_entry("reason", self.reason)?;
        members.end()
    }
}

const fn text<T: Serialize>(error: &Refused<T>) -> Reason<'_, T> {
    Reason { reason: &error.0 }
}

impl<T: Serialize> fmt::Display for Refused<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl<T: Serialize + fmt::Debug> Error for Refused<T> {}
