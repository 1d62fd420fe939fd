//! Sets that users describe in files of their own: `acme = "statuses/acme.toml"`.
//!
//! Reading them needs the feature `custom-sets`. The grammar knows them without it too, so that a
//! message can say so.

#[cfg(feature = "custom-sets")]
mod file;
#[cfg(feature = "custom-sets")]
mod intern;
mod reading;

#[cfg(feature = "custom-sets")]
use self::file::read;
pub(crate) use self::reading::Reading;
use crate::diagnostics::Diagnostics;
use proc_macro2::Ident;
use syn::LitStr;
use syn::ext::IdentExt;

/// A set of a file, as far as it could be read.
pub(crate) struct CustomSet {
    /// The name that the user gave it.
    pub(crate) name: String,
    pub(crate) reading: Reading,
}

/// Reads the set that `name = "path"` says. After a mistake there is less of it, or nothing.
///
/// A name that is `taken` by a set of the dataset is one of these mistakes.
pub(crate) fn load(
    name: &Ident,
    path: &LitStr,
    taken: bool,
    diagnostics: &Diagnostics,
) -> CustomSet {
    CustomSet {
        name: name.unraw().to_string(),
        reading: read(name, path, taken, diagnostics),
    }
}

/// Refuses all files.
#[cfg(not(feature = "custom-sets"))]
fn read(_: &Ident, path: &LitStr, _: bool, diagnostics: &Diagnostics) -> Reading {
    const MESSAGE: &str = "reading a set from a file needs the feature `custom-sets`\n\
        help: turn it on: `cargo add status-set --features custom-sets`";
    diagnostics.error(path.span(), MESSAGE);
    Reading::nothing()
}
