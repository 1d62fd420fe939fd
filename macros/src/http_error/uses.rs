//! Which variables the user's expressions may use, and where.

use super::format_string;
use crate::name_map::{NameMap, NameSet};
use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};
use syn::Lit;
use syn::ext::IdentExt;

/// The places where expressions may use variables, by the names of these, without `r#`: in a format
/// string a name is never raw. A place has the hygiene by which rustc looks the variable up.
#[derive(Default)]
pub(super) struct Uses(NameMap<Vec<Span>>);

impl Uses {
    pub(super) fn of(&self, name: &str) -> &[Span] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, name: &str, place: Span) {
        self.0.place(name).get_or_insert_default().push(place);
    }
}

/// All that may be one. What can only be something else is not: a field, a method, a segment of a
/// path, a label, the name of a macro or of an argument. A name too many does no harm unless a constant
/// has it.
pub(super) fn all(tokens: TokenStream) -> Uses {
    let mut uses = Uses::default();
    let mut streams = vec![(tokens, false)];
    while let Some((tokens, in_macro)) = streams.pop() {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let arguments = if in_macro {
            named_arguments(&tokens)
        } else {
            NameSet::default()
        };
        for (place, token) in tokens.iter().enumerate() {
            let (before, after) = (&tokens[..place], &tokens[place + 1..]);
            match token {
                TokenTree::Group(group) => {
                    streams.push((group.stream(), in_macro || follows_macro_name(before)));
                }
                TokenTree::Ident(_) if is_named_argument(before, after) && in_macro => {}
                TokenTree::Ident(_) if is_name_of_field(after) && !in_macro => {}
                TokenTree::Ident(ident) if may_be_variable(before, after) => {
                    uses.add(&ident.unraw().to_string(), ident.span());
                }
                TokenTree::Literal(literal) if in_macro => {
                    let Lit::Str(text) = Lit::new(literal.clone()) else {
                        continue;
                    };
                    for name in format_string::names(&text.value()).iter() {
                        if !arguments.contains(name) {
                            uses.add(name, literal.span());
                        }
                    }
                }
                TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Punct(_) => {}
            }
        }
    }
    uses
}

/// The identifiers that may be variables or types, where there are no expressions of the user's.
pub(super) fn words(tokens: TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    for (word, _) in all(tokens).0.iter() {
        words.push(word.to_owned());
    }
    words
}

/// Whether an identifier between these tokens may be a variable.
fn may_be_variable(before: &[TokenTree], after: &[TokenTree]) -> bool {
    let is_member = ends_with(before, '.') && !ends_with(&before[..before.len() - 1], '.');
    let is_label = ends_with(before, '\'');
    let is_in_path = ends_with(before, ':') && ends_with(&before[..before.len() - 1], ':');
    let begins_path = match after {
        [TokenTree::Punct(first), TokenTree::Punct(second), ..] => {
            [first.as_char(), second.as_char()] == [':'; 2] && first.spacing() == Spacing::Joint
        }
        _ => false,
    };
    let is_macro = match after {
        [TokenTree::Punct(sign), TokenTree::Group(group), ..] => {
            sign.as_char() == '!' && group.delimiter() != Delimiter::None
        }
        _ => false,
    };
    !(is_member || is_label || is_in_path || begins_path || is_macro)
}

/// The names of arguments, by which the format string beside them means these: `f!("{a}", a = 1)`.
fn named_arguments(tokens: &[TokenTree]) -> NameSet {
    let mut names = NameSet::default();
    for (place, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(ident)
                if is_named_argument(&tokens[..place], &tokens[place + 1..]) =>
            {
                names.insert(&ident.unraw().to_string());
            }
            _ => {}
        }
    }
    names
}

/// Whether an identifier between these tokens of a macro names an argument.
fn is_named_argument(before: &[TokenTree], after: &[TokenTree]) -> bool {
    let begins = before.is_empty() || ends_with(before, ',');
    begins
        && matches!(after, [TokenTree::Punct(sign), ..] if sign.as_char() == '=' && sign.spacing() == Spacing::Alone)
}

