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
    if let Some(letter) = text.chars().find(|letter| !is_of_uri(*letter)) {
        return Err(UriFlaw::Character(letter));
    }
    if !has_whole_escapes(text) {
        return Err(UriFlaw::Escape);
    }
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    if fragment.contains('#') {
        return Err(UriFlaw::Fragment);
    }
    let (text, query) = text.split_once('?').unwrap_or((text, ""));
    let hierarchy = after_scheme(text)?;
    let path = match hierarchy.strip_prefix("//") {
        None => hierarchy,
        Some(rest) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            check_authority(authority)?;
            path
        }
    };
    [path, query, fragment].into_iter().try_for_each(no_bracket)
}

/// A colon in the first segment ends a scheme: a relative path cannot have one there (§4.2).
fn after_scheme(text: &str) -> Result<&str, UriFlaw> {
    let first_segment = text.split_once('/').map_or(text, |(segment, _)| segment);
    let Some((scheme, _)) = first_segment.split_once(':') else {
        return Ok(text);
    };
    let of_scheme = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    if scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme.chars().all(of_scheme)
    {
        Ok(&text[scheme.len() + 1..])
    } else {
        Err(UriFlaw::Scheme)
    }
}

/// `user@host:port` (§3.2)
fn check_authority(text: &str) -> Result<(), UriFlaw> {
    let (user, place) = text.split_once('@').unwrap_or(("", text));
    no_bracket(user)?;
    if place.contains('@') {
        return Err(UriFlaw::At);
    }
    let port = if let Some(rest) = place.strip_prefix('[') {
        let (address, port) = rest.split_once(']').ok_or(UriFlaw::Host)?;
        if address.parse::<Ipv6Addr>().is_err() && !is_future_address(address) {
            return Err(UriFlaw::Host);
        }
        port
    } else {
        let (host, port) = place.split_at(place.find(':').unwrap_or(place.len()));
        no_bracket(host)?;
        port
    };
    let digits = if port.is_empty() {
        port
    } else {
        port.strip_prefix(':').ok_or(UriFlaw::Host)?
    };
    if digits.bytes().all(|digit| digit.is_ascii_digit()) {
        Ok(())
    } else {
        Err(UriFlaw::Port)
    }
}

/// `v1.…`, for versions of IP that are yet to come (§3.2.2).
fn is_future_address(text: &str) -> bool {
    let of_address =
        |letter: char| letter.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:".contains(letter);
    text.strip_prefix(['v', 'V'])
        .and_then(|rest| rest.split_once('.'))
        .is_some_and(|(version, address)| {
            !version.is_empty()
                && version.bytes().all(|digit| digit.is_ascii_hexdigit())
                && !address.is_empty()
                && address.chars().all(of_address)
        })
}

fn no_bracket(text: &str) -> Result<(), UriFlaw> {
    text.chars()
        .find(|letter| matches!(letter, '[' | ']'))
        .map_or(Ok(()), |letter| Err(UriFlaw::Bracket(letter)))
}

/// Whether a character can stand in a URI reference (§2).
fn is_of_uri(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(letter)
}

/// Whether two hexadecimal digits stand after each `%` (§2.1).
fn has_whole_escapes(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| {
        let digits = rest.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}
