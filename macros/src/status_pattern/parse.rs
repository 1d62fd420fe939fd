//! Reads an invocation of an enum's pattern macro.

use super::before::{named_path, words};
use super::forms;
use super::syntax::{EnumPath, Group, Invocation, Selection, StatusEnum, Statuses};
use crate::diagnostics::Diagnostics;
use crate::input::{
    self, STATUSES, choice, except_of, in_brackets, one_or_braced, path_in_brackets, separated,
};
use crate::members;
use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

/// What can stand for a group.
const GROUP: &str = "a group: a class such as `4xx`, a set, a fact, or a status by name or code";

/// How many tokens stand before the user's.
pub(super) const IN_FRONT: usize = 3;

/// Reads `[$crate::__private] [EdgeStatus] "members"` and the user's groups, with what stands before them.
pub(super) fn parse(input: TokenStream, diagnostics: &Diagnostics) -> Option<Invocation> {
    let result = input::parse(input, |input| invocation(input, diagnostics));
    diagnostics.check(result)
}

fn invocation(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<Invocation> {
    let private = path_in_brackets(input)?;
    let mut enum_ident = in_brackets(input, Ident::parse)?;
    // Where the macro stands: if the enum is not in scope there, that is the place to say so.
    enum_ident.set_span(Span::call_site());
    let members: LitStr = input.parse()?;
    let members = members::read(&members.value());
    let named = named_path(input, &members, diagnostics)?;
    let name = enum_ident.to_string();
    let words = words(input, &name, &members, diagnostics);
    if input.is_empty() && diagnostics.is_empty() {
        let is_all = named.is_none() && words.codes.is_none() && words.received.is_none();
        let place = if is_all {
            Span::call_site()
        } else {
            input.span()
        };
        let message =
            format!("expected a group of statuses\nhelp: name one, such as `{name}!({words}4xx)`");
        diagnostics.error(place, message);
    }
    Ok(Invocation {
        private,
        status_enum: StatusEnum {
            name,
            words,
            members,
        },
        path: named.map_or(EnumPath::OwnName(enum_ident), EnumPath::Named),
        groups: separated(input, diagnostics, |input| group(input, diagnostics)),
    })
}

fn group(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<Group> {
    let mut selection = selection(input, diagnostics)?;
    let except = if matches!(selection, Selection::Form(_)) {
        Vec::new()
    } else {
        except_of(input, GROUP, diagnostics, |input| alone(input, diagnostics))?
    };
    if except.is_empty() {
        selection = forms::after(input, selection, operand);
    }
    Ok(Group { selection, except })
}

/// Reads a selection and no more.
fn alone(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<Selection> {
    let selection = selection(input, diagnostics)?;
    Ok(forms::after(input, selection, operand))
}

fn selection(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<Selection> {
    if let Some(form) = forms::at(input, operand) {
        return Ok(Selection::Form(form));
    }
    if !input.peek(Ident::peek_any) || !input.peek2(Token![::]) {
        return choice(input, GROUP).map(|choice| Selection::Statuses(Statuses::Anywhere(choice)));
    }
    let set = input.call(Ident::parse_any)?;
    input.parse::<Token![::]>()?;
    let choices = one_or_braced(input, diagnostics, |input| choice(input, STATUSES))?;
    if choices.is_empty() {
        let message = format!("no status is named\nhelp: to take all of the set, write `{set}`");
        return Err(syn::Error::new(set.span(), message));
    }
    Ok(Selection::Statuses(Statuses::OfSet(set, choices)))
}

/// What an operator is followed by, as far as it is a selection.
fn operand(input: ParseStream<'_>) -> Option<Box<Selection>> {
    let ignored = Diagnostics::default();
    let operand = selection(input, &ignored);
    ignored.finish();
    operand.ok().map(Box::new)
}
