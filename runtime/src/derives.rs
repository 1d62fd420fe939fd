//! The derive macros, with their documentation.

/// Makes an enum of your own a status enum: it gets everything that [`status_set!`](crate::status_set!) gives, from the
/// same code.
///
/// A variant is the status with its name, or the one that `#[status(…)]` names:
///
/// ```
/// use status_set::HttpStatus;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
/// #[status(sets(official, nginx))]      // where statuses are looked up; `official` if left out
/// pub enum Api {
///     Ok,                               // by the variant's name
///     Missing = 404,                    // by the discriminant
///     #[status(499)]
///     ClientGone,                       // by code
///     #[status(TooManyRequests)]
///     SlowDown,                         // by name
///     #[status(cloudflare::520)]
///     Origin,                           // by set and code or name, also of another set
///     /// Still being scanned.
///     #[status(460, reason = "Scan Pending")]
///     ScanPending,                      // your own
/// }
///
/// assert_eq!("404".parse(), Ok(Api::Missing));
/// assert_eq!(Api::ClientGone.to_string(), "499 Client Closed Request");
/// assert_eq!(Api::from_code(460), Some(Api::ScanPending));
/// assert!(matches!(Api::SlowDown, Api!(4xx)));
/// ```
///
/// The enum has no fields and one variant for each status. It has to implement `Clone`, `Copy`,
/// `Debug`, `PartialEq` and `Eq`, which the trait [`HttpStatus`](trait@crate::HttpStatus) requires: derive
/// them as well. Discriminants stay as they are: on a variant with `#[status(…)]` they can be any
/// number.
///
/// With the feature `custom-sets`, statuses can be looked up in a
/// [set of your own](crate::status_set!#sets-of-your-own):
///
#[cfg_attr(feature = "custom-sets", doc = "```")]
#[cfg_attr(not(feature = "custom-sets"), doc = "```ignore")]
/// use status_set::HttpStatus;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
/// #[status(sets(official, acme = "statuses/acme.toml"))]
/// pub enum Upload {
///     Created,
///     OverQuota,
///     #[status(acme::460)]
///     InQuarantine,
/// }
///
/// assert_eq!(Upload::InQuarantine.to_string(), "460 Scan Pending");
/// ```
///
/// # Attributes
///
/// | on the enum | |
/// |---|---|
/// | `sets(official, nginx)` | where names and codes are looked up; `official` if left out |
/// | `sets(acme = "statuses/acme.toml")` | the same with a set of your own |
/// | `edition = 2026` | the [edition](crate::status_set!#editions) in which they are looked up; the first one if left out |
/// | `with(http, serde)` | the [integrations](crate::with) that are wanted |
/// | `crate = path` | where this crate is, if it is not called `status_set` |
/// | `export_patterns` | lets other crates use the [groups](crate::status_set!#matching-by-groups) |
///
/// | on a variant | |
/// |---|---|
/// | `404`, `NotFound` | a status from one of the sets |
/// | `nginx::499`, `nginx::NoResponse` | a status from this set |
/// | `460, reason = "Scan Pending"` | a status of your own |
///
/// # Errors
///
/// It is a compile error if a variant is not a status of the sets, if its code means different things
/// in two of them, or if two variants are the same status.
///
/// If this crate cannot be found, because the dependency has another name or `crate = path` is wrong,
/// rustc reports an unresolved import (E0432, E0433), at the path or at the derive. Say where it is:
/// with `st = { package = "status-set", … }` in the manifest, write `#[status(crate = st)]`.
pub use status_set_macros::HttpStatus;

