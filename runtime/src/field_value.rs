//! What can stand in the value of a header field.

use core::fmt::{self, Display, Write};
use status_set_data::syntax::is_of_field_value;

/// The character, or the space that RFC 9110 §5.5 puts in the place of one that cannot stand.
pub(crate) const fn or_space(letter: char) -> char {
    if is_of_field_value(letter) {
        letter
    } else {
        ' '
    }
}

/// The value that stands in for that of a field which a status requires. It promises nothing: no
/// client knows the scheme of the challenge, and the lists of `Allow`, `Upgrade` and others are
/// empty, as a list may be (RFC 9110 §5.6.1).
///
/// `None` for `Location`: a redirect to a wrong place is worse than one that leads nowhere.
pub(crate) fn stand_in(name: &str) -> Option<&'static str> {
    let is = |other| name.eq_ignore_ascii_case(other);
    if is("WWW-Authenticate") || is("Proxy-Authenticate") {
        Some("Unspecified")
    } else if is("Location") {
        None
    } else {
        Some("")
    }
}

/// Prints a value as a quoted string, the form that the parameters of many header fields have: in
/// quotes, with a backslash before each `"` and `\`, and a space instead of each character that is not
/// valid in a field ([RFC 9110 §5.6.4]).
///
/// Nothing is allocated.
///
/// ```
/// use status_set::{HttpError, QuotedString};
///
/// #[derive(HttpError)]
/// #[status(401, header("WWW-Authenticate" = format_args!("Basic realm={}", QuotedString(realm))))]
/// struct Denied { realm: String }
///
/// let denied = Denied { realm: r#"the "inner" circle"#.to_owned() };
/// let mut fields = Vec::new();
/// denied.visit_headers(&mut |name, value| fields.push(format!("{name}: {value}")));
/// assert_eq!(fields, [r#"WWW-Authenticate: Basic realm="the \"inner\" circle""#]);
///
/// assert_eq!(QuotedString("a\r\nb").to_string(), r#""a  b""#);
/// ```
///
/// [RFC 9110 §5.6.4]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.4
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct QuotedString<T>(pub T);

impl<T: Display> Display for QuotedString<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        write!(Inside(f), "{}", self.0)?;
        f.write_char('"')
    }
}

/// Writes what stands between the quotes.
struct Inside<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for Inside<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for letter in text.chars() {
            if matches!(letter, '"' | '\\') {
                self.0.write_char('\\')?;
            }
            self.0.write_char(or_space(letter))?;
        }
        Ok(())
    }
}
