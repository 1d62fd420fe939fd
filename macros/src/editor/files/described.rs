//! Reads the files, and writes their words.

use super::file::File;
use crate::diagnostics::Diagnostics;
use crate::lookup::dataset::Dataset;
use crate::lookup::user_sets;
use crate::name_map::NameSet;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use status_set_data::Set;
use status_set_data::comment::Comment;
use syn::LitStr;

/// The set of `acme = "statuses/acme.toml"`, as far as it can be read. What is read is kept, so that a second
/// time costs little.
pub(in crate::editor) fn read(item: &[TokenTree]) -> Option<File> {
    let [TokenTree::Ident(name), _, path @ TokenTree::Literal(_), ..] = item else {
        return None;
    };
    let path: LitStr = syn::parse2(path.clone().into()).ok()?;
    let ignored = Diagnostics::default();
    let set = user_sets::load(name, &path, false, &ignored).reading.set;
    ignored.finish();
    let is_free = !set.name.is_empty() && Dataset::SHIPPED.set(set.name).is_none();
    is_free.then(|| File {
        set,
        path: path.span(),
    })
}

/// The sets, each as an enum: of all items with names in them, that is the one with which rustc has the
/// least to do. Beside them are the items of the dataset, if it is given where these are.
///
/// ```text
/// // Expands to:
/// mod files {
///     pub use p::words::items::*;
///     pub enum acme { ScanPending, OverQuota }
/// }
/// ```
pub(in crate::editor) fn declare(files: &[File], items: Option<&TokenStream>) -> TokenStream {
    let mut sets = TokenStream::new();
    for File { set, path } in files {
        let place = Span::call_site().located_at(*path);
        let mut statuses = TokenStream::new();
        let mut names = NameSet::default();
        for info in set.statuses {
            // A file with a mistake may give one name twice.
            if names.insert(info.name) {
                let doc = Comment { set, info }.to_string();
                let name = Ident::new(info.name, place);
                statuses.extend(quote!(#[doc = #doc] #name,));
            }
        }
        let (name, doc) = (Ident::new(set.name, place), doc_of(set));
        sets.extend(quote!(#[doc = #doc] pub enum #name { #statuses }));
    }
    let items = items.map(|items| quote!(pub use #items::*;));
    quote!(mod files { #items #sets })
}

fn doc_of(set: &Set) -> String {
    let (name, count) = (set.name, set.statuses.len());
    let origin = match set.title {
        "" => String::new(),
        title => format!(", from {title}"),
    };
    let statuses = if count == 1 { "status" } else { "statuses" };
    format!(
        " {}\n\n The set `{name}`{origin}. It has {count} {statuses}.",
        set.summary
    )
}
