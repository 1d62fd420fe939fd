//! The README's list of sets is a part of the dataset's. Its examples are run by `crates/guide`.

use status_set::{catalog, info::Set};

const README: &str = include_str!("../../README.md");

/// The sets that most people need.
const SHOWN: [&str; 10] = [
    "official",
    "anthropic",
    "aws",
    "azure",
    "cloudflare",
    "google",
    "iis",
    "nginx",
    "shopify",
    "traefik",
];

/// What is longer belongs in the guide.
#[test]
fn has_at_most_200_lines() {
    assert!(README.lines().count() <= 200);
}

#[test]
fn lists_ten_sets_and_counts_the_others() {
    let all = catalog::sets();
    let shown: Vec<&Set> = all
        .iter()
        .copied()
        .filter(|set| SHOWN.contains(&set.name))
        .collect();
    let names: Vec<&str> = shown.iter().map(|set| set.name).collect();
    assert_eq!(names, SHOWN, "in the order of the dataset");
    let expected: String = [
        "| set | statuses of | codes |\n|---|---|---|\n".to_owned(),
        shown.into_iter().map(row).collect(),
        format!(
            "\nThese are the ten most commonly needed of {} sets.\n",
            all.len()
        ),
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
