//! What an edition changes, with made-up later editions: the dataset has only one so far.

use status_set_data::schema::SetSource;
use status_set_generator::{Command, Dataset, Editions, Files, changes, root};
use std::process;

const EDITIONS: [u16; 3] = [2026, 2027, 2028];

/// The dataset with the statuses that came later: the set, the code, and the edition.
fn dataset(later: &[(&str, u16, u16)]) -> Dataset {
    let mut dataset = Dataset::new(&Files::read(&root()).unwrap()).unwrap();
    for &(set, code, edition) in later {
        let set = dataset
            .sets
            .iter_mut()
            .find(|known| known.name == set)
            .unwrap();
        let status = set
            .statuses
            .iter_mut()
            .find(|status| status.code.value == code)
            .unwrap();
        status.edition = Some(edition);
    }
    dataset
}

/// A set of two statuses, of which the second may have come later than the set. The rest of what it says
/// is that of another.
fn acme(edition: u16, second: Option<u16>) -> SetSource {
    let mut set = dataset(&[]).sets.swap_remove(0);
    set.name = "acme".into();
    set.title = "Acme".into();
    set.home = "https://acme.example/".into();
    set.edition = Some(edition);
    set.statuses.truncate(2);
    for (status, (code, name)) in set
        .statuses
        .iter_mut()
        .zip([(460, "ScanPending"), (461, "ScanFailed")])
    {
        status.code.value = code;
        status.name.value = name.into();
    }
    set.statuses[1].edition = second;
    set
}

fn printed(dataset: &Dataset, from: &str, to: &str) -> String {
    changes(dataset, Editions::parse(&EDITIONS, from, to).unwrap())
}

#[test]
fn new_statuses_are_listed_by_their_sets() {
    let dataset = dataset(&[
        ("official", 451, 2027),
        ("nginx", 494, 2027),
        ("nginx", 444, 2027),
        ("nginx", 499, 2028),
    ]);
    assert_eq!(
        printed(&dataset, "2026", "2027"),
        "- Edition 2027: an enum that has `edition = 2026` and asks for `edition = 2027` gets, if it \
         chooses these sets or their classes whole:\n\
         \x20 - `official`: 451 `UnavailableForLegalReasons`.\n\
         \x20 - `nginx`: 444 `NoResponse` and 494 `RequestHeaderTooLarge`.\n"
    );
    assert!(printed(&dataset, "2026", "2028").contains(
        "`nginx`: 444 `NoResponse`, 494 `RequestHeaderTooLarge` and 499 `ClientClosedRequest`.\n"
    ));
    assert_eq!(
        printed(&dataset, "2027", "2028"),
        "- Edition 2028: an enum that has `edition = 2027` and asks for `edition = 2028` gets, if it \
         chooses these sets or their classes whole:\n\
         \x20 - `nginx`: 499 `ClientClosedRequest`.\n"
    );
}

#[test]
fn new_sets_are_listed_apart() {
    let mut dataset = dataset(&[]);
    dataset.sets.push(acme(2027, Some(2028)));
    assert_eq!(
        printed(&dataset, "2026", "2028"),
        "- New sets up to edition 2028, by their names in an enum of any edition:\n\
         \x20 - `acme`, [Acme](https://acme.example/): 460 `ScanPending` and 461 `ScanFailed` (with edition 2028).\n"
    );
    assert_eq!(
        printed(&dataset, "2026", "2027"),
        "- New sets up to edition 2027, by their names in an enum of any edition:\n\
         \x20 - `acme`, [Acme](https://acme.example/): 460 `ScanPending`.\n"
    );
    assert_eq!(
        printed(&dataset, "2027", "2028"),
        "- Edition 2028: an enum that has `edition = 2027` and asks for `edition = 2028` gets, if it \
         chooses these sets or their classes whole:\n\
         \x20 - `acme`: 461 `ScanFailed`.\n"
    );
}

#[test]
fn both_are_printed_one_after_the_other() {
    let mut dataset = dataset(&[("official", 451, 2027)]);
    dataset.sets.push(acme(2027, None));
    let printed = printed(&dataset, "2026", "2027");
    let lines: Vec<_> = printed
        .lines()
        .map(|line| line.split(':').next().unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            "- Edition 2027",
            "  - `official`",
            "- New sets up to edition 2027, by their names in an enum of any edition",
            "  - `acme`, [Acme](https",
        ]
    );
}

#[test]
fn wrong_editions_and_commands_are_errors() {
    let parse = |text: &str| {
        let words: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
        Command::parse(&words, &EDITIONS)
    };
    for (text, error) in [
        (
            "diff 2026 2029",
            "`2029` is not an edition of the dataset\nhelp: `data/src/edition.rs` lists `2026`, `2027`, `2028`",
        ),
        (
            "diff 02026 2027",
            "`02026` is not an edition of the dataset\nhelp: `data/src/edition.rs` lists `2026`, `2027`, `2028`",
        ),
        (
            "diff 2027 2027",
            "`2027` is not later than `2027`\nhelp: name the earlier edition first",
        ),
        (
            "diff 2028 2026",
            "`2026` is not later than `2028`\nhelp: name the earlier edition first",
        ),
        (
            "diff 2026",
            "`diff` needs two editions\nhelp: the earlier one first, as in `diff 2026 2027`",
        ),
        (
            "diff 2026 2027 2028",
            "`diff` needs two editions\nhelp: the earlier one first, as in `diff 2026 2027`",
        ),
    ] {
        assert_eq!(parse(text).unwrap_err(), error, "{text}");
    }
    assert!(
        parse("dif 2026 2027")
            .unwrap_err()
            .starts_with("unknown command `dif`\n\nusage: ")
    );
}

/// The dataset of today, in which no edition is later than the first.
#[test]
fn the_program_says_which_editions_there_are() {
    let run = |words: &[&str]| {
        let output = process::Command::new(env!("CARGO_BIN_EXE_status-set-generator"))
            .args(words)
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    let error =
        "`1999` is not an edition of the dataset\nhelp: `data/src/edition.rs` lists `2026`\n";
    assert_eq!(
        run(&["diff", "2026", "1999"]),
        (Some(2), String::new(), error.to_owned())
    );
    let (code, usage, errors) = run(&["diff", "--help"]);
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert!(usage.contains("diff OLD NEW"), "{usage}");
}
