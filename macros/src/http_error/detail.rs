//! Checks what a text for clients names, and turns it into an expression.

use super::attr::detail::Detail;
use super::format_string;
use crate::diagnostics::Diagnostics;
use quote::ToTokens;
use syn::{Fields, LitStr};

/// A text that names fields as a format string does that means variables, and any other as a value.
pub(super) fn resolve(detail: Detail, fields: &Fields, diagnostics: &Diagnostics) -> Detail {
    let text = match detail {
        Detail::Text(text) => text,
        value @ Detail::Value(_) => return value,
    };
    let value = text.value();
    if !value.contains(['{', '}']) {
        return Detail::Value(text.into_token_stream());
    }
    if let Some(message) = mistake(&value, fields) {
        diagnostics.error(text.span(), message);
        return Detail::Value(text.into_token_stream());
    }
    let named = format_string::with_named_numbers(&value);
    // rustc finds a mistake in the user's own token, and not in one that is like it.
    if named == value {
        return Detail::Text(text);
    }
    Detail::Text(LitStr::new(&named, text.span()))
}

fn mistake(text: &str, fields: &Fields) -> Option<String> {
    if format_string::takes_next(text) {
        let help = if fields.is_empty() {
            "write `{{}}` for the braces themselves, or `detail = format_args!(…)`".to_owned()
        } else {
            let field = example(fields);
            format!("name a field, such as {field}, or write `detail = format_args!(…)`")
        };
        return Some(format!(
            "`{{}}` takes an argument, and a `detail` has none\nhelp: {help}"
        ));
    }
    let unnamed = match fields {
        Fields::Unnamed(fields) => fields.unnamed.len(),
        Fields::Named(_) | Fields::Unit => 0,
    };
    let number = format_string::number_from(text, unnamed)?;
    let help = if fields.is_empty() {
        "there are no fields".to_owned()
    } else if unnamed == 0 {
        format!("the fields have names: write {}", example(fields))
    } else {
        format!("there are fields up to `{{{}}}`", unnamed - 1)
    };
    Some(format!("there is no field `{number}`\nhelp: {help}"))
}

/// How to name the first field.
fn example(fields: &Fields) -> String {
    let first = fields.iter().next().and_then(|field| field.ident.as_ref());
    match first {
        Some(name) => format!("`{{{name}}}`"),
        None => "`{0}`".to_owned(),
    }
}