/// Gives an error type a status, checked against the status enum of your choice.
///
/// ```
/// use status_set::{HttpError, status_set};
///
/// status_set! { pub enum EdgeStatus { official, nginx } }
///
/// #[derive(HttpError)]
/// #[status(set = EdgeStatus)]            // `status_set::Official` if left out
/// pub enum AppError {
///     #[status(NotFound)]                // by name: `EdgeStatus::NotFound`
///     NoUser(u64),
///     #[status(499)]                     // by code
///     ClientGone,
///     #[status(429, header("Retry-After" = seconds))]
///     Throttled { seconds: u32 },
///     #[status(503, expose)]             // its text may be shown, though it is a server error
///     Maintenance,
///     #[status(transparent)]             // the status of the inner error
///     Db(Box<DbError>),
///     Upstream { #[status] status: EdgeStatus }, // the status in a field
/// }
///
/// #[derive(HttpError)]
/// #[status(500)]
/// pub struct DbError { query: String }
///
/// let error = AppError::Throttled { seconds: 30 };
/// assert_eq!(error.status(), EdgeStatus::TooManyRequests);
///
/// let error = AppError::Db(Box::new(DbError { query: "SELECT 1".into() }));
/// assert_eq!(error.status(), EdgeStatus::InternalServerError);
/// assert!(!error.exposes_detail());
/// ```
///
/// It works on enums and structs, also generic ones, implements [`HttpError`](trait@crate::HttpError) and
/// what `with(…)` asks for, and goes well with thiserror. Every variant names its status: there is no
/// default, so that a new variant does not compile without one.
///
/// # Attributes
///
/// All are written in `#[status(…)]`, which can be repeated. A struct takes those of a type and those
/// of a variant.
///
/// | on the type | |
/// |---|---|
/// | `set = path` | the status enum; [`Official`](crate::Official) if left out |
/// | `with(http, axum)` | the [integrations](crate::with) that are wanted |
/// | `body = Self::body`, `body = text`, `body = none` | what responses have as their body, if not a problem as in RFC 9457: see [below](#bodies) |
/// | `content_type = "…"` | another name of the JSON that the function of `body` gives |
/// | `schema = ApiError` | the type that stands for this JSON in an OpenAPI document |
/// | `extend_problem = path` | a function that adds members to RFC 9457 bodies: see [`extend_problem`](crate::HttpError::extend_problem) |
/// | `crate = path` | where this crate is, if it is not called `status_set` |
///
/// | on a variant or a struct | |
/// |---|---|
/// | `NotFound`, `404` | the status, by the name of its variant or by its code |
/// | `transparent` | everything from the only field, an error with a status: its status, its header fields, and whether its text may be seen |
/// | `header("Name" = value)` | a header field of the response; can be repeated |
/// | `without("Name")` | leaves a required header field out on purpose |
/// | `detail = "no user {0}"` | what a client is told, whatever the error displays: see [below](#what-a-client-is-told) |
/// | `expose`, `hide` | whether a client may see what the error displays |
/// | `type = "https://…"` | the problem type of RFC 9457: see [`problem_type`](crate::HttpError::problem_type) |
///
/// | on a field | |
/// |---|---|
/// | `#[status]` | the field is the status; its type is a status enum |
///
/// # Statuses from inside
///
/// The inner error of a `transparent` variant, and the status enum of a field, may have a status
/// enum of their own. Every status that they can have must be in the `set`, with the same meaning;
/// the status is then [widened](crate::HttpStatus::widen). [`STATUSES`](crate::HttpError::STATUSES) has all of
/// them, at compile time.
///
/// Any number of `Box`, `Arc`, `Rc` and `&` around the inner error makes no difference, as long as they
/// are written out: a macro cannot see what a type alias stands for. An alias of a reference works,
/// because a reference to an error has the status of that error too.
///
/// # Header fields
///
/// A value is any expression. A value that implements `Display` is printed with that. A
/// [`Duration`](core::time::Duration) is printed in whole seconds, rounded up, as `Retry-After` expects
/// them. An `Option` of one of these leaves the field out if it is `None`.
///
/// ```
/// use status_set::HttpError;
/// use std::time::Duration;
///
/// #[derive(HttpError)]
/// #[status(429, header("Retry-After" = wait), header("X-Left" = quota - used))]
/// struct SlowDown { wait: Option<Duration>, quota: u32, used: u32 }
///
/// let fields = |error: SlowDown| {
///     let mut fields = Vec::new();
///     error.visit_headers(&mut |name, value| fields.push(format!("{name}: {value}")));
///     fields
/// };
/// let wait = Some(Duration::from_millis(1_500));
/// let error = SlowDown { wait, quota: 9, used: 2 };
/// assert_eq!(fields(error), ["Retry-After: 2", "X-Left: 7"]);
/// let error = SlowDown { wait: None, quota: 9, used: 2 };
/// assert_eq!(fields(error), ["X-Left: 7"]);
/// ```
///
/// The fields of the variant are in scope by name, or as `_0`, `_1` and so on, all as references, and
/// so is `self`. A value is computed when it is needed, and nothing is allocated:
/// `format_args!("Basic realm={}", QuotedString(realm))` is a value, with [`QuotedString`](crate::QuotedString). The
/// integrations leave out a field whose value is not valid in a header field: one with a line break,
/// one of more than 8 KiB, and one whose `Display` fails. `Content-Type`, `Content-Encoding`,
/// `Content-Length` and `Transfer-Encoding` are refused, and left out if an `impl` by hand has them:
/// they depend on the content, and are set where that is written.
///
/// A field cannot be used by its name if a constant in scope has the same name: rustc reports that at
/// the field. Write `self.wait` instead, or call a method in an enum: `self.wait()`.
///
/// Some statuses make no sense without a header field: 401 without `WWW-Authenticate`, 405 without
/// `Allow`, 407 without `Proxy-Authenticate`, 426 without `Upgrade`, and 301, 302, 303, 307 and 308
/// without `Location` (RFC 9110). If the type has an integration that responds to clients, it is an
/// error if a variant names such a status, or passes on an inner error that does, and neither gives
/// the field nor says `without`. For types without such an integration, the functions `response` of the
/// integrations check this when the program is built. Statuses that come from a `#[status]` field are
/// not checked: 405 from one is sent without `Allow` unless the variant has `header("Allow" = …)`.
///
/// A field that the status requires and the variant gives is sent all the same. Characters that are not
/// valid in a header field are replaced by spaces (in `Location`, by their escapes). Instead of a
/// value of more than 8 KiB, one whose `Display` fails, or `None`, a value is sent that promises
/// nothing:
///
/// | field | sent instead of the value |
/// |---|---|
/// | `WWW-Authenticate`, `Proxy-Authenticate` | `Unspecified`: a challenge whose scheme no client knows; also instead of an empty value |
/// | `Allow` | an empty list, which is valid (RFC 9110 §10.2.1) |
/// | `Upgrade` | an empty list: no client switches to a protocol that is not named |
/// | `Location` | nothing, the field is left out: a redirect to a wrong place is worse than none |
/// | others, required by a [set of your own](crate::status_set!#sets-of-your-own) | an empty value |
///
/// # Statuses that are not errors
///
/// A variant cannot name an informational status (1xx), because it does not end an exchange. If a
/// `#[status]` field has one, the response is a 500, whose text stays on the server. Any other status
/// is possible. A GraphQL service, for example, reports most errors in a response with 200, and a
/// redirect can leave a handler as an error: `#[status(303, header("Location" = "/login"))]`.
///
/// # What a client is told
///
/// A client may see what the error displays if the status is below 500, and not from 500 on: the text
/// of a server error may reveal internals. `expose` and `hide` on a variant override that. On a
/// transparent variant the inner error decides, unless the variant has one of the two itself. See
/// [`exposes_detail`](crate::HttpError::exposes_detail).
///
/// `detail` is written for clients, and is what they are told whatever the error displays, of a server
/// error too. It is text, in which `{0}` and `{name}` are fields as in a format string, or any
/// expression that implements `Display`, in which fields have the names that they have in the value of
/// a header field. A transparent variant tells what the inner error does.
/// [`shown`](crate::HttpError::shown) prints what a client may see: the `detail`, or what the error
/// displays if it may be seen, or the reason phrase.
///
/// ```
/// use status_set::HttpError;
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// enum AppError {
///     #[error("user {0} is on shard {1}")]
///     #[status(409, detail = "user {0} exists already")]
///     UserExists(u64, u16),
///     #[error("database: {0}")]
///     #[status(500)]
///     Database(std::io::Error),
/// }
///
/// let error = AppError::UserExists(7, 2);
/// assert_eq!(error.shown().to_string(), "user 7 exists already");
/// let error = AppError::Database(std::io::Error::other("disk full"));
/// assert_eq!(error.shown().to_string(), "Internal Server Error");
/// ```
///
/// The chain of [sources](core::error::Error::source) is never shown to a client, but a source
/// that the error itself displays is part of its text: below 500 leave it out of the text, or say
/// `#[status(422, hide)]`.
///
/// # Bodies
///
/// The body of a response is a problem as in RFC 9457, for which the integrations need the feature
/// `problem`. A service that has a format of its own says so on the type:
///
/// | | the body of a response |
/// |---|---|
/// | `body = Self::body` | what the function returns, as JSON. It is any `fn(&E) -> impl Serialize`, and needs the feature `json` |
/// | `body = text` | the [public text](#what-a-client-is-told), as plain text |
/// | `body = none` | none |
///
/// A function that is itself called `text` or `none` is written `self::text`. What a body may tell
/// comes from [`shown`](crate::HttpError::shown), so that no text of a server error gets into it by
/// mistake:
///
#[cfg_attr(feature = "json", doc = "```")]
#[cfg_attr(not(feature = "json"), doc = "```ignore")]
/// use serde::Serialize;
/// use status_set::HttpError;
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// #[status(body = Self::body)] // `with(axum)` or `with(actix-web)` sends it
/// enum AppError {
///     #[error("no user {0}")]
///     #[status(404)]
///     NoUser(u64),
///     #[error("database: {0}")]
///     #[status(500)]
///     Database(std::io::Error),
/// }
///
/// #[derive(Serialize)]
/// struct ApiError {
///     status: u16,
///     message: String,
/// }
///
/// impl AppError {
///     fn body(&self) -> ApiError {
///         ApiError {
///             status: self.status().code(),
///             message: self.shown().to_string(),
///         }
///     }
/// }
///
/// assert_eq!(AppError::NoUser(7).body().message, "no user 7");
/// let error = AppError::Database(std::io::Error::other("disk full"));
/// assert_eq!(error.body().message, "Internal Server Error");
/// ```
///
/// Around a `transparent` inner error, the form of the outer type counts. A response whose status has no
/// content, such as 304, has no body, and so has one for which the function returns what is not JSON.
/// For a service with several formats, [`with`](crate::with) has functions that take the function of a body:
/// `response_with(error, AppError::old_body)` of axum and actix-web. Where neither is used,
/// `with::http::response(&error, body)` takes a body, and `with::problem::response(&error)` sends a problem
/// whatever the type says.
///
/// # Errors
///
/// It is a compile error, found by `cargo check`,
///
/// - if a variant has no status, or two,
/// - if a code or a name is not in the set, or a status from inside might not be. For a field whose
///   type is a type parameter, this is found when code that uses the type is built,
/// - if `transparent` is on a variant with no field or several, or if errors are `transparent` to
///   each other in a circle, which rustc calls a cycle in `STATUSES` (E0391),
/// - if the name of a header field has characters that are not allowed in one (RFC 9110 §5.6.2),
/// - if a key is unknown, in the wrong place, given twice or contradicts another,
/// - if an integration is requested whose feature is off,
/// - if this crate cannot be found, because the dependency has another name or `crate = path` is
///   wrong: rustc reports an unresolved import (E0432, E0433), at the path or at the derive.
///
/// ```compile_fail
/// use status_set::HttpError;
///
/// #[derive(HttpError)]
/// enum AppError {
///     #[status(499)] // error: 499 is not a status of `Official`
///     ClientGone,
/// }
/// ```
pub use status_set_macros::HttpError;
