//! Bodies in JSON that are the service's own.

use alloc::string::String;
use core::fmt;
use serde_core::Serialize;

/// A function that gives the body of the response to an error: `fn(&E) -> impl Serialize`.
///
/// This is what `response_with` takes in `with::axum` and `with::actix_web`. What the function returns can
/// borrow from the error. Needs the feature `json`.
///
/// ```
/// use serde::Serialize;
/// use status_set::HttpError;
/// use status_set::with::JsonBody;
///
/// #[derive(HttpError)]
/// #[status(404)]
/// struct NoUser { name: String }
///
/// #[derive(Serialize)]
/// struct Body<'a> { missing: &'a str }
///
/// impl NoUser {
///     fn body(&self) -> Body<'_> {
///         Body { missing: &self.name }
///     }
/// }
///
/// fn takes<E>(_: impl for<'a> JsonBody<'a, E>) {}
/// takes::<NoUser>(NoUser::body);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not give the body of a response to `{E}`",
    label = "this is not a function from `&{E}` to what is serializable",
    note = "name a function, such as `{E}::body`, that takes a reference to the error and returns what implements `serde::Serialize`"
)]
pub trait JsonBody<'a, E: 'a> {
    /// What the function returns.
    type Body: Serialize;

    /// Calls the function.
    fn of(self, error: &'a E) -> Self::Body;
}

#[diagnostic::do_not_recommend]
impl<'a, E: 'a, B: Serialize, F: FnOnce(&'a E) -> B> JsonBody<'a, E> for F {
    type Body = B;

    fn of(self, error: &'a E) -> B {
        self(error)
    }
}

/// Writes a body. For expansions.
///
/// # Errors
///
/// Those of the writer, and if the body is not JSON.
#[doc(hidden)]
pub fn write(body: &impl Serialize, out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_str(&text(body).ok_or(fmt::Error)?)
}

/// `None` for what is not JSON, such as a map with keys that are not strings.
pub(super) fn text(body: &impl Serialize) -> Option<String> {
    serde_json::to_string(body).ok()
}
