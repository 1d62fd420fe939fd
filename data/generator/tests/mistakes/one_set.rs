//! What can be wrong in the file of one set.

use super::{GOOD, GOOD_WARNINGS, check_set, mistakes};
use status_set_data::schema::shape_of_set;

#[test]
#[rustfmt::skip]
fn keys() {
    check_set(&[
        ("title = \"Mine\"\n", "", &["1:1: missing `title`"]),
        ("home", "hoem", &[
            "1:1: missing `home`",
            "3:1: unknown key `hoem`; allowed are `title`, `summary`, `home`, `marks`, `status`, `edition`",
        ]),
        ("name = \"ScanPending\"\nreason = \"Scan Pending\"\n", "", &["5:1: missing `name`, `reason`"]),
        ("spec = \"MS-SCAN\"\n", "", &["14:11: `section` needs a `spec`"]),
        // A wrong `spec` is one mistake, not two.
        ("MS-SCAN", "MS-SCAN §4", &["14:8: `spec` has a `§`; `section` says the section"]),
        ("MS-SCAN", "", &["14:8: `spec` is empty"]),
    ]);
}

/// The keys are those that are read, so that a new one is not in a list here.
#[test]
fn an_unknown_key_brings_the_known_ones() {
    let keys = shape_of_set().table("status").keys;
    let keys: Vec<_> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
    assert!(keys.len() > 20 && keys[0] == "`code`", "{keys:?}");
    let wanted = format!(
        "data/sets/mine.toml:17:1: unknown key `cachable`; allowed are {}",
        keys.join(", ")
    );
    let text = GOOD.replacen("cacheable", "cachable", 1);
    assert_eq!(mistakes(&[("mine", &text)], GOOD_WARNINGS), [wanted]);
}

#[test]
#[rustfmt::skip]
fn types() {
    check_set(&[
        ("460", "'460'", &["6:8: `code` must be an integer, not of the type string"]),
        ("\"Scan Pending\"", "7", &["8:10: `reason` must be a string, not of the type integer"]),
        ("\"current\"", "true", &["12:9: `state` must be a string, not of the type boolean"]),
        ("[\"body\"]", "\"body\"", &["35:8: `seen` must be a list, not of the type string"]),
        ("[\"body\"]", "[1]", &["35:9: `seen` must be a string, not of the type integer"]),
        ("[\"body\"]", "[]", &["35:8: `seen` is an empty list"]),
        ("true", "1", &["20:15: `retry_after` must be a boolean, not of the type integer"]),
    ]);
    let text = "title = 'Mine'\nsummary = 'Codes.'\nhome = 'https://a'\nstatus = [7]";
    let wanted = "data/sets/mine.toml:4:11: `status` must be a list of tables, not of the type integer";
    assert_eq!(mistakes(&[("mine", text)], GOOD_WARNINGS), [wanted]);
}

#[test]
fn syntax_errors_come_alone() {
    // Two syntax errors, whose words are the toml crate's; the code 7 is not looked at.
    let text = GOOD.replace("code = 460", "code = 7\nname = ");
    let found = mistakes(&[("mine", &text)], GOOD_WARNINGS);
    let places: Vec<_> = found
        .iter()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(
        places,
        ["data/sets/mine.toml:7:8:", "data/sets/mine.toml:8:1:"]
    );
}

#[test]
#[rustfmt::skip]
fn editions() {
    let flaw = "`edition` must be an edition after the first one, in `EDITIONS` of edition.rs";
    let wanted = |place: &str| format!("data/sets/mine.toml:{place}: {flaw}");
    for year in ["2026", "2025", "0", "-1", "70000"] {
        // The first one goes without saying, and the others are none.
        let set = GOOD.replacen("home =", &format!("edition = {year}\nhome ="), 1);
        assert_eq!(mistakes(&[("mine", &set)], GOOD_WARNINGS), [wanted("3:11")], "{year}");
        let status = GOOD.replacen("code = 460\n", &format!("code = 460\nedition = {year}\n"), 1);
        assert_eq!(mistakes(&[("mine", &status)], GOOD_WARNINGS), [wanted("7:11")], "{year}");
    }
}

#[test]
#[rustfmt::skip]
fn codes_and_order() {
    check_set(&[
        ("460", "99", &["6:8: `code` must be from 100 to 999"]),
        ("460", "1000", &["6:8: `code` must be from 100 to 999"]),
        ("460", "-1", &["6:8: `code` must be from 100 to 999"]),
        ("460", "70000", &["6:8: `code` must be from 100 to 999"]),
        ("461", "460", &["28:8: code 460 is on line 6 already"]),
        ("461", "459", &["28:8: code 459 stands after 460; sort by code"]),
        ("503", "99", &["22:11: `sent_as` must be from 100 to 999"]),
        ("503", "460", &["22:11: `sent_as` must be another code than the status has"]),
        // Bounds are in, and other radices are numbers too.
        ("460", "100", &[]),
        ("461", "0x3E7", &[]),
    ]);
}

#[test]
#[rustfmt::skip]
fn names() {
    const SHAPE: &str = "7:8: `name` must be an identifier in UpperCamelCase, such as `NotFound`";
    check_set(&[
        ("OverQuota", "ScanPending", &["29:8: name `ScanPending` is on line 7 already"]),
        ("ScanPending", "", &[SHAPE]),
        ("ScanPending", "scanPending", &[SHAPE]),
        ("ScanPending", "Scan_Pending", &[SHAPE]),
        ("ScanPending", "4Scan", &[SHAPE]),
        ("ScanPending", "Été", &[SHAPE]),
        ("ScanPending", "Self", &[SHAPE]),
    ]);
}

