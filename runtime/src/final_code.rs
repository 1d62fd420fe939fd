//! The code that the response to an error has, and whether content goes with it.

/// The code of the response to an error with a status of this code. An informational response never
/// ends an exchange (RFC 9110 §15.2), and frameworks refuse it there. 500 takes its place, because
/// such an error is a mistake of the server's.
#[must_use]
pub(crate) const fn final_code(code: u16) -> u16 {
    if code < 200 { 500 } else { code }
}

/// The reason phrase of that code.
#[must_use]
pub(crate) fn final_phrase(status: impl crate::HttpStatus) -> &'static str {
    if is_final(status.code()) {
        status.reason_phrase()
    } else {
        "Internal Server Error"
    }
}

/// Whether a response can have the code. Nothing is told to a client of a status that it does not see.
#[must_use]
pub(crate) const fn is_final(code: u16) -> bool {
    final_code(code) == code
}

/// Whether the text of an error of this status may be shown if nothing else is said. A code of no
/// class counts as a server error, as RFC 9110 §15 has it.
#[must_use]
pub(crate) const fn is_open(code: u16) -> bool {
    final_code(code) < 500
}

/// Whether the response to this status, which for an informational one is a 500, may have content.
/// What RFC 9110 says of 204, 205 and 304 holds for a status of the user's own of that code too.
#[cfg(any(feature = "http", feature = "utoipa", feature = "actix-web"))]
pub(crate) fn has_content(status: impl crate::HttpStatus) -> bool {
    let code = status.code();
    let may_have = || status.info().body == crate::info::Body::Allowed;
    !is_final(code) || (!matches!(code, 204 | 205 | 304) && may_have())
}

#[cfg(test)]
mod tests {
    use super::{final_code, is_open};

    #[test]
    fn text_is_open_where_the_response_is_no_server_error() {
        for code in 100..=999 {
            let is_server_error = final_code(code) >= 500;
            assert_eq!(is_open(code), !is_server_error, "{code}");
        }
        assert_eq!(
            [100, 199, 200, 404, 999].map(final_code),
            [500, 500, 200, 404, 999]
        );
    }
}
