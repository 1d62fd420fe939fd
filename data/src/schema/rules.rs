//! What the texts of the dataset must look like.
//!
//! A rule gives what is wrong as a sentence without its subject, which is the key.

use super::name::{camel_case, is_variant_name};
use crate::syntax::is_of_token;

pub(super) type Rule = fn(&str) -> Result<(), &'static str>;

/// A text of one line: a title, a document, a section.
pub(super) fn line(text: &str) -> Result<(), &'static str> {
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
pub(super) fn sentence(text: &str) -> Result<(), &'static str> {
    line(text)?;
    if text.ends_with('.') {
        Ok(())
    } else {
        Err("must end with a full stop")
    }
}

/// A reason phrase, alone.
pub(super) fn phrase(text: &str) -> Result<(), &'static str> {
    line(text)?;
    if begins_with_code(text) {
        Err("must be the phrase without the code")
    } else if text.starts_with('(') || text.ends_with(')') {
        Err("must be the phrase without a remark in brackets; `state` has a word for it")
    } else {
        Ok(())
    }
}

/// The phrase of a sub-code, which is no reason phrase.
pub(super) fn title(text: &str) -> Result<(), &'static str> {
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
pub(super) fn former_phrase(text: &str) -> Result<(), &'static str> {
    phrase(text)?;
    if is_variant_name(&camel_case(text)) {
        Ok(())
    } else {
        Err("has a phrase that makes no Rust name")
    }
}

/// The name of a variant.
pub(super) fn variant(text: &str) -> Result<(), &'static str> {
    if is_variant_name(text) {
        Ok(())
    } else {
        Err("must be an identifier in UpperCamelCase, such as `NotFound`")
    }
}

/// An address that may stand in a doc comment.
pub(super) fn address(text: &str) -> Result<(), &'static str> {
    match text.strip_prefix("https://") {
        Some(rest) if !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_graphic()) => {
            Ok(())
        }
        _ => Err("must be an `https://` address"),
    }
}

/// The name of a header field: a token of RFC 9110 §5.6.2.
pub(super) fn field_name(text: &str) -> Result<(), &'static str> {
    if !text.is_empty() && text.chars().all(is_of_token) {
        Ok(())
    } else {
        Err("must name header fields, such as `Allow`")
    }
}

fn begins_with_code(text: &str) -> bool {
    match text.as_bytes() {
        [a, b, c, b' ', ..] => [a, b, c].iter().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}
