//! What every status enum can do.

use crate::{
    CodeSet, Info, StatusClass, UnlistedCodeError, expansion::inclusion::check_widen,
    info_index::InfoIndex, string_table::StringTable, telemetry::Side,
};
use core::fmt::{Debug, Display};
use status_set_data::{digits, phrase::PhraseIndex};

/// A closed enum of HTTP statuses, as [`status_set!`](crate::status_set) and
/// [`#[derive(HttpStatus)]`](derive@crate::HttpStatus) make it.
///
/// The enum has most of this inherently. Import the trait for `is_success` and the other `is_…`
/// methods, for [`widen`](Self::widen) and [`narrow`](Self::narrow), for [`name`](Self::name),
/// [`from_number`](Self::from_number) and other rare ways to read a status, for
/// [`CODES`](Self::CODES), or to write code that works with any status enum:
///
/// ```
/// use status_set::{HttpStatus, Official};
///
/// fn first_server_error<S: HttpStatus>() -> Option<S> {
///     S::ALL.iter().copied().find(|status| status.is_server_error())
/// }
///
/// assert_eq!(first_server_error(), Some(Official::InternalServerError));
/// ```
///
/// Without an import, and in `const` code, use `class()` of the enum instead of the `is_…` methods.
/// Those are not inherent, so that an enum of yours can have functions with such names:
///
/// ```
/// use status_set::{Official, StatusClass};
///
/// const fn is_success(status: Official) -> bool {
///     matches!(status.class(), Some(StatusClass::Success))
/// }
///
/// const { assert!(is_success(Official::NoContent)) };
/// ```
///
/// Only the macros implement it. What relies on it trusts that its constants and functions agree, and
/// it may gain more of them in any release.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a status enum",
    label = "`status_set::HttpStatus` is not implemented for it",
    note = "make a status enum with `status_set!(official)`, derive `status_set::HttpStatus` for an enum of your own, or use `status_set::Official`"
)]
pub trait HttpStatus: MadeByMacro + Copy + Eq + Debug + Display + Send + Sync + 'static {
    /// Every status of the enum, in the order of their codes.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(<Official as HttpStatus>::ALL[0], Official::Continue);
    /// ```
    const ALL: &'static [Self];

    /// How many statuses the enum has.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(<Official as HttpStatus>::COUNT, Official::ALL.len());
    /// ```
    const COUNT: usize = Self::__FACTS.origins.len();

    /// The codes of the enum's statuses.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// const { assert!(Official::CODES.contains(404)) };
    /// ```
    const CODES: CodeSet = Self::__FACTS.codes;

    /// The enum's name, for messages.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(Official::NAME, "Official");
    /// ```
    const NAME: &'static str = Self::__FACTS.name;

    /// Where the facts on the statuses are.
    #[doc(hidden)]
    const __FACTS: &'static InfoIndex;

    /// The codes of the transient statuses, of which a program has only this.
    #[doc(hidden)]
    const __TRANSIENT: CodeSet = Self::__FACTS.transient();

    /// Leads from a phrase to the place of its status.
    #[doc(hidden)]
    const __PHRASES: PhraseIndex;

    /// The text of each status, as it is printed.
    #[doc(hidden)]
    const __LINES: &'static StringTable;

    /// The name of each variant.
    #[doc(hidden)]
    const __NAMES: &'static StringTable;

    /// The status code.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// fn is_404(status: impl HttpStatus) -> bool {
    ///     status.code() == 404
    /// }
    /// assert!(is_404(Official::NotFound));
    /// ```
    #[doc(alias = "as_u16")]
    fn code(self) -> u16;

    /// The status with this code, or `None` if the enum has none.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// fn knows<S: HttpStatus>(code: u16) -> bool {
    ///     S::from_code(code).is_some()
    /// }
    /// assert!(knows::<Official>(404));
    /// assert!(!knows::<Official>(499));
    /// ```
    #[doc(alias = "from_u16")]
    fn from_code(code: u16) -> Option<Self>;

    /// Where the status stands in [`ALL`](Self::ALL): from 0 to [`COUNT`](Self::COUNT) - 1, without a gap.
    /// A counter for each status is an array.
    ///
    /// The index depends on what else the enum lists, so it is nothing to store: that is the code.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    /// use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
    ///
    /// static SENT: [AtomicU64; Official::COUNT] = [const { AtomicU64::new(0) }; Official::COUNT];
    ///
    /// SENT[Official::NotFound.index()].fetch_add(1, Relaxed);
    /// for (status, count) in Official::ALL.iter().zip(&SENT) {
    ///     assert_eq!(count.load(Relaxed), u64::from(*status == Official::NotFound));
    /// }
    /// ```
    fn index(self) -> usize;

    /// The code as three digits, such as `"404"`.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(HttpStatus::as_str(Official::NotFound), "404");
    /// ```
    #[must_use]
    #[inline]
    fn as_str(self) -> &'static str {
        self.__texts().1
    }

    /// The reason phrase, such as `"Not Found"`.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(HttpStatus::reason_phrase(Official::NotFound), "Not Found");
    /// ```
    #[doc(alias = "canonical_reason")]
    #[must_use]
    #[inline]
    fn reason_phrase(self) -> &'static str {
        self.__texts().0
    }

    /// The reason phrase, and the code as text.
    #[doc(hidden)]
    fn __texts(self) -> (&'static str, &'static str);

    /// What the dataset says about the status: its set, specification, state and more.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official, info::State};
    ///
    /// assert_eq!(HttpStatus::info(Official::UseProxy).state, State::Deprecated);
    /// ```
    #[must_use]
    fn info(self) -> &'static Info {
        Self::__FACTS.info(self.index(), self.code())
    }

    /// The name of the variant, such as `"NotFound"`. `Debug` of an enum of your own may print
    /// another, and `info().name` is what the dataset calls the status.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official, status_set};
    ///
    /// status_set! { pub enum Edge { official::404 as Missing } }
    ///
    /// assert_eq!(Official::NotFound.name(), "NotFound");
    /// assert_eq!(Edge::Missing.name(), "Missing");
    /// assert_eq!(Edge::Missing.info().name, "NotFound");
    /// ```
    #[must_use]
    #[inline]
    fn name(self) -> &'static str {
        Self::__NAMES.get(self.index())
    }

    /// The status whose variant has exactly this name, or `None` if none has.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(Official::from_name("NotFound"), Some(Official::NotFound));
    /// assert_eq!(Official::from_name("not_found"), None);
    /// ```
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|status| status.name() == name)
    }

    /// The status that has this reason phrase, whatever the case of its ASCII letters. `None` if none
    /// has, or if several have, because the phrase alone does not tell them apart.
    ///
    /// With `FromStr` of the enum, a phrase has to match exactly.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(Official::from_phrase_ignore_case("not found"), Some(Official::NotFound));
    /// assert_eq!(Official::from_phrase_ignore_case("NOT FOUND"), Some(Official::NotFound));
    /// assert_eq!(Official::from_phrase_ignore_case("not  found"), None);
    /// ```
    #[must_use]
    fn from_phrase_ignore_case(phrase: &str) -> Option<Self> {
        let all = Self::ALL.iter().copied();
        let mut found = all.filter(|status| status.reason_phrase().eq_ignore_ascii_case(phrase));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The status that has this number as its code. It can be of any integer type, such as the `i32`
    /// of a database or the `u32` of a message.
    ///
    /// # Errors
    ///
    /// If the enum has no such status. The error keeps the number and names the enum.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(Official::from_number(404_i64), Ok(Official::NotFound));
    /// // 404, if it were cut to 16 bits.
    /// let error = Official::from_number(65_940_u32).unwrap_err();
    /// assert_eq!(error.code(), 65_940);
    /// assert_eq!(error.to_string(), "65940 is not a status of `Official`");
    /// ```
    fn from_number<N: TryInto<u16> + Copy>(number: N) -> Result<Self, UnlistedCodeError<N>> {
        let code = number.try_into().ok();
        code.and_then(Self::from_code)
            .ok_or(UnlistedCodeError::new::<Self>(number))
    }

    /// The status that three ASCII digits name, or `None` for anything else.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert_eq!(<Official as HttpStatus>::from_bytes(b"404"), Some(Official::NotFound));
    /// assert_eq!(<Official as HttpStatus>::from_bytes(b"+404"), None);
    /// ```
    #[must_use]
    #[inline]
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        digits::parse(bytes).and_then(Self::from_code)
    }

    /// The class of the code, or `None` from 600 on.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official, StatusClass};
    ///
    /// assert_eq!(HttpStatus::class(Official::NotFound), Some(StatusClass::ClientError));
    /// ```
    #[must_use]
    #[inline]
    fn class(self) -> Option<StatusClass> {
        StatusClass::from_code(self.code())
    }

    /// Whether the code is from 100 to 199.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert!(Official::EarlyHints.is_informational());
    /// ```
    #[must_use]
    #[inline]
    fn is_informational(self) -> bool {
        self.class() == Some(StatusClass::Informational)
    }

    /// Whether the code is from 200 to 299.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert!(Official::NoContent.is_success());
    /// ```
    #[must_use]
    #[inline]
    fn is_success(self) -> bool {
        self.class() == Some(StatusClass::Success)
    }

    /// Whether the code is from 300 to 399.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert!(Official::NotModified.is_redirection());
    /// ```
    #[must_use]
    #[inline]
    fn is_redirection(self) -> bool {
        self.class() == Some(StatusClass::Redirection)
    }

    /// Whether the code is from 400 to 499.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert!(Official::NotFound.is_client_error());
    /// ```
    #[must_use]
    #[inline]
    fn is_client_error(self) -> bool {
        self.class() == Some(StatusClass::ClientError)
    }

    /// Whether the code is from 500 to 599.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert!(Official::BadGateway.is_server_error());
    /// ```
    #[must_use]
    #[inline]
    fn is_server_error(self) -> bool {
        self.class() == Some(StatusClass::ServerError)
    }

    /// Whether a request that may be sent twice is worth another try after this status.
    ///
    /// It is if the status's own set says so: [`Info::transient`] is [`Yes`](crate::info::Transient::Yes).
    /// A status that you defined, of which that was not said, is taken for an [unlisted
    /// code](crate::Received::is_transient). The group `transient` has the same statuses. How often to try, and after which wait, is up to you.
    ///
    /// ```
    /// use status_set::{HttpStatus, status_set};
    ///
    /// status_set! { enum Edge { official, cloudflare, Draining = 555, ScanPending = 570 } }
    ///
    /// assert!(Edge::ServiceUnavailable.is_transient());
    /// assert!(Edge::ATimeoutOccurred.is_transient());
    /// assert!(!Edge::NotImplemented.is_transient());
    /// // No set has a 570, and there is one whose 555 does not go away by itself.
    /// assert!(Edge::ScanPending.is_transient());
    /// assert!(!Edge::Draining.is_transient());
    /// ```
    #[must_use]
    #[inline]
    fn is_transient(self) -> bool {
        Self::__TRANSIENT.contains(self.code())
    }

    /// Whether a span fails by this status, by [OpenTelemetry's conventions for HTTP] (1.44): on the client
    /// every 4xx, 5xx and code from 600 on, on the server the same without 4xx. `error.type` is
    /// [`as_str`](Self::as_str) then.
    ///
    /// The conventions leave it to you to decide otherwise where you know more, such as of a 404 that
    /// answers "is it there?".
    ///
    /// ```
    /// use status_set::{HttpStatus, Official, telemetry::Side};
    ///
    /// assert!(Official::NotFound.otel_error(Side::Client));
    /// assert!(!Official::NotFound.otel_error(Side::Server));
    /// assert!(Official::BadGateway.otel_error(Side::Server));
    /// ```
    ///
    /// [OpenTelemetry's conventions for HTTP]: https://opentelemetry.io/docs/specs/semconv/http/http-spans/#status
    #[must_use]
    #[inline]
    fn otel_error(self, side: Side) -> bool {
        side.is_error(self.code())
    }

    /// The same status in an enum that has every status of this one.
    ///
    /// This is checked when the program is built: the other enum must give each code the same meaning,
    /// whatever its variants are called.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official, status_set};
    ///
    /// status_set! { pub enum Edge { official, nginx } }
    ///
    /// assert_eq!(Official::NotFound.widen::<Edge>(), Edge::NotFound);
    /// ```
    ///
    /// ```compile_fail
    /// use status_set::{HttpStatus, Official, status_set};
    ///
    /// status_set! { pub enum Edge { official, nginx } }
    ///
    /// let _ = Edge::NoResponse.widen::<Official>(); // error: `Official` has no 444
    /// ```
    #[must_use]
    #[inline]
    fn widen<S: HttpStatus>(self) -> S {
        const {
            check_widen(Self::__FACTS, S::__FACTS);
        }
        match S::from_code(self.code()) {
            Some(status) => status,
            None => unreachable!("`from_code` of the status enum does not know one of its `CODES`"),
        }
    }

    /// The same status in another enum, or `None` if that has no such status or gives its code
    /// another meaning.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official, status_set};
    ///
    /// status_set! { pub enum Edge { official, nginx } }
    ///
    /// assert_eq!(Edge::NotFound.narrow(), Some(Official::NotFound));
    /// assert_eq!(Edge::NoResponse.narrow::<Official>(), None);
    /// ```
    #[must_use]
    fn narrow<S: HttpStatus>(self) -> Option<S> {
        S::from_code(self.code()).filter(|status| status.info().name == self.info().name)
    }
}

/// Keeps implementations of [`HttpStatus`] to the macros.
#[diagnostic::on_unimplemented(
    message = "`status_set::HttpStatus` is implemented by macros only",
    label = "not a status enum that a macro has made",
    note = "derive it: `#[derive(status_set::HttpStatus)]`, or make a status enum with `status_set!`"
)]
pub trait MadeByMacro {}
