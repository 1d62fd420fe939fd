//! The content of a response that a service makes itself.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use serde_core::Serialize;

use crate::Problem;
use crate::expansion::body::{JSON, PLAIN, PROBLEM_JSON};

/// What a `render` function gives the response to a failed request: content of some media type, and header
/// fields that belong to it.
///
/// ```
/// use serde::Serialize;
/// use status_set::with::Rendered;
///
/// #[derive(Serialize)]
/// struct Envelope { ok: bool, message: String }
///
/// let envelope = Envelope { ok: false, message: "no user 7".into() };
/// let _ = Rendered::json(&envelope).with_field("Cache-Control", "no-store");
/// let _ = Rendered::html("<p>There is nothing here.");
/// let _ = Rendered::new("application/xml", "<error/>");
/// ```
#[derive(Clone, Debug)]
pub struct Rendered {
    pub(in crate::with) kind: Cow<'static, str>,
    pub(in crate::with) text: String,
    pub(in crate::with) fields: Vec<(&'static str, String)>,
}

impl Rendered {
    /// Content of this media type, which `Content-Type` then says. One that cannot stand in a header field
    /// is left out.
    ///
    /// ```
    /// use status_set::with::Rendered;
    ///
    /// let _ = Rendered::new("text/csv; charset=utf-8", "status\n404\n");
    /// ```
    #[must_use]
    pub fn new(kind: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            text: text.into(),
            fields: Vec::new(),
        }
    }

    /// JSON: `application/json`. What cannot be written as JSON, such as a map with keys that are not
    /// strings, is `null`.
    ///
    /// ```
    /// use status_set::with::Rendered;
    ///
    /// let _ = Rendered::json(&[("status", 404)]);
    /// ```
    #[must_use]
    pub fn json(value: &impl Serialize) -> Self {
        let text = serde_json::to_string(value);
        Self::new(JSON, text.unwrap_or_else(|_| "null".into()))
    }

    /// A problem as in RFC 9457: `application/problem+json`.
    ///
    /// ```
    /// use status_set::with::Rendered;
    /// use status_set::Problem;
    ///
    /// let problem: Problem = r#"{"status":404}"#.parse()?;
    /// let _ = Rendered::problem(&problem);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn problem(problem: &Problem) -> Self {
        // Members whose names are strings always make JSON; an empty object is a valid body too.
        let text = serde_json::to_string(problem);
        Self::new(PROBLEM_JSON, text.unwrap_or_else(|_| "{}".into()))
    }

    /// A page: `text/html; charset=utf-8`. Escape in it what a client has sent.
    ///
    /// ```
    /// use status_set::with::Rendered;
    ///
    /// let _ = Rendered::html("<!doctype html><title>Not Found</title>");
    /// ```
    #[must_use]
    pub fn html(page: impl Into<String>) -> Self {
        Self::new("text/html; charset=utf-8", page)
    }

    /// Text: `text/plain; charset=utf-8`.
    ///
    /// ```
    /// use status_set::with::Rendered;
    ///
    /// let _ = Rendered::text("there is nothing here");
    /// ```
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(PLAIN, text)
    }

    /// Adds a header field to the response, such as `Vary: Accept` where the content depends on that. One
    /// whose name or value is not valid is left out.
    ///
    /// ```
    /// use status_set::with::Rendered;
    ///
    /// let _ = Rendered::text("nichts").with_field("Content-Language", "de");
    /// ```
    #[must_use]
    pub fn with_field(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.fields.push((name, value.into()));
        self
    }
}
