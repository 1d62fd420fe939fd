//! The README's list of sets is that of the dataset.

use status_set::{Set, catalog};

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
