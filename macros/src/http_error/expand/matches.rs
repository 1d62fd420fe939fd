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
    arm: &dyn Fn(&Case<'_>) -> Option<Arm>,
    rest: &TokenStream,
) -> TokenStream {
    Arms::new(model, arm).matched(this, rest)
}

/// The same, if a case has an arm.
pub(super) fn some_matched(
    model: &ErrorType<'_>,
    this: &Ident,
    arm: &dyn Fn(&Case<'_>) -> Option<Arm>,
    rest: &TokenStream,
) -> Option<TokenStream> {
    let arms = Arms::new(model, arm);
    (!arms.written.is_empty()).then(|| arms.matched(this, rest))
}

struct Arms {
    written: Vec<TokenStream>,
    /// The patterns of the cases that have none.
    others: Vec<TokenStream>,
}

impl Arms {
    fn new(model: &ErrorType<'_>, arm: &dyn Fn(&Case<'_>) -> Option<Arm>) -> Self {
        let (mut written, mut others) = (Vec::new(), Vec::new());
        for case in &model.cases {
            match arm(case) {
                Some(arm) => written.push(arm.of(case, model.ident)),
                None => others.push(match_arms::pattern(case, model.ident, &[])),
            }
        }
        if !model.whole {
            others = vec![quote!(_)];
        }
        Self { written, others }
    }

    fn matched(self, this: &Ident, rest: &TokenStream) -> TokenStream {
        let Self { written, others } = self;
        let others = (!others.is_empty()).then(|| quote!(#(#others)|* => #rest,));
        quote! {
            match *#this {
                #(#written)*
                #others
            }
        }
    }
}
