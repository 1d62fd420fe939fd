//! What the documentation of an enum says of the macro that other crates can use.

use crate::lookup::dataset::Dataset;
use crate::{http_status, status_set};
use proc_macro2::TokenStream;

const GROUPS: &str = "of these statuses: `2xx`, `4xx`, `official`, `nginx`, `own`, `cacheable`, \
                      and each by its name or its code.";

fn tokens(source: &str) -> TokenStream {
    source.parse().expect("tokens")
}

fn declared(attributes: &str) -> String {
    let source = format!(
        "[p] /// What the user says.\n{attributes} \
         pub enum Edge {{ official::{{200, 404}}, nginx::444, Own = 600 }}"
    );
    status_set::expand(tokens(&source), Dataset::SHIPPED).to_string()
}

fn derived(attributes: &str) -> String {
    let source = format!(
        "#[status(crate = p, sets(official, nginx))] {attributes} pub enum Edge {{ \
         Ok, NotFound, NoResponse, #[status(600, reason = \"Own\")] Own }}"
    );
    http_status::expand(tokens(&source), Dataset::SHIPPED).to_string()
}

#[test]
fn an_exported_macro_is_told_with_its_groups() {
    for output in [
        declared("#[status(export_patterns)]"),
        derived("#[status(export_patterns)]"),
    ] {
        assert_eq!(
            output.matches(" In a pattern, `Edge!(…)` stands").count(),
            1
        );
        assert!(output.contains(GROUPS), "{output}");
    }
}

#[test]
fn another_macro_is_not() {
    for output in [declared(""), derived("")] {
        assert!(!output.contains("In a pattern"), "{output}");
    }
}
