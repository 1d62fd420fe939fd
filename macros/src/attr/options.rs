//! What `#[status(…)]` asks for on a status enum, however that is declared.

use super::integrations::{self, Integration, On};
use super::keys::{after_equals, flag, once, unknown_key};
use super::tables::OptionKey;
use crate::diagnostics::Diagnostics;
use proc_macro2::Ident;
use syn::LitInt;
use syn::parse::{Parse, ParseStream};

/// What the user asks for.
#[derive(Default)]
pub(crate) struct Options {
    /// The edition of the dataset, as the user says it.
    pub(crate) edition: Option<LitInt>,
    pub(crate) integrations: Vec<Integration>,
    /// Whether other crates get the macro for pattern groups.
    pub(crate) export_patterns: bool,
}

/// What to say to a key that a status enum does not have.
pub(crate) fn unknown_option(key: &Ident, allowed: &[&str], input: ParseStream<'_>) -> String {
    integrations::named_as_key(key, On::Status, input)
        .unwrap_or_else(|| unknown_key(&key.to_string(), allowed))
}

impl Options {
    /// Reads what follows a key.
    pub(crate) fn read(
        &mut self,
        key: OptionKey,
        ident: &Ident,
        input: ParseStream<'_>,
        diagnostics: &Diagnostics,
    ) -> syn::Result<()> {
        match key {
            OptionKey::Edition => self.edition(ident, input, diagnostics),
            OptionKey::With => {
                let found = &mut self.integrations;
                integrations::read(ident, On::Status, input, found, diagnostics)
            }
            OptionKey::ExportPatterns => flag(&mut self.export_patterns, ident, input, diagnostics),
        }
    }

    /// Reads the year after the key `edition`, which is to be given once.
    pub(crate) fn edition(
        &mut self,
        key: &Ident,
        input: ParseStream<'_>,
        diagnostics: &Diagnostics,
    ) -> syn::Result<()> {
        let expected = "expected a year: `edition = 2026`";
        let year = after_equals(key, expected, input, LitInt::parse)?;
        once(&mut self.edition, year, key, diagnostics);
        Ok(())
    }
}
