//! The keys of `#[status(…)]` on an enum that derives `HttpStatus`, and on its variants.

use crate::attr::options::OptionKey;
use crate::attr::words::words;

words! {
    /// The keys on the enum.
    pub(crate) enum EnumKey {
        Sets = "sets",
        Crate = "crate",
        ..Option(OptionKey)
    }
}

words! {
    /// The keys on a variant.
    pub(crate) enum VariantKey {
        Reason = "reason",
    }
}
