//! What a `render` function knows of a failed request.

use super::accept::preferred;
use crate::with::Failure;
use crate::{ErrorCase, Problem};
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;
use core::time::Duration;

/// A failed request and the response to it, for a `render` function: `R` is what the framework has of the
/// request.
///
#[cfg_attr(feature = "tower", doc = "```")]
#[cfg_attr(not(feature = "tower"), doc = "```ignore")]
/// use http::request::Parts;
/// use status_set::with::{Failed, Rendered, tower::Problems};
///
/// /// Titles for browsers, and an envelope for all others.
/// fn render(failed: &Failed<'_, Parts>) -> Rendered {
///     let title = failed.problem().title().unwrap_or("Error");
///     if failed.preferred(&["application/json", "text/html"]) == Some("text/html") {
///         return Rendered::html(format!("<h1>{} {title}</h1>", failed.code()));
///     }
///     let case = failed.case().map(|case| case.name);
///     let path = failed.request().uri.path();
///     Rendered::json(&(failed.code(), case, path, failed.elapsed().as_millis()))
/// }
///
/// let layer = Problems::new().render(render);
/// ```
#[derive(Clone, Copy)]
pub struct Failed<'a, R> {
    pub(in crate::with) request: &'a R,
    pub(in crate::with) answer: Answer<'a>,
    pub(in crate::with) elapsed: Duration,
    #[cfg(feature = "actix-web")]
    pub(in crate::with) http_request: Option<&'a ::actix_web::HttpRequest>,
}

/// What is known of the response, without the request.
#[derive(Clone, Copy, Debug)]
pub(in crate::with) struct Answer<'a> {
    pub(in crate::with) code: u16,
    pub(in crate::with) problem: &'a Problem,
    pub(in crate::with) cause: Cause<'a>,
}

/// The error that a response was made from, if it is known.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::with) struct Cause<'a> {
    pub(in crate::with) failure: Option<&'a Failure>,
    #[cfg(feature = "actix-web")]
    pub(in crate::with) error: Option<&'a ::actix_web::Error>,
    #[cfg(feature = "actix-web")]
    pub(in crate::with) told: Option<&'a super::told::Told>,
    pub(in crate::with) case: Option<&'static ErrorCase>,
    /// Whether it was a panic.
    #[cfg_attr(
        not(feature = "tracing"),
        allow(dead_code, reason = "only events say it")
    )]
    pub(in crate::with) is_panic: bool,
}

