//! Statuses and errors that respond in actix-web. This crate itself does not depend on it.
#![no_implicit_prelude]
#![deny(warnings, clippy::all)]

use ::status_set::{HttpError, status_set};
use ::std::string::String;

status_set! {
    /// What the shop can respond with.
    #[status(with(actix-web))]
    pub enum ShopStatus {
        official,
        nginx,
        /// Of no class.
        Odd = 799,
    }
}

/// What must not reach a client.
pub const SECRET: &str = "hunter2";

/// A cause, with a secret in its text.
#[derive(Debug)]
pub struct Cause;

impl ::std::fmt::Display for Cause {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(SECRET)
    }
}

impl ::std::error::Error for Cause {}

/// The errors of a store. All print the secret.
#[derive(Debug, HttpError)]
#[status(set = ShopStatus)]
pub enum StoreError {
    /// A server error.
    #[status(503, header("Retry-After" = 7))]
    Busy(Cause),
    /// A client's error, that is nobody's business.
    #[status(Conflict, hide)]
    Locked,
}

impl ::std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(SECRET)
    }
}

/// The errors of a shop.
#[derive(Debug, HttpError)]
#[status(set = ShopStatus, with(actix-web))]
pub enum ShopError {
    /// Shown.
    #[status(404)]
    NoItem(u32),
    /// Of a code that no class has.
    #[status(Odd)]
    Odd,
    /// Shown on purpose.
    #[status(500, expose)]
    Broken(Cause),
    /// Of the store.
    #[status(transparent)]
    Store(StoreError),
    /// With two values of one header field, one of which may not be able to stand there.
    #[status(
        Unauthorized,
        header("WWW-Authenticate" = "Basic"),
        header("WWW-Authenticate" = realm)
    )]
    Login {
        /// Comes from outside.
        realm: String,
    },
    /// Any status of the enum.
    Any(#[status] ShopStatus),
}

impl ::std::fmt::Display for ShopError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::NoItem(id) => ::std::write!(f, "no item {id}"),
            Self::Odd | Self::Any(_) => f.write_str("odd"),
            Self::Broken(_) => f.write_str("broken"),
            Self::Store(store) => store.fmt(f),
            Self::Login { realm } => ::std::write!(f, "log in to {realm}"),
        }
    }
}

impl ::std::error::Error for ShopError {
    fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Broken(cause) | Self::Store(StoreError::Busy(cause)) => {
                ::std::option::Option::Some(cause)
            }
            _ => ::std::option::Option::None,
        }
    }
}

/// With parameters, which have to be what `ResponseError` asks for only where it is used.
#[derive(Debug, HttpError)]
#[status(transparent, set = ShopStatus, with(actix-web))]
pub struct Wrapped<T>(pub T);

impl<T: ::std::fmt::Display> ::std::fmt::Display for Wrapped<T> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
