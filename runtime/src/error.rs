//! What the conversions return when there is no status.

use crate::HttpStatus;
use core::{error::Error, fmt};
use status_set_data::excerpt::Excerpt;

/// No status of an enum has the code: the error of `TryFrom<u16>`, and with a number of any other
/// type that of [`HttpStatus::from_number`].
///
/// ```
/// use status_set::{HttpStatus, Official};
///
/// let error = Official::try_from(499).unwrap_err();
/// assert_eq!(error.code(), 499);
/// assert_eq!(error.to_string(), "499 is not a status of `Official`");
///
/// let error = Official::from_number(-404_i64).unwrap_err();
/// assert_eq!(error.code(), -404);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnlistedCodeError<N = u16> {
    code: N,
    status_enum: &'static str,
}

impl<N> UnlistedCodeError<N> {
    /// For expansions.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<S: HttpStatus>(code: N) -> Self {
        Self {
            code,
            status_enum: S::NAME,
        }
    }

    /// The number that is not a status of the enum.
    ///
    /// ```
    /// assert_eq!(status_set::Official::try_from(7).unwrap_err().code(), 7);
    /// ```
    #[must_use]
    pub const fn code(&self) -> N
    where
        N: Copy,
    {
        self.code
    }

    /// The name of the status enum.
    ///
    /// ```
    /// assert_eq!(status_set::Official::try_from(7).unwrap_err().status_enum(), "Official");
    /// ```
    #[must_use]
    pub const fn status_enum(&self) -> &'static str {
        self.status_enum
    }
}

impl<N: fmt::Debug> fmt::Debug for UnlistedCodeError<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: [Field<'_>; 2] = [("code", &self.code), ("status_enum", &self.status_enum)];
        debug(f, "UnlistedCodeError", &fields).finish()
    }
}

impl<N: fmt::Display> fmt::Display for UnlistedCodeError<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a status of `{}`", self.code, self.status_enum)
    }
}

impl<N: fmt::Debug + fmt::Display> Error for UnlistedCodeError<N> {}

/// The number cannot be a status code, because it is not from 100 to 999: the error of
/// `TryFrom<u16>` for [`Received`](crate::Received), and with a number of any other type that of
/// [`Received::from_number`](crate::Received::from_number).
///
/// ```
/// use status_set::{Official, Received};
///
/// let error = Received::<Official>::try_from(1000).unwrap_err();
/// assert_eq!(error.code(), 1000);
/// assert_eq!(error.to_string(), "1000 is not a status code: these are from 100 to 999");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct InvalidCodeError<N = u16> {
    code: N,
}

impl<N> InvalidCodeError<N> {
    pub(crate) const fn new(code: N) -> Self {
        Self { code }
    }

    /// The number.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert_eq!(Received::<Official>::try_from(99).unwrap_err().code(), 99);
    /// ```
    #[must_use]
    pub const fn code(&self) -> N
    where
        N: Copy,
    {
        self.code
    }
}

impl<N: fmt::Debug> fmt::Debug for InvalidCodeError<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(f, "InvalidCodeError", &[("code", &self.code)]).finish()
    }
}

impl<N: fmt::Display> fmt::Display for InvalidCodeError<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is not a status code: these are from 100 to 999",
            self.code
        )
    }
}

impl<N: fmt::Debug + fmt::Display> Error for InvalidCodeError<N> {}

/// A string is not a status of an enum: the error of `FromStr`.
///
/// It keeps the text (the first [`MAX_TEXT`](Self::MAX_TEXT) bytes of it, so that it needs no
/// allocation) and the name of the enum.
///
/// ```
/// use status_set::{Official, ParseStatusErrorKind};
///
/// let error = "404 Missing".parse::<Official>().unwrap_err();
/// assert_eq!(error.kind(), ParseStatusErrorKind::OtherPhrase("Not Found"));
/// assert_eq!(error.text(), "404 Missing");
/// assert_eq!(
///     error.to_string(),
///     "`404 Missing` is not a status of `Official`: the reason phrase of that code is `Not Found`",
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseStatusError {
    kind: ParseStatusErrorKind,
    status_enum: &'static str,
    text: Excerpt,
}

