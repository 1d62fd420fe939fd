//! What an invocation expands to. A macro does not know where it stands, so that a value is written as what
//! can be a pattern too: rustc then finds a wrong type, of which the runtime says what is wrong.

use super::resolve::Chosen;
use super::syntax::{EnumPath, Invocation};
use crate::diagnostics::Diagnostics;
use crate::span::located_at;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use status_set_data::code_words;
use status_set_data::set_words::{CODES, RECEIVED};
use syn::spanned::Spanned;

/// The pattern of what is chosen, or the set of its codes.
pub(super) fn output(
    invocation: &Invocation,
    chosen: &Chosen<'_>,
    diagnostics: &Diagnostics,
) -> TokenStream {
    let words = &invocation.status_enum.words;
    if let Some(place) = &words.codes {
        return codes(invocation, chosen, place.span());
    }
    let is_empty = chosen.members.is_empty() && chosen.unlisted.is_empty();
    if is_empty && invocation.status_enum.members.mistaken {
        return no_status(invocation);
    }
    let mut variants = Vec::new();
    for (member, span) in &chosen.members {
        if let Some(variant) = diagnostics.check(variant(&member.name, *span)) {
            variants.push(alternative(invocation, &variant));
        }
    }
    if words.received.is_some() {
        variants = received(invocation, chosen, &variants);
    }
    or_pattern(invocation, &variants)
}

/// What is wrong in itself, and of the type that is wanted. A bare `compile_error!` would stand for `_`,
/// and rustc would call every arm after it unreachable.
pub(super) fn mistake(invocation: &Invocation, mistakes: &TokenStream) -> TokenStream {
    let (type_, private) = (type_(invocation), &invocation.private);
    quote!(<#type_ as #private::Mistake<{ #mistakes }>>::PATTERN)
}

/// What matches no status, as far as anybody knows after a mistake in the enum.
fn no_status(invocation: &Invocation) -> TokenStream {
    let (type_, private) = (type_(invocation), &invocation.private);
    quote!(<#type_ as #private::Mistake<0>>::PATTERN)
}

/// The type that is wanted, also if the word that says so stands at a wrong place.
fn type_(invocation: &Invocation) -> TokenStream {
    let Invocation { private, path, .. } = invocation;
    if invocation.has_word(CODES) {
        quote!(#private::CodeSet)
    } else if invocation.has_word(RECEIVED) {
        quote!(#private::Received<#path>)
    } else {
        path.to_token_stream()
    }
}

/// Begins with `|` at the user's first group and ends at one, so that the or-pattern stands there: if
/// earlier arms leave it nothing, rustc says so. Where a value is wanted, rustc would read it as the
/// beginning of a closure, if a macro had not made a pattern of it.
fn or_pattern(invocation: &Invocation, alternatives: &[TokenStream]) -> TokenStream {
    let mut bar = Punct::new('|', Spacing::Alone);
    let first = invocation.groups.first();
    // After a mistake in the enum, what no status reaches may well be reached.
    if let Some(first) = first.filter(|_| !invocation.status_enum.members.mistaken) {
        bar.set_span(first.selection.span());
    }
    let private = &invocation.private;
    quote!(#private::pattern!(#bar #(#alternatives)|*))
}

/// Begins in the expansion, so that alternatives stand there: of one that an earlier arm has, rustc
/// says nothing, and arms may overlap.
fn alternative(invocation: &Invocation, variant: &Ident) -> TokenStream {
    match &invocation.path {
        EnumPath::OwnName(name) => {
            // Without braces, rustc would show where each variant is declared if another type is wanted:
            // a mistake for each.
            let mut braces = Group::new(Delimiter::Brace, TokenStream::new());
            braces.set_span(variant.span());
            quote!(#name::#variant #braces)
        }
        // There it does not take braces.
        EnumPath::Named(path) => quote!(<#path>::#variant),
    }
}

/// The alternatives for what was received: `Known(Edge::A | Edge::B)` and `Unlisted(…)`.
fn received(
    invocation: &Invocation,
    chosen: &Chosen<'_>,
    variants: &[TokenStream],
) -> Vec<TokenStream> {
    let private = &invocation.private;
    let mut classes = Vec::new();
    for unlisted in &chosen.unlisted {
        let class = format_ident!("{}", unlisted.variant());
        classes.push(quote!(#private::Unlisted::#class(_)));
    }
    let mut alternatives = Vec::new();
    if !variants.is_empty() {
        let variants = in_parentheses(invocation, quote!(#(#variants)|*));
        alternatives.push(quote!(#private::Received::Known #variants));
    }
    if !classes.is_empty() {
        // If no variant says of which enum they are, the path does.
        let path = variants.is_empty().then_some(&invocation.path);
        let of_enum = path.map(|path| quote!(::<#path>));
        let classes = in_parentheses(invocation, quote!(#(#classes)|*));
        alternatives.push(quote!(#private::Received #of_enum::Unlisted #classes));
    }
    alternatives
}

/// Parentheses that stand at a group of the user's, where the or-pattern ends.
fn in_parentheses(invocation: &Invocation, patterns: TokenStream) -> Group {
    let mut parentheses = Group::new(Delimiter::Parenthesis, patterns);
    if let Some(last) = invocation.groups.last() {
        parentheses.set_span(last.selection.span());
    }
    parentheses
}

/// The name of a variant, which it is unless the string is not one that an expansion wrote.
fn variant(name: &str, span: Span) -> syn::Result<Ident> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(is_letter) {
        return Ok(Ident::new(name, span));
    }
    // To ask the compiler about each name would take time.
    let ident = syn::parse_str(name);
    let mut ident: Ident = ident.map_err(|_| syn::Error::new(span, "no name of a variant"))?;
    ident.set_span(span);
    Ok(ident)
}

/// The codes of what is chosen: a constant of a type that rustc infers.
fn codes(invocation: &Invocation, chosen: &Chosen<'_>, place: Span) -> TokenStream {
    let mut words = [0; code_words::WORDS];
    for unlisted in &chosen.unlisted {
        let (first, last) = unlisted.bounds();
        for code in first..=last {
            set(&mut words, code, true);
        }
        for member in &invocation.status_enum.members.all {
            if (first..=last).contains(&member.code) {
                set(&mut words, member.code, false);
            }
        }
    }
    for (member, _) in &chosen.members {
        set(&mut words, member.code, true);
    }
    let words = words.map(Literal::u64_unsuffixed);
    let private = &invocation.private;
    let value = quote!(<#private::GroupCodes<#(#words),*> as #private::Value<_>>::VALUE);
    located_at(&value, place)
}

fn set(words: &mut [u64; code_words::WORDS], code: u16, is_in: bool) {
    if let Some((word, bit)) = code_words::position(code) {
        let bit = 1 << bit;
        words[word] = if is_in {
            words[word] | bit
        } else {
            words[word] & !bit
        };
    }
}
