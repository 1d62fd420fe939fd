//! What the documentation of an enum says of its contents, and of the macro for its groups.

use crate::lookup::dataset::Dataset;
use crate::{http_status, status_set};
use proc_macro2::{TokenStream, TokenTree};

const GROUPS: &str = "of these statuses: `2xx`, `4xx`, `other`, `official`, `nginx`, `own`, `cacheable`, \
                      and each by its name or its code <https://";

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

/// The enum is the user's own, and so is its documentation.
#[test]
fn a_derive_says_nothing_of_a_macro_for_one_crate() {
    let output = derived("");
    assert!(!output.contains("In a pattern"), "{output}");
}

#[test]
fn an_enum_tells_its_sets_its_groups_and_its_size() {
    let output = declared("");
    for line in [
        r"\n - Sets: `official` (2), `nginx` (1), `own` (1).\n",
        GROUPS,
        r"\n - Size: 4 statuses; one takes two bytes, and so does an `Option` of one.",
    ] {
        assert!(output.contains(line), "{line} in {output}");
    }
    let one = status_set::expand(tokens("[p] pub enum One { nginx::499 }"), Dataset::SHIPPED);
    assert!(one.to_string().contains(" - Size: 1 status; "));
}

/// The names of the macros that the enums of a source declare.
fn hidden_names(output: &str) -> Vec<&str> {
    let mut words = output.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let mut names = Vec::new();
    while let Some(name) = words.find(|word| word.starts_with("__status_set_patterns_of_")) {
        names.push(name);
    }
    names
}

#[test]
fn an_exported_macro_has_a_name_of_its_own_in_the_crate() {
    let twice = tokens(
        "[p] #[status(export_patterns)] pub enum Edge { nginx } [p] #[status(export_patterns)] pub enum Edge { nginx }",
    );
    let twice: Vec<_> = twice.into_iter().collect();
    let of = |enums: &[TokenTree]| {
        let output = status_set::expand(enums.iter().cloned().collect(), Dataset::SHIPPED);
        hidden_names(&output.to_string())[0].to_owned()
    };
    let (first, second) = twice.split_at(twice.len() / 2);
    let names = [
        of(first),
        of(second),
        of(
            &tokens("[p] #[status(export_patterns)] pub enum Edge { aws }")
                .into_iter()
                .collect::<Vec<_>>(),
        ),
    ];
    assert!(
        names[0] != names[1] && names[0] != names[2] && names[1] != names[2],
        "{names:?}"
    );
    for name in names {
        let hash = name.strip_prefix("__status_set_patterns_of_Edge_");
        let is_hash =
            |hash: &str| hash.len() == 16 && hash.chars().all(|digit| digit.is_ascii_hexdigit());
        assert!(hash.is_some_and(is_hash), "{name}");
    }
}

#[test]
fn another_macro_has_the_name_of_its_enum() {
    assert!(hidden_names(&declared("")).contains(&"__status_set_patterns_of_Edge"));
}