/// Why a string is not a status.
///
/// ```
/// use status_set::{Official, ParseStatusErrorKind};
///
/// let kind = "Not found".parse::<Official>().unwrap_err().kind();
/// assert_eq!(kind, ParseStatusErrorKind::UnknownPhrase);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseStatusErrorKind {
    /// The text is empty.
    Empty,
    /// The text has a code that the enum has no status for.
    UnlistedCode(u16),
    /// The text has a number that is not from 100 to 999.
    InvalidCode,
    /// The text has a code of the enum with another reason phrase than this one, which is its own.
    OtherPhrase(&'static str),
    /// The text is the reason phrase of these two codes (or more), so the code has to be given.
    SharedPhrase(u16, u16),
    /// The text is not a reason phrase of the enum. Phrases have to match exactly, except with
    /// [`HttpStatus::from_phrase_ignore_case`].
    UnknownPhrase,
}

impl ParseStatusError {
    /// How many bytes of the text the error keeps.
    ///
    /// ```
    /// use status_set::{Official, ParseStatusError};
    ///
    /// let error = "x".repeat(1000).parse::<Official>().unwrap_err();
    /// assert_eq!(error.text().len(), ParseStatusError::MAX_TEXT);
    /// ```
    pub const MAX_TEXT: usize = Excerpt::MAX;

    pub(crate) fn new<S: HttpStatus>(kind: ParseStatusErrorKind, text: &str) -> Self {
        Self {
            kind,
            status_enum: S::NAME,
            text: Excerpt::new(text),
        }
    }

    /// Why the text is not a status.
    ///
    /// ```
    /// use status_set::{Official, ParseStatusErrorKind};
    ///
    /// let error = "499".parse::<Official>().unwrap_err();
    /// assert_eq!(error.kind(), ParseStatusErrorKind::UnlistedCode(499));
    /// ```
    #[must_use]
    pub const fn kind(&self) -> ParseStatusErrorKind {
        self.kind
    }

    /// The text, or its beginning if it is longer than [`MAX_TEXT`](Self::MAX_TEXT) bytes.
    ///
    /// ```
    /// assert_eq!("teapot".parse::<status_set::Official>().unwrap_err().text(), "teapot");
    /// ```
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// The name of the status enum.
    ///
    /// ```
    /// assert_eq!("x".parse::<status_set::Official>().unwrap_err().status_enum(), "Official");
    /// ```
    #[must_use]
    pub const fn status_enum(&self) -> &'static str {
        self.status_enum
    }
}

impl fmt::Debug for ParseStatusErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, values): (&str, &[&dyn fmt::Debug]) = match self {
            Self::Empty => ("Empty", &[]),
            Self::UnlistedCode(code) => ("UnlistedCode", &[code]),
            Self::InvalidCode => ("InvalidCode", &[]),
            Self::OtherPhrase(phrase) => ("OtherPhrase", &[phrase]),
            Self::SharedPhrase(first, second) => ("SharedPhrase", &[first, second]),
            Self::UnknownPhrase => ("UnknownPhrase", &[]),
        };
        let mut tuple = f.debug_tuple(name);
        for value in values {
            tuple.field(*value);
        }
        tuple.finish()
    }
}

impl fmt::Debug for ParseStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: [Field<'_>; 3] = [
            ("kind", &self.kind),
            ("text", &self.text),
            ("status_enum", &self.status_enum),
        ];
        debug(f, "ParseStatusError", &fields).finish_non_exhaustive()
    }
}

impl fmt::Display for ParseStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a status of `{}`", self.text, self.status_enum)?;
        match self.kind {
            ParseStatusErrorKind::Empty => f.write_str(": it is empty"),
            ParseStatusErrorKind::UnlistedCode(_) => f.write_str(": it has no such code"),
            ParseStatusErrorKind::InvalidCode => f.write_str(": codes are from 100 to 999"),
            ParseStatusErrorKind::OtherPhrase(phrase) => {
                write!(f, ": the reason phrase of that code is `{phrase}`")
            }
            ParseStatusErrorKind::SharedPhrase(first, second) => {
                write!(f, " alone: {first} and {second} share that reason phrase")
            }
            ParseStatusErrorKind::UnknownPhrase => {
                f.write_str(": it has neither such a code nor exactly this reason phrase")
            }
        }
    }
}

impl Error for ParseStatusError {}

/// The name of a field and its value.
type Field<'a> = (&'static str, &'a dyn fmt::Debug);

/// Begins `Debug` of an error, once for all of them: the code that a derive writes is inlined for
/// each field of each type.
#[inline(never)]
fn debug<'f, 'a>(
    f: &'f mut fmt::Formatter<'a>,
    name: &str,
    fields: &[Field<'_>],
) -> fmt::DebugStruct<'f, 'a> {
    let mut debug = f.debug_struct(name);
    for (name, value) in fields {
        debug.field(name, *value);
    }
    debug
}
