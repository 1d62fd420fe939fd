//! The catalogue of an error type: a constant with a case for each variant. All that does not depend on
//! the error at hand follows from it.

use super::codes::{self, Names};
use super::inner;
use super::paths::{self, as_status};
use crate::attr::integrations;
use crate::http_error::attr::case::Openness;
use crate::http_error::model::{Case, ErrorType, Source};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::LitStr;
use syn::ext::IdentExt;

/// `CASES`, and what follows from it.
///
/// ```text
/// // Expands to:
/// const CASES: &'static [p::ErrorCase] = &{
///     let mut cases = p::cases(__Set::__FACTS, ["A", "B"], ["", ""], [__STATUS_0.code, 0]);
///     cases[1] = p::with_inner(p::with_statuses(cases[1], …), <Inner as HttpError>::CASES, true);
///     cases
/// };
/// ```
///
/// What each case has is an argument of one call, because calls are what takes rustc time. And its result
/// has a name: a reference to a call alone is one that rustc promotes, and evaluates at each check of the
/// user's crate. So only who asks for the cases pays for them.
pub(super) fn constants(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let (mut names, mut descriptions, mut codes) = (Vec::new(), Vec::new(), Vec::new());
    let (mut statuses, mut more) = (Vec::new(), TokenStream::new());
    let cases = Ident::new("__cases", Span::mixed_site());
    for (index, case) in model.cases.iter().enumerate() {
        names.push(case.variant.unwrap_or(model.ident).unraw().to_string());
        descriptions.push(&case.description);
        codes.push(case.code.as_ref().map_or_else(String::new, LitStr::value));
        statuses.push(match &case.source {
            Source::Written(_) | Source::Default => codes::code(case),
            Source::Transparent(_) | Source::Field(..) | Source::By(_) => quote!(0),
        });
        let index = Literal::usize_unsuffixed(index);
        let place = quote!(#cases[#index]);
        if let Some(said) = said(model, case, &place, p) {
            more.extend(quote!(#place = #said;));
        }
    }
    let count = Literal::usize_unsuffixed(model.cases.len());
    let set = as_status(&paths::set(model, p), p);
    let generic = model.cases.iter().any(|case| codes::depend(model, case));
    let function = if integrations::respond(&model.integrations) && !generic {
        quote!(checked_cases)
    } else {
        quote!(cases)
    };
    let all = quote! {
        #p::#function(
            #set::__FACTS,
            [#(#names),*],
            [#(#descriptions),*],
            [#(#statuses),*]
        )
    };
    let all = if model.cases.iter().any(|case| case.code.is_some()) {
        quote!(#p::with_codes(#all, [#(#codes),*]))
    } else {
        all
    };
    let change = (!more.is_empty()).then(|| quote!(mut));
    let statuses = self::statuses(model, p);
    // What a status says by itself needs no rule.
    let has_rule = |case: &Case<'_>| {
        let words = case.attr.title.is_some() || case.attr.problem_type.is_some();
        words || case.code.is_some() || exposes(case).is_some()
    };
    let rules = model
        .cases
        .iter()
        .any(has_rule)
        .then(|| quote! {
            const __RULES: &'static [#p::Rule] = &{ let #cases = #p::rules::<Self, #count>(); #cases };
        });
    quote! {
        const CASES: &'static [#p::ErrorCase] = &{ let #change #cases = #all; #more #cases };
        #rules
        #statuses
    }
}

/// `STATUSES`, at a `transparent`: rustc points at it where errors are transparent to each other in a
/// circle. It does not follow from `CASES`, by which that circle would be twice as long.
fn statuses(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let mut inner = model.cases.iter().filter_map(|case| case.source.inner());
    let place = inner
        .next()
        .map_or_else(Span::call_site, |inner| inner.span);
    let (mut written, mut inside) = (Vec::new(), Vec::new());
    for case in &model.cases {
        match &case.source {
            Source::Written(_) | Source::Default => written.push(codes::code(case)),
            Source::Transparent(_) | Source::Field(..) | Source::By(_) => {
                inside.push(codes::inside(model, case, p));
            }
        }
    }
    quote_spanned! {Span::call_site().located_at(place)=>
        const STATUSES: #p::CodeSet = #p::written_codes([#(#written),*]) #(.union(#inside))*;
    }
}

/// What is said of a case beside its status, if there is something.
fn said(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    place: &TokenStream,
    p: &TokenStream,
) -> Option<TokenStream> {
    let mut said = None;
    let mut say = |with: &dyn Fn(TokenStream) -> TokenStream| {
        said = Some(with(said.take().unwrap_or_else(|| place.clone())));
    };
    match &case.source {
        Source::Written(_) | Source::Default => {}
        Source::Transparent(_) | Source::Field(..) | Source::By(_) => {
            let statuses = codes::known(model, case, p);
            say(&|case| quote!(#p::with_statuses(#case, #statuses)));
        }
    }
    if let Some(inner) = case.source.inner() {
        let (cases, is_all) = (inner::cases(case, inner, inner.ty(), p), !says_more(case));
        say(&|case| quote!(#p::with_inner(#case, #cases, #is_all)));
    }
    if let Some(uri) = &case.attr.problem_type {
        say(&|case| quote!(#p::with_type(#case, #uri)));
    }
    if let Some(title) = &case.attr.title {
        say(&|case| quote!(#p::with_title(#case, #title)));
    }
    let names = Names::of(model, case);
    if !names.are_none() {
        let Names { given, without } = &names;
        say(&|case| quote!(#p::with_fields(#case, &[#(#given),*], &[#(#without),*])));
    }
    if let Some(exposes) = exposes(case) {
        say(&|case| quote!(#p::with_exposes(#case, #exposes)));
    }
    said
}

/// Whether a client may see what the error displays, if neither a status nor an inner error says it.
fn exposes(case: &Case<'_>) -> Option<bool> {
    match case.attr.openness {
        Some(Openness::Expose) => Some(true),
        Some(Openness::Hide) => Some(false),
        // Beside context, what the inner error shows is shown, and not what is displayed around it.
        None => case
            .source
            .inner()
            .filter(|inner| !inner.is_all)
            .map(|_| false),
    }
}

/// Whether the user says something of a case beside its inner error.
fn says_more(case: &Case<'_>) -> bool {
    let says = &case.attr;
    let fields = !says.headers.is_empty() || !says.without.is_empty();
    let words = says.title.is_some() || says.problem_type.is_some() || case.code.is_some();
    fields || words || says.detail.is_some() || says.openness.is_some()
}
