//! What can be wrong in the file of the `Warning` codes.

use super::{GOOD_WARNINGS, check, mistakes};

#[test]
#[rustfmt::skip]
fn the_file_of_the_warning_codes() {
    let cases: &[_] = &[
        ("home", "hoem", &[
            "1:1: missing `home`",
            "3:1: unknown key `hoem`; allowed are `title`, `summary`, `home`, `warning`",
        ] as &[_]),
        ("section = \"5.5.1\"\npersists = false\n", "state = \"current\"\n", &[
            "5:1: missing `section`, `persists`",
            "12:1: unknown key `state`; allowed are `code`, `name`, `text`, `summary`, `source`, \
             `spec`, `section`, `persists`",
        ]),
        ("110", "11", &["6:8: `code` must be from 100 to 999"]),
        ("ResponseIsStale", "Response Is Stale", &[
            "7:8: `name` must be an identifier in UpperCamelCase, such as `NotFound`",
        ]),
        ("Response is Stale", "", &["8:8: `text` is empty"]),
        ("false", "\"no\"", &["13:12: `persists` must be a boolean, not of the type string"]),
    ];
    check(GOOD_WARNINGS, "warning/warning.toml", cases, |text| mistakes(&[], text));
}

#[test]
fn warning_codes_are_sorted_and_stand_once() {
    let (head, first) = GOOD_WARNINGS.split_at(GOOD_WARNINGS.find("\n[[").unwrap());
    let second = first.replace("110", "109").replace("IsStale", "IsOld");
    assert_eq!(
        mistakes(&[], &[head, first, &second, first].concat()),
        [
            "warning/warning.toml:16:8: code 109 stands after 110; sort by code",
            "warning/warning.toml:26:8: code 110 is on line 6 already",
            "warning/warning.toml:27:8: name `ResponseIsStale` is on line 7 already",
        ],
    );
}
