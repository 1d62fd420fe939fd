//! `with(utoipa)`: the responses of an error type in an OpenAPI document.
//!
//! The type gets `utoipa::IntoResponses`, so that `#[utoipa::path]` takes it as it is. Every status
//! that the error can respond with is in the document once, computed from
//! [`HttpError::STATUSES`]: variants that share a status share an entry, and those of
//! `transparent` errors and of `#[status]` fields are there too. An informational status cannot end
//! an exchange: the entry is that of the 500 which is sent instead.
//!
//! ```
//! use status_set::HttpError;
//! use utoipa::IntoResponses;
//!
//! #[derive(HttpError)]
//! #[status(with(utoipa))]
//! enum AppError {
//!     #[status(NotFound)]
//!     NoUser(u64),
//!     #[status(NotFound)]
//!     NoOrder(u64),
//!     #[status(Conflict)]
//!     Taken,
//! }
//!
//! let responses = AppError::responses();
//! assert_eq!(responses.keys().collect::<Vec<_>>(), ["404", "409"]);
//! ```
//!
//! The description of an entry comes from the dataset: the reason phrase and what the status means.
//! Its content is `application/problem+json` if the type responds with that, as it does with
//! `with(axum)`, `with(actix-web)` and `with(problem)`. Without one of these the document does
//! not mention content, since nothing is known about it. The [types of problem](HttpError::CASES) that a
//! status can have are examples of its member `type`.
//!
//! A type that says [another body](derive@HttpError#bodies) has that content, with the schema that
//! `schema = ApiError` names: a reference to `#/components/schemas/ApiError`, which the document lists if
//! you say `components(schemas(ApiError))`.
//!
//! Header fields are not in the document: their values are known only once there is an error.

use crate::expansion::body::{Body, PLAIN, PROBLEM_JSON};
use crate::final_code::{has_content, is_final};
use crate::{ErrorCase, HttpError, HttpStatus, Info, Official};
use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use utoipa::ToSchema;
use utoipa::openapi::schema::{Schema, SchemaFormat, Type};
use utoipa::openapi::{Content, ObjectBuilder, Ref, RefOr, Response};

/// What expansions name.
#[doc(hidden)]
pub use utoipa::IntoResponses;

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
    describe::<E>(&|_, _| None)
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
    describe::<E>(&|info, types| Some((PROBLEM_JSON, Content::new(Some(problem(info, types))))))
}

/// Describes every status that an error type can respond with, with the body that the type says. The schema is
/// that of what a function returns. For expansions.
#[doc(hidden)]
#[must_use]
pub fn own_responses<E: HttpError>(schema: Option<&RefOr<Schema>>) -> Responses {
    describe::<E>(&|info, types| match E::__BODY {
        Body::Problem => Some((PROBLEM_JSON, Content::new(Some(problem(info, types))))),
        Body::Text => {
            let text = ObjectBuilder::new().schema_type(Type::String);
            Some((PLAIN, Content::new(Some(text))))
        }
        Body::Json(kind) => Some((kind, Content::new(schema.cloned()))),
        Body::Nothing => None,
    })
}

/// The schema of a type, by its name in the document. For expansions.
#[doc(hidden)]
#[must_use]
pub fn named<T: ToSchema>() -> RefOr<Schema> {
    Ref::from_schema_name(T::name()).into()
}

/// What to say of the content of a status with these problem types: its media type, and what it is.
type Describe<'a> = dyn Fn(&Info, &[&str]) -> Option<(&'static str, Content)> + 'a;

fn describe<E: HttpError>(content: &Describe<'_>) -> Responses {
    let entry = |code: u16| {
        let Some(status) = E::Status::from_code(code) else {
            // `STATUSES` written by hand can have codes that the status enum does not have.
            let response = Response::new(format!("Status {code}"));
            return (code.to_string(), response.into());
        };
        let info = if is_final(code) {
            status.info()
        } else {
            Official::InternalServerError.info()
        };
        let mut response = Response::new(description(info));
        if has_content(status) {
            if let Some((kind, content)) = content(info, &types_of::<E>(code)) {
                response.content.insert(kind.to_owned(), content);
            }
        }
        (info.code.to_string(), response.into())
    };
    E::STATUSES.iter().map(entry).collect()
}

