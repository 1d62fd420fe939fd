//! What can be wrong between files, and the names of files.

use super::{GOOD, GOOD_WARNINGS, mistakes};
use status_set_generator::{Dataset, Files, render};

#[test]
fn one_name_never_stands_for_two_codes() {
    let other = GOOD.replace("461", "471");
    assert_eq!(
        mistakes(&[("mine", GOOD), ("others", &other)], GOOD_WARNINGS),
        [
            "data/sets/others.toml:29:8: name `OverQuota` is 471 here, and 461 at data/sets/mine.toml:29:8"
        ],
    );
}

#[test]
fn one_name_may_stand_for_one_code_in_several_sets() {
    let found = mistakes(&[("mine", GOOD), ("others", GOOD)], GOOD_WARNINGS);
    assert_eq!(found, [""; 0]);
}

/// Code that has an enum of both sets asks the status, and not the set.
#[test]
fn sets_that_share_a_name_agree_on_what_code_depends_on() {
    let cases = [
        ("cacheable = \"never\"", "", "cacheable"),
        ("body = \"empty\"", "body = \"none\"", "body"),
        ("retry = \"later\"", "retry = \"now\"", "retry"),
        ("retry_after = true", "", "retry_after"),
        ("requires = [\"Retry-After\"]", "", "requires"),
        (
            "transient = \"yes\"",
            "transient = \"depends\"",
            "transient",
        ),
    ];
    for (old, new, fact) in cases {
        let other = GOOD.replace(old, new);
        let wanted = format!(
            "data/sets/others.toml:7:8: `ScanPending` has another `{fact}` than at \
             data/sets/mine.toml:7:8; sets that share a name mean the same: let the facts agree, or \
             choose another name"
        );
        let found = mistakes(&[("mine", GOOD), ("others", &other)], GOOD_WARNINGS);
        assert_eq!(found, [wanted], "{old}");
    }
}

#[test]
fn all_that_two_sets_differ_in_is_one_mistake() {
    let other = GOOD
        .replace("cacheable = \"never\"", "cacheable = \"heuristically\"")
        .replace("transient = \"yes\"", "transient = \"depends\"");
    let found = mistakes(&[("mine", GOOD), ("others", &other)], GOOD_WARNINGS);
    assert_eq!(found.len(), 1);
    let start =
        "data/sets/others.toml:7:8: `ScanPending` has another `cacheable`, `transient` than";
    assert!(found[0].starts_with(start), "{found:?}");
}

#[test]
fn sets_that_share_a_name_may_differ_in_what_people_read() {
    let other = GOOD
        .replace("\"Scan Pending\"", "\"Pending Scan\"")
        .replace("still being", "not yet")
        .replace("seen = [\"wire\", \"log\"]", "seen = [\"log\"]")
        .replace("sent_as = 503", "sent_as = 504")
        .replace("2026-11-26", "2026-11-27")
        .replace("\"primary\"", "\"secondary\"");
    let found = mistakes(&[("mine", GOOD), ("others", &other)], GOOD_WARNINGS);
    assert_eq!(found, [""; 0]);
}

#[test]
fn one_former_name_never_stands_for_two_codes() {
    let other = GOOD
        .replace("460\nname = \"Scan", "450\nname = \"Check")
        .replace("[\"Scanning\", \"Not", "[\"Checking\", \"Not");
    assert_eq!(
        mistakes(&[("mine", GOOD), ("others", &other)], GOOD_WARNINGS),
        [
            "data/sets/others.toml:16:23: former name `NotScanned` is 450 here, and 460 at data/sets/mine.toml:16:23"
        ],
    );
}

#[test]
fn names_of_today_win_over_former_names() {
    // 460 was once called what 461 is called today, as 430 of Shopify was once called 431's name.
    let text = GOOD.replace("\"Not Scanned\"", "\"Over quota\"");
    let files = Files {
        sets: [("mine".to_owned(), text)].into(),
        warnings: GOOD_WARNINGS.to_owned(),
        ..Files::default()
    };
    let table = render::sets(&Dataset::new(&files).unwrap());
    assert!(table.contains("Former { reason: \"Scanning\", name: Some(\"Scanning\") }"));
    assert!(table.contains("Former { reason: \"Over quota\", name: None }"));
}

#[test]
fn the_official_set_comes_first() {
    let sets = ["aws", "official", "zope"].map(|name| (name.to_owned(), GOOD.to_owned()));
    let files = Files {
        sets: sets.into(),
        warnings: GOOD_WARNINGS.to_owned(),
        ..Files::default()
    };
    let dataset = Dataset::new(&files).unwrap();
    let names: Vec<_> = dataset.sets.iter().map(|set| set.name.as_str()).collect();
    assert_eq!(names, ["official", "aws", "zope"]);
}

#[test]
fn names_of_sets() {
    let cases = [
        ("own", "has another meaning in the macros"),
        ("warning", "has another meaning in the macros"),
        ("except", "has another meaning in the macros"),
        ("transient", "has another meaning in the macros"),
        ("received", "has another meaning in the macros"),
        ("codes", "has another meaning in the macros"),
        ("other", "has another meaning in the macros"),
        ("as", "is a keyword of Rust"),
        ("enum", "is a keyword of Rust"),
        ("gen", "is a keyword of Rust"),
        ("Nginx", "must be a lower-case identifier"),
        ("my-set", "must be a lower-case identifier"),
        ("1st", "must be a lower-case identifier"),
        ("_mine", "must be a lower-case identifier"),
        ("", "must be a lower-case identifier"),
    ];
    for (name, flaw) in cases {
        assert_eq!(
            mistakes(&[(name, GOOD)], GOOD_WARNINGS),
            [format!(
                "data/sets/{name}.toml:1:1: the set's name `{name}` {flaw}"
            )],
        );
    }
}

#[test]
fn a_file_with_mistakes_does_not_hide_those_between_others() {
    let other = GOOD.replace("461", "471");
    assert_eq!(
        mistakes(
            &[("bad", ""), ("mine", GOOD), ("others", &other)],
            GOOD_WARNINGS,
        ),
        [
            "data/sets/bad.toml:1:1: missing `title`, `summary`, `home`, `status`",
            "data/sets/others.toml:29:8: name `OverQuota` is 471 here, and 461 at data/sets/mine.toml:29:8",
        ],
    );
}
