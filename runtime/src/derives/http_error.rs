//! `#[derive(HttpError)]`, with its documentation.

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
/// It works on enums and structs, generic ones too, and alongside thiserror. It implements
/// [`HttpError`](trait@crate::HttpError) and what `with(…)` asks for. A variant without a status does not
/// compile.
///
/// # Attributes
///
/// All are written in `#[status(…)]`, which can be repeated. A struct takes those of a type and those of
/// a variant.
///
/// | on the type | |
/// |---|---|
/// | `set = path` | the status enum, [`Official`](crate::Official) if left out; it is not a set such as `nginx` |
/// | `with(http, axum)` | the [integrations](crate::with) that are wanted |
/// | `default = 500` | the status of every variant that names none: see [below](#a-long-tail) |
/// | `header("Name" = value)` | a header field of every response to which neither the variant nor the inner error gives one of the name |
/// | `without("Name")` | leaves a required header field out on purpose wherever it is not given, for inner errors too |
/// | `code_case = "snake_case"` | makes a `code` from the name of each variant that has none and is neither `transparent` nor `like`, in one of the cases of serde's `rename_all` |
/// | `body = Self::body`, `body = text`, `body = none` | what responses have as their body instead of an RFC 9457 problem: see [below](#bodies) |
/// | `content_type = "…"` | the media type of the JSON from `body = Self::body`, if it is not `application/json` |
/// | `schema = ApiError` | the type that describes this JSON, or the problems that `extend_problem` adds to, in an OpenAPI document, with `with(utoipa)` |
/// | `extend_problem = path` | a function that adds members to RFC 9457 bodies; in an enum it matches on `self`: see [`extend_problem`](crate::HttpError::extend_problem) |
/// | `crate = path` | where this crate is, if it is not called `status_set` |
///
/// | on a variant or a struct | |
/// |---|---|
/// | `NotFound`, `404` | the status, by the name of its variant or by its code |
/// | `by = path` | the status is what this function returns: see [below](#statuses-from-inside) |
/// | `by = path, or = 502` | the same; 502 if that is not in the status enum |
/// | `like = Code::NoIndex` | everything from a variant without fields of another error type, such as an enum of codes, that this variant does not say itself |
/// | `transparent` | everything from the only field, an error with a status: its status, its header fields, and whether its text may be seen |
/// | `header("Name" = value)` | a header field of the response; can be repeated |
/// | `without("Name")` | leaves a required header field out on purpose |
/// | `detail = "no user {0}"` | what a client is told, whatever the error displays: see [below](#what-a-client-is-told) |
/// | `expose`, `hide` | whether a client may see what the error displays |
/// | `code = "no_user"` | the name of the error for programs: see [`code`](crate::HttpError::code) |
/// | `type = "https://…"` | the problem type of RFC 9457: see [`problem_type`](crate::HttpError::problem_type) |
/// | `title = "No Credit"` | the name of the error for people, beside a `type` or a body of your own; otherwise it is the reason phrase |
///
/// | on a field | |
/// |---|---|
/// | `#[status]` | the field is the status; its type is a status enum |
/// | `or = 502` | the field is the status, and can hold any code; 502 if that is not in the status enum: see [below](#statuses-from-inside) |
/// | `transparent` | the field is an inner error, which decides everything that the variant does not say |
///
/// # What a client is told
///
/// Below 500 a client may see what the error displays; from 500 on it may not, because the text of a
/// server error may reveal internals. `expose` and `hide` on a variant override that, and also what an
/// inner error decides ([`exposes_detail`](crate::HttpError::exposes_detail)).
///
/// A `detail` is written for clients, and so it is shown whatever the error displays, for a server error
/// too. It is a string literal, in which `{0}` and `{name}` are fields and `{{` is a brace, or any
/// expression that implements `Display`, in which fields are named as in the
/// [value of a header field](#header-fields).
///
/// [`shown`](crate::HttpError::shown) prints what a client may see: the `detail`, or else what the error
/// displays if it may be seen, or else the reason phrase.
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
/// The chain of [sources](core::error::Error::source) is never shown, but a source that the error itself
/// displays is part of its text: below 500 leave it out of the text, or say `#[status(422, hide)]`.
///
/// # Codes and the catalogue
///
/// A `code` tells programs what kind of error it is. No two variants of a type have the same one.
/// The constant [`CASES`](crate::HttpError::CASES) lists the errors that a type can be, and
/// [`case_table`](crate::case_table) prints the list. [`case`](crate::HttpError::case) finds the entry of an
/// error, and [`case_of`](crate::HttpError::case_of) that of a problem which a client has received.
///
/// ```
/// use status_set::HttpError;
///
/// #[derive(HttpError)]
/// #[status(code_case = "snake_case")]
/// enum AppError {
///     /// There is no such user.
///     #[status(404)]
///     NoUser,
///     #[status(409, code = "taken")]
///     NameIsTaken,
/// }
///
/// assert_eq!(AppError::NoUser.code(), Some("no_user"));
/// let codes: Vec<_> = AppError::CASES.iter().map(|case| case.code).collect();
/// assert_eq!(codes, [Some("no_user"), Some("taken")]);
/// assert_eq!(AppError::CASES[0].description, "There is no such user.");
/// ```
///
/// # Bodies
///
/// The body of a response is an RFC 9457 problem, for which the integrations need the feature `problem`.
/// A service with its own format says so on the type:
///
/// | | the body of a response |
/// |---|---|
/// | `body = Self::body` | what the function returns, as JSON. The function is any `fn(&E) -> impl Serialize`, and needs the feature `json` |
/// | `body = text` | the [public text](#what-a-client-is-told), as plain text |
/// | `body = none` | none |
///
/// A function that is itself called `text` or `none` is written `self::text`. Take the text of a body from
/// [`shown`](crate::HttpError::shown), so that what a server error displays does not get into it by mistake:
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
/// For an inner error, the `body` of the outer type counts. A response whose status has no content, such
/// as 304, has no body; neither has one whose function returns what cannot be written as JSON. A service
/// with several formats names the function where it responds: `response_with(error, AppError::old_body)`
/// in [`with::axum`](crate::with) and `with::actix_web`. For other frameworks,
/// `with::http::response(&error, body)` takes a body, and `with::problem::response(&error)` sends a
/// problem whatever the type says.
///
/// # Statuses from inside
///
/// An inner error, a field and a function may have a status enum of their own. Each of its statuses that
/// can occur must be in the `set`, with the same meaning, and is then
/// [widened](crate::HttpStatus::widen). [`STATUSES`](crate::HttpError::STATUSES) has all of them, at compile
/// time.
///
/// Any number of `Box`, `Arc`, `Rc` and `&` around the inner error makes no difference, if they are
/// written out: a macro cannot see through a type alias. (An alias of a reference works.)
///
/// If a variant has other fields, which say where the inner error happened, put `transparent` on the
/// field of the inner error. The variant may then say more: header fields that replace the inner ones, a
/// `code`, a `type`, a `detail`. The inner error, which has to implement `Display`, decides the rest, and
/// also what a client sees: what the outer error displays is shown only with `expose`.
///
/// An error of another crate, such as `sqlx::Error`, needs no wrapper: `by = io_status` names a function
/// that returns its status. The function takes a reference to the variant's only field, or to the whole
/// error if the variant has no field or several.
///
/// ```
/// use status_set::{HttpError, status_set};
/// use std::io;
///
/// status_set! { enum IoStatus { official::{403, 404, 500} } }
///
/// fn io_status(error: &io::Error) -> IoStatus {
///     match error.kind() {
///         io::ErrorKind::NotFound => IoStatus::NotFound,
///         io::ErrorKind::PermissionDenied => IoStatus::Forbidden,
///         _ => IoStatus::InternalServerError,
///     }
/// }
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// enum AppError {
///     #[error("disk: {0}")]
///     #[status(by = io_status)]
///     Io(io::Error),
/// }
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// #[error("loading {path}: {source}")]
/// #[status(code = "not_loaded")]
/// struct Load {
///     path: &'static str,
///     #[status(transparent)]
///     source: AppError,
/// }
///
/// let source = AppError::Io(io::ErrorKind::NotFound.into());
/// let error = Load { path: "/srv/a", source };
/// assert_eq!(error.status().code(), 404);
/// assert_eq!(error.code(), Some("not_loaded"));
/// assert_eq!(error.shown().to_string(), "disk: entity not found");
/// ```
///
/// A status from outside may not be in the status enum. With `or = 502`, the field, or what the function returns,
/// may be a [`Received`](crate::Received), a `u16`, a `StatusCode` of `http` (with the feature `http`), a
/// status enum, or an `Option` of one of these. A number is looked up in that by its code, all else by
/// its meaning; what is not in it, `None` and informational statuses become the status after `or`.
/// [`STATUSES`](crate::HttpError::STATUSES) then has the whole enum, except for informational statuses. A
/// rejection of axum, for example, knows its status: `#[status(by = JsonRejection::status, or = 400)]`. A
/// proxy that passes on statuses which it does not know builds that response itself.
///
/// ```
/// use status_set::{HttpError, Official, Received};
///
/// #[derive(HttpError)]
/// struct Upstream(#[status(or = 502)] Received<Official>);
///
/// let received = |code| Upstream(Received::from_code(code).unwrap());
/// assert_eq!(received(404).status(), Official::NotFound);
/// assert_eq!(received(520).status(), Official::BadGateway);
/// ```
///
/// # A long tail
///
/// Where most variants have the same status, `default = 500` on the type gives it to every variant that
/// names none. The price: a new variant compiles with this status, whether that is right or not.
///
/// ```
/// use status_set::HttpError;
///
/// #[derive(HttpError)]
/// #[status(default = 500)]
/// enum AppError {
///     #[status(404)]
///     NoUser,
///     Database,
///     Queue,
/// }
///
/// assert_eq!(AppError::Queue.status().code(), 500);
/// ```
///
/// # Header fields
///
/// A value is any expression that implements `Display`. A [`Duration`](core::time::Duration) is printed
/// in whole seconds, rounded up, as `Retry-After` expects them. An `Option` of one of these leaves the
/// field out if it is `None`.
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
/// In scope are `self` and, as references, the fields of the variant, by name or as `_0`, `_1` and so on.
/// (If rustc reports that a constant has the name of a field, write `self.wait`, or in an enum call a
/// method: `self.wait()`.) A value is computed when it is needed, and nothing is allocated:
/// `format_args!("Basic realm={}", QuotedString(realm))` is a value, with
/// [`QuotedString`](crate::QuotedString).
///
/// A field whose value is not valid in a header field is not sent: one with a line break, one of more
/// than 8 KiB, and one whose `Display` fails. `Content-Type`, `Content-Encoding`, `Content-Length` and
/// `Transfer-Encoding` are refused, and left out if an `impl` by hand has them: they are set where the
/// content is written.
///
/// Some statuses require a header field (RFC 9110): 401 `WWW-Authenticate`, 405 `Allow`, 407
/// `Proxy-Authenticate`, 426 `Upgrade`, and 301, 302, 303, 307 and 308 `Location`. With an integration
/// that responds to clients, it is an error if a variant that names such a status, or passes on an inner
/// error that does, neither gives the field nor says `without`; without one, the functions `response` of
/// the integrations check this when the program is built. A status from a `#[status]` field is not
/// checked: 405 from one is sent without `Allow` unless the variant has `header("Allow" = …)`.
///
/// A required field that the variant gives is sent all the same. Characters that are not valid in a header
/// field are replaced by spaces (in `Location`, by their escapes). Instead of a value of more than 8 KiB,
/// one whose `Display` fails, or `None`, a value is sent that promises nothing:
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
/// Any status is possible except an informational one (1xx), which does not end an exchange; if a
/// `#[status]` field has one, the response is a 500, whose text stays on the server. A GraphQL service
/// reports most errors with 200, and a redirect can leave a handler as an error:
/// `#[status(303, header("Location" = "/login"))]`.
///
/// # Errors
///
/// It is a compile error, found by `cargo check`,
///
/// - if a variant has no status and the type no `default`, or if a variant has two statuses,
/// - if two variants have the same `code`,
/// - if a code or a name is not in the status enum, or a status from inside might not be. For a field whose
///   type is a type parameter, this is found when code that uses the type is built,
/// - if `transparent` is on a variant that has no field or several: then it belongs on the field,
/// - if errors are `transparent` to each other in a circle, which rustc calls a cycle in `STATUSES` (E0391),
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
