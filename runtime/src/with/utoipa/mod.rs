//! `with(utoipa)`: the responses of an error type, and statuses, in an OpenAPI document.
//!
//! An error type gets `utoipa::IntoResponses`, so that `#[utoipa::path]` takes it as it is. Every status
//! that the error can respond with is in the document once, computed from [`HttpError::STATUSES`]: variants
//! that share a status share an entry, and those of `transparent` errors and of `#[status]` fields are there
//! too. An informational status cannot end an exchange: the entry is that of the 500 which is sent instead.
//!
//! ```
//! use status_set::HttpError;
//! use status_set::with::utoipa::{SharedResponses, operation_errors};
//! use utoipa::OpenApi;
//!
//! #[derive(Debug, thiserror::Error, HttpError)]
//! #[status(with(problem, utoipa), code_case = "snake_case")]
//! enum AppError {
//!     /// There is no such user.
//!     #[error("no user {0}")]
//!     #[status(NotFound)]
//!     NoUser(u64),
//!     /// There is no such order.
//!     #[error("no order {0}")]
//!     #[status(NotFound)]
//!     NoOrder(u64),
//!     /// The name is taken.
//!     #[error("taken")]
//!     #[status(Conflict)]
//!     Taken,
//! }
//!
//! operation_errors! {
//!     /// How reading a user can fail.
//!     type ReadError = AppError::{NoUser};
//! }
//!
//! #[utoipa::path(get, path = "/users/{id}", responses((status = 200), ReadError))]
//! fn read() {}
//!
//! #[utoipa::path(post, path = "/orders", responses((status = 201), AppError))]
//! fn order() {}
//!
//! #[derive(OpenApi)]
//! #[openapi(paths(read, order), modifiers(&SharedResponses))]
//! struct Document;
//!
//! let document = serde_json::to_value(Document::openapi())?;
//! let responses = |path: &str, method: &str| {
//!     let responses = &document["paths"][path][method]["responses"];
//!     responses.as_object().unwrap().clone()
//! };
//! let read = responses("/users/{id}", "get");
//! assert_eq!(read.keys().collect::<Vec<_>>(), ["200", "404"]);
//! assert_eq!(read["404"]["description"], "Not Found: There is no such user.");
//!
//! let order = responses("/orders", "post");
//! assert_eq!(order.keys().collect::<Vec<_>>(), ["201", "404", "409"]);
//! let content = &order["404"]["content"]["application/problem+json"];
//! assert_eq!(content["schema"]["allOf"][0]["$ref"], "#/components/schemas/Problem");
//! let codes = &content["schema"]["allOf"][1]["properties"]["code"]["enum"];
//! assert_eq!(*codes, serde_json::json!(["no_user", "no_order"]));
//! assert_eq!(content["examples"]["no_user"]["value"]["code"], "no_user");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Descriptions
//!
//! An entry says the reason phrase and what its [cases](HttpError::CASES) are, from the first paragraphs of
//! their documentation: clients read these, those of server errors too. Where no case has one, it says what
//! the status means, from the dataset. The header fields that a response may have are there by name; their
//! values are known only once there is an error.
//!
//! # Content
//!
//! The content is `application/problem+json` if the type responds with that, as it does with
//! `with(axum)`, `with(actix-web)` and `with(problem)`. Without one of these the document does
//! not mention content, since nothing is known about it. The schema refers to the component `Problem`, with
//! the `code`s that the status can have, and there is an example for each case.
//!
//! utoipa collects no components of responses. [`SharedResponses`] among the `modifiers` of the document
//! adds `Problem`, and makes components of the responses themselves. Without it, say
//! `components(schemas(Problem))`.
//!
//! A type whose problems have members of its own, by `extend_problem`, names what describes them: `schema =
//! BookProblem`. So does a type that says [another body](derive@HttpError#bodies): `schema = ApiError`. Both are
//! references to components, which the document lists if you say `components(schemas(BookProblem))`.
//!
//! ```
//! use status_set::{HttpError, Problem};
//! use status_set::with::utoipa::SharedResponses;
//! use utoipa::{OpenApi, ToSchema};
//!
//! #[derive(Debug, thiserror::Error, HttpError)]
//! #[error("no book {0}")]
//! #[status(404, with(problem, utoipa), extend_problem = Self::extend, schema = BookProblem)]
//! struct NoBook(u64);
//!
//! impl NoBook {
//!     fn extend(&self, problem: &mut Problem) {
//!         problem.insert("book", self.0);
//!     }
//! }
//!
//! /// What clients are told.
//! #[derive(ToSchema)]
//! struct BookProblem {
//!     #[serde(flatten)]
//!     problem: Problem,
//!     /// The number of the book.
//!     book: Option<u64>,
//! }
//!
//! #[utoipa::path(get, path = "/books/{id}", responses((status = 200), NoBook))]
//! fn read() {}
//!
//! #[derive(OpenApi)]
//! #[openapi(paths(read), components(schemas(BookProblem)), modifiers(&SharedResponses))]
//! struct Document;
//!
//! let document = serde_json::to_value(Document::openapi())?;
//! let response = &document["paths"]["/books/{id}"]["get"]["responses"]["404"];
//! let schema = &response["content"]["application/problem+json"]["schema"];
//! assert_eq!(schema["$ref"], "#/components/schemas/BookProblem");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Statuses
//!
//! A status enum gets `utoipa::ToSchema`: an integer that is one of its codes. [`status_schema`] is the same for
//! one without `with(utoipa)`. [`Received`](crate::Received) has a schema of its own: any integer from 100
//! to 999.

mod cases;
mod operation;
mod response;
mod schema;
mod shared;

#[doc(inline)]
pub use crate::__operation_errors as operation_errors;

pub use self::schema::status_schema;
pub use self::shared::SharedResponses;

