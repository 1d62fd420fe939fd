//! One warning, read or made, and how it is printed.

use crate::{
    Expected, ReceivedWarnCode, WarnDate, WarnText, WarningError, agent::agent, cursor::Cursor,
    lossy::Lossy,
};
use core::fmt::{self, Write};

/// One warning of a `Warning` field value.
///
/// It comes from [`parse`](crate::parse()), or from [`new`](Self::new) for sending. Both let in only
/// what the grammar allows, so whatever is printed of it cannot end the field and begin another.
///
/// ```
/// use status_set_warning::{WarnCode, WarningValue};
///
/// let code = WarnCode::MiscellaneousPersistentWarning;
/// let value = WarningValue::new(code, "-", r#"use "v2""#)?;
/// assert_eq!(value.to_string(), r#"299 - "use \"v2\"""#);
/// # Ok::<(), status_set_warning::WarningError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WarningValue<'a> {
    code: ReceivedWarnCode,
    agent: &'a str,
    text: WarnText<'a>,
    date: Option<WarnDate<'a>>,
}

impl<'a> WarningValue<'a> {
    /// A warning to send, without a date. The agent is who warns: a host with or without a port, a
    /// pseudonym, or `-` for nobody in particular. The text is printed in quotes and with escapes.
    ///
    /// # Errors
    ///
    /// If the agent is neither a host nor a pseudonym ([`Expected::Agent`]), or the text has a
    /// control character other than a tab ([`Expected::NoControl`]). The offset is that in the
    /// agent or in the text.
    ///
    /// ```
    /// use status_set_warning::{Expected, WarnCode, WarningValue};
    ///
    /// let stale = WarnCode::ResponseIsStale;
    /// let value = WarningValue::new(stale, "[::1]:3128", stale.text())?;
    /// assert_eq!(value.to_string(), r#"110 [::1]:3128 "Response is Stale""#);
    ///
    /// let error = WarningValue::new(stale, "my cache", "").unwrap_err();
    /// assert_eq!((error.offset(), error.expected()), (2, Expected::Agent));
    ///
    /// let error = WarningValue::new(stale, "-", "stale\r\nSet-Cookie: a=b").unwrap_err();
    /// assert_eq!((error.offset(), error.expected()), (5, Expected::NoControl));
    /// # Ok::<(), status_set_warning::WarningError>(())
    /// ```
    pub fn new(
        code: impl Into<ReceivedWarnCode>,
        agent: &'a str,
        text: &'a str,
    ) -> Result<Self, WarningError> {
        Ok(Self {
            code: code.into(),
            agent: whole_agent(agent)?,
            text: WarnText::new(text)?,
            date: None,
        })
    }

    /// For the parser.
    pub(super) const fn from_parts(
        code: ReceivedWarnCode,
        agent: &'a str,
        text: WarnText<'a>,
        date: Option<WarnDate<'a>>,
    ) -> Self {
        Self {
            code,
            agent,
            text,
            date,
        }
    }

    /// The same warning with a date, which should be that of the message's `Date` field.
    ///
    /// ```
    /// use status_set_warning::{WarnCode, WarnDate, WarningValue};
    ///
    /// let date = WarnDate::parse("Sat, 25 Aug 2012 23:34:45 GMT")?;
    /// let value = WarningValue::new(WarnCode::DisconnectedOperation, "-", "network down")?;
    /// assert_eq!(
    ///     value.with_date(date).to_string(),
    ///     r#"112 - "network down" "Sat, 25 Aug 2012 23:34:45 GMT""#,
    /// );
    /// # Ok::<(), status_set_warning::WarningError>(())
    /// ```
    #[must_use]
    pub const fn with_date(self, date: WarnDate<'a>) -> Self {
        Self {
            date: Some(date),
            ..self
        }
    }

