//! The codes that RFC 7234 defines.

use crate::{WARNINGS, WarnCodeError, Warning};
use core::{fmt, str::FromStr};
use status_set_data::digits::{self, split_code};

/// One list makes the enum, its conversions and the check against the dataset.
macro_rules! warn_codes {
    ($($(#[$attribute:meta])* $name:ident = $code:literal,)*) => {
        /// A code that [RFC 7234 §5.5] defines for the `Warning` header field.
        ///
        /// No more are to come, since [RFC 9111 §5.5] made the field obsolete. Others are met all
        /// the same, so what was received is a [`ReceivedWarnCode`](crate::ReceivedWarnCode).
        ///
        /// ```
        /// use status_set_warning::WarnCode;
        ///
        /// let code = WarnCode::from_code(110).unwrap();
        /// assert_eq!(code, WarnCode::ResponseIsStale);
        /// assert_eq!(code.to_string(), "110 Response is Stale");
        /// assert_eq!("Response is Stale".parse(), Ok(code));
        /// ```
        ///
        /// [RFC 7234 §5.5]: https://www.rfc-editor.org/rfc/rfc7234#section-5.5
        /// [RFC 9111 §5.5]: https://www.rfc-editor.org/rfc/rfc9111#section-5.5
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        pub enum WarnCode {
            $($(#[$attribute])* $name = $code,)*
        }

        impl WarnCode {
            /// Every code, in ascending order.
            ///
            /// ```
            /// use status_set_warning::WarnCode;
            ///
            /// assert_eq!(WarnCode::ALL.len(), 7);
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code of a number, or `None` if RFC 7234 does not define it.
            ///
            /// ```
            /// use status_set_warning::WarnCode;
            ///
            /// assert_eq!(WarnCode::from_code(214), Some(WarnCode::TransformationApplied));
            /// assert_eq!(WarnCode::from_code(404), None);
            /// ```
            #[must_use]
            pub const fn from_code(code: u16) -> Option<Self> {
                match code {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// What the dataset says of the code.
            ///
            /// ```
            /// use status_set_warning::WarnCode;
            ///
            /// let info = WarnCode::HeuristicExpiration.info();
            /// assert_eq!(info.spec.section(), Some("5.5.4"));
            /// ```
            #[must_use]
            pub const fn info(self) -> &'static Warning {
                match self {
                    $(Self::$name => const { listed($code) },)*
                }
            }
        }
    };
}

warn_codes! {
    /// 110: the cache sent a response that is no longer fresh.
    #[doc(alias = "110")]
    ResponseIsStale = 110,
    /// 111: the cache sent a stale response because it could not reach the server to check it.
    #[doc(alias = "111")]
    RevalidationFailed = 111,
    /// 112: the cache is cut off from the network on purpose.
    #[doc(alias = "112")]
    DisconnectedOperation = 112,
    /// 113: the cache guessed a lifetime of more than a day, and the response is older than a day.
    #[doc(alias = "113")]
    HeuristicExpiration = 113,
    /// 199: the sender warns of something else.
    #[doc(alias = "199")]
    MiscellaneousWarning = 199,
    /// 214: a proxy changed the content, for example its coding or its media type.
    #[doc(alias = "214")]
    TransformationApplied = 214,
    /// 299: the sender warns of something else that lasts, today often of a deprecated API.
    #[doc(alias = "299")]
    MiscellaneousPersistentWarning = 299,
}

/// The facts on a code. Only the compiler calls it, so a code that the dataset lacks is an error
/// when this crate is built.
const fn listed(code: u16) -> &'static Warning {
    let mut place = 0;
    while place < WARNINGS.codes.len() {
        if WARNINGS.codes[place].code == code {
            return &WARNINGS.codes[place];
        }
        place += 1;
    }
    panic!("the dataset does not have this warn-code")
}

impl WarnCode {
    /// The code that exactly three ASCII digits name, or `None` for anything else.
    ///
    /// ```
    /// use status_set_warning::WarnCode;
    ///
    /// assert_eq!(WarnCode::from_bytes(b"111"), Some(WarnCode::RevalidationFailed));
    /// assert_eq!(WarnCode::from_bytes(b"0111"), None);
    /// ```
    #[must_use]
    pub const fn from_bytes(bytes: &[u8]) -> Option<Self> {
        match digits::parse(bytes) {
            Some(code) => Self::from_code(code),
            None => None,
        }
    }

    /// The number.
    ///
    /// ```
    /// use status_set_warning::WarnCode;
    ///
    /// assert_eq!(WarnCode::MiscellaneousPersistentWarning.code(), 299);
    /// ```
    #[must_use]
    pub const fn code(self) -> u16 {
        self as u16
    }

    /// The text that RFC 7234 recommends. A sender may use any other.
    ///
    /// ```
    /// use status_set_warning::WarnCode;
    ///
    /// assert_eq!(WarnCode::RevalidationFailed.text(), "Revalidation Failed");
    /// ```
    #[must_use]
    pub const fn text(self) -> &'static str {
        self.info().text
    }

    /// Whether the warning stays with a stored response after a cache validated it. If not, the
    /// cache has to delete the warning then.
    ///
    /// ```
    /// use status_set_warning::WarnCode;
    ///
    /// assert!(!WarnCode::ResponseIsStale.persists());
    /// assert!(WarnCode::TransformationApplied.persists());
    /// ```
    #[must_use]
    pub const fn persists(self) -> bool {
        self.info().persists
    }
}

impl From<WarnCode> for u16 {
    fn from(code: WarnCode) -> Self {
        code.code()
    }
}

impl TryFrom<u16> for WarnCode {
    type Error = WarnCodeError;

    fn try_from(code: u16) -> Result<Self, WarnCodeError> {
        Self::from_code(code).ok_or(WarnCodeError::unlisted(code))
    }
}

/// Reads `110`, `Response is Stale` or `110 Response is Stale`.
impl FromStr for WarnCode {
    type Err = WarnCodeError;

    fn from_str(text: &str) -> Result<Self, WarnCodeError> {
        let Some((number, rest)) = split_code(text) else {
            let mut all = Self::ALL.iter().copied();
            return all
                .find(|code| code.text() == text)
                .ok_or(WarnCodeError::UnknownText);
        };
        let code = Self::try_from(number)?;
        match rest {
            Some(rest) if rest != code.text() => Err(WarnCodeError::OtherText(code.text())),
            _ => Ok(code),
        }
    }
}

/// `110 Response is Stale`.
impl fmt::Display for WarnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code(), self.text())
    }
}
