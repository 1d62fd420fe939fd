//! The README's list of sets is that of the dataset, and what it shows of a feature that this
//! package does not have is compiled elsewhere.

use status_set::{catalog, info::Set};

const README: &str = include_str!("../../README.md");

#[test]
fn lists_every_set_and_its_codes() {
    let rows = catalog::sets().iter().map(|set| row(set));
    let expected: String = [
        "| set | statuses of | codes |\n|---|---|---|\n".to_owned(),
        rows.collect(),
    ]
    .concat();
    let found = README
        .split_once("<!-- sets: checked against the dataset by a test -->\n")
        .and_then(|(_, rest)| rest.split_once("<!-- /sets -->"))
        .map(|(table, _)| table);
    assert_eq!(
        found,
        Some(expected.as_str()),
        "the table of sets in README.md is not that of the dataset; it should be\n{expected}",
    );
}

/// The documentation of `Problem` is compiled and run where the feature is on.
#[test]
fn shows_the_example_of_problem() {
    let (_, rest) = README
        .split_once("<!-- problem: from the documentation of `Problem`, as a test checks -->\n```rust,ignore\n")
        .unwrap();
    let (excerpt, _) = rest.split_once("```").unwrap();
    let source = include_str!("../../runtime/src/with/problem_details/members.rs");
    let docs = source.lines().filter_map(|line| line.strip_prefix("///"));
    let docs: Vec<&str> = docs
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    assert!(docs.join("\n").contains(excerpt), "{excerpt}");
}

fn row(set: &Set) -> String {
    format!(
        "| `{}` | [{}]({}) | {} |\n",
        set.name,
        set.title,
        set.home,
        codes(set)
    )
}

/// `494–497, 499`
fn codes(set: &Set) -> String {
    let codes: Vec<u16> = set.statuses.iter().map(|info| info.code).collect();
    let runs = codes.chunk_by(|code, next| code + 1 == *next);
    let runs: Vec<String> = runs
        .map(|run| match run {
            [first, _, .., last] => format!("{first}–{last}"),
            few => few
                .iter()
                .map(u16::to_string)
                .collect::<Vec<_>>()
                .join(", "),
        })
        .collect();
    runs.join(", ")
}
