//! Names of items, of crates and of sets.

use crate::diagnostics::Diagnostics;
use crate::wording::begins_with;
use proc_macro2::Ident;
use quote::ToTokens;
use status_set_data::set_words::STATUS_SET;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{LitStr, Path, Token};

/// Reads the path of a crate, or of what re-exports it.
pub(crate) fn crate_path(input: ParseStream<'_>) -> syn::Result<Path> {
    if input.peek(Token![Self]) {
        return Err(input.error("expected the path of a crate, and `Self` is a type"));
    }
    input.call(Path::parse_mod_style)
}

/// The words of Rust that cannot be raw identifiers.
const NEVER_RAW: [&str; 6] = ["_", "self", "Self", "super", "crate", "$crate"];

/// What syn takes for names, and rustc does not: the one in edition 2024, the other in no place but a path.
const KEYWORDS_BESIDE_SYN: [&str; 2] = ["gen", "$crate"];

/// An identifier as the name of an item: of the words of Rust, those that can be raw are.
pub(crate) fn as_name(ident: &Ident) -> Option<Ident> {
    let word = ident.to_string();
    // Of the words of Rust, one alone has a capital letter. To ask syn would take time.
    let is_capital = begins_with(&word, char::is_uppercase) && word != "Self";
    if is_capital || is_name(ident) {
        return Some(ident.clone());
    }
    (!NEVER_RAW.contains(&word.as_str())).then(|| Ident::new_raw(&word, ident.span()))
}

fn is_name(ident: &Ident) -> bool {
    let is_keyword = KEYWORDS_BESIDE_SYN.iter().any(|word| ident == word);
    !is_keyword && syn::parse2::<Ident>(ident.to_token_stream()).is_ok()
}

/// Checks that an identifier can stand where code declares or names an item. Where names are only
/// looked up, the words of Rust are unknown names like others.
pub(crate) fn check_is_name(ident: &Ident) -> syn::Result<()> {
    if is_name(ident) {
        return Ok(());
    }
    let help = if NEVER_RAW.iter().any(|word| ident == word) {
        "choose another name".to_owned()
    } else {
        format!("write `r#{ident}`")
    };
    let message = format!("`{ident}` is a Rust keyword, not a name\nhelp: {help}");
    Err(syn::Error::new(ident.span(), message))
}

pub(crate) fn name(input: ParseStream<'_>, expected: &str) -> syn::Result<Ident> {
    if input.peek(Ident::peek_any) {
        let name = input.call(Ident::parse_any)?;
        return check_is_name(&name).map(|()| name);
    }
    Err(input.error(format!("expected {expected}")))
}

/// Reads the name of a set, which is a word of the macros and not an item of a crate. If it is
/// written as something else, the set is meant all the same.
pub(crate) fn set_name(
    input: ParseStream<'_>,
    expected: &str,
    diagnostics: &Diagnostics,
) -> syn::Result<Ident> {
    let place = input.span();
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        let error = syn::Error::new(place, text_for_set(&text.value()));
        if !is_word(&text.value()) {
            return Err(error);
        }
        diagnostics.push(error);
        return Ok(Ident::new(&text.value(), place));
    }
    if let Some(name) = skip_crate(input) {
        let message =
            format!("a set is a name known to the macro, not a path\nhelp: write `{name}`");
        diagnostics.error(place, message);
        return Ok(name);
    }
    if !input.peek(Ident::peek_any) {
        return Err(input.error(format!("expected {expected}")));
    }
    input.call(Ident::parse_any)
}

/// Skips `crate::official` or the like, and gives the name after it.
fn skip_crate(input: ParseStream<'_>) -> Option<Ident> {
    const CRATES: [&str; 4] = ["crate", "self", "super", STATUS_SET];
    let ahead = input.fork();
    if let Ok(first) = ahead.call(Ident::parse_any) {
        CRATES.iter().find(|word| first == word)?;
    }
    ahead.parse::<Token![::]>().ok()?;
    let name = ahead.call(Ident::parse_any).ok()?;
    input.advance_to(&ahead);
    Some(name)
}

/// What to say to a string literal that stands where a set is wanted.
fn text_for_set(text: &str) -> String {
    let help = match text.strip_suffix(".toml") {
        Some(stem) => {
            let name = stem.rsplit(['/', '\\']).next().unwrap_or(stem);
            format!("give the set of this file a name: `{name} = {text:?}`")
        }
        None => format!(
            "sets are written without quotes, such as `{}`",
            if is_word(text) { text } else { "official" }
        ),
    };
    format!("expected a set, found a string literal\nhelp: {help}")
}

/// Whether a string could be the name of a set.
fn is_word(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    begins_with(text, |first| first.is_ascii_lowercase()) && text.chars().all(is_letter)
}
