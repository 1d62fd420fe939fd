//! What can be wrong in the facts of the second table.

use super::{GOOD_WARNINGS, check, mistakes};
use status_set_generator::{Dataset, Files, render};

/// A set that says all that the second table has.
const GOOD: &str = r#"title = "Mine"
summary = "Codes of our own."
home = "https://example.org/"
marks = ["X-Scan"]

[[status]]
code = 460
name = "ScanPending"
reason = "Scan Pending"
reason_from = "vendor"
summary = "The file is still being scanned."
source = "https://example.org/460"
checked = 2026-11-26
evidence = "primary"
state = "current"
seen = ["wire"]
transient = "yes"
former = ["Scanning"]
also = ["Scan Running", "Wait"]
retry = "later"
default_wait = 120
grpc = ["ABORTED", "UNAVAILABLE"]
grpc_client = "UNAVAILABLE"
marks = ["Scan-Node"]

[[status.used]]
by = "Acme"
meaning = "The scanner is busy."
source = "https://example.org/acme"

[[status]]
code = 461
name = "OverQuota"
reason = "Over Quota"
reason_from = "ours"
summary = "The quota is used up."
source = "https://example.org/461"
checked = 2026-11-25
evidence = "capture"
state = "retired"
seen = ["body"]
transient = "no"
"#;

fn check_facts(cases: &[super::Case]) {
    check(GOOD, "data/sets/mine.toml", cases, |text| {
        mistakes(&[("mine", text)], GOOD_WARNINGS)
    });
}

#[test]
fn the_second_table_has_the_marks_of_the_set_as_well() {
    let files = Files {
        sets: [("mine".to_owned(), GOOD.to_owned())].into(),
        warnings: GOOD_WARNINGS.to_owned(),
        ..Files::default()
    };
    let table = render::facts(&Dataset::new(&files).unwrap());
    let wanted = r#"
        Facts {
            code: 460,
            reason_from: ReasonFrom::Vendor,
            source: Some("https://example.org/460"),
            seen: &[Seen::Wire],
            checked: Some(Date::new(2026, 11, 26)),
            evidence: Some(Evidence::Primary),
            grpc: &[GrpcCode::Aborted, GrpcCode::Unavailable],
            grpc_client: Some(GrpcCode::Unavailable),
            marks: &["X-Scan", "Scan-Node"],
            default_wait: Some(120),
            used: &[Used { by: "Acme", meaning: "The scanner is busy.", source: "https://example.org/acme" }],
            also: &["Scan Running", "Wait"],
            ..OTHER
        },
        Facts {
            code: 461,
            reason_from: ReasonFrom::Ours,
            source: Some("https://example.org/461"),
            seen: &[Seen::Body],
            checked: Some(Date::new(2026, 11, 25)),
            evidence: Some(Evidence::Capture),
            marks: &["X-Scan"],
            ..OTHER
        },
"#;
    assert!(table.contains(wanted), "{table}");
}

#[test]
#[rustfmt::skip]
fn provenance() {
    check_facts(&[
        ("checked = 2026-11-26\n", "", &["6:1: missing `checked`"]),
        ("checked = 2026-11-26\nevidence = \"primary\"\n", "", &["6:1: missing `checked`, `evidence`"]),
        ("transient = \"yes\"\n", "", &["6:1: missing `transient`"]),
        ("2026-11-26", "\"2026-11-26\"", &["13:11: `checked` must be a date without quotes, such as 2026-11-26, not of the type string"]),
        ("2026-11-26", "20261126", &["13:11: `checked` must be a date without quotes, such as 2026-11-26, not of the type integer"]),
        ("2026-11-26", "2026-11-26T10:00:00Z", &["13:11: `checked` must be a date alone, such as 2026-11-26"]),
        ("2026-11-26", "10:00:00", &["13:11: `checked` must be a date alone, such as 2026-11-26"]),
        ("2026-11-26", "2999-01-01", &["13:11: `checked` is in the future"]),
        ("evidence = \"primary\"", "evidence = \"primary\"\nexpires = 2027-01-31", &[
            "15:11: `expires` needs `state = \"temporary\"`",
        ]),
        ("state = \"current\"", "expires = 2027-01-31\nstate = \"temporal\"", &[
            "16:9: `state` cannot be `temporal`; choose from `registered`, `temporary`, `unused`, \
             `deprecated`, `obsolete`, `current`, `retired`, `informal`",
        ]),
        ("state = \"current\"", "expires = true\nstate = \"temporary\"", &[
            "15:11: `expires` must be a date without quotes, such as 2026-11-26, not of the type boolean",
        ]),
        ("\"primary\"", "\"hearsay\"", &[
            "14:12: `evidence` cannot be `hearsay`; choose from `primary`, `capture`, `secondary`",
        ]),
    ]);
}

#[test]
#[rustfmt::skip]
fn whether_another_try_is_worth_it() {
    check_facts(&[
        ("transient = \"yes\"", "transient = true", &["17:13: `transient` must be a string, not of the type boolean"]),
        ("transient = \"yes\"", "transient = \"maybe\"", &[
            "17:13: `transient` cannot be `maybe`; choose from `yes`, `depends`, `no`",
        ]),
        // What contradicts itself is said at each of the keys that are for nothing.
        ("transient = \"yes\"", "transient = \"no\"", &[
            "20:9: `retry` contradicts `transient = \"no\"`",
            "21:16: `default_wait` contradicts `transient = \"no\"`",
        ]),
        ("120", "0", &["21:16: `default_wait` must be from 1 to 65535 seconds"]),
        ("120", "65536", &["21:16: `default_wait` must be from 1 to 65535 seconds"]),
        ("120", "\"2 min\"", &["21:16: `default_wait` must be an integer, not of the type string"]),
        ("transient = \"yes\"", "transient = \"depends\"", &[]),
        ("120", "65535", &[]),
    ]);
}

