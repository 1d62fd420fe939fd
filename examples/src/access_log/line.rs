//! What a line of a log says, and what can be wrong with it.

use super::{LogStatus, Service};
use status_set::Received;
use std::fmt;

/// What a line says of the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It had this status.
    Status(Received<LogStatus>),
    /// It had none. Each server has its own way to log that: `-` Apache, `0` Envoy, Traefik, Caddy
    /// and Squid, `-1` HAProxy, `000` nginx when it never came to a status, and `009` nginx for
    /// HTTP/0.9, which has none.
    WithoutStatus,
    /// It is of another service than HTTP, whose replies have three digits as well.
    Reply(Service),
}

/// Why something is not a line of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// There is nothing in it.
    Empty,
    /// There is no `[time]`.
    NoTime,
    /// No quoted request follows the time.
    NoRequest,
    /// The quotes of the request do not end.
    OpenRequest,
    /// There are not three digits where the status should be.
    NoStatus,
    /// The entry of a W3C extended log has more or fewer fields than `#Fields` names.
    OtherFields,
    /// `#Fields` does not name `sc-status`.
    NoStatusField,
    /// What should be the sub-status is not a number of IIS.
    NoSubStatus,
    /// The line is not a JSON object.
    NotJson,
    /// The JSON object does not have the field that was asked for.
    NoField,
}

impl Line {
    /// What the field with the status says; `None` if it is not such a field.
    pub(super) fn of_status(field: &[u8]) -> Option<Self> {
        match field {
            b"-" | b"-1" | b"0" | [b'0', b'0'..=b'9', b'0'..=b'9'] => Some(Self::WithoutStatus),
            _ => Received::from_bytes(field).map(Self::Status),
        }
    }
}

impl Defect {
    /// The defect's name in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoTime => "no_time",
            Self::NoRequest => "no_request",
            Self::OpenRequest => "open_request",
            Self::NoStatus => "no_status",
            Self::OtherFields => "other_fields",
            Self::NoStatusField => "no_status_field",
            Self::NoSubStatus => "no_sub_status",
            Self::NotJson => "not_json",
            Self::NoField => "no_field",
        }
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the line is empty",
            Self::NoTime => "there is no [time]",
            Self::NoRequest => "no quoted request follows the [time]",
            Self::OpenRequest => "the quotes of the request do not end",
            Self::NoStatus => "there is no status of three digits in its place",
            Self::OtherFields => "the line has more or fewer fields than #Fields names",
            Self::NoStatusField => "#Fields does not name sc-status",
            Self::NoSubStatus => "sc-substatus is not a number",
            Self::NotJson => "the line is not a JSON object",
            Self::NoField => "the JSON object does not have the field",
        })
    }
}
