//! Attributes of others that the macros read: doc comments, and `#[deprecated]`.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// Whether the user has deprecated an item.
pub(crate) fn is_deprecated(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("deprecated"))
}

/// The expression itself, if a fragment of a user's macro has put it into an invisible group.
pub(crate) fn ungrouped(mut value: &Expr) -> &Expr {
    while let Expr::Group(group) = value {
        value = &group.expr;
    }
    value
}

/// The first paragraph of the doc comments, on one line.
pub(crate) fn doc_text(attrs: &[Attribute]) -> String {
    let mut text = String::new();
    for doc in attrs.iter().filter_map(doc) {
        for line in &lines(&doc) {
            match (text.is_empty(), line.is_empty()) {
                (true, _) => text.push_str(line),
                (false, false) => {
                    text.push(' ');
                    text.push_str(line);
                }
                (false, true) => return text,
            }
        }
    }
    text
}

/// The lines of a doc comment. Those of `/** … */` may begin with a star each.
fn lines(doc: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut starred = true;
    for line in doc.split('\n') {
        let line = line.trim();
        starred &= lines.is_empty() || line.is_empty() || line.starts_with('*');
        lines.push(line);
    }
    if starred {
        for line in &mut lines {
            *line = line.strip_prefix('*').unwrap_or(line).trim();
        }
    }
    lines
}

fn doc(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attr.meta else {
        return None;
    };
    match ungrouped(&pair.value) {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
