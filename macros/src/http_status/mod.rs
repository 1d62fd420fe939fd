//! `#[derive(HttpStatus)]`: from the user's own enum to a status enum.

mod attr;
mod resolve;
mod sets;

use crate::diagnostics::Diagnostics;
use crate::editor;
use crate::expand;
use crate::input;
use crate::lists::elements;
use crate::lookup::dataset::Dataset;
use crate::model::StatusEnum;
use proc_macro2::TokenStream;
use syn::parse::Parse;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields};

/// Expands the derive: the mistakes, and impls for all that was valid, so that one mistake does
/// not make every use of the enum another.
pub(crate) fn expand(input: TokenStream, dataset: Dataset) -> TokenStream {
    let diagnostics = Diagnostics::default();
    let input = input::parse(input, DeriveInput::parse);
    let Some(input) = diagnostics.check(input) else {
        return diagnostics.finish();
    };
    let mut output = editor::of_derived_enum(&input);
    let status_enum = status_enum(input, dataset, &diagnostics);
    output.extend(diagnostics.finish());
    if let Some(status_enum) = status_enum {
        output.extend(expand::status_enum(&status_enum));
    }
    output
}

fn status_enum(
    input: DeriveInput,
    dataset: Dataset,
    diagnostics: &Diagnostics,
) -> Option<StatusEnum> {
    let data = match input.data {
        Data::Enum(data) => data,
        Data::Struct(data) => {
            diagnostics.error(data.struct_token.span, not_an_enum("struct"));
            return None;
        }
        Data::Union(data) => {
            diagnostics.error(data.union_token.span, not_an_enum("union"));
            return None;
        }
    };
    // One mistake, however many of its variants have fields: nothing that they say is of a status.
    let mut fields = elements(&data.variants).map(|variant| &variant.fields);
    if let Some(fields) = fields.find(|fields| !matches!(fields, Fields::Unit)) {
        let message =
            format!("a status has no fields, and variants of this enum have\nhelp: {HAS_A_STATUS}");
        diagnostics.error(fields.span(), message);
        return None;
    }
    if !input.generics.params.is_empty() {
        diagnostics.error(
            input.generics.params.span(),
            "a status enum cannot be generic: its variants have no fields\nhelp: remove the parameters",
        );
        return None;
    }
    let container = attr::enum_::of_enum(&input.attrs, diagnostics);
    Some(resolve::resolve(
        input.ident,
        input.vis,
        container,
        data.variants,
        dataset,
        diagnostics,
    ))
}

/// What to do with a type that has a status and is not one.
const HAS_A_STATUS: &str = "a type that has a status, such as an error type, derives `HttpError` instead: \
     `#[derive(Debug, status_set::HttpError)]`";

fn not_an_enum(what: &str) -> String {
    format!(
        "a {what} is not a status: `HttpStatus` is for enums without fields, one variant for each status\n\
         help: {HAS_A_STATUS}",
    )
}
