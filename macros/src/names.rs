//! Names and reason phrases of statuses that the user defines.

use proc_macro2::Span;
use status_set_data::{ReasonFlaw, words};
use syn::LitStr;

/// Names that an expansion gives to items of the enum, so that no variant can have them.
pub(crate) const TAKEN: [&str; 10] = [
    "ALL",
    "COUNT",
    "from_code",
    "from_bytes",
    "code",
    "index",
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

/// Checks a phrase that the user gives.
pub(crate) fn check_reason(reason: &LitStr) -> syn::Result<()> {
    let Some(flaw) = ReasonFlaw::of(&reason.value()) else {
        return Ok(());
    };
    let help = match flaw {
        ReasonFlaw::Empty => "\nhelp: leave `reason` out to get the phrase from the variant's name",
        ReasonFlaw::Code => "\nhelp: write the phrase alone",
        ReasonFlaw::Control | ReasonFlaw::Space => "",
    };
    let message = format!("a reason phrase {}{help}", flaw.as_str());
    Err(syn::Error::new(reason.span(), message))
}

/// Checks the phrase that a variant's name says, which may have no letters: `_404`.
pub(crate) fn check_phrase(name: &str, span: Span) -> syn::Result<()> {
    let Some(flaw) = ReasonFlaw::of(&phrase(name)) else {
        return Ok(());
    };
    let message = format!(
        "`{name}` does not make a reason phrase: it {}\n\
         help: give one: `#[status(reason = \"Over Quota\")]`",
        flaw.as_str()
    );
    Err(syn::Error::new(span, message))
}

/// The phrase that a variant's name says: `ScanPending` is `Scan Pending`, `TLSError` is
/// `TLS Error`, `Http2Only` is `Http2 Only`.
pub(crate) fn phrase(name: &str) -> String {
    let mut phrase = String::new();
    for word in words(name) {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(word);
    }
    phrase
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
