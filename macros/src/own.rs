//! Statuses that the user defines: names and reason phrases.

use proc_macro2::Span;
use status_set_data::words;
use syn::LitStr;

/// Names that an expansion gives to items of the enum, so that no variant can have them.
const TAKEN: [&str; 8] = [
    "ALL",
    "from_code",
    "from_bytes",
    "code",
    "as_str",
    "reason_phrase",
    "class",
    "info",
];

pub(crate) fn check_name(name: &str, span: Span) -> syn::Result<()> {
    if TAKEN.contains(&name) {
        let message = format!(
            "every status enum has an item named `{name}`\nhelp: give the variant another name"
        );
        return Err(syn::Error::new(span, message));
    }
    Ok(())
}

/// Checks a phrase against RFC 9112 §4, so that it can stand in a status line as it is.
pub(crate) fn check_reason(reason: &LitStr) -> syn::Result<()> {
    let text = reason.value();
    let mistake = |message: &str| Err(syn::Error::new(reason.span(), message));
    if text.trim().is_empty() {
        return mistake(
            "a reason phrase cannot be empty\nhelp: leave `reason` out to get the phrase from the variant's name",
        );
    }
    if text.chars().any(char::is_control) {
        return mistake(
            "a reason phrase stands in the status line, so it cannot have line breaks, tabs or other control characters",
        );
    }
    if text.trim() != text {
        return mistake("a reason phrase cannot begin or end with a space");
    }
    let mut words = text.split(' ');
    if words
        .next()
        .is_some_and(|word| word.len() == 3 && word.bytes().all(|b| b.is_ascii_digit()))
    {
        return mistake(
            "a reason phrase cannot begin with three digits: they would read as the code\nhelp: write the phrase alone",
        );
    }
    Ok(())
}

/// The phrase that a variant's name says: `ScanPending` is `Scan Pending`, `TLSError` is
/// `TLS Error`, `Http2Only` is `Http2 Only`.
pub(crate) fn phrase(name: &str) -> String {
    words(name).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::phrase;

    #[test]
    fn names_become_phrases() {
        for (name, expected) in [
            ("ScanPending", "Scan Pending"),
            ("TLSError", "TLS Error"),
            ("Http2Only", "Http2 Only"),
            ("ATimeout", "A Timeout"),
            ("Gone", "Gone"),
            ("over_quota", "over quota"),
            ("OverQuota_V2", "Over Quota V2"),
        ] {
            assert_eq!(phrase(name), expected);
        }
    }
}
