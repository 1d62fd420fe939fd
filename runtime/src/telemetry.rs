//! Counters, labels and spans: what metrics and traces want of a status.
//!
//! - [`COUNT`](crate::HttpStatus::COUNT) and [`index`](crate::HttpStatus::index) make an array of counters,
//!   one for each status of an enum.
//! - [`Received::label`](crate::Received::label) is a label for what others sent, whatever the number: there
//!   are no more labels than statuses in the enum, and six.
//! - [`HttpStatus::otel_error`](crate::HttpStatus::otel_error) and
//!   [`Received::otel_error`](crate::Received::otel_error) say whether a span failed.
//!
//! ```
//! use status_set::{HttpStatus, Official, Received, telemetry::Side};
//!
//! let received = |code| Received::<Official>::from_code(code).unwrap();
//! assert_eq!(received(404).label(), "404");
//! assert_eq!(received(520).label(), "5xx");
//! assert_eq!(received(999).label(), "other");
//!
//! assert!(received(404).otel_error(Side::Client));
//! assert!(!Official::NotFound.otel_error(Side::Server));
//! ```

/// On which side of a request a span is: OpenTelemetry's span kinds `CLIENT` and `SERVER`.
///
/// ```
/// use status_set::{HttpStatus, Official, telemetry::Side};
///
/// assert!(Official::Gone.otel_error(Side::Client));
/// assert!(!Official::Gone.otel_error(Side::Server));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The program has sent the request: a 4xx tells that this has failed.
    Client,
    /// The program responds: a 4xx is the fault of the client, and the server has done its work.
    Server,
}

impl Side {
    /// Whether a response is an error by [OpenTelemetry's conventions for HTTP]: 4xx for clients alone, 5xx
    /// and what has no class for both.
    ///
    /// [OpenTelemetry's conventions for HTTP]: https://opentelemetry.io/docs/specs/semconv/http/http-spans/#status
    pub(crate) const fn is_error(self, code: u16) -> bool {
        match self {
            Self::Client => code >= 400,
            Self::Server => code >= 500,
        }
    }
}

/// The label of a code that an enum does not list.
pub(crate) const fn label_of_unlisted(class: Option<crate::StatusClass>) -> &'static str {
    match class {
        Some(class) => class.label(),
        None => "other",
    }
}
