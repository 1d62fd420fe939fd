//! `Warning = 1#warning-value`

use crate::{
    Expected, ReceivedWarnCode, WarnDate, WarnText, WarningError, WarningValue, agent::agent,
    cursor::Cursor,
};
use core::iter::FusedIterator;

/// Reads a value of the `Warning` field: an iterator over the warnings that it lists.
///
/// It takes a `&str`, a `&[u8]` or anything like them, such as a `HeaderValue` of the crate `http`,
/// and borrows from it. If a message has the field several times, read each value.
///
/// Empty elements are skipped, as [RFC 9110 §5.6.1] asks, so an empty value has no warnings. For
/// the rest the grammar is exactly that of [RFC 7234 §5.5].
///
/// # Errors
///
/// The iterator yields an error at the first byte that does not fit, and then ends. A warning with
/// something wrong after it, before the next comma, is not yielded.
///
/// ```
/// use status_set_warning::{self as warning, Expected};
///
/// let mut values = warning::parse(r#"110 squid "stale", , 299 - missing quotes"#);
/// assert_eq!(values.next().unwrap()?.agent(), "squid");
///
/// let error = values.next().unwrap().unwrap_err();
/// assert_eq!((error.offset(), error.expected()), (27, Expected::Text));
/// assert!(values.next().is_none());
/// # Ok::<(), warning::WarningError>(())
/// ```
///
/// [RFC 9110 §5.6.1]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1
/// [RFC 7234 §5.5]: https://www.rfc-editor.org/rfc/rfc7234#section-5.5
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub fn parse(field_value: &(impl AsRef<[u8]> + ?Sized)) -> WarningValues<'_> {
    WarningValues {
        cursor: Cursor::new(field_value.as_ref()),
        failed: false,
    }
}

/// The warnings of one field value, in their order: what [`parse`] returns.
///
/// ```
/// use status_set_warning::{self as warning, WarningValue};
///
/// let values: Result<Vec<WarningValue>, _> = warning::parse(r#"199 - "a", 299 - "b""#).collect();
/// assert_eq!(values?.len(), 2);
/// # Ok::<(), warning::WarningError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct WarningValues<'a> {
    cursor: Cursor<'a>,
    failed: bool,
}

impl<'a> Iterator for WarningValues<'a> {
    type Item = Result<WarningValue<'a>, WarningError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.cursor.take_while(|byte| byte == b',' || is_ows(byte));
        if self.failed || self.cursor.is_at_end() {
            return None;
        }
        let value = element(&mut self.cursor);
        self.failed = value.is_err();
        Some(value)
    }
}

impl FusedIterator for WarningValues<'_> {}

/// A value and the space after it, up to a comma or the end.
fn element<'a>(cursor: &mut Cursor<'a>) -> Result<WarningValue<'a>, WarningError> {
    let value = warning_value(cursor)?;
    cursor.take_while(is_ows);
    match cursor.peek() {
        None | Some(b',') => Ok(value),
        Some(_) => Err(cursor.error(Expected::End)),
    }
}

/// `warning-value = warn-code SP warn-agent SP warn-text [ SP warn-date ]`
fn warning_value<'a>(cursor: &mut Cursor<'a>) -> Result<WarningValue<'a>, WarningError> {
    let code = warn_code(cursor)?;
    cursor.expect(b' ', Expected::Space)?;
    let agent = agent(cursor)?;
    // What is neither the space nor the end is a byte that the agent cannot have.
    let expected = if cursor.is_at_end() {
        Expected::Space
    } else {
        Expected::Agent
    };
    cursor.expect(b' ', expected)?;
    let text = WarnText::read(cursor)?;
    let mut date = None;
    if cursor.rest().starts_with(b" \"") {
        cursor.expect(b' ', Expected::Space)?;
        cursor.expect(b'"', Expected::Date)?;
        date = Some(WarnDate::read(cursor)?);
        cursor.expect(b'"', Expected::ClosingQuote)?;
    }
    Ok(WarningValue::from_parts(code, agent, text, date))
}

/// `warn-code = 3DIGIT`
fn warn_code(cursor: &mut Cursor<'_>) -> Result<ReceivedWarnCode, WarningError> {
    let start = cursor.at();
    for _ in 0..3 {
        cursor.digit(Expected::Code)?;
    }
    ReceivedWarnCode::from_bytes(cursor.since(start))
        .ok_or(WarningError::new(start, Expected::Code))
}

/// RFC 9110 §5.6.3: what can stand around a comma.
const fn is_ows(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}