    /// The code.
    ///
    /// ```
    /// use status_set_warning::{self as warning, WarnCode};
    ///
    /// let value = warning::parse(r#"110 - "stale""#).next().unwrap()?;
    /// assert_eq!(value.code().known(), Some(WarnCode::ResponseIsStale));
    /// # Ok::<(), warning::WarningError>(())
    /// ```
    #[must_use]
    pub const fn code(&self) -> ReceivedWarnCode {
        self.code
    }

    /// Who warns: a host with or without a port, a pseudonym, or `-` for nobody in particular.
    ///
    /// ```
    /// use status_set_warning as warning;
    ///
    /// let value = warning::parse(r#"110 cache.example:3128 "stale""#).next().unwrap()?;
    /// assert_eq!(value.agent(), "cache.example:3128");
    /// # Ok::<(), warning::WarningError>(())
    /// ```
    #[must_use]
    pub const fn agent(&self) -> &'a str {
        self.agent
    }

    /// The text for people.
    ///
    /// ```
    /// use status_set_warning as warning;
    ///
    /// let value = warning::parse(r#"299 - "v1 is deprecated""#).next().unwrap()?;
    /// assert_eq!(value.text(), "v1 is deprecated");
    /// # Ok::<(), warning::WarningError>(())
    /// ```
    #[must_use]
    pub const fn text(&self) -> WarnText<'a> {
        self.text
    }

    /// The date, which few senders give.
    ///
    /// ```
    /// use status_set_warning as warning;
    ///
    /// let value = warning::parse(r#"299 - "v1 is deprecated""#).next().unwrap()?;
    /// assert_eq!(value.date(), None);
    /// # Ok::<(), warning::WarningError>(())
    /// ```
    #[must_use]
    pub const fn date(&self) -> Option<WarnDate<'a>> {
        self.date
    }

    /// The warning as it is written in a field value, byte for byte. Unlike `Display`, it keeps a text
    /// that is not UTF-8. Only what has to be escaped is, and a date is in the form now preferred.
    ///
    /// ```
    /// use status_set_warning as warning;
    ///
    /// let value = warning::parse(b"299 - \"caf\xE9\"").next().unwrap()?;
    /// assert_eq!(value.bytes().collect::<Vec<u8>>(), b"299 - \"caf\xE9\"");
    /// assert_eq!(value.to_string(), "299 - \"caf\u{FFFD}\"");
    /// # Ok::<(), warning::WarningError>(())
    /// ```
    pub fn bytes(&self) -> impl Iterator<Item = u8> + Clone + use<'a> {
        let text = self.text.bytes().flat_map(|byte| {
            let escape = matches!(byte, b'"' | b'\\').then_some(b'\\');
            escape.into_iter().chain([byte])
        });
        let date = self.date.into_iter().flat_map(|date| {
            let opening = b" \"".iter().copied();
            opening.chain(date.imf_fixdate()).chain([b'"'])
        });
        three_digits(self.code.code())
            .into_iter()
            .chain([b' '])
            .chain(self.agent.bytes())
            .chain(*b" \"")
            .chain(text)
            .chain([b'"'])
            .chain(date)
    }
}

/// Checks an agent that is to be printed.
fn whole_agent(text: &str) -> Result<&str, WarningError> {
    let mut cursor = Cursor::new(text.as_bytes());
    let agent = agent(&mut cursor)?;
    if cursor.is_at_end() {
        Ok(agent)
    } else {
        Err(cursor.error(Expected::Agent))
    }
}

fn three_digits(code: u16) -> [u8; 3] {
    [code / 100 % 10, code / 10 % 10, code % 10]
        .map(|digit| b'0' + u8::try_from(digit).unwrap_or_default())
}

/// The warning as it stands in a field value, with U+FFFD for what is not UTF-8 in its text. Several
/// of them are joined by `, `, or each gets a field of its own.
impl fmt::Display for WarningValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Lossy::new(self.bytes()).try_for_each(|char| f.write_char(char))
    }
}
