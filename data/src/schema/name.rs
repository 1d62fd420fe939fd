//! Phrases as Rust identifiers.

use crate::set_words;
use std::string::String;
use unicode_ident::{is_xid_continue, is_xid_start};

/// A phrase as the name of an enum variant, the way the dataset makes names.
///
/// Words end at anything but letters and digits, those that a name in Rust may have; apostrophes are
/// dropped, and each word gets a capital and small letters, acronyms too. The result is an identifier
/// only if the phrase begins with a letter.
///
/// ```
/// use status_set_data::schema::camel_case;
///
/// assert_eq!(camel_case("Non-Authoritative Information"), "NonAuthoritativeInformation");
/// assert_eq!(camel_case("HTTP Request Sent to HTTPS Port"), "HttpRequestSentToHttpsPort");
/// assert_eq!(camel_case("I'm a teapot"), "ImATeapot");
/// assert_eq!(camel_case("Über Quota"), "ÜberQuota");
/// ```
#[must_use]
pub fn camel_case(phrase: &str) -> String {
    let mut name = String::with_capacity(phrase.len());
    let mut at_start = true;
    for letter in phrase.chars() {
        match letter {
            '\'' | '’' => {}
            _ if letter == '_' || !is_xid_continue(letter) => at_start = true,
            _ if at_start => {
                name.extend(letter.to_uppercase());
                at_start = false;
            }
            _ => name.extend(letter.to_lowercase()),
        }
    }
    name
}

/// Whether a string can name an enum variant without a raw identifier and without a lint.
pub(super) fn is_variant_name(name: &str) -> bool {
    is_identifier(name) && !name.starts_with(char::is_lowercase) && !name.contains('_')
}

/// Whether a string can name an enum variant without a raw identifier.
pub(super) fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| is_xid_start(first) || first == '_')
        && name.chars().all(is_xid_continue)
        && !KEYWORDS.contains(&name)
        && !["_", "Self"].contains(&name)
}

/// Rust's lower-case keywords, with those reserved for the future.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// What is wrong with the name of a set, as a sentence without its subject.
///
/// ```
/// use status_set_data::schema::set_name_flaw;
///
/// assert_eq!(set_name_flaw("acme"), None);
/// assert_eq!(set_name_flaw("Acme"), Some("must be a lower-case identifier"));
/// assert_eq!(set_name_flaw("except"), Some("has another meaning in the macros"));
/// assert_eq!(set_name_flaw("match"), Some("is a keyword of Rust"));
/// ```
#[must_use]
pub fn set_name_flaw(name: &str) -> Option<&'static str> {
    let is_identifier = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .chars()
            .all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '_'));
    if !is_identifier {
        Some("must be a lower-case identifier")
    } else if set_words::ALL.contains(&name) {
        Some("has another meaning in the macros")
    } else if KEYWORDS.contains(&name) {
        Some("is a keyword of Rust")
    } else {
        None
    }
}
