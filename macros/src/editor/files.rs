//! The words of sets that the user describes in files: no module of the runtime has them.

#[cfg(feature = "custom-sets")]
mod described;
mod file;

#[cfg(feature = "custom-sets")]
pub(super) use self::described::{declare, read};
pub(super) use self::file::File;
#[cfg(not(feature = "custom-sets"))]
use proc_macro2::{TokenStream, TokenTree};

/// No set is from a file.
#[cfg(not(feature = "custom-sets"))]
pub(super) fn read(_: &[TokenTree]) -> Option<File> {
    None
}

/// No set is from a file.
#[cfg(not(feature = "custom-sets"))]
pub(super) fn declare(_: &[File], _: Option<&TokenStream>) -> TokenStream {
    TokenStream::new()
}