#[test]
#[rustfmt::skip]
fn codes_of_grpc() {
    macro_rules! choices {
        ($flaw:literal) => {
            concat!(
                $flaw, "; choose from `OK`, `CANCELLED`, `UNKNOWN`, `INVALID_ARGUMENT`, ",
                "`DEADLINE_EXCEEDED`, `NOT_FOUND`, `ALREADY_EXISTS`, `PERMISSION_DENIED`, ",
                "`RESOURCE_EXHAUSTED`, `FAILED_PRECONDITION`, `ABORTED`, `OUT_OF_RANGE`, ",
                "`UNIMPLEMENTED`, `INTERNAL`, `UNAVAILABLE`, `DATA_LOSS`, `UNAUTHENTICATED`",
            )
        };
    }
    check_facts(&[
        ("\"ABORTED\"", "\"Aborted\"", &[choices!("22:9: `grpc` cannot be `Aborted`")]),
        ("\"ABORTED\"", "\"CANCELED\"", &[choices!("22:9: `grpc` cannot be `CANCELED`")]),
        ("grpc_client = \"UNAVAILABLE\"", "grpc_client = \"14\"", &[choices!("23:15: `grpc_client` cannot be `14`")]),
        ("[\"ABORTED\", \"UNAVAILABLE\"]", "\"ABORTED\"", &["22:8: `grpc` must be a list, not of the type string"]),
        ("grpc_client = \"UNAVAILABLE\"", "grpc_client = \"UNKNOWN\"", &["23:15: `grpc_client` cannot be `UNKNOWN`, which goes without saying: leave it out"]),
        ("grpc_client = \"UNAVAILABLE\"", "grpc_client = 14", &["23:15: `grpc_client` must be a string, not of the type integer"]),
    ]);
}

#[test]
#[rustfmt::skip]
fn marks() {
    check_facts(&[
        ("\"X-Scan\"", "\"X Scan\"", &["4:10: `marks` must name header fields, such as `Allow`"]),
        ("\"Scan-Node\"", "\"Scan-Node: 7\"", &["24:10: `marks` must name header fields, such as `Allow`"]),
        ("\"X-Scan\"", "\"X-Scan\", \"x-scan\"", &["4:20: mark `x-scan` is on line 4 already"]),
        ("\"Scan-Node\"", "\"x-scan\"", &["24:10: mark `x-scan` is on line 4 already"]),
        ("\"Scan-Node\"", "\"Scan-Node\", \"Scan-Node\"", &["24:23: mark `Scan-Node` is on line 24 already"]),
    ]);
}

#[test]
#[rustfmt::skip]
fn senders() {
    check_facts(&[
        ("by = \"Acme\"\n", "", &["26:1: missing `by`"]),
        ("by = ", "from = ", &[
            "26:1: missing `by`",
            "27:1: unknown key `from`; allowed are `by`, `meaning`, `source`",
        ]),
        ("\"Acme\"", "\"\"", &["27:6: `by` is empty"]),
        ("busy.", "busy", &["28:11: `meaning` must end with a full stop"]),
        ("https://example.org/acme", "example.org", &["29:10: `source` must be an `https://` address"]),
        ("[[status.used]]", "[status.used]", &[
            "26:1: `used` is one table; write `[[status.used]]`, of which there can be several",
        ]),
        ("[[status.used]]", "[[status.used]]\nby = \"acme\"\nmeaning = \"It waits.\"\nsource = \"https://acme.example/\"\n\n[[status.used]]", &[
            "32:6: sender `Acme` is on line 27 already",
        ]),
    ]);
}

#[test]
#[rustfmt::skip]
fn phrases_that_servers_send() {
    check_facts(&[
        ("\"Wait\"", "\"scan pending\"", &["19:25: `also` has `scan pending`, which is the `reason` already; case does not count"]),
        ("\"Wait\"", "\"Scanning\"", &["19:25: `also` has `Scanning`, which is in `former` already; case does not count"]),
        ("\"Wait\"", "\"SCAN RUNNING\"", &["19:25: `also` has `SCAN RUNNING`, which is there already; case does not count"]),
        ("\"Wait\"", "\"460 Wait\"", &["19:25: `also` cannot begin with three digits: they would read as the code"]),
        ("\"Wait\"", "7", &["19:25: `also` must be a string, not of the type integer"]),
        // The exports have a list in one cell.
        ("\"Wait\"", "\"Wait; please\"", &["19:25: `also` has a `;`, which stands between the phrases of a list in CSV"]),
        ("\"Scanning\"", "\"Scan; ning\"", &["18:11: `former` has a `;`, which stands between the phrases of a list in CSV"]),
        // What a server sends may have brackets, and need not make a name.
        ("\"Wait\"", "\"(Wait)\"", &[]),
        ("\"Wait\"", "\"!\"", &[]),
    ]);
}