/// Whether an identifier before these tokens is the name of a field, as in `Wait { seconds: 1 }`, or of a
/// variable that begins there, as in `let seconds: u32`.
fn is_name_of_field(after: &[TokenTree]) -> bool {
    matches!(after, [TokenTree::Punct(sign), ..] if sign.as_char() == ':' && sign.spacing() == Spacing::Alone)
}

/// Whether the arguments of a macro follow these tokens. `return !(…)` counts, which does no harm.
fn follows_macro_name(before: &[TokenTree]) -> bool {
    let [.., TokenTree::Ident(_), TokenTree::Punct(sign)] = before else {
        return false;
    };
    sign.as_char() == '!'
}

fn ends_with(tokens: &[TokenTree], sign: char) -> bool {
    matches!(tokens.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

#[cfg(test)]
mod tests {
    use super::all;

    /// The names of variables that an expression may use, in the order of the alphabet.
    fn names(expression: &str) -> String {
        let uses = all(expression.parse().unwrap());
        let each = |(name, places): (_, &Vec<_>)| vec![name; places.len()];
        let names: Vec<&str> = uses.0.iter().flat_map(each).collect();
        names.join(" ")
    }

    #[test]
    fn what_follows_a_dot_is_a_member() {
        assert_eq!(names("self.wait"), "self");
        assert_eq!(names("self.0.wait.0"), "self");
        assert_eq!(names("a.wait().b"), "a");
        assert_eq!(names("a..b"), "a b");
        assert_eq!(names("a..=b"), "a b");
        assert_eq!(names("..b"), "b");
        assert_eq!(names("0..b.c"), "b");
        assert_eq!(names("[a.b..self.c, d]"), "a d self");
    }

    #[test]
    fn segments_of_paths_are_not_variables() {
        assert_eq!(names("Self::WAIT + wait::WAIT + ::wait::X"), "");
        assert_eq!(names("f::<wait>(a)"), "a wait");
        assert_eq!(names("{ let a: ::b::C = d; a }"), "a d let");
    }

    #[test]
    fn names_of_fields_and_arguments_are_no_variables() {
        assert_eq!(names("Wait { seconds: b, c }"), "Wait b c");
        assert_eq!(
            names("match a { Wait { seconds: b } => b }"),
            "Wait a b b match"
        );
        assert_eq!(names("wait!(seconds: b)"), "b seconds");
        assert_eq!(names("{ a = b }"), "a b");
        assert_eq!(
            names(r#"f!("{a} {b} {c}", a = d, b == e, c)"#),
            "b b c c d e"
        );
        assert_eq!(names(r#"f!("{a}", x, a = f!("{a:b$}", b = 1))"#), "a x");
        assert_eq!(names(r#"f!("{type}", r#type = 1)"#), "");
    }

    #[test]
    fn labels_and_macros_are_not_variables() {
        assert_eq!(names("'wait: loop { break 'wait a }"), "a break loop");
        assert_eq!(names("wait!(a) + a::wait![b]"), "a b");
        assert_eq!(names("wait != a"), "a wait");
        assert_eq!(names("wait != (a)"), "a wait");
        assert_eq!(names("!(wait)"), "wait");
    }

    #[test]
    fn format_strings_have_names() {
        assert_eq!(names(r#"f!("{a} {b:?}{ c }{}{0}")"#), " 0 a b c");
        assert_eq!(
            names(r#"f!("{a:>0width$.precision$x}")"#),
            "a precision width"
        );
        assert_eq!(names(r#"f!("{a:0_0$}{b:}>w$}{c:{<v$}")"#), "_0 a b c v w");
        assert_eq!(names(r#"f!(r"{a}")"#), "a");
        assert_eq!(names(r#"f!("\u{7b}a}")"#), "a");
        assert_eq!(names(r#"f!((((("{a}")))))"#), "a");
        assert_eq!(names("r#type + f!(\"{type}\")"), "type type");
    }

    #[test]
    fn other_texts_have_none() {
        assert_eq!(names(r#"f!("{{a}} {{{b}}} {{{{c}}}}")"#), "b");
        assert_eq!(names(r#""{a}""#), "");
        assert_eq!(names(r#"f!(b"{a}", 'a', 1)"#), "");
        assert_eq!(names(r#"f!("{", "{a", "{a:", "{a:b$")"#), " a a a b");
    }
}
