//! What an expansion says to editors alone: it comes first, rustc drops it unseen, and the runtime has what
//! it names.

use super::Macro;
use super::corpus::invocations;
use super::source::tokens;
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::BTreeSet;
use std::fs;
use syn_2::{Item, ItemUse, UseTree};

/// The first items of an output that rustc drops, and the rest.
fn split(output: TokenStream) -> (Vec<ItemUse>, Vec<Item>) {
    let file: syn_2::File = syn_2::parse2(output).expect("it is Rust");
    let (mut dropped, mut rest) = (Vec::new(), Vec::new());
    for item in file.items {
        match item {
            Item::Use(item) if rest.is_empty() && is_dead(&item) => dropped.push(item),
            item => rest.push(item),
        }
    }
    (dropped, rest)
}

fn is_dead(item: &ItemUse) -> bool {
    let mut attrs = item.attrs.iter();
    attrs.any(|attr| attr.meta.to_token_stream().to_string() == "cfg (any ())")
}

/// The modules among the runtime's words that an import names.
fn modules(tree: &UseTree, in_words: bool, found: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) if in_words => _ = found.insert(path.ident.to_string()),
        UseTree::Path(path) => modules(&path.tree, path.ident == "words", found),
        UseTree::Group(group) => {
            for tree in &group.items {
                modules(tree, in_words, found);
            }
        }
        UseTree::Name(_) | UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

#[test]
fn rustc_sees_none_of_it() {
    let mut count = 0;
    for name in [Macro::StatusSet, Macro::HttpStatus, Macro::HttpError] {
        for source in invocations(name) {
            let (hints, rest) = split(name.expand(tokens(source)));
            let rest = rest.into_iter().map(ToTokens::into_token_stream);
            let rest: TokenStream = rest.collect();
            assert!(!rest.to_string().contains("words :: {"), "{source}");
            count += usize::from(!hints.is_empty());
        }
    }
    assert!(count > 40, "{count}");
}

#[test]
fn the_runtime_has_what_is_named() {
    let words = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/words.rs");
    let words = fs::read_to_string(words).unwrap();
    let mut named = BTreeSet::new();
    for name in [Macro::StatusSet, Macro::HttpStatus, Macro::HttpError] {
        for source in invocations(name) {
            let (hints, _) = split(name.expand(tokens(source)));
            for hint in hints {
                modules(&hint.tree, false, &mut named);
            }
        }
    }
    assert!(named.len() > 8, "{named:?}");
    for module in named {
        assert!(
            words.contains(&format!("\npub mod {module} {{")),
            "{module}"
        );
    }
}

/// A set of the user's own has its words in the expansion itself.
#[cfg(feature = "custom-sets")]
#[test]
fn a_file_says_its_own_words() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/crates/custom-sets/statuses/acme.toml"
    );
    let source = format!("[p] acme = {file:?}, acme::560");
    let output = Macro::StatusSet.expand(tokens(&source)).to_string();
    for said in [
        "pub enum acme {",
        "# [cfg (any ())] use files :: { acme , acme , __ } ;",
        "# [cfg (any ())] use files :: acme :: { ReplicaLagging , __ } ;",
    ] {
        assert!(output.contains(said), "{said}: {output}");
    }
}

/// A pattern has no place for it, and what stands for one with a mistake has.
#[test]
fn groups_have_it_with_a_mistake_alone() {
    let expand = |groups| {
        let source = format!("[p] [Edge] \"404 NotFound official;499 Gone nginx\" {groups}");
        Macro::StatusPattern.expand(tokens(&source))
    };
    assert!(!expand("nginx").to_string().contains("words"));
    let output = expand("ngin").to_string();
    for hint in [
        "Edge :: { __ }",
        "p :: words :: { groups :: { ngin , __ } }",
    ] {
        let hint = format!("# [cfg (any ())] use {hint} ;");
        assert!(output.contains(&hint), "{output}");
    }
}
