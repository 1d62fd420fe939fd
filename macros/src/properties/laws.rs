//! What must be true of an input and what a macro makes of it.

use super::Macro;
use super::source::tokens;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use std::collections::HashSet;
use std::thread;

/// Checks what a macro makes of an input.
///
/// # Panics
///
/// If a law is broken.
pub(crate) fn check(name: Macro, source: &str) {
    // Of texts that were read before, nobody asks for places any more.
    proc_macro2::extra::invalidate_current_thread_spans();
    let _case = Case { name, source };
    let input = tokens(source);
    let output = name.expand(input.clone());
    let again = name.expand(input.clone());
    assert_eq!(
        output.to_string(),
        again.to_string(),
        "the same input, another output"
    );
    assert!(!output.is_empty(), "nothing comes out");

    let mistakes = mistakes(&output);
    let places = Places::of(name, &input);
    for mistake in &mistakes {
        let message = mistake.message.trim();
        assert!(!message.is_empty(), "a mistake without words");
        assert!(!message.contains("``"), "a message with a gap: {message}");
        places.check(mistake);
    }
    if name == Macro::StatusPattern {
        check_pattern(output);
    } else {
        check_items(name, output, mistakes.is_empty());
    }
}

/// Names the input if a law breaks.
struct Case<'a> {
    name: Macro,
    source: &'a str,
}

impl Drop for Case<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("{:?} broke a law: {}", self.name, self.source);
        }
    }
}

/// A `compile_error!` of an output.
struct Mistake {
    message: String,
    start: Span,
    end: Span,
}

fn mistakes(output: &TokenStream) -> Vec<Mistake> {
    let tokens: Vec<TokenTree> = output.clone().into_iter().collect();
    let mut mistakes = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let start = match at.checked_sub(2).map(|start| &tokens[start..at]) {
            Some([TokenTree::Ident(name), TokenTree::Punct(_)]) if name == "compile_error" => {
                name.span()
            }
            _ => {
                mistakes.extend(self::mistakes(&group.stream()));
                continue;
            }
        };
        mistakes.push(Mistake {
            message: syn_2::parse2::<syn_2::LitStr>(group.stream())
                .expect("a message is a string literal")
                .value(),
            start,
            end: group.span(),
        });
    }
    mistakes
}

/// Where the tokens of an input begin and end.
struct Places {
    starts: HashSet<usize>,
    ends: HashSet<usize>,
    /// Whether the user wrote anything.
    is_empty: bool,
}

impl Places {
    fn of(name: Macro, input: &TokenStream) -> Self {
        let mut places = Self {
            starts: HashSet::new(),
            ends: HashSet::new(),
            is_empty: input.clone().into_iter().count() <= name.tokens_in_front(),
        };
        places.add(input);
        places
    }

    fn add(&mut self, tokens: &TokenStream) {
        for token in tokens.clone() {
            let mut spans = vec![token.span()];
            if let TokenTree::Group(group) = &token {
                spans.extend([group.span_open(), group.span_close()]);
                self.add(&group.stream());
            }
            for place in spans.iter().map(Span::byte_range) {
                self.starts.insert(place.start);
                self.ends.insert(place.end);
            }
        }
    }

    /// A mistake begins where a token of the user begins, and ends where one ends. Of an empty
    /// input there is only the whole.
    fn check(&self, mistake: &Mistake) {
        let (start, end) = (mistake.start.byte_range(), mistake.end.byte_range());
        // The call itself has no place in any text.
        if start.is_empty() && end.is_empty() && self.is_empty {
            return;
        }
        // What is missing after the last token stands at its last byte.
        let is_after = start == end && start.len() == 1;
        let is_at_token = self.starts.contains(&start.start) || is_after;
        assert!(
            !start.is_empty() && is_at_token && self.ends.contains(&end.end),
            "not at a token of the input, but at {start:?} to {end:?}: {}",
            mistake.message,
        );
    }
}

fn check_pattern(output: TokenStream) {
    let text = output.to_string();
    let parse = |tokens| {
        let parse = syn_2::Pat::parse_multi_with_leading_vert;
        syn_2::parse::Parser::parse2(parse, tokens)
            .unwrap_or_else(|error| panic!("no pattern: {error}: {text}"))
    };
    if let syn_2::Pat::Macro(pattern) = parse(output) {
        parse(pattern.mac.tokens);
    }
}

/// The output for the eyes of syn 2, without what it cannot read although rustc can.
///
/// The values of header fields and details are the user's expressions: rustc says what is wrong with
/// these. `HeaderValue::visit(&(…), …)` becomes `HeaderValue::visit(&(), …)`. And syn takes the first word of
/// `default::item! {}` for that of a specialisation.
fn readable(output: TokenStream) -> TokenStream {
    let mut is_call = false;
    let readable = |token: TokenTree| {
        let was_call = is_call;
        is_call =
            matches!(&token, TokenTree::Ident(ident) if ident == "visit" || ident == "show_detail");
        match token {
            TokenTree::Group(group) => {
                let inner = if was_call {
                    group.stream().into_iter().map(without_content).collect()
                } else {
                    readable(group.stream())
                };
                Group::new(group.delimiter(), inner).into()
            }
            TokenTree::Ident(ident) if ident == "default" => {
                Ident::new("other", ident.span()).into()
            }
            token => token,
        }
    };
    output.into_iter().map(readable).collect()
}

fn without_content(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) => Group::new(group.delimiter(), TokenStream::new()).into(),
        token => token,
    }
}

fn check_items(name: Macro, output: TokenStream, is_valid: bool) {
    let text = output.to_string();
    let file = match syn_2::parse2::<syn_2::File>(readable(output)) {
        Ok(file) => file,
        Err(error) => panic!("no items: {error}: {text}"),
    };
    if !is_valid {
        return;
    }
    let has_items = file.items.iter().any(|item| match item {
        syn_2::Item::Enum(item) => name == Macro::StatusSet && !item.variants.is_empty(),
        syn_2::Item::Const(_) => name != Macro::StatusSet,
        _ => false,
    });
    assert!(
        has_items,
        "neither a mistake nor what was asked for: {text}"
    );
}
