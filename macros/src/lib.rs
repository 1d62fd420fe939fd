//! The macros of [`status-set`](https://docs.rs/status-set). Depend on that crate: it re-exports
//! them, and their expansions call it.
//!
//! The way of an invocation: `status_set::parse` reads the tokens, `status_set::resolve` looks
//! everything up in the dataset and checks it, and `expand` turns the valid rest into code, which
//! cannot fail. Mistakes are collected on the way and reported together. The other entry points,
//! `http_status`, `http_error` and `status_pattern`, go the same way.

// docs.rs says of each item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod attr;
mod code_map;
mod diagnostics;
mod editor;
mod expand;
mod http_error;
mod http_status;
mod input;
mod lists;
mod lookup;
mod members;
mod model;
mod name_map;
mod names;
#[cfg(test)]
mod properties;
mod span;
mod status_pattern;
mod status_set;
mod wording;

use crate::lookup::dataset::Dataset;
use proc_macro::TokenStream;

// `status_set` documents it where it re-exports it, and rustdoc would append what is said here. To
// hide it here would hide it there.
#[expect(missing_docs, reason = "documented where users meet it")]
#[proc_macro_derive(HttpError, attributes(status))]
pub fn http_error(input: TokenStream) -> TokenStream {
    http_error::expand(input.into()).into()
}

#[expect(missing_docs, reason = "documented where users meet it")]
#[proc_macro_derive(HttpStatus, attributes(status))]
pub fn http_status(input: TokenStream) -> TokenStream {
    http_status::expand(input.into(), Dataset::SHIPPED).into()
}

/// What the macro of a status enum calls, which stands for groups of its statuses in a pattern.
#[doc(hidden)]
#[proc_macro]
pub fn status_pattern(input: TokenStream) -> TokenStream {
    status_pattern::expand(input.into()).into()
}

/// What `status_set::status_set!` calls, which hands its `$crate` on in brackets before the input.
#[doc(hidden)]
#[proc_macro]
pub fn status_set(input: TokenStream) -> TokenStream {
    status_set::expand(input.into(), Dataset::SHIPPED).into()
}
