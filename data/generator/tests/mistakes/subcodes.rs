//! What can be wrong in a file of sub-codes.

use super::{GOOD_WARNINGS, check, mistakes_of};
use status_set_generator::{Dataset, Files, render};

/// Numbers of statuses, and numbers that stand alone, without a mistake.
const GOOD: &str = r#"title = "Mine"
summary = "Numbers of our own."
home = "https://example.org/"

[[subcode]]
code = 1016
statuses = [409, 530]
phrase = "Origin Asleep"
summary = "The origin is asleep."
source = "https://example.org/1016"
checked = 2026-11-26
evidence = "primary"
default_wait = 120

[[subcode]]
status = 404
code = 0
phrase = "Not Found"
source = "https://example.org/404"
checked = 2026-11-26
evidence = "primary"

[[subcode]]
status = 404
code = 7
phrase = "Still Scanning"
source = "https://example.org/404"
checked = 2026-11-26
evidence = "primary"

[[subcode]]
status = 404
code = 7
phrase = "Disk Full"
context = "Mine 2.0"
source = "https://example.org/404"
checked = 2026-11-26
evidence = "primary"
"#;

fn files(name: &str, text: &str) -> Files {
    Files {
        subcodes: [(name.to_owned(), text.to_owned())].into(),
        warnings: GOOD_WARNINGS.to_owned(),
        ..Files::default()
    }
}

fn check_list(cases: &[super::Case]) {
    check(GOOD, "subcodes/data/mine.toml", cases, |text| {
        mistakes_of(&files("mine", text))
    });
}

#[test]
#[rustfmt::skip]
fn keys_and_types() {
    check_list(&[
        ("home", "hoem", &[
            "1:1: missing `home`",
            "3:1: unknown key `hoem`; allowed are `title`, `summary`, `home`, `subcode`",
        ]),
        ("phrase = \"Origin Asleep\"\n", "", &["5:1: missing `phrase`"]),
        ("checked = 2026-11-26\nevidence = \"primary\"\n", "", &["5:1: missing `checked`, `evidence`"]),
        ("phrase", "reason", &[
            "5:1: missing `phrase`",
            "8:1: unknown key `reason`; allowed are `status`, `code`, `statuses`, `phrase`, \
             `context`, `summary`, `source`, `checked`, `evidence`, `default_wait`",
        ]),
        ("2026-11-26", "2999-01-01", &["11:11: `checked` is in the future"]),
        ("2026-11-26", "\"today\"", &["11:11: `checked` must be a date without quotes, such as 2026-11-26, not of the type string"]),
        ("primary", "hearsay", &["12:12: `evidence` cannot be `hearsay`; choose from `primary`, `capture`, `secondary`"]),
        ("120", "0", &["13:16: `default_wait` must be from 1 to 65535 seconds"]),
        ("1016", "'1016'", &["6:8: `code` must be an integer, not of the type string"]),
        ("[409, 530]", "530", &["7:12: `statuses` must be a list, not of the type integer"]),
        ("[409, 530]", "[]", &["7:12: `statuses` is an empty list"]),
    ]);
}

#[test]
#[rustfmt::skip]
fn numbers() {
    check_list(&[
        ("1016", "999", &["6:8: `code` must be from 1000 to 65535, or have a `status`"]),
        ("1016", "65536", &["6:8: `code` must be from 1000 to 65535, or have a `status`"]),
        ("code = 0", "code = 1000", &["17:8: `code` must be from 0 to 999"]),
        ("code = 0", "code = -1", &["17:8: `code` must be from 0 to 999"]),
        // A wrong `status` is one mistake, not two.
        ("status = 404", "status = 44", &["16:10: `status` must be from 100 to 999"]),
        ("409", "49", &["7:13: `statuses` must be from 100 to 999"]),
        ("[409, 530]", "[530, 409]", &[
            "7:12: `statuses` has each code once, in ascending order",
        ]),
        ("[409, 530]", "[530, 530]", &[
            "7:12: `statuses` has each code once, in ascending order",
        ]),
        ("code = 0", "code = 0\nstatuses = [404]", &[
            "18:12: `statuses` says nothing beside `status`",
        ]),
    ]);
}

#[test]
#[rustfmt::skip]
fn texts() {
    check_list(&[
        ("Origin Asleep", "", &["8:10: `phrase` is empty"]),
        ("Origin Asleep", "Asleep.", &["8:10: `phrase` must be a phrase without a full stop"]),
        ("Origin Asleep", "Asleep (origin)", &[
            "8:10: `phrase` must be a phrase without a remark in brackets; `context` is the key for it",
        ]),
        ("asleep.", "asleep", &["9:11: `summary` must end with a full stop"]),
        // A wrong `context` is one mistake, not two.
        ("Mine 2.0", " Mine", &["35:11: `context` begins or ends with a space"]),
        ("https://example.org/1016", "example.org", &[
            "10:10: `source` must be an `https://` address",
        ]),
    ]);
}

#[test]
#[rustfmt::skip]
fn order_and_double_meanings() {
    check_list(&[
        ("code = 0", "code = 8", &["25:8: 404.7 stands after 404.8; sort by number"]),
        ("status = 404", "status = 405", &["25:8: 404.7 stands after 405.0; sort by number"]),
        // Contexts are parts of `id`s, where case and punctuation are lost.
        ("phrase = \"Not Found\"", "phrase = \"Not Found\"\ncontext = \"→\"", &[
            "19:11: `context` has no letter of which an `id` can be made",
        ]),
        ("404\ncode = 0\nphrase = \"Not Found\"", "404\ncode = 7\nphrase = \"Not Found\"\ncontext = \"mine-2 0\"", &[
            "34:8: 404.7 is on line 17 already; another meaning needs another `context`",
        ]),
        ("context = \"Mine 2.0\"\n", "", &[
            "33:8: 404.7 is on line 25 already; another meaning needs another `context`",
        ]),
        ("[[subcode]]\nstatus = 404\ncode = 0", "[[subcode]]\ncode = 1016\nstatuses = [403]\ncontext = \"Mine 2.0\"\nphrase = \"x\"\nsource = \"https://example.org/1016\"\nchecked = 2026-11-26\nevidence = \"primary\"\n\n[[subcode]]\nstatus = 404\ncode = 0", &[
            "16:8: the `statuses` of 1016 are on line 6 already; list all of them there",
        ]),
        ("code = 1016", "status = 999\ncode = 16", &[
            "8:12: `statuses` says nothing beside `status`",
            "18:8: 404.0 stands after 999.16; sort by number",
        ]),
    ]);
}

#[test]
fn names_of_lists() {
    let found = mistakes_of(&files("My List", GOOD));
    let wanted =
        "subcodes/data/My List.toml:1:1: the list's name `My List` must be a lower-case identifier";
    assert_eq!(found, [wanted]);
}

#[test]
fn a_good_list_becomes_rust() {
    let table = render::subcodes(&Dataset::new(&files("mine", GOOD)).unwrap());
    let wanted = r#"
            SubCode {
                list: "mine",
                status: None,
                code: 1016,
                statuses: &[409, 530],
                phrase: "Origin Asleep",
                context: None,
                summary: Some("The origin is asleep."),
                source: "https://example.org/1016",
                checked: Some(Date::new(2026, 11, 26)),
                evidence: Some(Evidence::Primary),
                default_wait: Some(120),
            },
            SubCode {
                list: "mine",
                status: Some(404),
                code: 0,
                statuses: &[404],
"#;
    assert!(table.contains(wanted), "{table}");
    assert!(table.contains("    &lists::MINE,\n"), "{table}");
}
