//! A code that an enum does not list.

mod code;

pub use self::code::UnlistedCode;

use crate::{StatusClass, telemetry, transient};
use core::{cmp::Ordering, fmt, hash};
use status_set_data::{MAX_CODE, MIN_CODE};

/// A code from 100 to 999 that `S` does not list, by its class. Only [`Received`](crate::Received)
/// makes one: nobody else can make what is in it, or put it into another class.
///
/// So a match can tell the classes of unlisted codes apart, and needs no wildcard. The
/// [groups](crate::status_set!#what-was-received) of an enum take them along with its statuses.
///
/// ```
/// use status_set::{Official, Received, Unlisted};
///
/// fn blame(received: Received<Official>) -> &'static str {
///     match received {
///         Received::Known(_) => "known",
///         Received::Unlisted(Unlisted::ClientError(_)) => "the client",
///         Received::Unlisted(Unlisted::ServerError(code)) if code.code() == 520 => "the origin",
///         Received::Unlisted(Unlisted::ServerError(_)) => "the server",
///         Received::Unlisted(
///             Unlisted::Informational(_) | Unlisted::Success(_) | Unlisted::Redirection(_),
///         ) => "nobody",
///         Received::Unlisted(Unlisted::Other(_)) => "who knows: it is from 600 to 999",
///     }
/// }
///
/// assert_eq!(Received::from_code(529).map(blame), Some("the server"));
/// ```
pub enum Unlisted<S> {
    /// From 100 to 199.
    Informational(UnlistedCode<S, 1>),
    /// From 200 to 299.
    Success(UnlistedCode<S, 2>),
    /// From 300 to 399.
    Redirection(UnlistedCode<S, 3>),
    /// From 400 to 499.
    ClientError(UnlistedCode<S, 4>),
    /// From 500 to 599.
    ServerError(UnlistedCode<S, 5>),
    /// From 600 to 999, which is no class.
    Other(UnlistedCode<S, 0>),
}

impl<S> Unlisted<S> {
    /// For [`Received`](crate::Received), once `S` is known not to list the code.
    pub(crate) const fn new(code: u16) -> Option<Self> {
        if code < MIN_CODE || code > MAX_CODE {
            return None;
        }
        Some(match StatusClass::from_code(code) {
            Some(StatusClass::Informational) => Self::Informational(UnlistedCode::new(code)),
            Some(StatusClass::Success) => Self::Success(UnlistedCode::new(code)),
            Some(StatusClass::Redirection) => Self::Redirection(UnlistedCode::new(code)),
            Some(StatusClass::ClientError) => Self::ClientError(UnlistedCode::new(code)),
            Some(StatusClass::ServerError) => Self::ServerError(UnlistedCode::new(code)),
            None => Self::Other(UnlistedCode::new(code)),
        })
    }

    /// The code, 100 to 999.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(529) {
    ///     assert_eq!(unlisted.code(), 529);
    /// }
    /// ```
    #[must_use]
    #[doc(alias = "as_u16")]
    pub const fn code(self) -> u16 {
        match self {
            Self::Informational(code) => code.code(),
            Self::Success(code) => code.code(),
            Self::Redirection(code) => code.code(),
            Self::ClientError(code) => code.code(),
            Self::ServerError(code) => code.code(),
            Self::Other(code) => code.code(),
        }
    }

    /// The class of the code, or `None` from 600 on.
    ///
    /// ```
    /// use status_set::{Official, Received, StatusClass};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(529) {
    ///     assert_eq!(unlisted.class(), Some(StatusClass::ServerError));
    /// }
    /// ```
    #[must_use]
    pub const fn class(self) -> Option<StatusClass> {
        match self {
            Self::Informational(_) => Some(StatusClass::Informational),
            Self::Success(_) => Some(StatusClass::Success),
            Self::Redirection(_) => Some(StatusClass::Redirection),
            Self::ClientError(_) => Some(StatusClass::ClientError),
            Self::ServerError(_) => Some(StatusClass::ServerError),
            Self::Other(_) => None,
        }
    }

    /// Whether the code is from 100 to 199.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(199) {
    ///     assert!(unlisted.is_informational());
    /// }
    /// ```
    #[must_use]
    pub const fn is_informational(self) -> bool {
        matches!(self, Self::Informational(_))
    }

    /// Whether the code is from 200 to 299.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(299) {
    ///     assert!(unlisted.is_success());
    /// }
    /// ```
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self, Self::Success(_))
    }

    /// Whether the code is from 300 to 399.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(399) {
    ///     assert!(unlisted.is_redirection());
    /// }
    /// ```
    #[must_use]
    pub const fn is_redirection(self) -> bool {
        matches!(self, Self::Redirection(_))
    }

    /// Whether the code is from 400 to 499.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(499) {
    ///     assert!(unlisted.is_client_error());
    /// }
    /// ```
    #[must_use]
    pub const fn is_client_error(self) -> bool {
        matches!(self, Self::ClientError(_))
    }

    /// Whether the code is from 500 to 599.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(599) {
    ///     assert!(unlisted.is_server_error());
    /// }
    /// ```
    #[must_use]
    pub const fn is_server_error(self) -> bool {
        matches!(self, Self::ServerError(_))
    }

    /// The class as a label for counters, such as `5xx`, or `other` from 600 on.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(529) {
    ///     assert_eq!(unlisted.label(), "5xx");
    /// }
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        telemetry::label_of_unlisted(self.class())
    }

    /// Whether a request that may be sent twice is worth another try: see
    /// [`Received::is_transient`](crate::Received::is_transient). The group `transient` has no unlisted code.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(529) {
    ///     assert!(unlisted.is_transient());
    /// }
    /// ```
    #[must_use]
    pub const fn is_transient(self) -> bool {
        transient::of_unlisted(self.code())
    }
}

// By hand, because derives would ask the same of `S`, of which there is none in it.

impl<S> Clone for Unlisted<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Unlisted<S> {}

impl<S> PartialEq for Unlisted<S> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl<S> Eq for Unlisted<S> {}

impl<S> PartialOrd for Unlisted<S> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By code.
impl<S> Ord for Unlisted<S> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(&other.code())
    }
}

impl<S> hash::Hash for Unlisted<S> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

/// The code.
impl<S> fmt::Display for Unlisted<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        code::print(self.code(), f)
    }
}

impl<S> fmt::Debug for Unlisted<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unlisted").field(&self.code()).finish()
    }
}

impl<S> From<Unlisted<S>> for u16 {
    fn from(unlisted: Unlisted<S>) -> Self {
        unlisted.code()
    }
}
