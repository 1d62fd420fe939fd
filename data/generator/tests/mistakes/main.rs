//! Every mistake that the parser and the checks across files know, with its exact place and words.

mod across_files;
mod facts;
mod one_set;
mod subcodes;
mod verdicts;
mod warnings;

use status_set_generator::{Dataset, Files, render};

/// A set without a mistake, in which each case changes one thing.
const GOOD: &str = r#"title = "Mine"
summary = "Codes of our own."
home = "https://example.org/"

[[status]]
code = 460
name = "ScanPending"
reason = "Scan Pending"
reason_from = "vendor"
summary = "The file is still being scanned."
source = "https://example.org/460"
state = "current"
seen = ["wire", "log"]
spec = "MS-SCAN"
section = "4.2"
former = ["Scanning", "Not Scanned"]
cacheable = "never"
body = "empty"
retry = "later"
retry_after = true
requires = ["Retry-After"]
sent_as = 503
transient = "yes"
checked = 2026-11-26
evidence = "primary"

[[status]]
code = 461
name = "OverQuota"
reason = "Over Quota"
reason_from = "ours"
summary = "The quota is used up."
source = "https://example.org/461"
state = "retired"
seen = ["body"]
transient = "no"
checked = 2026-11-26
evidence = "capture"
"#;

const GOOD_WARNINGS: &str = r#"title = "Warning"
summary = "Codes of a field."
home = "https://example.org/warning"

[[warning]]
code = 110
name = "ResponseIsStale"
text = "Response is Stale"
summary = "The response is stale."
source = "https://example.org/110"
spec = "RFC 7234"
section = "5.5.1"
persists = false
"#;

fn mistakes(sets: &[(&str, &str)], warnings: &str) -> Vec<String> {
    for (_, text) in sets {
        verdicts::compare(text);
    }
    mistakes_of(&Files {
        sets: sets
            .iter()
            .map(|&(name, text)| (name.into(), text.into()))
            .collect(),
        warnings: warnings.into(),
        ..Files::default()
    })
}

fn mistakes_of(files: &Files) -> Vec<String> {
    match Dataset::new(files) {
        Ok(_) => Vec::new(),
        Err(found) => found.iter().map(ToString::to_string).collect(),
    }
}

/// A change of a good text, and the mistakes that it makes.
type Case = (&'static str, &'static str, &'static [&'static str]);

fn check(good: &str, path: &str, cases: &[Case], find: impl Fn(&str) -> Vec<String>) {
    assert_eq!(find(good), [""; 0]);
    for &(old, new, wanted) in cases {
        assert!(good.contains(old), "the good text has no {old}");
        let found = find(&good.replacen(old, new, 1));
        let wanted: Vec<_> = wanted.iter().map(|line| format!("{path}:{line}")).collect();
        assert_eq!(found, wanted, "{old} changed to {new}");
    }
}

/// Checks the cases of a set.
fn check_set(cases: &[Case]) {
    check(GOOD, "data/sets/mine.toml", cases, |text| {
        mistakes(&[("mine", text)], GOOD_WARNINGS)
    });
}

#[test]
fn a_good_set_becomes_rust() {
    let files = Files {
        sets: [("mine".to_owned(), GOOD.to_owned())].into(),
        warnings: GOOD_WARNINGS.to_owned(),
        ..Files::default()
    };
    let table = render::sets(&Dataset::new(&files).unwrap());
    let wanted = r#"
            Info {
                code: 460,
                name: "ScanPending",
                reason: "Scan Pending",
                summary: "The file is still being scanned.",
                state: State::Current,
                spec: Some(Spec("MS-SCAN §4.2")),
                former: &[Former { reason: "Scanning", name: Some("Scanning") }, Former { reason: "Not Scanned", name: Some("NotScanned") }],
                cacheable: Cacheable::Never,
                body: Body::Empty,
                retry: Some(Retry::Later),
                transient: Some(Transient::Yes),
                retry_after: true,
                requires: &["Retry-After"],
                sent_as: Some(503),
                ..OTHER
            },
            Info {
                code: 461,
                name: "OverQuota",
                reason: "Over Quota",
                summary: "The quota is used up.",
                state: State::Retired,
                transient: Some(Transient::No),
                ..OTHER
            },
"#;
    assert!(table.contains(wanted), "{table}");
}

/// Three statuses: what two of them share goes without saying, and the third says what it has instead.
#[test]
fn a_row_says_what_most_rows_do_not() {
    let third = "\n[[status]]\ncode = 462\nname = \"Third\"\nreason = \"Third\"\n\
        reason_from = \"vendor\"\nsummary = \"A third one.\"\nsource = \"https://example.org/3\"\n\
        state = \"current\"\nseen = [\"wire\", \"log\"]\ntransient = \"yes\"\nretry = \"later\"\n\
        checked = 2026-11-26\nevidence = \"primary\"\n";
    let files = Files {
        sets: [("mine".to_owned(), GOOD.to_owned() + third)].into(),
        warnings: GOOD_WARNINGS.to_owned(),
        ..Files::default()
    };
    let table = render::sets(&Dataset::new(&files).unwrap());
    let start = r#"
    const OTHER: Info = Info {
        set: "mine",
        edition: Some(2026),
        state: State::Current,
        retry: Some(Retry::Later),
        transient: Some(Transient::Yes),
        ..Info::BLANK
    };
"#;
    let other = "
                state: State::Retired,
                retry: None,
                transient: Some(Transient::No),
                ..OTHER
";
    let same = r#"
                summary: "A third one.",
                ..OTHER
"#;
    for wanted in [start, other, same] {
        assert!(table.contains(wanted), "{table}");
    }
}
