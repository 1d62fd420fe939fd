//! The function of the trait that visits the header fields of the response.

use super::match_arms::{self, Arm, UserBindings};
use super::matches::matched;
use super::names::local;
use super::paths::{self, as_status};
use crate::http_error::attr::header::Header;
use crate::http_error::model::{Case, ErrorType, Source};
use crate::http_error::uses::{self, Uses};
use crate::span::{first_span, located_at};
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::LitStr;

/// `None` if nothing is said of header fields: the trait passes on those of an inner error. An enum
/// without variants sends none, and rustc would warn of code that is never reached.
pub(super) fn function(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let of_case = |case: &Case<'_>| !case.attr.headers.is_empty();
    let says_nothing = model.headers.is_empty() && !model.cases.iter().any(of_case);
    if says_nothing || model.cases.is_empty() {
        return None;
    }
    let mut uses = Vec::new();
    for case in &model.cases {
        uses.push(uses_of_case(case));
    }
    uses.push(uses_of(&model.headers));
    let this = match_arms::this(&uses);
    let visit = local("visit");
    let writer = Writer { model, this, p };
    let rest = writer.of_inner(&[]);
    let matched = matched(model, &writer.this, &|case| writer.arm(case), &rest);
    let (before, after) = writer.around();
    let this = &writer.this;
    Some(quote! {
        fn visit_headers(&#this, #visit: &mut dyn #p::FnMut(&'static #p::str, &dyn #p::Display)) {
            #before
            #matched
            #after
        }
    })
}

struct Writer<'m> {
    model: &'m ErrorType<'m>,
    /// The function's `self`.
    this: Ident,
    p: &'m TokenStream,
}

impl Writer<'_> {
    /// `None` for a case of which nothing is said.
    fn arm(&self, case: &Case<'_>) -> Option<Arm> {
        let (p, has_common) = (self.p, !self.model.headers.is_empty());
        let mut body = TokenStream::new();
        let given = local("given");
        if has_common {
            for name in &names_of(&case.attr.headers) {
                body.extend(quote!(#given.give(#name);));
            }
            for name in &case.attr.without {
                body.extend(quote!(#given.give(#name);));
            }
        }
        if body.is_empty() && case.attr.headers.is_empty() {
            return None;
        }
        let code = match &case.source {
            Source::Written(_) | Source::Default => super::codes::code(case),
            Source::Field(..) | Source::By(_) | Source::Transparent(_) => self.code(),
        };
        for header in &case.attr.headers {
            body.extend(self.visit(header, &code, p));
        }
        if case.source.inner().is_some() {
            body.extend(self.of_inner(&case.attr.headers));
        }
        Some(UserBindings::new(case, &uses_of_case(case)).arm(&body))
    }

    /// The code of the status, which depends on the error.
    fn code(&self) -> TokenStream {
        let (this, p) = (&self.this, self.p);
        quote!(#p::HttpError::__code(#this))
    }

    /// Visits a header field of the user's, of an error that has a status of this code.
    fn visit(&self, header: &Header, code: &TokenStream, p: &TokenStream) -> TokenStream {
        let set = as_status(&paths::set(self.model, p), p);
        let (name, value, visit) = (&header.name, &header.value, local("visit"));
        // All of the call stands at the user's value, so that rustc points there if it can be none.
        let place = Span::call_site().located_at(first_span(value));
        let p = located_at(p, place);
        let mut value = Group::new(Delimiter::Parenthesis, value.clone());
        value.set_span(place);
        quote_spanned! {place=>
            #p::HeaderValue::visit(&#p::value! #value, #set::__FACTS, #code, #name, #visit);
        }
    }

    /// Visits the header fields of an inner error, but for those that are given instead.
    fn of_inner(&self, instead: &[Header]) -> TokenStream {
        let (this, visit, p) = (&self.this, local("visit"), self.p);
        if !self.model.has_inner() {
            return quote!({});
        }
        let names = names_of(instead);
        let names = quote!(&[#(#names),*]);
        if !self.model.headers.is_empty() {
            let given = local("given");
            return quote!(#given.inner(#this, #names, #visit));
        }
        if instead.is_empty() {
            return quote!(#p::inner_headers(#this, #visit));
        }
        quote!(#p::Given::new([]).inner(#this, #names, #visit))
    }

    /// What comes before and after the match for the type's own header fields.
    fn around(&self) -> (TokenStream, TokenStream) {
        let (p, given) = (self.p, local("given"));
        let headers = &self.model.headers;
        if headers.is_empty() {
            return Default::default();
        }
        let names = names_of(headers);
        let before = quote!(let mut #given = #p::Given::new([#(#names),*]););
        let mut after = TokenStream::new();
        for (place, header) in headers.iter().enumerate() {
            let place = Literal::usize_unsuffixed(place);
            let call = self.visit(header, &self.code(), p);
            after.extend(quote!(if #given.lacks(#place) { #call }));
        }
        (before, after)
    }
}

fn names_of(headers: &[Header]) -> Vec<&LitStr> {
    let mut names = Vec::new();
    for header in headers {
        names.push(&header.name);
    }
    names
}

fn uses_of_case(case: &Case<'_>) -> Uses {
    uses_of(&case.attr.headers)
}

/// What the values of header fields use.
fn uses_of(headers: &[Header]) -> Uses {
    let mut values = TokenStream::new();
    for header in headers {
        values.extend(header.value.clone());
    }
    uses::all(values)
}
