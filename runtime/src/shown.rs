//! The text of an error that a client may see.

use crate::HttpError;
use crate::final_code::final_phrase;
use core::fmt::{self, Display};

/// Prints the text of an error that a client may see: what [`HttpError::shown`] gives.
///
/// ```
/// use status_set::HttpError;
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// #[error("connection to 10.0.0.7 lost")]
/// #[status(503, detail = "try again in {seconds} seconds")]
/// struct Lost { seconds: u32 }
///
/// let error = Lost { seconds: 5 };
/// assert_eq!(error.to_string(), "connection to 10.0.0.7 lost");
/// assert_eq!(error.shown().to_string(), "try again in 5 seconds");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a, E: ?Sized> {
    error: &'a E,
}

impl<'a, E: HttpError + Display + ?Sized> Shown<'a, E> {
    pub(crate) const fn new(error: &'a E) -> Self {
        Self { error }
    }
}

impl<E: HttpError + Display + ?Sized> Display for Shown<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut result = Ok(());
        let is_public = visit_public(self.error, &mut |text| result = text.fmt(f));
        if is_public {
            result
        } else {
            f.pad(final_phrase(self.error.status()))
        }
    }
}

/// Calls the function with the text of an error that a client may see: what was written for clients, or
/// else what the error displays, if that is for them. Returns whether there is any.
pub(crate) fn visit_public<E: HttpError + Display + ?Sized>(
    error: &E,
    visit: &mut dyn FnMut(&dyn Display),
) -> bool {
    if error.__visit_detail(visit) {
        return true;
    }
    let is_exposed = error.exposes_detail();
    if is_exposed {
        visit(&error);
    }
    is_exposed
}
