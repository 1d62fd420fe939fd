//! Which statuses a log can show, and how the report groups them.

use status_set::{HttpStatus, Official, Received, StatusClass, status_set};
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

status_set! {
    /// The part of [`LogStatus`] that the servers in front of an application add: few enough for
    /// a match that names them all.
    pub enum ProxyStatus {
        nginx,
        cloudflare,
        aws,
    }
}

// One more set in `LogStatus` alone does not compile; in both, it breaks the match below until
// somebody has said where its statuses belong.
const _: () = assert!(
    LogStatus::CODES.is_subset(Official::CODES.union(ProxyStatus::CODES)),
    "`LogStatus` has a set that is not official: `ProxyStatus` must have it too",
);

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

    /// The group of what a log shows.
    #[must_use]
    pub fn of(received: Received<LogStatus>) -> Self {
        match received.known().and_then(LogStatus::narrow::<ProxyStatus>) {
            Some(status) => Self::of_proxy(status),
            None => received.class().map_or(Self::NoClass, Self::Class),
        }
    }

    fn of_proxy(status: ProxyStatus) -> Self {
        use ProxyStatus as Proxy;
        match status {
            Proxy::ClientClosedRequest | Proxy::ClientClosedConnection => Self::ClientClosed,

            // 444 is nginx hanging up on a client that it wants nothing to do with.
            Proxy::NoResponse
            | Proxy::RequestHeaderTooLarge
            | Proxy::SslCertificateError
            | Proxy::SslCertificateRequired
            | Proxy::HttpRequestSentToHttpsPort
            | Proxy::TooManyForwardedAddresses
            | Proxy::IncompatibleProtocol => Self::Class(StatusClass::ClientError),

            Proxy::WebServerReturnsAnUnknownError
            | Proxy::WebServerIsDown
            | Proxy::ConnectionTimedOut
            | Proxy::OriginIsUnreachable
            | Proxy::ATimeoutOccurred
            | Proxy::SslHandshakeFailed
            | Proxy::InvalidSslCertificate
            | Proxy::RailgunError
            | Proxy::OriginDnsError
            | Proxy::IdentityProviderError => Self::Class(StatusClass::ServerError),
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
