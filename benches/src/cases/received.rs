//! What came off the wire: its label, and how long the server wants the client to wait.

use super::{Group, Operation};
use crate::input::LENGTH;
use crate::peers::by_hand;
use crate::{Peer, Status, Workload};
use status_set::Received;
use status_set::retry_after::RetryAfter;
use std::time::{Duration, SystemTime};

pub(super) fn label(workload: Workload) -> Group {
    let codes = workload.codes();
    Group::new(Operation::Label, workload)
        .read(Peer::StatusSet, codes.clone(), label_of)
        .read(Peer::Match, codes, label_by_hand)
}

fn label_of(code: u16) -> Option<&'static str> {
    Received::<Status>::from_code(code).map(Received::label)
}

fn label_by_hand(code: u16) -> Option<&'static str> {
    if let Some(status) = by_hand::Status::from_code(code) {
        return Some(status.as_str());
    }
    match code {
        100..=199 => Some("1xx"),
        200..=299 => Some("2xx"),
        300..=399 => Some("3xx"),
        400..=499 => Some("4xx"),
        500..=599 => Some("5xx"),
        600..=999 => Some("other"),
        _ => None,
    }
}

/// By hand, numbers by the standard library and dates by the crate `httpdate`.
pub(super) fn retry_after() -> Group {
    let values = VALUES
        .iter()
        .copied()
        .cycle()
        .take(LENGTH / 16)
        .collect::<Vec<_>>();
    Group::new(Operation::RetryAfter, Workload::Uniform)
        .read(Peer::StatusSet, values.clone(), |value| {
            let asked = RetryAfter::parse(value).ok()?;
            Some(asked.wait(SystemTime::UNIX_EPOCH))
        })
        .read(Peer::Match, values, |value| {
            wait_by_hand(value, SystemTime::UNIX_EPOCH)
        })
}

const VALUES: [&str; 4] = ["120", "1", "3600", "Sun, 06 Nov 1994 08:49:37 GMT"];

fn wait_by_hand(value: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{VALUES, label_by_hand, label_of, wait_by_hand};
    use status_set::retry_after::RetryAfter;
    use std::time::SystemTime;

    #[test]
    fn everyone_has_the_same_labels() {
        for code in 0..=u16::MAX {
            assert_eq!(label_of(code), label_by_hand(code), "{code}");
        }
    }

    #[test]
    fn everyone_waits_as_long() {
        let now = SystemTime::UNIX_EPOCH;
        for value in VALUES {
            let ours = RetryAfter::parse(value).unwrap().wait(now);
            assert_eq!(wait_by_hand(value, now), Some(ours), "{value}");
        }
    }
}
