//! Reads an invocation of an enum's pattern macro.

use super::members::{self, Member};
use crate::diagnostics::Diagnostics;
use crate::grammar::{Choice, choice, except, separated};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Path, Token, bracketed};

/// What can stand for a group.
const GROUP: &str = "a group: a class such as `4xx`, a set, a fact, or a status by name or code";

pub(super) struct Invocation {
    /// The path of what expansions call.
    pub(super) private: TokenStream,
    /// The enum's path where the pattern stands.
    pub(super) path: TokenStream,
    /// The enum's name.
    pub(super) enum_name: String,
    pub(super) members: Vec<Member>,
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
    let read = |input: ParseStream<'_>| invocation(input, diagnostics);
    let result = read.parse2(input);
    diagnostics.check(result)
}

fn invocation(input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<Invocation> {
    let private = in_brackets(input)?;
    let mut enum_ident: Ident = syn::parse2(in_brackets(input)?)?;
    // Where the macro stands: if the enum is not in scope there, that is the place to say so.
    enum_ident.set_span(Span::call_site());
    let members: LitStr = input.parse()?;
    let path = named_path(input)?.unwrap_or_else(|| enum_ident.to_token_stream());
    if input.is_empty() {
        diagnostics.error(
            Span::call_site(),
            format!("expected a group of statuses\nhelp: name one, such as `{enum_ident}!(4xx)`"),
        );
    }
    Ok(Invocation {
        private,
        path,
        enum_name: enum_ident.to_string(),
        members: members::read(&members.value()),
        groups: separated(input, diagnostics, group),
    })
}

fn in_brackets(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let content;
    bracketed!(content in input);
    content.parse()
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
