//! What the texts of the dataset must look like.
//!
//! A rule gives what is wrong as a sentence without its subject, which is the key.

use super::name::{camel_case, is_identifier, is_variant_name};
use crate::reason::ReasonFlaw;
use crate::syntax::is_of_token;

pub type Rule = fn(&str) -> Result<(), &'static str>;

/// A string of one line: a title, a document, a section.
pub fn line(text: &str) -> Result<(), &'static str> {
    if text.is_empty() {
        Err("is empty")
    } else if text.contains('\n') {
        Err("must be one line")
    } else if text.contains(char::is_control) {
        Err("has a control character")
    } else if text.trim() != text {
        Err("begins or ends with a space")
    } else {
        Ok(())
    }
}

/// A sentence of one line.
pub fn sentence(text: &str) -> Result<(), &'static str> {
    line(text)?;
    if text.ends_with('.') {
        Ok(())
    } else {
        Err("must end with a full stop")
    }
}

/// A reason phrase, alone.
pub(super) fn phrase(text: &str) -> Result<(), &'static str> {
    match ReasonFlaw::of(text) {
        Some(flaw) => Err(flaw.as_str()),
        None => Ok(()),
    }
}

/// A reason phrase without what `state` has a word for.
fn bare_phrase(text: &str) -> Result<(), &'static str> {
    phrase(text)?;
    if text.starts_with('(') || text.ends_with(')') {
        Err("must be the phrase without a remark in brackets; `state` has a word for it")
    } else {
        Ok(())
    }
}

/// The phrase of a sub-code, which is not a reason phrase.
pub fn title(text: &str) -> Result<(), &'static str> {
    line(text)?;
    if text.ends_with('.') {
        Err("must be a phrase without a full stop")
    } else if text.ends_with(')') {
        Err("must be a phrase without a remark in brackets; `context` is the key for it")
    } else {
        Ok(())
    }
}

/// A reason phrase that becomes an alias.
fn former_phrase(text: &str) -> Result<(), &'static str> {
    bare_phrase(text)?;
    if is_variant_name(&camel_case(text)) {
        Ok(())
    } else {
        Err("has a phrase that makes no Rust name")
    }
}

/// The name of a variant, as the dataset writes them.
pub fn variant(text: &str) -> Result<(), &'static str> {
    if is_variant_name(text) && text.is_ascii() {
        Ok(())
    } else {
        Err("must be an identifier in UpperCamelCase, such as `NotFound`")
    }
}

/// The name of a variant, as Rust has it.
fn identifier(text: &str) -> Result<(), &'static str> {
    if is_identifier(text) {
        Ok(())
    } else {
        Err("must be an identifier, such as `NotFound`, and not a keyword of Rust")
    }
}

/// An address that may stand in a doc comment.
pub fn address(text: &str) -> Result<(), &'static str> {
    if is_address(text, "https://") {
        Ok(())
    } else {
        Err("must be an `https://` address")
    }
}

/// The same in a network of the user's own.
fn any_address(text: &str) -> Result<(), &'static str> {
    if is_address(text, "https://") || is_address(text, "http://") {
        Ok(())
    } else {
        Err("must be an `https://` or `http://` address")
    }
}

fn is_address(text: &str, scheme: &str) -> bool {
    text.strip_prefix(scheme).is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_graphic())
    })
}

/// The name of a header field: a token of RFC 9110 §5.6.2.
pub fn field_name(text: &str) -> Result<(), &'static str> {
    if !text.is_empty() && text.chars().all(is_of_token) {
        Ok(())
    } else {
        Err("must name header fields, such as `Allow`")
    }
}

/// The rules of which the dataset's are stricter than is needed: its style is not the user's.
pub(super) struct Style {
    pub(super) summary: Rule,
    pub(super) phrase: Rule,
    pub(super) former: Rule,
    pub(super) variant: Rule,
    pub(super) address: Rule,
    /// Whether a list of words is in the order in which the words are declared.
    pub(super) sorts_words: bool,
}

impl Style {
    pub(super) const OURS: Self = Self {
        summary: sentence,
        phrase: bare_phrase,
        former: former_phrase,
        variant,
        address,
        sorts_words: true,
    };

    pub(super) const USER: Self = Self {
        summary: line,
        phrase,
        former: phrase,
        variant: identifier,
        address: any_address,
        sorts_words: false,
    };
}
