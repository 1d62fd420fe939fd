//! `warn-agent = ( uri-host [ ":" port ] ) / pseudonym`

use crate::{Expected, WarningError, cursor::Cursor};
use core::net::Ipv6Addr;

/// Reads an agent: the longer of what is a pseudonym and what is a host. Both forms share most of
/// their characters, and what follows an agent is in neither of them.
pub(super) fn agent<'a>(cursor: &mut Cursor<'a>) -> Result<&'a str, WarningError> {
    let start = cursor.at();
    let mut pseudonym = cursor.clone();
    pseudonym.take_while(is_token);
    host_and_port(cursor)?;
    if cursor.at() < pseudonym.at() {
        *cursor = pseudonym;
    }
    match core::str::from_utf8(cursor.since(start)) {
        Ok(agent) if !agent.is_empty() => Ok(agent),
        _ => Err(WarningError::new(start, Expected::Agent)),
    }
}

/// Reads `uri-host [ ":" port ]`, or as much as there is of it.
fn host_and_port(cursor: &mut Cursor<'_>) -> Result<(), WarningError> {
    let start = cursor.at();
    if cursor.peek() == Some(b'[') {
        ip_literal(cursor)?;
    } else {
        reg_name(cursor);
    }
    // A host that is named by nothing is no agent, with a port neither.
    if cursor.at() > start && cursor.next_if(|byte| byte == b':').is_some() {
        cursor.take_while(|byte| byte.is_ascii_digit());
    }
    Ok(())
}

/// `reg-name = *( unreserved / pct-encoded / sub-delims )`, of which an IPv4 address is one.
fn reg_name(cursor: &mut Cursor<'_>) {
    loop {
        cursor.take_while(|byte| is_unreserved(byte) || is_sub_delim(byte));
        match cursor.rest() {
            [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                for _ in 0..3 {
                    cursor.next_if(|_| true);
                }
            }
            _ => return,
        }
    }
}

/// `IP-literal = "[" ( IPv6address / IPvFuture ) "]"`
fn ip_literal(cursor: &mut Cursor<'_>) -> Result<(), WarningError> {
    let start = cursor.at();
    cursor.expect(b'[', Expected::Agent)?;
    let address =
        cursor.take_while(|byte| byte == b':' || is_unreserved(byte) || is_sub_delim(byte));
    cursor.expect(b']', Expected::Agent)?;
    let is_address = match core::str::from_utf8(address) {
        Ok(text) => text.parse::<Ipv6Addr>().is_ok() || is_ip_future(text),
        Err(_) => false,
    };
    if is_address {
        Ok(())
    } else {
        Err(WarningError::new(start, Expected::Agent))
    }
}

/// `IPvFuture = "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )`; the caller has seen to the
/// last part's characters.
fn is_ip_future(text: &str) -> bool {
    let Some((version, address)) = text
        .strip_prefix(['v', 'V'])
        .and_then(|rest| rest.split_once('.'))
    else {
        return false;
    };
    !version.is_empty()
        && version.bytes().all(|byte| byte.is_ascii_hexdigit())
        && !address.is_empty()
}

/// RFC 9110 §5.6.2: `tchar`.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// RFC 3986 §2.3.
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// RFC 3986 §2.2.
fn is_sub_delim(byte: u8) -> bool {
    b"!$&'()*+,;=".contains(&byte)
}
