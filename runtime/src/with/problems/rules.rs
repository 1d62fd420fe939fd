//! Which responses are given the service's form, and what they are then, whatever the framework.

use super::failed::{Answer, Failed};
use super::rendered::Rendered;
use crate::Official;
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

/// The longest text of a response that becomes the `detail` of a problem, if nothing else is said.
const LIMIT: usize = 1 << 10;

/// Header fields that describe the bytes of the content, and so go with it when it is replaced.
pub(in crate::with) const OF_OLD_CONTENT: [&str; 11] = [
    "content-type",
    "content-length",
    "content-disposition",
    "content-digest",
    "content-md5",
    "digest",
    "etag",
    "last-modified",
    "repr-digest",
    "trailer",
    "transfer-encoding",
];

/// What the user of a layer has chosen. `R` is the framework's request.
pub(in crate::with) struct Rules<R> {
    pub(in crate::with) limit: usize,
    pub(in crate::with) render: Option<Render<R>>,
    #[cfg(feature = "tracing")]
    pub(in crate::with) trace: Option<super::trace::Trace<R>>,
}

type Render<R> = Arc<dyn Fn(&Failed<'_, R>) -> Option<Rendered> + Send + Sync>;

impl<R> Rules<R> {
    pub(in crate::with) const fn new() -> Self {
        Self {
            limit: LIMIT,
            render: None,
            #[cfg(feature = "tracing")]
            trace: None,
        }
    }

    pub(in crate::with) fn set_render<F, O>(&mut self, render: F)
    where
        F: Fn(&Failed<'_, R>) -> O + Send + Sync + 'static,
        O: Into<Option<Rendered>>,
    {
        self.render = Some(Arc::new(move |failed| render(failed).into()));
    }

    /// What becomes of a response.
    pub(in crate::with) fn plan(&self, seen: &Seen<'_>) -> Plan {
        if !is_failed(seen.code) || seen.is_encoded {
            return Plan::Pass;
        }
        match seen.content() {
            Content::Own if self.render.is_some() && seen.is_told => Plan::Offer,
            Content::Own => Plan::Pass,
            Content::Text if self.reads(seen) => Plan::Read,
            Content::Text | Content::Nothing => Plan::Replace,
        }
    }

    /// Whether the text is to be read, for the client to see it. What is longer than the limit, or does
    /// not say how long it is, is not: nothing is awaited that might not end.
    fn reads(&self, seen: &Seen<'_>) -> bool {
        let is_short = seen
            .length
            .is_some_and(|length| length <= self.limit as u64);
        seen.shows_text() && !seen.is_head && is_short
    }

    /// Whether anything is done about a response that has this plan.
    pub(in crate::with) fn concerns(&self, plan: Plan, code: u16) -> bool {
        plan != Plan::Pass || (self.traces() && is_failed(code))
    }

    /// Whether a function of the user is given the request.
    pub(in crate::with) fn keeps_request(&self) -> bool {
        #[cfg(feature = "tracing")]
        if self.trace_looks() {
            return true;
        }
        self.render.is_some()
    }

    /// Tells of a response, and gives the content that it gets. `None` if it keeps its own. Without a user's
    /// function, nothing is known of the request.
    pub(in crate::with) fn content(
        &self,
        plan: Plan,
        answer: &Answer<'_>,
        failed: Option<&Failed<'_, R>>,
    ) -> Option<Rendered> {
        #[cfg(feature = "tracing")]
        self.tell(answer, failed);
        if plan == Plan::Pass {
            return None;
        }
        let render = self.render.as_ref().zip(failed);
        let rendered = render.and_then(|(render, failed)| render(failed));
        match plan {
            Plan::Pass | Plan::Offer => rendered,
            Plan::Replace | Plan::Read => {
                Some(rendered.unwrap_or_else(|| Rendered::problem(answer.problem)))
            }
        }
    }

    #[cfg(feature = "tracing")]
    fn traces(&self) -> bool {
        self.trace.is_some()
    }

    #[cfg(not(feature = "tracing"))]
    #[allow(clippy::unused_self, reason = "as with the feature")]
    fn traces(&self) -> bool {
        false
    }
}

/// What becomes of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::with) enum Plan {
    /// It stays as it is.
    Pass,
    /// It stays as it is, unless the user's function has something else.
    Offer,
    /// Its content is replaced.
    Replace,
    /// Its content is read, up to the limit, and then replaced.
    Read,
}

/// What the plan depends on.
#[derive(Clone, Copy, Debug)]
pub(in crate::with) struct Seen<'a> {
    pub(in crate::with) code: u16,
    /// Whether it responds to HEAD, so that its content may be gone by now.
    pub(in crate::with) is_head: bool,
    /// Whether it has a `Content-Encoding`.
    pub(in crate::with) is_encoded: bool,
    /// Whether it was made from an error that says what clients are told.
    pub(in crate::with) is_told: bool,
    /// `Content-Type`.
    pub(in crate::with) kind: Option<&'a [u8]>,
    /// `Content-Length`.
    pub(in crate::with) declared: Option<&'a [u8]>,
    /// How long the content is, if that is known.
    pub(in crate::with) length: Option<u64>,
}

