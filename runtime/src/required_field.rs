//! What is sent in the place of a required header field that cannot be sent as it was given.

use crate::facts::Facts;
use core::fmt::Display;

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

/// Visits a header field whose value is `None`: it is left out, unless the status requires it.
pub(crate) fn absent(
    facts: &Facts,
    code: u16,
    name: &'static str,
    visit: &mut dyn FnMut(&'static str, &dyn Display),
) {
    if crate::field_checks::requires(facts, code, name) {
        if let Some(value) = stand_in(name) {
            visit(name, &value);
        }
    }
}
