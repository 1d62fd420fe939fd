//! The arms of the matches over an error's cases.

use super::functions;
use super::inner;
use super::names::{self, local};
use super::paths::{self, as_error, in_field};
use crate::http_error::model::{Case, ErrorType, Inner, Place, Source};
use crate::http_error::uses::Uses;
use crate::span::{first_span, located_at};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Member;
use syn::ext::IdentExt;

/// What a case does, and which of its fields that takes.
pub(super) struct Arm {
    body: TokenStream,
    /// Patterns of the fields, with the names that the body has for them. All say `ref`: without it
    /// the name of a constant is not a variable, but a pattern that fits the constant's value alone.
    fields: Vec<TokenStream>,
}

impl Arm {
    pub(super) fn new(body: TokenStream) -> Self {
        Self {
            body,
            fields: Vec::new(),
        }
    }

    /// One that takes a single field, which the body calls [`local`]`("field")`.
    pub(super) fn using(member: &Member, body: TokenStream) -> Self {
        let field = local("field");
        Self {
            body,
            fields: vec![quote!(#member: ref #field)],
        }
    }

    /// `AppError::Throttled { 0: ref _0, .. } => …,`
    pub(super) fn of(&self, case: &Case<'_>, ty: &Ident) -> TokenStream {
        let (pattern, body) = (pattern(case, ty, &self.fields), &self.body);
        quote!(#pattern => #body,)
    }
}

/// `AppError::Throttled { 0: ref _0, .. }`: this form fits variants of every kind. `Self::Throttled`
/// would not do, because a variant may have the name of an associated type.
pub(super) fn pattern(case: &Case<'_>, ty: &Ident, fields: &[TokenStream]) -> TokenStream {
    let variant = case.variant.iter();
    quote!(#ty #(::#variant)* { #(#fields,)* .. })
}

/// Variables for a field, one for each use of it, under the name that the user's expressions have for
/// it: its own, or `_0` where it has none.
fn variables(member: &Member, uses: &Uses) -> Vec<Ident> {
    let mut variables = Vec::new();
    match member {
        Member::Named(name) => {
            for place in uses.of(&name.unraw().to_string()) {
                let mut variable = name.clone();
                // Seen from where it is used, because a macro may stand between that and the field.
                // And at the field, where rustc is to say that the name is a constant's.
                variable.set_span(place.located_at(name.span()));
                variables.push(variable);
            }
        }
        Member::Unnamed(index) => {
            let name = format!("_{}", index.index);
            for place in uses.of(&name) {
                variables.push(Ident::new(&name, *place));
            }
        }
    }
    variables
}

/// What an arm binds of the fields that the user's expressions use. A field that they do not use
/// stays unbound, because its name may be that of a constant.
pub(super) struct UserBindings {
    /// In the pattern, for the first use of each field.
    fields: Vec<TokenStream>,
    /// In the body, for its other uses, which may be of another hygiene: nothing tells whether.
    again: TokenStream,
}

impl UserBindings {
    pub(super) fn new(case: &Case<'_>, uses: &Uses) -> Self {
        let (mut fields, mut again) = (Vec::new(), TokenStream::new());
        for member in &case.fields {
            let variables = variables(member, uses);
            let Some((first, others)) = variables.split_first() else {
                continue;
            };
            fields.push(quote!(#member: ref #first));
            for other in others {
                again.extend(quote!(let &ref #other = #first;));
            }
        }
        Self { fields, again }
    }

    /// The arm of a body with the user's expressions.
    pub(super) fn arm(self, body: &TokenStream) -> Arm {
        let again = &self.again;
        Arm {
            body: quote!({ #again #body }),
            fields: self.fields,
        }
    }
}

pub(super) fn status(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> Arm {
    let (field, set) = (local("field"), paths::set(model, p));
    match &case.source {
        Source::Written(_) | Source::Default => {
            let constant = names::constant(case);
            Arm::new(quote!(#constant.status))
        }
        Source::Transparent(inner) => {
            let error = as_error(inner.ty(), p);
            let body = |value: &TokenStream| quote!(#p::carry::<#set>(#error::__code(#value)));
            of_inner(case, inner, &body)
        }
        Source::Field(member, ty, None) => {
            let status = in_field(ty, p);
            let body = quote!(#status::widen::<#set>(*#field));
            Arm::using(member, body)
        }
        Source::Field(member, ty, Some(_)) => {
            let constant = names::constant(case);
            let span = first_span(ty);
            let here = located_at(p, span);
            // What rustc finds wrong with the type, it reports there.
            let mut field = field;
            field.set_span(field.span().located_at(span));
            let within = quote_spanned!(span=> #here::StatusOr::within::<#set>(#field));
            Arm::using(member, quote!(#p::or(#within, #constant.status)))
        }
        Source::By(by) => match &by.field {
            Some((member, _)) => {
                let status = functions::status(model, case, by, &quote!(#field), p);
                Arm::using(member, status)
            }
            None => Arm::new(functions::status(model, case, by, &quote!(self), p)),
        },
    }
}

/// The `self` of a function with the user's expressions: seen from where they use it, because a macro may
/// stand between that and the derive.
pub(super) fn this(uses: &[Uses]) -> Ident {
    let here = Span::call_site();
    for uses in uses {
        if let Some(used) = uses.of("self").first() {
            return Ident::new("self", used.located_at(here));
        }
    }
    Ident::new("self", here)
}

/// The place of a case among all.
pub(super) fn place(case: &Case<'_>) -> Arm {
    let index = Literal::usize_unsuffixed(case.index);
    Arm::new(quote!(#index))
}

/// What is done with a reference to the error inside.
pub(super) fn of_inner(
    case: &Case<'_>,
    inner: &Inner<'_>,
    body: &dyn Fn(&TokenStream) -> TokenStream,
) -> Arm {
    match &inner.place {
        Place::Field(member, _) => {
            let field = local("field");
            Arm::using(member, body(&quote!(#field)))
        }
        Place::Constant(_) => {
            let constant = inner::constant_name(case);
            Arm::new(body(&quote!(&#constant)))
        }
    }
}

/// What the inner error says to a visitor. `None` for a case without one.
pub(super) fn visited(case: &Case<'_>, visitor: &Ident, p: &TokenStream) -> Option<Arm> {
    let inner = case.source.inner()?;
    let error = as_error(inner.ty(), p);
    let body = |value: &TokenStream| quote!(#p::Option::Some(#error::__accept(#value, #visitor)));
    Some(of_inner(case, inner, &body))
}
