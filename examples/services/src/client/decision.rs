//! What follows from a status.

use super::{Patience, Upstream};
use reqwest::Method;
use status_set::{Received, Retry};
use std::fmt;
use std::time::Duration;

/// What to do after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The answer is final.
    Stop(Stop),
    /// Send the request once more.
    Again {
        /// How long to wait before.
        after: Duration,
        /// Whether only another connection can help.
        elsewhere: bool,
    },
}

/// Why an answer is final.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The request has succeeded, or is answered by a redirection.
    Done,
    /// Nothing says that the same request may succeed.
    NoUse,
    /// It was sent as often as the client is patient.
    Attempts,
    /// The server wants a longer wait than the client is patient.
    Wait(Duration),
    /// A second request could do its work twice (RFC 9110 §9.2.2).
    NotIdempotent,
}

/// Decides by the facts on a status what to do after an answer.
///
/// ```
/// use reqwest::Method;
/// use status_set::Received;
/// use status_set_services::client::{Decision, Patience, Stop, Upstream, decide};
/// use std::time::Duration;
///
/// let decide = |code, asked| {
///     let status = Received::from_code(code).unwrap();
///     decide(&Method::GET, status, asked, 1, Patience::default())
/// };
/// let second = Duration::from_secs(1);
/// assert_eq!(decide(503, Some(second)), Decision::Again { after: second, elsewhere: false });
/// assert_eq!(decide(404, None), Decision::Stop(Stop::NoUse));
/// // No set has this code: it counts as a 500, after which nothing promises success.
/// assert_eq!(decide(599, None), Decision::Stop(Stop::NoUse));
/// ```
#[must_use]
pub fn decide(
    method: &Method,
    status: Received<Upstream>,
    asked: Option<Duration>,
    attempt: u32,
    patience: Patience,
) -> Decision {
    // RFC 9110 §15: a client takes a code that it does not know for the x00 of its class.
    let info = status
        .or_class_default()
        .unwrap_or(Upstream::InternalServerError)
        .info();
    if status.code() < 400 {
        return Decision::Stop(Stop::Done);
    }
    let asked = asked.filter(|_| info.retry_after);
    let back_off = patience
        .first_wait
        .saturating_mul(1 << (attempt - 1).min(16));
    let (after, elsewhere) = match info.retry {
        Some(Retry::Now) => (Duration::ZERO, false),
        Some(Retry::Elsewhere) => (Duration::ZERO, true),
        Some(Retry::Later) => (asked.unwrap_or(back_off.min(patience.longest_wait)), false),
        // `Retry-After` says of a 413 that the condition is temporary (RFC 9110 §15.5.14).
        None => match asked {
            Some(after) => (after, false),
            None => return Decision::Stop(Stop::NoUse),
        },
        // A later release of status-set may know of more.
        Some(_) => return Decision::Stop(Stop::NoUse),
    };
    if !method.is_idempotent() {
        Decision::Stop(Stop::NotIdempotent)
    } else if attempt >= patience.attempts {
        Decision::Stop(Stop::Attempts)
    } else if after > patience.longest_wait {
        Decision::Stop(Stop::Wait(after))
    } else {
        Decision::Again { after, elsewhere }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stop(stop) => stop.fmt(f),
            Self::Again {
                elsewhere: true, ..
            } => f.write_str("again, on another connection"),
            Self::Again {
                after: Duration::ZERO,
                ..
            } => f.write_str("again, at once"),
            Self::Again { after, .. } => write!(f, "again, in {after:?}"),
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done => f.write_str("done"),
            Self::NoUse => f.write_str("give up: nothing says that another attempt helps"),
            Self::Attempts => f.write_str("give up: tried often enough"),
            Self::Wait(wait) => write!(f, "give up: the server wants a wait of {wait:?}"),
            Self::NotIdempotent => f.write_str("give up: another attempt could do the work twice"),
        }
    }
}
