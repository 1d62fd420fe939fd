//! Names of the expansion's own.

use crate::http_error::model::{Case, Source};
use proc_macro2::{Ident, Span};
use quote::format_ident;

/// A variable of the expansion's own. No tokens of the user's can mean it.
pub(super) fn local(name: &str) -> Ident {
    // Hygiene does not keep it apart from constants, so the name has to be one that nobody has.
    format_ident!("__{name}", span = Span::mixed_site())
}

/// The name of the constant for a status that is written down, of a case or of all that say none: the
/// status and its code, which the traits have no `const` function for.
pub(super) fn constant(case: &Case<'_>) -> Ident {
    match &case.source {
        Source::Default => of_default(),
        Source::Written(_) | Source::Transparent(_) | Source::Field(..) | Source::By(_) => {
            format_ident!("__STATUS_{}", case.index)
        }
    }
}

/// The same for cases that say no status.
pub(super) fn of_default() -> Ident {
    Ident::new("__STATUS", Span::call_site())
}
