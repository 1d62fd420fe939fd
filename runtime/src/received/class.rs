//! The class of a code that came off the wire, and what follows from the code.

use super::Received;
use crate::{HttpStatus, StatusClass, telemetry::Side};

impl<S: HttpStatus> Received<S> {
    /// The class of the code, or `None` from 600 on.
    ///
    /// ```
    /// use status_set::{Official, Received, StatusClass};
    ///
    /// let received = Received::<Official>::from_code(520).unwrap();
    /// assert_eq!(received.class(), Some(StatusClass::ServerError));
    /// ```
    #[must_use]
    pub fn class(self) -> Option<StatusClass> {
        StatusClass::from_code(self.code())
    }

    /// Whether the code is from 100 to 199.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert!(Received::<Official>::from_code(199).unwrap().is_informational());
    /// ```
    #[must_use]
    pub fn is_informational(self) -> bool {
        self.class() == Some(StatusClass::Informational)
    }

    /// Whether the code is from 200 to 299.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert!(Received::<Official>::from_code(299).unwrap().is_success());
    /// ```
    #[must_use]
    pub fn is_success(self) -> bool {
        self.class() == Some(StatusClass::Success)
    }

    /// Whether the code is from 300 to 399.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert!(Received::<Official>::from_code(399).unwrap().is_redirection());
    /// ```
    #[must_use]
    pub fn is_redirection(self) -> bool {
        self.class() == Some(StatusClass::Redirection)
    }

    /// Whether the code is from 400 to 499.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert!(Received::<Official>::from_code(499).unwrap().is_client_error());
    /// ```
    #[must_use]
    pub fn is_client_error(self) -> bool {
        self.class() == Some(StatusClass::ClientError)
    }

    /// Whether the code is from 500 to 599.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert!(Received::<Official>::from_code(599).unwrap().is_server_error());
    /// ```
    #[must_use]
    pub fn is_server_error(self) -> bool {
        self.class() == Some(StatusClass::ServerError)
    }

    /// A label for counters: the code of a listed status, such as `404`, else the class, such as `5xx`, else
    /// `other`.
    ///
    /// So there are never more labels than statuses in `S`, and six. An unlisted code from 600 on is
    /// `other`, not `5xx`.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// let label = |code| Received::<Official>::from_code(code).unwrap().label();
    /// assert_eq!(label(404), "404");
    /// assert_eq!(label(499), "4xx");
    /// assert_eq!(label(999), "other");
    /// ```
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Known(status) => status.as_str(),
            Self::Unlisted(unlisted) => unlisted.label(),
        }
    }

    /// Whether a request that may be sent twice is worth another try.
    ///
    /// A status of `S` decides [by itself](HttpStatus::is_transient). An unlisted 5xx is transient, unless
    /// some set has a status of that code that is not, or not always: what an unlisted code means is not
    /// known. No other unlisted code is.
    ///
    /// The group `transient` has fewer codes than this: `Status!(received transient)` matches statuses that
    /// the enum lists. To match unlisted codes as well, ask this function in a guard, and leave the rest to
    /// the classes, so that the match needs no wildcard:
    ///
    /// ```
    /// use status_set::{Received, status_set};
    ///
    /// status_set!(official);
    ///
    /// fn react(received: Received<Status>) -> &'static str {
    ///     match received {
    ///         _ if received.is_transient() => "try again",
    ///         Status!(received 1xx, 2xx, 3xx) => "fine",
    ///         Status!(received 4xx, 5xx, other) => "give up",
    ///     }
    /// }
    ///
    /// assert_eq!(react(Received::from_code(529).unwrap()), "try again");
    /// ```
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// let is_transient = |code| Received::<Official>::from_code(code).unwrap().is_transient();
    /// assert!(is_transient(503) && is_transient(429));
    /// assert!(!is_transient(404) && !is_transient(501));
    /// // Unlisted: 522 is Cloudflare's "Connection Timed Out", 526 its "Invalid SSL Certificate".
    /// assert!(is_transient(522));
    /// assert!(!is_transient(526));
    /// assert!(!is_transient(499) && !is_transient(999));
    /// ```
    #[must_use]
    pub fn is_transient(self) -> bool {
        match self {
            Self::Known(status) => status.is_transient(),
            Self::Unlisted(unlisted) => unlisted.is_transient(),
        }
    }

    /// Whether a span fails by this code: see [`HttpStatus::otel_error`].
    ///
    /// ```
    /// use status_set::{Official, Received, telemetry::Side};
    ///
    /// let received = Received::<Official>::from_code(499).unwrap();
    /// assert!(received.otel_error(Side::Client));
    /// assert!(!received.otel_error(Side::Server));
    /// ```
    #[must_use]
    pub fn otel_error(self, side: Side) -> bool {
        side.is_error(self.code())
    }
}
