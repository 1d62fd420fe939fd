//! The arms of the matches over an error's cases.

use super::codes;
use super::paths::{self, as_error, as_status, inner_code};
use crate::http_error::attr::case::Openness;
use crate::http_error::model::{Case, ErrorType, Source};
use crate::http_error::uses::{self, Uses};
use crate::span::first_span;
use crate::span::located_at;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
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

/// A variable of the expansion's own. No tokens of the user's can mean it.
pub(super) fn local(name: &str) -> Ident {
    // Hygiene does not keep it apart from constants, so the name has to be one that nobody has.
    format_ident!("__{name}", span = Span::mixed_site())
}

/// Variables for a field, one for each use of it, under the name that the user's expressions have for
/// it: its own, or `_0` where it has none.
fn variables<'a>(member: &'a Member, uses: &'a Uses) -> Box<dyn Iterator<Item = Ident> + 'a> {
    match member {
        Member::Named(name) => {
            let places = uses.of(&name.unraw().to_string()).iter();
            Box::new(places.map(|place| {
                let mut variable = name.clone();
                // Seen from where it is used, because a macro may stand between that and the field.
                // And at the field, where rustc is to say that the name is a constant's.
                variable.set_span(place.located_at(name.span()));
                variable
            }))
        }
        Member::Unnamed(index) => {
            let name = format!("_{}", index.index);
            let places = uses.of(&name).iter();
            Box::new(places.map(move |place| Ident::new(&name, *place)))
        }
    }
}

/// What an arm binds of the fields that the user's expressions use. A field that they do not use
/// stays unbound, because its name may be that of a constant.
pub(super) struct UserBindings {
    /// In the pattern, for the first use of each field.
    fields: Vec<TokenStream>,
    /// In the body, for its other uses, which may be of another hygiene: nothing tells whether.
    again: Vec<TokenStream>,
}

impl UserBindings {
    pub(super) fn new(case: &Case<'_>, uses: &Uses) -> Self {
        let (mut fields, mut again) = (Vec::new(), Vec::new());
        for member in &case.fields {
            let mut variables = variables(member, uses);
            let Some(first) = variables.next() else {
                continue;
            };
            fields.push(quote!(#member: ref #first));
            again.extend(variables.map(|other| quote!(let &ref #other = #first;)));
        }
        Self { fields, again }
    }

    /// The arm of a body with the user's expressions.
    pub(super) fn arm(self, body: &TokenStream) -> Arm {
        let again = &self.again;
        Arm {
            body: quote!({ #(#again)* #body }),
            fields: self.fields,
        }
    }
}

pub(super) fn status(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> Arm {
    let (field, set) = (local("field"), paths::set(model, p));
    match &case.source {
        Source::Named(_) | Source::Code(..) => {
            let constant = codes::constant(case);
            Arm::new(quote!(#constant.status))
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

/// `None` for a case without header fields. `this` is the function's `self`.
pub(super) fn headers(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    this: &Ident,
    p: &TokenStream,
) -> Option<Arm> {
    let visit = local("visit");
    if let Source::Transparent(member, ty) = &case.source {
        let (field, error) = (local("field"), as_error(ty, p));
        let body = quote!(#error::visit_headers(#field, #visit));
        return Some(Arm::using(member, body));
    }
    if case.attr.headers.is_empty() {
        return None;
    }
    let set = as_status(&paths::set(model, p), p);
    let code = match &case.source {
        Source::Field(..) => quote!(#set::code(#p::HttpError::status(#this))),
        Source::Named(_) | Source::Code(..) | Source::Transparent(..) => codes::code(case),
    };
    let calls = case.attr.headers.iter().map(|header| {
        let (name, value) = (&header.name, &header.value);
        // All of the call stands at the user's value, so that rustc points there if it can be none.
        let place = Span::call_site().located_at(first_span(value));
        let p = located_at(p, place);
        let mut value = Group::new(Delimiter::Parenthesis, value.clone());
        value.set_span(place);
        quote_spanned! {place=>
            #p::HeaderValue::visit(&#p::value! #value, #set::__FACTS, #code, #name, #visit);
        }
    });
    Some(UserBindings::new(case, &header_uses(case)).arm(&quote!(#(#calls)*)))
}

/// What the values of header fields use.
pub(super) fn header_uses(case: &Case<'_>) -> Uses {
    let mut values = TokenStream::new();
    for header in &case.attr.headers {
        values.extend(header.value.clone());
    }
    uses::all(values)
}

/// The `self` of a function with the user's expressions, which have these uses: seen from where they use
/// it, because a macro may stand between that and the derive.
pub(super) fn this(cases: &[Case<'_>], uses: fn(&Case<'_>) -> Uses) -> Ident {
    let here = Span::call_site();
    for case in cases {
        if let Some(used) = uses(case).of("self").first() {
            return Ident::new("self", used.located_at(here));
        }
    }
    Ident::new("self", here)
}

pub(super) fn exposes(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> Arm {
    let field = local("field");
    match (case.attr.openness, &case.source) {
        (Some(Openness::Expose), _) => Arm::new(quote!(true)),
        (Some(Openness::Hide), _) => Arm::new(quote!(false)),
        (None, Source::Named(_) | Source::Code(..)) => {
            let code = codes::code(case);
            Arm::new(quote!(#p::is_open(#code)))
        }
        (None, Source::Transparent(member, ty)) => {
            let (error, code) = (as_error(ty, p), inner_code(ty, &field, p));
            let set = paths::set(model, p);
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
