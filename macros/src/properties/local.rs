//! Crates that use the macros, as if their authors had written the expansions themselves. rustc and
//! clippy keep most lints from what a macro of another crate makes, and some of what they do not say
//! there is announced to become an error. `tests/expanded` compiles what is written here.

use crate::lookup::dataset::Dataset;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::{env, fs, mem};
use syn_2::punctuated::Punctuated;
use syn_2::visit_mut::{self, VisitMut};
use syn_2::{Attribute, Field, Item, Macro, Path, Stmt, Token, Variant, parse_quote};

const CRATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/crates");

/// What local code is told, and users of the macros are not, with the reason why it may stay so.
const EXEMPT: [(&str, &str); 20] = [
    ("dead_code", "few use all that a type has"),
    (
        "unused_imports",
        "nor its groups; and `status_set!` is not called any more",
    ),
    (
        "unused_qualifications",
        "absolute paths are what makes expansions work everywhere",
    ),
    ("unreachable_pub", "a function is for whoever sees the enum"),
    (
        "non_upper_case_globals",
        "a former name stands where a variant stands",
    ),
    (
        "non_camel_case_types",
        "an editor looks a set from a file up by the user's name for it",
    ),
    (
        "clippy::doc_markdown",
        "the facts have names such as WebDAV",
    ),
    (
        "clippy::elidable_lifetime_names",
        "the user gave it the name",
    ),
    (
        "clippy::just_underscores_and_digits",
        "`_0` is what users call the field of a tuple",
    ),
    (
        "clippy::let_and_return",
        "rustc evaluates a reference to a call in each crate that derives, and not one to a name",
    ),
    (
        "clippy::match_same_arms",
        "an arm for each variant is what makes a match exhaustive",
    ),
    (
        "clippy::semicolon_if_nothing_returned",
        "an arm has one form, whatever it returns",
    ),
    (
        "clippy::too_many_lines",
        "a table has a line for each status",
    ),
    (
        "clippy::trivially_copy_pass_by_ref",
        "traits hand the status on as they have it",
    ),
    (
        "clippy::unneeded_struct_pattern",
        "braces fit a variant of any shape",
    ),
    (
        "clippy::unreadable_literal",
        "the words of a set of bits are for nobody to read",
    ),
    (
        "clippy::match_single_binding",
        "a match has one form, for one variant too",
    ),
    (
        "clippy::needless_borrow",
        "`ref` keeps a binding from becoming the pattern of a constant",
    ),
    ("clippy::ref_binding_to_reference", "the same"),
    (
        "non_shorthand_field_patterns",
        "a field and its binding differ in their spans",
    ),
];

/// What is said of local code, unless it is exempt.
const DENIED: [&str; 3] = ["warnings", "clippy::all", "clippy::pedantic"];

/// The folders of the crates, which say what their expansions have to be spared.
const NAMES: [&str; 7] = [
    "deny-all",
    "http",
    "serde",
    "axum",
    "actix-web",
    "utoipa",
    "bodies",
];

#[test]
fn nothing_is_said_that_local_code_must_not_say() {
    for name in NAMES {
        let file = expanded(name);
        Inherent.visit_file_mut(&mut syn_2::parse2(file.clone()).expect("it is Rust"));
        if let Ok(folder) = env::var("STATUS_SET_EXPANDED") {
            let file = file.to_string();
            fs::write(format!("{folder}/{}.rs", module(name)), file).unwrap();
        }
    }
}

/// rustc announces an error for `#[automatically_derived]` on what implements no trait.
struct Inherent;

impl VisitMut for Inherent {
    fn visit_item_impl_mut(&mut self, item: &mut syn_2::ItemImpl) {
        let mut attrs = item.attrs.iter();
        let is_derived = attrs.any(|attr| attr.path().is_ident("automatically_derived"));
        let text = item.to_token_stream();
        assert!(!is_derived || item.trait_.is_some(), "{text}");
    }
}

fn module(name: &str) -> String {
    name.replace('-', "_")
}

