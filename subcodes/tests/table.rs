//! Facts of the sub-codes, written down a second time by hand.

use status_set_data::{Evidence, MAX_CODE, MIN_CODE, sets};
use status_set_subcodes::{LISTS, SubCode, lists};

/// Each status that has sub-codes in IIS, and how many.
const IIS: [(u16, usize); 12] = [
    (400, 17),
    (401, 9),
    (403, 26),
    (404, 25),
    (405, 1),
    (406, 1),
    (408, 1),
    (412, 1),
    (413, 1),
    (500, 24),
    (502, 7),
    (503, 4),
];

/// The errors of Cloudflare.
#[rustfmt::skip]
const CLOUDFLARE: [u16; 42] = [
    1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009,
    1010, 1011, 1012, 1013, 1014, 1015, 1016, 1018, 1019,
    1020, 1021, 1022, 1023, 1024, 1025, 1027,
    1033, 1034, 1035, 1036, 1037, 1038, 1040, 1041, 1042,
    1101, 1102, 1103, 1104, 1106, 1200, 1205,
];

/// The numbers with several meanings: each stands here once less than it has meanings.
const DOUBLE: [(Option<u16>, u16); 8] = [
    (None, 1002),
    (None, 1015),
    (None, 1015),
    (Some(500), 0),
    (Some(502), 2),
    (Some(502), 3),
    (Some(502), 4),
    (Some(502), 5),
];

fn all() -> impl Iterator<Item = &'static SubCode> {
    LISTS.iter().flat_map(|list| list.codes)
}

fn number(subcode: &SubCode) -> (Option<u16>, u16) {
    (subcode.status, subcode.code)
}

#[test]
fn lists_are_sorted_and_named_once() {
    assert!(LISTS.is_sorted_by(|a, b| a.name < b.name));
    for list in LISTS {
        let name = list.name;
        assert!(
            !list.title.is_empty() && list.summary.ends_with('.'),
            "{name}"
        );
        assert!(list.home.starts_with("https://"), "{name}");
        assert!(list.codes.is_sorted_by_key(number), "{name}");
        assert!(
            list.codes.iter().all(|subcode| subcode.list == name),
            "{name}"
        );
    }
}

#[test]
fn every_sub_code_says_what_it_must() {
    for subcode in all() {
        assert!(!subcode.phrase.is_empty(), "{subcode:?}");
        assert!(subcode.source.starts_with("https://"), "{subcode:?}");
        let summary = subcode.summary.unwrap_or(".");
        assert!(
            summary.ends_with('.') && summary.len() <= 140,
            "{subcode:?}"
        );
        let codes = MIN_CODE..=MAX_CODE;
        assert!(
            subcode.statuses.iter().all(|status| codes.contains(status)),
            "{subcode:?}"
        );
        // A number that could be taken for a status code needs the status before it.
        match subcode.status {
            Some(status) => assert_eq!(subcode.statuses, [status]),
            None => assert!(subcode.code > MAX_CODE, "{subcode:?}"),
        }
    }
}

#[test]
fn the_list_of_iis_is_complete() {
    let groups = lists::IIS
        .codes
        .chunk_by(|a, b| a.status == b.status)
        .map(|group| {
            let mut codes: Vec<_> = group.iter().map(|subcode| subcode.code).collect();
            codes.dedup();
            (group[0].status.unwrap(), codes.len())
        });
    assert_eq!(groups.collect::<Vec<_>>(), IIS);
    // Every one of these statuses is an official one.
    assert!(
        IIS.iter()
            .all(|&(status, _)| sets::OFFICIAL.by_code(status).is_some())
    );
}

#[test]
fn the_list_of_cloudflare_is_complete() {
    let mut codes: Vec<_> = lists::CLOUDFLARE.codes.iter().map(|s| s.code).collect();
    codes.dedup();
    assert_eq!(codes, CLOUDFLARE);
    let with_status: Vec<_> = lists::CLOUDFLARE
        .codes
        .iter()
        .filter(|subcode| !subcode.statuses.is_empty())
        .map(|subcode| (subcode.code, subcode.statuses))
        .collect();
    let wanted: [(u16, &[u16]); 8] = [
        (1001, &[409]),
        (1010, &[403]),
        (1015, &[429]),
        (1016, &[530]),
        (1018, &[409]),
        (1023, &[409]),
        (1033, &[530]),
        (1102, &[503]),
    ];
    assert_eq!(with_status, wanted);
}

/// The announcement of 2026-03-12, which has a value for each of seven codes.
#[test]
fn waits_are_those_of_cloudflare() {
    let found = all().filter_map(|subcode| Some((subcode.code, subcode.default_wait?)));
    let wanted = [
        (1004, 120),
        (1005, 120),
        (1015, 30),
        (1033, 120),
        (1038, 60),
        (1200, 60),
        (1205, 5),
    ];
    assert_eq!(found.collect::<Vec<_>>(), wanted);
}

#[test]
fn every_meaning_was_checked() {
    for subcode in all() {
        let checked = subcode.checked.map(|day| day.to_string());
        assert_eq!(checked.as_deref(), Some("2026-11-26"), "{subcode}");
        assert_eq!(subcode.evidence, Some(Evidence::Primary), "{subcode}");
    }
}

#[test]
fn double_meanings_differ_in_context() {
    let mut double = Vec::new();
    for list in LISTS {
        for pair in list.codes.windows(2) {
            if number(&pair[0]) == number(&pair[1]) {
                assert_ne!(pair[0].context, pair[1].context, "{}", pair[0]);
                double.push(number(&pair[0]));
            }
        }
    }
    assert_eq!(double, DOUBLE);
}

#[test]
fn lookup_agrees_with_the_list() {
    for list in LISTS {
        for status in [None, Some(99), Some(404), Some(500), Some(502), Some(999)] {
            for code in (0..=1300).chain([u16::MAX]) {
                let found: Vec<_> = list.meanings(status, code).iter().collect();
                let codes = list.codes.iter();
                let wanted: Vec<_> = codes.filter(|s| number(s) == (status, code)).collect();
                assert_eq!(found, wanted, "{status:?} {code}");
            }
        }
    }
}
