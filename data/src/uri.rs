//! What a URI reference is (RFC 3986 §4.1): for the macros, and for problems that are read.

use core::net::Ipv6Addr;

/// Why a text is not a URI reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UriFlaw {
    /// A character that stands in no URI (§2).
    Character(char),
    /// `%` without two hexadecimal digits after it (§2.1).
    Escape,
    /// What stands before the first `:` is not a scheme (§3.1, §4.2).
    Scheme,
    /// A bracket outside of the host (§3.2.2).
    Bracket(char),
    /// A second `@` before the path (§3.2.1).
    At,
    /// A host in brackets that is not an IP address (§3.2.2).
    Host,
    /// A port that is not a number (§3.2.3).
    Port,
    /// A second `#` (§3.5).
    Fragment,
}

/// Why a text is not a URI reference, or `None` if it is one. The empty text is: it means the
/// document that it stands in (§4.4).
#[must_use]
pub fn flaw(text: &str) -> Option<UriFlaw> {
    check(text).err()
}

fn check(text: &str) -> Result<(), UriFlaw> {
    for letter in text.chars() {
        if !letter.is_ascii() || !is_of_uri(letter as u8) {
            return Err(UriFlaw::Character(letter));
        }
    }
    if !has_whole_escapes(text.as_bytes()) {
        return Err(UriFlaw::Escape);
    }
    let (text, fragment) = cut(text, b'#');
    if find(fragment, b'#').is_some() {
        return Err(UriFlaw::Fragment);
    }
    let (text, query) = cut(text, b'?');
    let hierarchy = after_scheme(text)?;
    let path = match hierarchy.as_bytes() {
        [b'/', b'/', ..] => {
            let rest = from(hierarchy, 2);
            let end = find(rest, b'/').unwrap_or(rest.len());
            check_authority(until(rest, end))?;
            from(rest, end)
        }
        _ => hierarchy,
    };
    no_bracket(path)?;
    no_bracket(query)?;
    no_bracket(fragment)
}

/// A colon in the first segment ends a scheme: a relative path cannot have one there (§4.2).
fn after_scheme(text: &str) -> Result<&str, UriFlaw> {
    let Some(colon) = find(cut(text, b'/').0, b':') else {
        return Ok(text);
    };
    let scheme = until(text, colon);
    let of_scheme = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    match scheme.as_bytes() {
        [first, ..] if first.is_ascii_alphabetic() && all(scheme, of_scheme) => {
            Ok(from(text, colon + 1))
        }
        _ => Err(UriFlaw::Scheme),
    }
}

/// `user@host:port` (§3.2)
fn check_authority(text: &str) -> Result<(), UriFlaw> {
    let place = match find(text, b'@') {
        Some(at) => {
            no_bracket(until(text, at))?;
            from(text, at + 1)
        }
        None => text,
    };
    if find(place, b'@').is_some() {
        return Err(UriFlaw::At);
    }
    let port = if place.as_bytes().first() == Some(&b'[') {
        let end = find(place, b']').ok_or(UriFlaw::Host)?;
        let address = from(until(place, end), 1);
        if address.parse::<Ipv6Addr>().is_err() && !is_future_address(address) {
            return Err(UriFlaw::Host);
        }
        from(place, end + 1)
    } else {
        let end = find(place, b':').unwrap_or(place.len());
        no_bracket(until(place, end))?;
        from(place, end)
    };
    match port.as_bytes() {
        [] => Ok(()),
        [b':', ..] if all(from(port, 1), |byte| byte.is_ascii_digit()) => Ok(()),
        [b':', ..] => Err(UriFlaw::Port),
        _ => Err(UriFlaw::Host),
    }
}

/// `v1.…`, for versions of IP that are yet to come (§3.2.2).
fn is_future_address(text: &str) -> bool {
    let [b'v' | b'V', ..] = text.as_bytes() else {
        return false;
    };
    let (version, address) = cut(from(text, 1), b'.');
    !version.is_empty()
        && all(version, |byte| byte.is_ascii_hexdigit())
        && !address.is_empty()
        && all(address, |byte| {
            byte.is_ascii_alphanumeric() || is_one_of(byte, b"-._~!$&'()*+,;=:")
        })
}

fn no_bracket(text: &str) -> Result<(), UriFlaw> {
    for &byte in text.as_bytes() {
        if let b'[' | b']' = byte {
            return Err(UriFlaw::Bracket(char::from(byte)));
        }
    }
    Ok(())
}

/// Whether a character can stand in a URI reference (§2).
fn is_of_uri(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || is_one_of(byte, b"-._~:/?#[]@!$&'()*+,;=%")
}

/// Whether two hexadecimal digits stand after each `%` (§2.1).
const fn has_whole_escapes(mut text: &[u8]) -> bool {
    while let [first, rest @ ..] = text {
        text = match (*first, rest) {
            (b'%', [high, low, rest @ ..])
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                rest
            }
            (b'%', _) => return false,
            _ => rest,
        };
    }
    true
}

// What follows is written as loops over bytes: the macros are built once more for each user, and the
// searches of the standard library are compiled anew for each kind of pattern.

fn is_one_of(byte: u8, bytes: &[u8]) -> bool {
    for &one in bytes {
        if one == byte {
            return true;
        }
    }
    false
}

fn all(text: &str, is_right: fn(u8) -> bool) -> bool {
    for &byte in text.as_bytes() {
        if !is_right(byte) {
            return false;
        }
    }
    true
}

/// Where a byte stands first.
const fn find(text: &str, byte: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut place = 0;
    while place < bytes.len() {
        if bytes[place] == byte {
            return Some(place);
        }
        place += 1;
    }
    None
}

/// What stands before the first of these bytes and after it: nothing after it, if there is none.
fn cut(text: &str, byte: u8) -> (&str, &str) {
    match find(text, byte) {
        Some(place) => (until(text, place), from(text, place + 1)),
        None => (text, ""),
    }
}

// Texts that get here are of ASCII, and the places are in them.

fn until(text: &str, place: usize) -> &str {
    text.get(..place).unwrap_or(text)
}

fn from(text: &str, place: usize) -> &str {
    text.get(place..).unwrap_or("")
}
