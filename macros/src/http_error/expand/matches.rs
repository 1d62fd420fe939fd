//! Matches over an error's cases.

use super::match_arms::{self, Arm};
use crate::http_error::model::{Case, ErrorType};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// `self`, where no expression of the user's has it.
pub(super) fn this() -> Ident {
    Ident::new("self", Span::call_site())
}

/// A match over the cases that have an arm; the others do `rest`. They are all named, so that none
/// that ought to have an arm goes there instead.
pub(super) fn matched(
    model: &ErrorType<'_>,
    this: &Ident,
    arms: Vec<Option<Arm>>,
    rest: &TokenStream,
) -> TokenStream {
    let mut with_arm = Vec::new();
    let mut others = Vec::new();
    for (arm, case) in arms.into_iter().zip(&model.cases) {
        match arm {
            Some(arm) => with_arm.push(arm.of(case, model.ident)),
            None => others.push(match_arms::pattern(case, model.ident, &[])),
        }
    }
    if !model.whole {
        others = vec![quote!(_)];
    }
    let others = (!others.is_empty()).then(|| quote!(#(#others)|* => #rest,));
    quote! {
        match *#this {
            #(#with_arm)*
            #others
        }
    }
}

/// The same, if a case has an arm.
pub(super) fn some_matched(
    model: &ErrorType<'_>,
    this: &Ident,
    arm: impl Fn(&Case<'_>) -> Option<Arm>,
    rest: &TokenStream,
) -> Option<TokenStream> {
    let arms: Vec<_> = model.cases.iter().map(arm).collect();
    let has_one = arms.iter().any(Option::is_some);
    has_one.then(|| matched(model, this, arms, rest))
}