/// The types of problem that errors of a code can have, each once. One of an informational status is
/// replaced by a 500, which has none.
fn types_of<E: HttpError>(code: u16) -> Vec<&'static str> {
    let mut types = Vec::new();
    if code >= 200 {
        add_types(E::CASES, code, &mut types);
    }
    types
}

fn add_types(cases: &[ErrorCase], code: u16, types: &mut Vec<&'static str>) {
    for case in cases {
        match (case.problem_type, case.inner) {
            (Some(uri), _) => {
                if case.statuses.contains(code) && !types.contains(&uri) {
                    types.push(uri);
                }
            }
            (None, Some(inner)) => add_types(inner, code, types),
            (None, None) => {}
        }
    }
}

/// A status of the user's own may have no summary.
fn description(info: &Info) -> String {
    if info.summary.is_empty() {
        info.reason.to_owned()
    } else {
        format!("{}: {}", info.reason, info.summary)
    }
}

/// The schema of a problem of this status. It stays open, because problems can have members of the
/// user's own.
fn problem(info: &Info, types: &[&str]) -> Schema {
    let string = || ObjectBuilder::new().schema_type(Type::String);
    let reference = || string().format(Some(SchemaFormat::Custom("uri-reference".to_owned())));
    ObjectBuilder::new()
        .schema_type(Type::Object)
        .description(Some("A problem as in RFC 9457."))
        .property(
            "type",
            reference()
                .default(Some("about:blank".into()))
                .description(Some("What kind of problem it is."))
                .examples(types.iter().copied()),
        )
        .property("title", string().examples([info.reason]))
        .property(
            "status",
            ObjectBuilder::new()
                .schema_type(Type::Integer)
                .enum_values(Some([info.code])),
        )
        .property(
            "detail",
            string().description(Some("What is wrong with this request.")),
        )
        .property(
            "instance",
            reference().description(Some("Names this occurrence.")),
        )
        .required("title")
        .required("status")
        .into()
}

/// What expansions call for `with(utoipa)`. `problem` stands at the end for types that respond with
/// problems, and `own` for those that say another body, with its schema where there is one.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_utoipa {
    ("utoipa" error [$($generics:tt)*] [$ty:ty] [$fit:ty] [$($bounds:tt)*]) => {
        $crate::__with_utoipa! { @ [$($generics)*] [$ty] [$($bounds)*] responses }
    };
    ("utoipa" error [$($generics:tt)*] [$ty:ty] [$fit:ty] [$($bounds:tt)*] problem) => {
        $crate::__with_utoipa! { @ [$($generics)*] [$ty] [$($bounds)*] problem_responses }
    };
    ("utoipa" error [$($generics:tt)*] [$ty:ty] [$fit:ty] [$($bounds:tt)*] own []) => {
        $crate::__with_utoipa! { @ [$($generics)*] [$ty] [$($bounds)*] own_responses None }
    };
    ("utoipa" error [$($generics:tt)*] [$ty:ty] [$fit:ty] [$($bounds:tt)*] own [$schema:ty]) => {
        $crate::__with_utoipa! { @ [$($generics)*] [$ty] [$($bounds)*] own_responses
            Some(&$crate::__private::with::utoipa::named::<$schema>())
        }
    };
    (@ [$($generics:tt)*] [$ty:ty] [$($bounds:tt)*] $responses:ident $($option:ident $(($schema:expr))?)?) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::with::utoipa::IntoResponses for $ty $($bounds)* {
            fn responses() -> $crate::__private::with::utoipa::Responses {
                $crate::__private::with::utoipa::$responses::<Self>(
                    $($crate::__private::Option::$option $(($schema))?)?
                )
            }
        }
    };
}
