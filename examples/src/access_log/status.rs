//! Which statuses a log can show, and how the report groups them.

use status_set::{Received, StatusClass, status_set};
use std::fmt;

status_set! {
    /// What a log of a site shows that is served by nginx, Cloudflare or a load balancer of AWS.
    pub enum LogStatus {
        official,
        nginx,
        cloudflare,
        aws,
    }
}

/// What the totals are made of: the classes, except that a client who hung up has made no error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// A class of status codes.
    Class(StatusClass),
    /// The client closed the connection before it had a response.
    ClientClosed,
    /// A code from 600 on.
    NoClass,
}

impl Group {
    /// Every group, in the order of the report.
    pub const ALL: [Self; 7] = [
        Self::Class(StatusClass::Informational),
        Self::Class(StatusClass::Success),
        Self::Class(StatusClass::Redirection),
        Self::Class(StatusClass::ClientError),
        Self::ClientClosed,
        Self::Class(StatusClass::ServerError),
        Self::NoClass,
    ];

    /// The group of what a log shows, listed or not.
    #[must_use]
    pub const fn of(received: Received<LogStatus>) -> Self {
        match received {
            LogStatus!(received nginx::499, aws::460) => Self::ClientClosed,
            LogStatus!(received 1xx) => Self::Class(StatusClass::Informational),
            LogStatus!(received 2xx) => Self::Class(StatusClass::Success),
            LogStatus!(received 3xx) => Self::Class(StatusClass::Redirection),
            // With 444, by which nginx hangs up on a client that it wants nothing to do with.
            LogStatus!(received 4xx) => Self::Class(StatusClass::ClientError),
            LogStatus!(received 5xx) => Self::Class(StatusClass::ServerError),
            LogStatus!(received other) => Self::NoClass,
        }
    }

    /// The group's name in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Class(StatusClass::Informational) => "informational",
            Self::Class(StatusClass::Success) => "success",
            Self::Class(StatusClass::Redirection) => "redirection",
            Self::Class(StatusClass::ClientError) => "client_error",
            Self::Class(StatusClass::ServerError) => "server_error",
            Self::ClientClosed => "client_closed",
            Self::NoClass => "no_class",
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Class(class) => write!(f, "{}xx {class}", class.digit()),
            Self::ClientClosed => f.write_str("closed by the client"),
            Self::NoClass => f.write_str("code without a class"),
        }
    }
}