impl<'a, R> Failed<'a, R> {
    /// The request: its method, its URI, its header fields and its extensions, without its content.
    ///
    #[cfg_attr(feature = "tower", doc = "```")]
    #[cfg_attr(not(feature = "tower"), doc = "```ignore")]
    /// use status_set::with::{Rendered, tower::Problems};
    ///
    /// let layer = Problems::new().render(|failed| {
    ///     let path = failed.request().uri.path();
    ///     Rendered::json(&[("path", path)])
    /// });
    /// ```
    #[must_use]
    pub fn request(&self) -> &'a R {
        self.request
    }

    /// The status code of the response, from 400 on.
    ///
    #[cfg_attr(feature = "tower", doc = "```")]
    #[cfg_attr(not(feature = "tower"), doc = "```ignore")]
    /// use status_set::with::{Rendered, tower::Problems};
    ///
    /// let layer = Problems::new().render(|failed| Rendered::json(&failed.code()));
    /// ```
    #[must_use]
    pub fn code(&self) -> u16 {
        self.answer.code
    }

    /// What the client would be told in a problem: of an error that has a status, what
    /// [`Problem::of`] gives, and otherwise the status, with the text of the response as its `detail`
    /// where that may be shown.
    ///
    #[cfg_attr(feature = "tower", doc = "```")]
    #[cfg_attr(not(feature = "tower"), doc = "```ignore")]
    /// use status_set::with::{Rendered, tower::Problems};
    ///
    /// let layer = Problems::new().render(|failed| {
    ///     let mut problem = failed.problem().clone();
    ///     problem.set_instance(failed.request().uri.path());
    ///     Rendered::problem(&problem)
    /// });
    /// ```
    #[must_use]
    pub fn problem(&self) -> &'a Problem {
        self.answer.problem
    }

    /// The error's case, if the response was made from an error that has a status.
    ///
    #[cfg_attr(feature = "tower", doc = "```")]
    #[cfg_attr(not(feature = "tower"), doc = "```ignore")]
    /// use status_set::with::{Rendered, tower::Problems};
    ///
    /// let layer = Problems::new().render(|failed| {
    ///     let name = failed.case().map_or("Other", |case| case.name);
    ///     Rendered::json(&[("error", name)])
    /// });
    /// ```
    #[must_use]
    pub fn case(&self) -> Option<&'static ErrorCase> {
        self.answer.cause.case
    }

    /// How long it took from the request to the response.
    ///
    #[cfg_attr(feature = "tower", doc = "```")]
    #[cfg_attr(not(feature = "tower"), doc = "```ignore")]
    /// use status_set::with::{Rendered, tower::Problems};
    ///
    /// let layer = Problems::new().render(|failed| {
    ///     let milliseconds = failed.elapsed().as_millis().to_string();
    ///     Rendered::problem(failed.problem()).with_field("X-Elapsed", milliseconds)
    /// });
    /// ```
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl<R: Asked> Failed<'_, R> {
    /// The media type that the client prefers of these, by its `Accept` (RFC 9110 §12.5.1). What is offered
    /// first wins among equals, and where the client says nothing. `None` if the client accepts none: a
    /// server may then send what it likes.
    ///
    /// Parameters other than `q` are left out of account. Say `Vary: Accept` in the response.
    ///
    #[cfg_attr(feature = "tower", doc = "```")]
    #[cfg_attr(not(feature = "tower"), doc = "```ignore")]
    /// use status_set::with::{Rendered, tower::Problems};
    ///
    /// let layer = Problems::new().render(|failed| {
    ///     let is_for_people = failed.preferred(&["application/problem+json", "text/html"]) == Some("text/html");
    ///     is_for_people.then(|| Rendered::html("<p>Something went wrong.").with_field("Vary", "Accept"))
    /// });
    /// ```
    #[must_use]
    pub fn preferred<'o>(&self, offered: &[&'o str]) -> Option<&'o str> {
        let mut accept = Vec::new();
        self.request.visit_accept(&mut |value| {
            if let Ok(value) = core::str::from_utf8(value) {
                accept.push(value);
            }
        });
        preferred(&accept, offered)
    }
}

/// What is asked of the request, whatever its framework.
#[doc(hidden)]
pub trait Asked {
    /// Calls the function with the value of each `Accept` field.
    fn visit_accept<'a>(&'a self, visit: &mut dyn FnMut(&'a [u8]));
}

impl<'a> Cause<'a> {
    #[cfg(feature = "tower")]
    pub(in crate::with) fn of(failure: &'a Failure) -> Self {
        Self {
            failure: Some(failure),
            case: failure.case(),
            ..Self::default()
        }
    }

    /// What clients are told of the error, if it says that.
    pub(in crate::with) fn problem(&self) -> Option<Problem> {
        #[cfg(feature = "actix-web")]
        if let Some(told) = self.told {
            return Some(told.problem.clone());
        }
        self.failure.and_then(Failure::problem)
    }

    /// The error, if it is one of this type and was kept as a [`Failure`].
    pub(in crate::with) fn failure<E: Error + 'static>(&self) -> Option<&'a E> {
        self.failure.and_then(|failure| failure.downcast_ref())
    }
}

impl<R: fmt::Debug> fmt::Debug for Failed<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failed")
            .field("request", self.request)
            .field("code", &self.code())
            .field("problem", self.problem())
            .field("case", &self.case().map(|case| case.name))
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}
