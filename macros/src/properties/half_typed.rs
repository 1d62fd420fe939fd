//! What users have while they type: an item or an attribute that ends anywhere takes nothing else away.

use super::corpus::invocations;
use super::source::{Tree, text, tokens, trees};
use super::{Macro, check};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;

/// All beginnings of some trees, also those that end in a group.
fn beginnings(trees: &[Tree]) -> Vec<Vec<Tree>> {
    let mut all = Vec::new();
    for (end, tree) in trees.iter().enumerate() {
        let before = trees[..end].to_vec();
        if let Tree::Group(delimiter, inner) = tree {
            for inner in beginnings(inner) {
                let group = Tree::Group(*delimiter, inner);
                all.push([&before[..], &[group]].concat());
            }
        }
        all.push(before);
    }
    all
}

fn is_comma(tree: &Tree) -> bool {
    matches!(tree, Tree::Text(text) if text == ",")
}

/// The input with an item that ends early, and without it: for each item and each of its beginnings.
fn with_half_an_item(list: &[Tree], put: &dyn Fn(Vec<Tree>) -> String) -> Vec<(String, String)> {
    let items: Vec<&[Tree]> = list.split(is_comma).collect();
    let comma = Tree::Text(",".to_owned());
    let mut cases = Vec::new();
    for at in 0..items.len() {
        let (before, after) = (items[..at].join(&comma), items[at + 1..].join(&comma));
        let among = |item: Vec<Tree>| {
            let parts = [before.clone(), item, after.clone()];
            let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            put(parts.join(&comma))
        };
        let without = among(Vec::new());
        for half in beginnings(items[at]) {
            cases.push((among(half), without.clone()));
        }
    }
    cases
}

/// The names of the variants of the enum in an output.
fn variants(output: TokenStream) -> BTreeSet<String> {
    let file: syn_2::File = syn_2::parse2(output).expect("it is Rust");
    let found = file.items.into_iter().find_map(|item| match item {
        syn_2::Item::Enum(item) => Some(item.variants),
        _ => None,
    });
    let variants = found.into_iter().flatten();
    variants.map(|variant| variant.ident.to_string()).collect()
}

/// The trees of an invocation of `status_set!`, as those of the list of items and what is around it.
fn of_status_set(source: &str) -> Vec<(String, String)> {
    let mut before = trees(source);
    let is_enum = |tree: &Tree| matches!(tree, Tree::Text(text) if text == "enum");
    match before.pop() {
        Some(Tree::Group(Delimiter::Brace, list)) if before.iter().any(is_enum) => {
            with_half_an_item(&list, &|list| {
                let body = Tree::Group(Delimiter::Brace, list);
                text(&[&before[..], &[body]].concat())
            })
        }
        _ => {
            let all = trees(source);
            with_half_an_item(&all[1..], &|list| text(&[&all[..1], &list].concat()))
        }
    }
}

#[test]
fn an_item_that_ends_early_takes_no_status_from_the_others() {
    let mut compared = 0;
    for source in invocations(Macro::StatusSet) {
        for (half, without) in of_status_set(source) {
            check(Macro::StatusSet, &half);
            let others = Macro::StatusSet.expand(tokens(&without));
            // The others may need it, as those of a file need the item that names it.
            if has_mistake(&others) {
                continue;
            }
            let others = variants(others);
            let found = variants(Macro::StatusSet.expand(tokens(&half)));
            let lost: Vec<_> = others.difference(&found).collect();
            assert!(lost.is_empty(), "{half}\nlost {lost:?}");
            compared += 1;
        }
    }
    assert!(compared > 120, "{compared}");
}

fn has_mistake(output: &TokenStream) -> bool {
    output.to_string().contains("compile_error")
}

/// The input with each of its attributes ending early.
fn with_half_an_attribute(trees: &[Tree], whole: &dyn Fn(Vec<Tree>) -> String) -> Vec<String> {
    let mut all = Vec::new();
    for (at, tree) in trees.iter().enumerate() {
        let Tree::Group(delimiter, inner) = tree else {
            continue;
        };
        let replaced = |inner: Vec<Tree>| {
            let mut trees = trees.to_vec();
            trees[at] = Tree::Group(*delimiter, inner);
            whole(trees)
        };
        let is_ours = matches!(&inner[..], [Tree::Text(name), Tree::Group(..)] if name == "status");
        if is_ours {
            for half in beginnings(&inner[1..]) {
                let half = [&inner[..1], &half].concat();
                all.push(replaced(half));
            }
        } else {
            all.extend(with_half_an_attribute(inner, &replaced));
        }
    }
    all
}

/// Whether an output has an impl of a trait, or calls what makes those of a status enum.
fn has_impl(output: TokenStream, name: &str) -> bool {
    output.into_iter().any(|token| match token {
        TokenTree::Group(group) => has_impl(group.stream(), name),
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

#[track_caller]
fn check_derive(name: Macro, made: &str) {
    let mut tried = 0;
    for source in invocations(name) {
        for half in with_half_an_attribute(&trees(source), &|trees| text(&trees)) {
            check(name, &half);
            let output = name.expand(tokens(&half));
            assert!(has_impl(output, made), "no `{made}`: {half}");
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn an_attribute_that_ends_early_takes_no_function_from_a_status_enum() {
    check_derive(Macro::HttpStatus, "status_functions");
}

#[test]
fn an_attribute_that_ends_early_takes_no_function_from_an_error_type() {
    check_derive(Macro::HttpError, "HttpError");
}

/// In place of a pattern that is not whole yet there is another, and the arm stays.
#[test]
fn groups_that_end_early_are_a_pattern() {
    let mut tried = 0;
    for source in invocations(Macro::StatusPattern) {
        let all = trees(source);
        for groups in beginnings(&all[3..]) {
            check(Macro::StatusPattern, &text(&[&all[..3], &groups].concat()));
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried}");
}
