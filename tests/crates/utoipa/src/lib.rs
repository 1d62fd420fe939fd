//! Error types whose responses stand in an OpenAPI document.
#![no_implicit_prelude]
#![deny(warnings, clippy::all)]

use ::status_set::with::utoipa::operation_errors;
use ::status_set::{CodeSet, HttpError, Official, status_set};

status_set! {
    /// What the shop can respond with.
    #[status(with(utoipa))]
    pub enum ShopStatus {
        official,
        nginx,
        /// The basket is held for another till.
        OnHold = 460,
        #[status(reason = "Odd Number")]
        #[allow(missing_docs)]
        Odd = 799,
    }
}

/// What the store can respond with.
#[derive(Debug, HttpError)]
#[status(set = ShopStatus)]
pub enum StoreError {
    /// Too many clients.
    #[status(503)]
    Busy,
    /// A row is not there.
    #[status(NotFound)]
    NoRow,
}

/// Document only: nothing responds.
#[derive(Debug, HttpError)]
#[status(set = ShopStatus, with(utoipa))]
pub enum ShopError {
    /// One status for two variants.
    #[status(NotFound)]
    NoShelf,
    /// The other one.
    #[status(404)]
    NoItem(::std::string::String),
    /// Of another set.
    #[status(499)]
    Gone,
    /// The user's own, with a summary.
    #[status(OnHold)]
    OnHold,
    /// Of no class, without a summary.
    #[status(Odd)]
    Odd,
    /// Of the store.
    #[status(transparent)]
    Store(StoreError),
}

operation_errors! {
    /// How looking at an item can fail.
    pub type ItemError = ShopError::{NoItem, Store};
    type HiddenError = self::ShopError::{ Gone, };
}

/// Uses the type that only the crate sees.
#[must_use]
pub fn hidden() -> ::status_set::with::utoipa::Responses {
    <HiddenError as ::utoipa::IntoResponses>::responses()
}

/// Has one variant.
#[derive(Debug, HttpError)]
#[status(with(utoipa))]
pub enum OneError {
    /// That one.
    #[status(404)]
    Only,
}

operation_errors! {
    /// All there is.
    pub type AllErrors = OneError::{Only};
}

/// Responds with problems.
#[derive(Debug, HttpError)]
#[status(with(problem, utoipa))]
pub enum ApiError {
    /// Has content.
    #[status(404)]
    Missing,
    /// Has none.
    #[status(304)]
    Same,
    /// Has none either.
    #[status(205)]
    Reset,
    /// The response is a 500.
    #[status(transparent)]
    Early(Early),
}

/// Not to respond with at all: written by hand, because the derive refuses it.
#[derive(Debug)]
pub struct Early;

impl HttpError for Early {
    type Status = Official;
    const STATUSES: CodeSet = match CodeSet::from_codes(&[100]) {
        ::core::option::Option::Some(codes) => codes,
        ::core::option::Option::None => CodeSet::EMPTY,
    };

    fn status(&self) -> Official {
        Official::Continue
    }
}

impl ::std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("no more to say")
    }
}

impl ::std::error::Error for ApiError {}

/// Has parameters, and a status of each of the two.
#[derive(Debug, HttpError)]
#[status(with(utoipa))]
pub enum Either<'a, A, B: ::std::marker::Send>
where
    A: 'a,
{
    /// Of the first parameter.
    #[status(transparent)]
    First(A),
    /// Of the second one, which lives in a box.
    #[status(transparent)]
    Second(::std::boxed::Box<B>),
    /// Written down.
    #[status(418)]
    Neither(&'a str),
}

/// Has any status of its set.
#[derive(Debug, HttpError)]
#[status(with(utoipa))]
pub struct Upstream {
    /// What came.
    #[status]
    pub status: ::status_set::Official,
}
