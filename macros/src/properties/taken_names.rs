//! The names that an expansion gives to items of an enum are those that no variant can have.

use crate::lookup::dataset::Dataset;
use crate::names::TAKEN;
use crate::status_set::expand;
use quote::quote;
use syn_2::{Expr, File, ImplItem, Item, Stmt};

/// What the enum has without an import.
fn inherent() -> Vec<String> {
    let output = expand(quote!([p] pub enum Few { official::404 }), Dataset::SHIPPED);
    let file: File = syn_2::parse2(output).unwrap();
    let tables = file.items.into_iter().find_map(|item| match item {
        Item::Const(item) => Some(*item.expr),
        _ => None,
    });
    let Some(Expr::Block(tables)) = tables else {
        panic!("the tables are in a block");
    };
    let impls = tables
        .block
        .stmts
        .into_iter()
        .filter_map(|stmt| match stmt {
            Stmt::Item(Item::Impl(item)) if item.trait_.is_none() => Some(item.items),
            _ => None,
        });
    let names = impls.flatten().map(|item| match item {
        ImplItem::Const(item) => item.ident.to_string(),
        ImplItem::Fn(item) => item.sig.ident.to_string(),
        _ => panic!("an enum has constants and functions"),
    });
    names.collect()
}

#[test]
fn no_variant_can_have_the_name_of_what_the_enum_has() {
    assert_eq!(inherent(), TAKEN);
}
