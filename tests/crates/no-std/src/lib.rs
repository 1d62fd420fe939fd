//! status-set where there is no standard library.
//!
//! In the workspace this is one library among others. The test `crates` builds it alone, as a
//! staticlib that aborts on panics: then the panic handler below is compiled, and no crate that it
//! depends on can link the standard library, which has one as well.

#![no_std]

use core::fmt::{self, Write};
use status_set::{HttpError, HttpStatus, Official, ParseStatusError, Received, status_set};

status_set! {
    /// What a device can respond with.
    pub enum Status {
        official,
        nginx,
        Own = 600,
    }
}

/// Parses, compares and prints: the whole way of a status line through a small device.
///
/// # Errors
///
/// If the text names no status, or if its text does not fit.
pub fn answer<const N: usize>(text: &str) -> Result<Line<N>, Refusal> {
    let received: Received<Status> = text.parse().map_err(Refusal::NoStatus)?;
    let status = received.known_or_x00_or_500();
    let mut line = Line::EMPTY;
    match status.and_then(HttpStatus::narrow::<Official>) {
        Some(status) => write!(line, "{received}: {status:?}"),
        None => write!(line, "{received:>24}"),
    }
    .map_err(|fmt::Error| Refusal::TooLong)?;
    Ok(line)
}

/// Why there is no line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpError)]
#[status(set = Status)]
pub enum Refusal {
    /// The text names no status.
    #[status(600, header("X-Reason" = _0))]
    NoStatus(ParseStatusError),
    /// The line is longer than its place.
    #[status(InternalServerError)]
    TooLong,
}

/// Why the device does nothing.
#[derive(Debug, HttpError)]
#[status(set = Status, body = none, default = 600, code_case = "camelCase")]
pub enum Failure {
    /// There was no line.
    #[status(transparent)]
    Refused(Refusal),
    /// The device waits for this many seconds.
    #[status(503, header("Retry-After" = format_args!("{seconds}")), detail = "{seconds} s")]
    Busy {
        /// The time to wait.
        seconds: u8,
    },
}

impl Failure {
    /// Prints the status line and the header fields of the response.
    ///
    /// # Errors
    ///
    /// If the text does not fit.
    pub fn answer<const N: usize>(&self) -> Result<Line<N>, fmt::Error> {
        let mut line = Line::EMPTY;
        let mut result = write!(line, "{}", self.status());
        self.visit_headers(&mut |name, value| {
            result = result.and_then(|()| write!(line, "; {name}: {value}"));
        });
        result.map(|()| line)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoStatus(error) => error.fmt(f),
            Self::TooLong => f.write_str("the line is too long"),
        }
    }
}

impl core::error::Error for Refusal {}

/// Up to `N` bytes of text, without allocation.
#[derive(Clone, Copy, Debug)]
pub struct Line<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Line<N> {
    const EMPTY: Self = Self {
        bytes: [0; N],
        len: 0,
    };

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}

impl<const N: usize> Write for Line<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let place = self.bytes.get_mut(self.len..self.len + text.len());
        place.ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

#[cfg(all(panic = "abort", not(test)))]
#[panic_handler]
fn stop(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