/// The content that a response has, or would have if the request were a GET.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    Nothing,
    Text,
    /// What the service has given a form already.
    Own,
}

impl Seen<'_> {
    fn content(&self) -> Content {
        let is_stripped = self.is_head && self.declared.is_some_and(|length| length != b"0");
        match self.kind {
            Some(kind) if is_text(kind) => Content::Text,
            // The content of what is of a type is not told from none.
            Some(_) if self.is_head => Content::Own,
            _ if self.length == Some(0) && !is_stripped => Content::Nothing,
            _ => Content::Own,
        }
    }

    /// Whether the client sees the text, if there is one: not that of a server error, which may reveal
    /// internals.
    fn shows_text(&self) -> bool {
        self.code < 500 && !self.is_told
    }

    /// Whether the new content is known to be that of a GET.
    #[cfg(feature = "tower")]
    pub(in crate::with) fn is_exact(&self) -> bool {
        !(self.is_head && self.content() == Content::Text && self.shows_text())
    }
}

/// Whether the layers see to a response with this code.
pub(in crate::with) const fn is_failed(code: u16) -> bool {
    code >= 400
}

/// The text in the content of a response. `None` if it is empty, not UTF-8, or says no more than the phrase.
pub(in crate::with) fn text(kind: &[u8], content: &[u8], code: u16) -> Option<String> {
    let text = core::str::from_utf8(content).ok()?.trim();
    let phrase = Official::from_code(code).map(Official::reason_phrase);
    let says_more = !text.is_empty() && Some(text) != phrase;
    (is_utf_8(kind) && says_more).then(|| text.into())
}

/// Whether a media type is `text/plain`, whatever its parameters.
fn is_text(kind: &[u8]) -> bool {
    let essence = kind.split(|&byte| byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"text/plain")
}

/// Whether a media type says no other `charset`.
fn is_utf_8(kind: &[u8]) -> bool {
    kind.split(|&byte| byte == b';').skip(1).all(|parameter| {
        let mut parts = parameter.splitn(2, |&byte| byte == b'=');
        let name = parts.next().unwrap_or_default().trim_ascii();
        let value = parts.next().unwrap_or_default().trim_ascii();
        let value = value.strip_prefix(b"\"").unwrap_or(value);
        let value = value.strip_suffix(b"\"").unwrap_or(value);
        !name.eq_ignore_ascii_case(b"charset")
            || value.eq_ignore_ascii_case(b"utf-8")
            || value.eq_ignore_ascii_case(b"us-ascii")
    })
}

impl<R> Clone for Rules<R> {
    fn clone(&self) -> Self {
        Self {
            limit: self.limit,
            render: self.render.clone(),
            #[cfg(feature = "tracing")]
            trace: self.trace.clone(),
        }
    }
}

impl<R> fmt::Debug for Rules<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problems")
            .field("limit", &self.limit)
            .field("renders", &self.render.is_some())
            .finish_non_exhaustive()
    }
}
