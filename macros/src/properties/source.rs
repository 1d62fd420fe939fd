//! Token trees as strings. Only tokens that were read from a string have places that can be told apart.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use std::fmt::Write;

/// A token tree that can be written down: what stands between white space, or a group.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    Text(String),
    Group(Delimiter, Vec<Tree>),
}

/// The word before a group in braces that stands for one without delimiters, as fragments of a
/// `macro_rules!` have them. There is no other way to write such a group down.
const INVISIBLE: &str = "__invisible";

/// The tokens that a string has, with a place each.
///
/// # Panics
///
/// If the text has no tokens: it has to be made of what can be read.
pub(super) fn tokens(source: &str) -> TokenStream {
    let tokens = source.parse();
    hide(tokens.unwrap_or_else(|error| panic!("{error}: {source}")))
}

/// Takes the delimiters away that are meant to be invisible.
fn hide(tokens: TokenStream) -> TokenStream {
    let mut hidden: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            hidden.push(token);
            continue;
        };
        let is_marked =
            matches!(hidden.last(), Some(TokenTree::Ident(ident)) if ident == INVISIBLE);
        let delimiter = if is_marked {
            hidden.pop();
            Delimiter::None
        } else {
            group.delimiter()
        };
        let mut inner = Group::new(delimiter, hide(group.stream()));
        inner.set_span(group.span());
        hidden.push(inner.into());
    }
    hidden.into_iter().collect()
}

/// The trees of a string.
pub(super) fn trees(source: &str) -> Vec<Tree> {
    of_stream(tokens(source))
}

fn of_stream(tokens: TokenStream) -> Vec<Tree> {
    let mut trees = Vec::new();
    // Whether the next token has to stand close to the last one, as in `::` and `'a`.
    let mut is_joint = false;
    for token in tokens {
        let was_joint = is_joint;
        is_joint = matches!(&token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
        match token {
            TokenTree::Group(group) => {
                trees.push(Tree::Group(group.delimiter(), of_stream(group.stream())));
            }
            token => match trees.last_mut() {
                Some(Tree::Text(text)) if was_joint => *text += &token.to_string(),
                _ => trees.push(Tree::Text(token.to_string())),
            },
        }
    }
    trees
}

/// The text of trees.
pub(super) fn text(trees: &[Tree]) -> String {
    let mut text = String::new();
    write(trees, &mut text);
    text
}

fn write(trees: &[Tree], text: &mut String) {
    for tree in trees {
        let (delimiter, inner) = match tree {
            Tree::Text(token) => {
                let _ = write!(text, "{token} ");
                continue;
            }
            Tree::Group(delimiter, inner) => (delimiter, inner),
        };
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("( ", ") "),
            Delimiter::Bracket => ("[ ", "] "),
            Delimiter::Brace => ("{ ", "} "),
            Delimiter::None => ("__invisible { ", "} "),
        };
        text.push_str(open);
        write(inner, text);
        text.push_str(close);
    }
}
