//! What a log writes about an error.

use super::printed::{End, print};
use alloc::string::String;
use core::error::Error;
use core::fmt::{self, Display};
use core::iter::successors;
use status_set_data::escape;

/// The longest line.
const MAX_TEXT: usize = 64 << 10;

/// The longest chain. An error could be its own source.
const MAX_SOURCES: usize = 100;

/// Prints an error on one line of a log: `{}` its text, and `{:#}` those of its sources as well.
///
/// It is one line, whoever wrote the text. Control characters are escaped: those of ASCII and of
/// Latin-1, line and paragraph separators, and direction controls. The text of a source is left out
/// if what comes before already contains it. If an error fails to print its text, the line says so,
/// and [`ToString::to_string`](alloc::string::ToString::to_string) does not panic: an error is returned
/// only if the writer returns one. The line is cut at 64 KiB.
///
/// ```
/// use status_set::with::Report;
///
/// #[derive(Debug)]
/// struct Unreadable(std::io::Error);
///
/// impl std::fmt::Display for Unreadable {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("cannot read the file")
///     }
/// }
///
/// impl std::error::Error for Unreadable {
///     fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
///         Some(&self.0)
///     }
/// }
///
/// let error = Unreadable(std::io::Error::other("bad disk\nINFO all is well"));
/// let report = Report::new(&error);
/// assert_eq!(report.to_string(), "cannot read the file");
/// assert_eq!(format!("{report:#}"), r"cannot read the file: bad disk\nINFO all is well");
/// ```
#[derive(Clone, Copy)]
pub struct Report<'a>(Subject<'a>);

#[derive(Clone, Copy)]
enum Subject<'a> {
    Error(&'a dyn Error),
    #[cfg(feature = "actix-web")]
    Text(&'a dyn Display),
}

impl<'a> Report<'a> {
    /// A report on an error.
    ///
    /// ```
    /// use status_set::{Official, with::Report};
    ///
    /// let error = Official::try_from(499).unwrap_err();
    /// assert_eq!(Report::new(&error).to_string(), "499 is not a status of `Official`");
    /// ```
    #[must_use]
    pub fn new(error: &'a dyn Error) -> Self {
        Self(Subject::Error(error))
    }

    /// A report on what has a text but no sources.
    #[cfg(feature = "actix-web")]
    pub(super) fn of_text(text: &'a dyn Display) -> Self {
        Self(Subject::Text(text))
    }
}

impl Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = Line::default();
        match self.0 {
            Subject::Error(error) => {
                line.add(error);
                if f.alternate() {
                    let sources = successors(error.source(), |&source| source.source());
                    sources
                        .take(MAX_SOURCES)
                        .for_each(|source| line.add(source));
                }
            }
            #[cfg(feature = "actix-web")]
            Subject::Text(text) => line.add(text),
        }
        escape::write(f, &line.text, &[])
    }
}

/// Its text, escaped and in quotes.
impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Report")
            .field(&format_args!("{self:#}"))
            .finish()
    }
}

/// The texts so far.
#[derive(Default)]
struct Line {
    text: String,
}

impl Line {
    fn add(&mut self, error: &(impl Display + ?Sized)) {
        let (text, end) = print(error, MAX_TEXT.saturating_sub(self.text.len()));
        if end == End::Whole && !self.text.is_empty() && self.text.contains(&text) {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str(": ");
        }
        self.text.push_str(&text);
        self.text.push_str(match end {
            End::Whole => "",
            End::Cut => "…",
            End::Failed if text.is_empty() => "(a text that fails to print)",
            End::Failed => " (the rest fails to print)",
        });
    }
}
