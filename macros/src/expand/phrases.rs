//! The table that leads from a reason phrase to the place of its status.

use crate::model::Variant;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use status_set_data::phrase::{EMPTY, MAX_STATUSES, SLOTS, next, slot};

/// The runtime's `PhraseIndex` of the enum. With too many statuses it has no slots, and phrases are
/// compared one after the other.
pub(super) fn index(variants: &[Variant], p: &TokenStream) -> TokenStream {
    let mut slots = [EMPTY; SLOTS];
    let mut shared = false;
    if variants.len() > MAX_STATUSES {
        return quote!(#p::PhraseIndex { slots: &[], shared: true });
    }
    for (place, variant) in variants.iter().enumerate() {
        let reason = variant.status.reason();
        let mut at = slot(reason);
        while let Some(other) = variants.get(usize::from(slots[at])) {
            shared |= other.status.reason() == reason;
            at = next(at);
        }
        slots[at] = u8::try_from(place).unwrap_or(EMPTY);
    }
    let slots = Literal::byte_string(&slots);
    quote!(#p::PhraseIndex { slots: #slots, shared: #shared })
}