use self::response::{Contents, describe};
use crate::HttpError;
use alloc::collections::BTreeMap;
use alloc::string::String;
use utoipa::openapi::{Ref, RefOr, Response, Schema};

/// What expansions name.
#[doc(hidden)]
pub use self::operation::Described;
#[doc(hidden)]
pub use utoipa::{IntoResponses, PartialSchema, ToSchema};

/// A schema, or a reference to one. For expansions.
#[doc(hidden)]
pub type SchemaOrRef = RefOr<Schema>;

/// The responses of an operation, by status code: what `utoipa::IntoResponses` gives.
pub type Responses = BTreeMap<String, RefOr<Response>>;

/// Describes every status that an error type can respond with, without content.
///
/// The error type needs no `with(utoipa)`.
///
/// ```
/// use status_set::{HttpError, with};
/// use utoipa::openapi::RefOr;
///
/// #[derive(HttpError)]
/// #[status(PreconditionRequired)]
/// struct NoCondition;
///
/// let responses = with::utoipa::responses::<NoCondition>();
/// let Some(RefOr::T(response)) = responses.get("428") else { panic!() };
/// assert!(response.description.starts_with("Precondition Required: "));
/// assert!(response.content.is_empty());
/// ```
#[must_use]
pub fn responses<E: HttpError>() -> Responses {
    describe::<E>(None, &Contents::Unknown)
}

/// Describes every status that an error type can respond with, with an RFC 9457 problem as content
/// where the status has content.
///
/// The error type needs no `with(utoipa)`.
///
/// ```
/// use status_set::{HttpError, with};
/// use utoipa::openapi::RefOr;
///
/// #[derive(HttpError)]
/// #[status(NotFound)]
/// struct NoUser;
///
/// let responses = with::utoipa::problem_responses::<NoUser>();
/// let Some(RefOr::T(response)) = responses.get("404") else { panic!() };
/// assert!(response.content.contains_key("application/problem+json"));
/// ```
#[must_use]
pub fn problem_responses<E: HttpError>() -> Responses {
    describe::<E>(None, &Contents::Problem(None))
}

/// The same of the cases of these names. For expansions.
#[doc(hidden)]
#[must_use]
pub fn plain_of<E: HttpError>(names: Option<&[&str]>, _: Option<RefOr<Schema>>) -> Responses {
    describe::<E>(names, &Contents::Unknown)
}

/// Those of problems, of this schema if they have members of the user's own. For expansions.
#[doc(hidden)]
#[must_use]
pub fn problems_of<E: HttpError>(
    names: Option<&[&str]>,
    schema: Option<RefOr<Schema>>,
) -> Responses {
    describe::<E>(names, &Contents::Problem(schema))
}

/// Those with the body that the type says, of which this is the schema if a function makes it. For
/// expansions.
#[doc(hidden)]
#[must_use]
pub fn own_of<E: HttpError>(names: Option<&[&str]>, schema: Option<RefOr<Schema>>) -> Responses {
    describe::<E>(names, &Contents::Own(schema))
}

/// The schema of a type, by its name in the document. For expansions.
#[doc(hidden)]
#[must_use]
pub fn named<T: ToSchema>() -> RefOr<Schema> {
    Ref::from_schema_name(T::name()).into()
}

/// What expansions call for `with(utoipa)`. After an error type stands `problem` if it responds with
/// problems, and `own` if it says another body; both with its schema where there is one.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_utoipa {
    ("utoipa" status $status:ident) => {
        #[automatically_derived]
        impl $crate::__private::with::utoipa::PartialSchema for $status {
            fn schema() -> $crate::__private::with::utoipa::SchemaOrRef {
                $crate::__private::From::from(
                    $crate::__private::with::utoipa::status_schema::<Self>()
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::with::utoipa::ToSchema for $status {}
    };
    ("utoipa" error [$($generics:tt)*] [$ty:ty] [$fit:ty] [$($bounds:tt)*]) => {
        $crate::__with_utoipa! { @ [$($generics)*] [$ty] [$($bounds)*] plain_of [] }
    };
    ("utoipa" error [$($generics:tt)*] [$ty:ty] [$fit:ty] [$($bounds:tt)*] problem $($schema:tt)?) => {
        $crate::__with_utoipa! { @ [$($generics)*] [$ty] [$($bounds)*] problems_of $($schema)? }
    };
    ("utoipa" error [$($generics:tt)*] [$ty:ty] [$fit:ty] [$($bounds:tt)*] own $schema:tt) => {
        $crate::__with_utoipa! { @ [$($generics)*] [$ty] [$($bounds)*] own_of $schema }
    };
    (@ [$($generics:tt)*] [$ty:ty] [$($bounds:tt)*] $responses:ident [$($schema:ty)?]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::with::utoipa::Described for $ty $($bounds)* {
            fn responses_of(
                __cases: $crate::__private::Option<&[&$crate::__private::str]>,
            ) -> $crate::__private::with::utoipa::Responses {
                $crate::__private::with::utoipa::$responses::<Self>(
                    __cases,
                    $crate::__schema! { $($schema)? },
                )
            }
        }

        #[automatically_derived]
        impl $($generics)* $crate::__private::with::utoipa::IntoResponses for $ty $($bounds)* {
            fn responses() -> $crate::__private::with::utoipa::Responses {
                <Self as $crate::__private::with::utoipa::Described>::responses_of(
                    $crate::__private::Option::None,
                )
            }
        }
    };
}

/// A reference to the schema of a type, or none.
#[doc(hidden)]
#[macro_export]
macro_rules! __schema {
    () => {
        $crate::__private::Option::None
    };
    ($schema:ty) => {
        $crate::__private::Option::Some($crate::__private::with::utoipa::named::<$schema>())
    };
}
