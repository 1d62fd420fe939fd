//! Reads an invocation of an enum's pattern macro.

use super::members::{self, Members};
use crate::diagnostics::Diagnostics;
use crate::grammar::{self, Choice, choice, except, in_brackets, path_in_brackets, separated};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Path, Token};

/// What can stand for a group.
const GROUP: &str = "a group: a class such as `4xx`, a set, a fact, or a status by name or code";

pub(super) struct Invocation {
    /// The path of what expansions call.
    pub(super) private: TokenStream,
    /// The enum's path where the pattern stands.
    pub(super) path: TokenStream,
    /// Whether the user said this path.
    pub(super) is_path_named: bool,
    /// The enum's name.
    pub(super) enum_name: String,
    pub(super) members: Members,
    pub(super) groups: Vec<Group>,
}

/// `4xx except {nginx, 429}`
pub(super) struct Group {
    pub(super) choice: Choice,
    pub(super) except: Vec<Choice>,
}

/// Reads `[$crate::__private] [EdgeStatus] "members"` and the user's groups, before which a path and `:` may say
/// under which name the enum is in scope.
pub(super) fn parse(input: TokenStream, diagnostics: &mut Diagnostics) -> Option<Invocation> {
    let result = grammar::parse(input, |input| invocation(input, diagnostics));
    diagnostics.check(result)
}

fn invocation(input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<Invocation> {
    let private = path_in_brackets(input)?;
    let mut enum_ident = in_brackets(input, Ident::parse)?;
    // Where the macro stands: if the enum is not in scope there, that is the place to say so.
    enum_ident.set_span(Span::call_site());
    let members: LitStr = input.parse()?;
    let named = named_path(input)?;
    if input.is_empty() {
        let place = match named {
            Some(_) => input.span(),
            None => Span::call_site(),
        };
        diagnostics.error(
            place,
            format!("expected a group of statuses\nhelp: name one, such as `{enum_ident}!(4xx)`"),
        );
    }
    Ok(Invocation {
        private,
        is_path_named: named.is_some(),
        path: named.unwrap_or_else(|| enum_ident.to_token_stream()),
        enum_name: enum_ident.to_string(),
        members: members::read(&members.value()),
        groups: separated(input, diagnostics, group),
    })
}

/// Reads `path:`, if there is one.
fn named_path(input: ParseStream<'_>) -> syn::Result<Option<TokenStream>> {
    let ahead = input.fork();
    if ahead.call(Path::parse_mod_style).is_err() || !ahead.peek(Token![:]) {
        return Ok(None);
    }
    let path = input.call(Path::parse_mod_style)?;
    input.parse::<Token![:]>()?;
    Ok(Some(path.into_token_stream()))
}

fn group(input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<Group> {
    Ok(Group {
        choice: choice(input, GROUP)?,
        except: except(input, GROUP, diagnostics)?,
    })
}
