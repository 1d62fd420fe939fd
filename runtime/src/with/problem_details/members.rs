//! What a program adds to a problem.

use super::ProblemDetails;
use crate::Problem;
use crate::with::fields::whole;
use ::http::Uri;
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use core::fmt::Display;
use serde_core::Serialize;
use status_set_data::syntax::{has_whole_escapes, is_of_uri};

/// The members that RFC 9457 defines.
const STANDARD: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// What `#[status(extend_problem = function)]` can add.
///
/// ```
/// use status_set::with::problem_details::response;
/// use status_set::{HttpError, Problem};
///
/// #[derive(HttpError)]
/// #[status(402, extend_problem = NoCredit::extend)]
/// struct NoCredit { account: u32, balance: i64 }
///
/// impl NoCredit {
///     fn extend(&self, problem: &mut Problem) {
///         problem.set_instance(format_args!("/accounts/{}", self.account));
///         problem.insert("balance", self.balance);
///     }
/// }
///
/// impl std::fmt::Display for NoCredit {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("not enough credit")
///     }
/// }
///
/// let response = response(&NoCredit { account: 12, balance: 30 });
/// assert_eq!(
///     response.body(),
///     r#"{"status":402,"title":"Payment Required","detail":"not enough credit","instance":"/accounts/12","balance":30}"#,
/// );
/// ```
impl Problem {
    /// Sets the URI of this one occurrence, and says whether it could: text that is not a URI
    /// reference (RFC 3986), or is longer than 8 KiB, is refused.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// fn extend<E>(_: &E, problem: &mut Problem) {
    ///     assert!(problem.set_instance("/orders/7"));
    ///     assert!(!problem.set_instance("order 7"));
    /// }
    /// ```
    pub fn set_instance(&mut self, uri: impl Display) -> bool {
        let Some(text) = whole(&uri).filter(|text| is_uri_reference(text)) else {
            return false;
        };
        self.details.extensions.remove("instance");
        self.details.instance = exact(&text);
        if self.details.instance.is_none() {
            self.keep("instance", text);
        }
        true
    }

    /// Adds an extension member, replacing one of the same name, and returns whether it could: a
    /// name that RFC 9457 defines is refused, and so is a value that is not JSON.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// fn extend<E>(_: &E, problem: &mut Problem) {
    ///     assert!(problem.insert("accounts", [12, 13]));
    ///     assert!(!problem.insert("status", 200));
    /// }
    /// ```
    pub fn insert(&mut self, name: &str, value: impl Serialize) -> bool {
        if STANDARD.contains(&name) {
            return false;
        }
        let Ok(value) = serde_json::to_value(value) else {
            return false;
        };
        self.details.extensions.insert(name.to_owned(), value);
        true
    }

    /// What there is so far.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// fn extend<E>(_: &E, problem: &mut Problem) {
    ///     assert!(problem.details().title.is_some());
    /// }
    /// ```
    #[must_use]
    pub fn details(&self) -> &ProblemDetails {
        &self.details
    }

    /// Keeps a standard member that the field for it cannot hold.
    pub(super) fn keep(&mut self, name: &str, uri: String) {
        self.details.extensions.insert(name.to_owned(), uri.into());
    }
}

/// The URI, if `http::Uri` holds it to the letter.
pub(super) fn exact(text: &str) -> Option<Uri> {
    let uri: Uri = text.parse().ok()?;
    let kept = uri.to_string();
    (kept == text).then_some(uri)
}

/// Whether all of a string can stand in a URI reference.
fn is_uri_reference(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_of_uri) && has_whole_escapes(text)
}
