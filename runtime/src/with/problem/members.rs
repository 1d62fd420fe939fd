//! The members of a problem, and what a program adds to them.

use super::names::{is_of_member, is_readable};
use super::{Members, Problem};
use crate::with::printed::whole;
use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt::Display;
use serde_core::Serialize;
use status_set_data::uri::flaw;

impl Problem {
    /// The member `type`, a URI reference that says what kind of problem it is. `None`, like
    /// `about:blank`, says no more than the status.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// let problem: Problem = r#"{"type":"urn:problem:credit"}"#.parse()?;
    /// assert_eq!(problem.problem_type(), Some("urn:problem:credit"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn problem_type(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// The member `title`, a short text that is the same for all problems of the type.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// let problem: Problem = r#"{"title":"Not Found"}"#.parse()?;
    /// assert_eq!(problem.title(), Some("Not Found"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The member `status`, a code from 100 to 999.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// let problem: Problem = r#"{"status":404}"#.parse()?;
    /// assert_eq!(problem.status(), Some(404));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The member `detail`, a text on this one occurrence.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// let problem: Problem = r#"{"detail":"no user 7"}"#.parse()?;
    /// assert_eq!(problem.detail(), Some("no user 7"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The member `instance`, a URI reference that names this one occurrence.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// let problem: Problem = r#"{"instance":"/orders/7"}"#.parse()?;
    /// assert_eq!(problem.instance(), Some("/orders/7"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    /// The extension members.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// let problem: Problem = r#"{"status":402,"balance":30}"#.parse()?;
    /// assert_eq!(problem.members().len(), 1);
    /// assert_eq!(problem.members()["balance"], 30);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn members(&self) -> &Members {
        &self.members
    }

    /// Sets the URI of this one occurrence, and says whether it could: text that is empty, is not a URI
    /// reference (RFC 3986 §4.1), or is longer than 8 KiB, is refused.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// fn extend<E>(_: &E, problem: &mut Problem) {
    ///     assert!(problem.set_instance("/orders/7"));
    ///     assert!(!problem.set_instance("order 7"));
    /// }
    /// # extend(&(), &mut "{}".parse().unwrap());
    /// ```
    pub fn set_instance(&mut self, uri: impl Display) -> bool {
        let is_uri = |text: &String| !text.is_empty() && flaw(text).is_none();
        let Some(text) = whole(&uri).filter(is_uri) else {
            return false;
        };
        self.instance = Some(text);
        true
    }

    /// Adds an extension member, replacing one of the same name, and returns whether it could.
    ///
    /// A name that RFC 9457 defines is refused, and one that could not name an element of XML (§3.2):
    /// letters, digits, `_`, `-` and `.` can, with a letter or `_` at the beginning. A value is refused
    /// that is not JSON, or is nested so deep that nobody would read it.
    ///
    /// ```
    /// use status_set::Problem;
    ///
    /// fn extend<E>(_: &E, problem: &mut Problem) {
    ///     assert!(problem.insert("accounts", [12, 13]));
    ///     assert!(!problem.insert("status", 200));
    ///     assert!(!problem.insert("my accounts", 2));
    /// }
    /// # extend(&(), &mut "{}".parse().unwrap());
    /// ```
    pub fn insert(&mut self, name: &str, value: impl Serialize) -> bool {
        if !is_of_member(name) {
            return false;
        }
        match serde_json::to_value(value) {
            Ok(value) if is_readable(&value) => {
                self.members.insert(name.to_owned(), value);
                true
            }
            Ok(_) | Err(_) => false,
        }
    }
}
