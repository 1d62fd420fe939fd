//! What follows from a status.

use super::{Patience, Upstream};
use reqwest::Method;
use status_set::{Received, info::Retry};
use std::fmt;
use std::time::Duration;

/// What to do after a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The response is final.
    Stop(Stop),
    /// Send the request once more.
    Again {
        /// How long to wait before.
        after: Duration,
        /// Whether only another connection can help.
        elsewhere: bool,
    },
}

/// Why a response is final.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The request has succeeded, or the response is a redirection.
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

/// Decides by the facts on a status what to do after a response, where `attempt` counts from 1.
///
/// `asked` is how long the server wants the client to wait. Every status that is tried again heeds
/// it, and a server error with it is tried again.
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
/// let again = Decision::Again { after: second, elsewhere: false };
/// assert_eq!(decide(503, Some(second)), again);
/// assert_eq!(decide(404, None), Decision::Stop(Stop::NoUse));
/// // No set has this code: it counts as a 500, after which nothing promises success, unless the
/// // server says when to come back.
/// assert_eq!(decide(599, None), Decision::Stop(Stop::NoUse));
/// assert_eq!(decide(599, Some(second)), again);
/// ```
#[must_use]
pub fn decide(
    method: &Method,
    status: Received<Upstream>,
    asked: Option<Duration>,
    attempt: u32,
    patience: Patience,
) -> Decision {
    if matches!(status, Upstream!(received 1xx, 2xx, 3xx)) {
        return Decision::Stop(Stop::Done);
    }
    // RFC 9110 §15: a client takes a code that it does not know for the x00 of its class, and from 600 on
    // for a 500.
    let status = status
        .known_or_x00_or_500()
        .unwrap_or(Upstream::InternalServerError);
    let own_wait = match status.info().retry {
        Some(Retry::Now | Retry::Elsewhere) => Duration::ZERO,
        Some(Retry::Later) => patience.back_off(attempt),
        None if asked.is_some() && is_worth_waiting(status) => Duration::ZERO,
        // A later release of status-set may know of more ways.
        None | Some(_) => return Decision::Stop(Stop::NoUse),
    };
    let after = asked.unwrap_or(own_wait);
    if !method.is_idempotent() {
        Decision::Stop(Stop::NotIdempotent)
    } else if attempt >= patience.attempts {
        Decision::Stop(Stop::Attempts)
    } else if after > patience.longest_wait {
        Decision::Stop(Stop::Wait(after))
    } else {
        let elsewhere = status.info().retry == Some(Retry::Elsewhere);
        Decision::Again { after, elsewhere }
    }
}

/// Whether `Retry-After` says of a status that the condition is temporary, as of a 413 (RFC 9110
/// §15.5.14).
fn is_worth_waiting(status: Upstream) -> bool {
    match status {
        // What a server cannot do today, it cannot do in a minute, and 511 waits for a human.
        Upstream!(501, 505, 511) => false,
        Upstream!(5xx) => true,
        other => other.info().retry_after,
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