#[test]
#[rustfmt::skip]
fn phrases() {
    const BRACKETS: &str =
        "8:10: `reason` must be the phrase without a remark in brackets; `state` has a word for it";
    check_set(&[
        ("Scan Pending", "", &["8:10: `reason` cannot be empty"]),
        ("Scan Pending", "Scan\\tPending", &["8:10: `reason` stands in the status line, so it cannot have line breaks, tabs or other control characters"]),
        ("Scan Pending", "Scan\\nPending", &["8:10: `reason` stands in the status line, so it cannot have line breaks, tabs or other control characters"]),
        ("Scan Pending", " Scan", &["8:10: `reason` cannot begin or end with a space"]),
        ("Scan Pending", "Scan ", &["8:10: `reason` cannot begin or end with a space"]),
        ("Scan Pending", "460 Scan", &["8:10: `reason` cannot begin with three digits: they would read as the code"]),
        ("Scan Pending", "(Unused)", &[BRACKETS]),
        ("Scan Pending", "Scan (OBSOLETED)", &[BRACKETS]),
        ("\"Scanning\"", "\"Scan Pending\"", &["16:11: former phrase `Scan Pending` is the `reason` of today"]),
        ("\"Scanning\"", "\"Not-scanned\"", &["16:26: former phrase `Not Scanned` is doubled as `NotScanned`"]),
        ("\"Not Scanned\"", "\"Scanning\"", &["16:23: former phrase `Scanning` is doubled as `Scanning`"]),
        ("\"Scanning\"", "\"2 Scan\"", &["16:11: `former` has a phrase that makes no Rust name"]),
        ("\"Scanning\"", "\" Scan\"", &["16:11: `former` cannot begin or end with a space"]),
    ]);
}

#[test]
#[rustfmt::skip]
fn words() {
    check_set(&[
        ("vendor", "us", &["9:15: `reason_from` cannot be `us`; choose from `spec`, `vendor`, `common`, `ours`"]),
        ("vendor", "own", &["9:15: `reason_from` cannot be `own`; choose from `spec`, `vendor`, `common`, `ours`"]),
        ("current", "own", &[
            "12:9: `state` cannot be `own`; choose from `registered`, `temporary`, `unused`, \
             `deprecated`, `obsolete`, `current`, `retired`, `informal`",
        ]),
        ("[\"wire\"", "[\"logs\"", &[
            "13:9: `seen` cannot be `logs`; choose from `wire`, `log`, `body`, `config`, `client`",
        ]),
        ("\"log\"]", "\"wire\"]", &["13:17: `seen` has `wire` twice"]),
        ("[\"wire\", \"log\"]", "[\"log\", \"wire\"]", &[
            "13:16: `seen` has its words in the order `wire`, `log`, `body`, `config`, `client`",
        ]),
        ("never", "no", &["17:13: `cacheable` cannot be `no`; choose from `heuristically`, `if-explicit`, `never`"]),
        ("empty", "no", &["18:8: `body` cannot be `no`; choose from `allowed`, `empty`, `none`"]),
        ("later", "no", &["19:9: `retry` cannot be `no`; choose from `now`, `elsewhere`, `later`"]),
    ]);
}

#[test]
#[rustfmt::skip]
fn texts() {
    check_set(&[
        ("\"Mine\"", "\"\"", &["1:9: `title` is empty"]),
        ("own.", "own", &["2:11: `summary` must end with a full stop"]),
        ("scanned.", "scanned", &["10:11: `summary` must end with a full stop"]),
        ("still being", "\\n", &["10:11: `summary` must be one line"]),
        ("https://example.org/", "http://example.org/", &["3:8: `home` must be an `https://` address"]),
        ("https://example.org/460", "https://", &["11:10: `source` must be an `https://` address"]),
        ("https://example.org/460", "https://a b", &["11:10: `source` must be an `https://` address"]),
        ("4.2", "", &["15:11: `section` is empty"]),
        ("Retry-After", "Retry After", &["21:13: `requires` must name header fields, such as `Allow`"]),
        ("[\"Retry-After\"]", "[\"Retry-After\", \"retry-after\"]", &["21:28: header field `retry-after` is on line 21 already"]),
    ]);
}

#[test]
fn columns_are_counted_in_characters() {
    let text = GOOD.replace("[\"Scanning\"", "[\"Prüfung läuft\", \"\"");
    let found = mistakes(&[("mine", &text)], GOOD_WARNINGS);
    assert_eq!(
        found,
        ["data/sets/mine.toml:16:28: `former` cannot be empty"]
    );
}

#[test]
fn a_file_reports_all_its_mistakes_in_order() {
    let text = GOOD
        .replace("own.", "own")
        .replace("461\nname", "460\nname")
        .replace("\"current\"", "\"currant\"")
        .replace("seen = [\"body\"]", "sene = [\"body\"]");
    let found = mistakes(&[("mine", &text)], "title = 1");
    let places: Vec<_> = found
        .iter()
        .filter_map(|line| line.split(' ').next())
        .collect();
    let wanted = [
        "data/sets/mine.toml:2:11:",
        "data/sets/mine.toml:12:9:",
        "data/sets/mine.toml:27:1:",
        "data/sets/mine.toml:28:8:",
        "data/sets/mine.toml:35:1:",
        "warning/warning.toml:1:1:",
        "warning/warning.toml:1:9:",
    ];
    assert_eq!(places, wanted);
}