/// The source of a crate, with that of its modules in their places.
fn source(folder: &str, file: &str) -> String {
    let text = fs::read_to_string(format!("{folder}/{file}.rs")).unwrap();
    let lines = text.lines().map(|line| {
        let module = line.strip_prefix("pub mod ");
        match module.and_then(|rest| rest.strip_suffix(';')) {
            Some(name) => format!("pub mod {name} {{\n{}\n}}", source(folder, name)),
            None => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The crate, as a module of the runtime, with the expansions of all that it calls.
fn expanded(name: &str) -> TokenStream {
    let source = source(&format!("{CRATES}/{name}/src"), "lib");
    // The macros look for files from the package on that is being compiled, and the crate is a module.
    let module = module(name);
    let source = source
        .replace("\"statuses/", &format!("\"{CRATES}/{name}/statuses/"))
        .replace(" crate::", &format!(" crate::expanded::{module}::"));
    let mut file = syn_2::parse_file(&source).unwrap();
    // The rest is for the root of a crate, or for what is written by hand.
    let stays = |attr: &Attribute| {
        ["doc", "no_implicit_prelude"]
            .iter()
            .any(|it| attr.path().is_ident(it))
    };
    file.attrs.retain(stays);
    for lint in DENIED {
        let lint: Path = syn_2::parse_str(lint).unwrap();
        file.attrs.push(parse_quote!(#![deny(#lint)]));
    }
    for (lint, reason) in EXEMPT {
        let lint: Path = syn_2::parse_str(lint).unwrap();
        file.attrs
            .push(parse_quote!(#![allow(#lint, reason = #reason)]));
    }
    Expander.visit_file_mut(&mut file);
    file.into_token_stream()
}

struct Expander;

impl VisitMut for Expander {
    fn visit_file_mut(&mut self, file: &mut syn_2::File) {
        file.items = mem::take(&mut file.items)
            .into_iter()
            .flat_map(item)
            .collect();
        visit_mut::visit_file_mut(self, file);
    }

    fn visit_item_mod_mut(&mut self, module: &mut syn_2::ItemMod) {
        if let Some((_, items)) = &mut module.content {
            *items = mem::take(items).into_iter().flat_map(item).collect();
        }
        visit_mut::visit_item_mod_mut(self, module);
    }

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        if let Stmt::Macro(call) = statement {
            if let Some(tokens) = called(&call.mac) {
                *statement = Stmt::Item(Item::Verbatim(tokens));
            }
        }
        visit_mut::visit_stmt_mut(self, statement);
    }
}

/// An item with what comes of it.
fn item(item: Item) -> Vec<Item> {
    let input = item.to_token_stream();
    match item {
        Item::Macro(call) => match called(&call.mac) {
            Some(tokens) => vec![Item::Verbatim(tokens)],
            None => vec![call.into()],
        },
        Item::Mod(module) if is_left_out(&module.attrs) => Vec::new(),
        Item::Enum(mut item) => {
            let derived = derived(&mut item.attrs, &input);
            Plain.visit_item_enum_mut(&mut item);
            vec![item.into(), Item::Verbatim(derived)]
        }
        Item::Struct(mut item) => {
            let derived = derived(&mut item.attrs, &input);
            Plain.visit_item_struct_mut(&mut item);
            vec![item.into(), Item::Verbatim(derived)]
        }
        item => vec![item],
    }
}

/// Whether the module needs files and these are not read here.
fn is_left_out(attrs: &[Attribute]) -> bool {
    let mut attrs = attrs.iter();
    let needs_files = attrs.any(|attr| {
        attr.to_token_stream()
            .to_string()
            .contains("\"custom-sets\"")
    });
    needs_files && !cfg!(feature = "custom-sets")
}

/// What `status_set!` makes, if it is called.
fn called(call: &Macro) -> Option<TokenStream> {
    let name = call.path.segments.last()?;
    if name.ident != "status_set" {
        return None;
    }
    let tokens = &call.tokens;
    let input = quote!([crate] #tokens);
    Some(crate::status_set::expand(input, Dataset::SHIPPED))
}

/// What our derives make of an item; from now on it does not ask for them.
fn derived(attrs: &mut [Attribute], input: &TokenStream) -> TokenStream {
    let mut output = TokenStream::new();
    for attr in attrs {
        if !attr.path().is_ident("derive") {
            continue;
        }
        let parse = Punctuated::<Path, Token![,]>::parse_terminated;
        let paths = attr.parse_args_with(parse).unwrap();
        let mut others = Vec::new();
        for path in paths {
            match path.segments.last().unwrap().ident.to_string().as_str() {
                "HttpStatus" => {
                    output.extend(crate::http_status::expand(input.clone(), Dataset::SHIPPED));
                }
                "HttpError" => output.extend(crate::http_error::expand(input.clone())),
                _ => others.push(path),
            }
        }
        *attr = parse_quote!(#[derive(#(#others),*)]);
    }
    output
}

/// Takes the attributes of ours away, which nobody reads any more.
struct Plain;

impl Plain {
    fn clean(attrs: &mut Vec<Attribute>) {
        attrs.retain(|attr| !attr.path().is_ident("status"));
    }
}

impl VisitMut for Plain {
    fn visit_item_enum_mut(&mut self, item: &mut syn_2::ItemEnum) {
        Self::clean(&mut item.attrs);
        visit_mut::visit_item_enum_mut(self, item);
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn_2::ItemStruct) {
        Self::clean(&mut item.attrs);
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_variant_mut(&mut self, variant: &mut Variant) {
        Self::clean(&mut variant.attrs);
        visit_mut::visit_variant_mut(self, variant);
    }

    fn visit_field_mut(&mut self, field: &mut Field) {
        Self::clean(&mut field.attrs);
    }
}
