//! The arms of the matches over an error's cases.

use super::codes;
use super::model::{Case, Detail, Source};
use super::paths::{as_error, as_status, inner_code};
use super::types::{first_span, idents};
use crate::spans::located_at;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashMap;
use syn::ext::IdentExt;
use syn::{Index, Member};

/// What a case does, and which of its fields that takes.
pub(super) struct Arm {
    body: TokenStream,
    /// Patterns of the fields, with the names that the body has for them.
    uses: Vec<TokenStream>,
}

impl Arm {
    pub(super) fn new(body: TokenStream) -> Self {
        Self {
            body,
            uses: Vec::new(),
        }
    }

    /// One that takes a single field, which the body calls [`local`]`("field")`.
    pub(super) fn using(member: &Member, body: TokenStream) -> Self {
        let field = local("field");
        Self {
            body,
            uses: vec![quote!(#member: #field)],
        }
    }

    /// `AppError::Throttled { 0: _0, .. } => …,`: this form of pattern fits variants of every kind.
    /// `Self::Throttled` would not do, because a variant may have the name of an associated type.
    pub(super) fn of(&self, case: &Case<'_>, ty: &Ident) -> TokenStream {
        let variant = case.variant.iter();
        let uses = &self.uses;
        let body = &self.body;
        quote!(#ty #(::#variant)* { #(#uses,)* .. } => #body,)
    }
}

/// A variable of the expansion's own. No tokens of the user's can mean it.
pub(super) fn local(name: &str) -> Ident {
    // Hygiene does not keep it apart from constants, so the name has to be one that nobody has.
    format_ident!("__{name}", span = Span::mixed_site())
}

/// The pattern that binds a field under the name that the user's expressions have for it: its own,
/// or `_0` where it has none. `None` if they do not use it: its name may be that of a constant.
fn user_binding(member: &Member, used: &HashMap<String, Span>) -> Option<TokenStream> {
    match member {
        Member::Named(name) => {
            let is_used = |name: &Ident| used.contains_key(&name.to_string());
            (is_used(name) || is_used(&name.unraw())).then(|| quote!(#name))
        }
        Member::Unnamed(Index { index, .. }) => {
            let mut name = format_ident!("_{index}");
            // Where it is used, because a macro may stand between that and the derive.
            name.set_span(*used.get(&name.to_string())?);
            Some(quote!(#member: #name))
        }
    }
}

pub(super) fn status(case: &Case<'_>, set: &TokenStream, p: &TokenStream) -> Arm {
    let field = local("field");
    match &case.source {
        Source::Named(_) | Source::Code(..) => {
            let constant = codes::constant(case);
            Arm::new(quote!(#constant.0))
        }
        Source::Transparent(member, ty) => {
            let code = inner_code(ty, &field, p);
            let body = quote!(#p::carry::<#set>(#code));
            Arm::using(member, body)
        }
        Source::Field(member, ty) => {
            let status = as_status(ty, p);
            let body = quote!(#status::widen::<#set>(*#field));
            Arm::using(member, body)
        }
    }
}

/// `None` for a case without header fields.
pub(super) fn headers(case: &Case<'_>, p: &TokenStream) -> Option<Arm> {
    let visit = local("visit");
    if let Source::Transparent(member, ty) = &case.source {
        let (field, error) = (local("field"), as_error(ty, p));
        let body = quote!(#error::headers(#field, #visit));
        return Some(Arm::using(member, body));
    }
    if case.headers.is_empty() {
        return None;
    }
    let calls = case.headers.iter().map(|header| {
        let (name, value) = (&header.name, &header.value);
        // The reference stands at the user's value, so that rustc points there if that prints nothing.
        let reference = located_at(&quote!(&), first_span(value));
        let mut value = Group::new(Delimiter::Parenthesis, value.clone());
        value.set_span(Span::call_site().located_at(first_span(&value.stream())));
        quote!(#visit(#name, #reference #value);)
    });
    let body = quote!({ #(#calls)* });
    let values = case.headers.iter().map(|header| header.value.clone());
    let in_values = idents(values.collect());
    let uses = case.fields.iter();
    let uses = uses
        .filter_map(|member| user_binding(member, &in_values))
        .collect();
    Some(Arm { body, uses })
}

pub(super) fn exposes(case: &Case<'_>, set: &TokenStream, p: &TokenStream) -> Arm {
    let field = local("field");
    match (case.detail, &case.source) {
        (Some(Detail::Expose), _) => Arm::new(quote!(true)),
        (Some(Detail::Hide), _) => Arm::new(quote!(false)),
        (None, Source::Named(_) | Source::Code(..)) => {
            let code = codes::code(case);
            Arm::new(quote!(#p::is_open(#code)))
        }
        (None, Source::Transparent(member, ty)) => {
            let (error, code) = (as_error(ty, p), inner_code(ty, &field, p));
            let body = quote! {
                #p::fits::<#set>(#code)
                    && #error::exposes_detail(#field)
            };
            Arm::using(member, body)
        }
        (None, Source::Field(member, ty)) => {
            let status = as_status(ty, p);
            let body = quote!(#p::is_open(#status::code(*#field)));
            Arm::using(member, body)
        }
    }
}
