//! Facts of the table, written down a second time by hand: whoever changes the dataset says here
//! that it was on purpose.

use status_set_data::{
    Body, Cacheable, Info, MAX_CODE, MIN_CODE, Retry, SETS, Set, State, Transient, sets,
};
use std::collections::BTreeMap;

/// The codes of the IANA registry.
#[rustfmt::skip]
const OFFICIAL: [u16; 64] = [
    100, 101, 102, 103, 104,
    200, 201, 202, 203, 204, 205, 206, 207, 208, 226,
    300, 301, 302, 303, 304, 305, 306, 307, 308,
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418,
    421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
    500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
];

/// The vendor statuses that the project set out with; the official ones are all in [`OFFICIAL`].
const STARTING_LIST: &[(&str, &[u16])] = &[
    ("aws", &[460, 463, 561]),
    ("cloudflare", &[520, 521, 522, 523, 524, 525, 526, 527, 530]),
    ("cpanel", &[509]),
    ("esri", &[498, 499]),
    ("iis", &[440, 449, 451]),
    ("laravel", &[419]),
    ("nginx", &[444, 494, 495, 496, 497, 499]),
    ("pantheon", &[530]),
    ("proxy", &[598, 599]),
    ("qualys", &[529]),
    ("shopify", &[430]),
    ("spring", &[420]),
    ("twitter", &[420]),
    ("windows", &[450]),
];

/// Statuses whose names do not say their phrases.
const NAMED_OTHERWISE: &[(&str, u16, &str)] = &[
    // The phrase is "Not Found", and that name is 404's.
    ("apify", 593, "UpstreamNotFound"),
    // The phrase is "Unauthorized", and that name is 401's.
    ("aws", 561, "IdentityProviderError"),
    // They mean by 499 what nginx means, and say it in words of their own, as more sets below do.
    ("azure", 499, "ClientClosedRequest"),
    ("cohere", 499, "ClientClosedRequest"),
    // Both have the phrase "Custom Error", which says nothing.
    ("globalprotect", 512, "LoginRefused"),
    ("globalprotect", 513, "InvalidClientCertificate"),
    ("gorouter", 499, "ClientClosedRequest"),
    ("groq", 499, "ClientClosedRequest"),
    ("minio", 499, "ClientClosedRequest"),
    // The phrase is "Locked", and that name is 423's.
    ("moebooru", 422, "ResourceLocked"),
    // The phrase is that of cPanel, of whose 509 other facts are true.
    ("msgraph", 509, "BandwidthThrottled"),
    // The same phrase once more, with a `Retry-After` that Microsoft Graph does not have.
    ("openstreetmap", 509, "DownloadLimitExceeded"),
];

fn statuses() -> impl Iterator<Item = &'static Info> {
    SETS.iter().flat_map(|set| set.statuses)
}

fn set(name: &str) -> &'static Set {
    let found = SETS.iter().find(|set| set.name == name);
    found.unwrap_or_else(|| panic!("there is no set {name}"))
}

/// The official codes of which something is true.
fn official(is_wanted: impl Fn(&Info) -> bool) -> Vec<u16> {
    let statuses = sets::OFFICIAL.statuses.iter();
    statuses
        .filter(|info| is_wanted(info))
        .map(|info| info.code)
        .collect()
}

#[test]
fn sets_are_sorted_and_named_once() {
    assert_eq!(SETS[0].name, "official");
    assert!(SETS[1..].is_sorted_by(|a, b| a.name < b.name));
    assert!(SETS[1..].iter().all(|set| set.name != "official"));
    for set in SETS {
        let name = set.name;
        assert!(
            !set.title.is_empty() && set.summary.ends_with('.'),
            "{name}"
        );
        assert!(set.home.starts_with("https://"), "{name}");
        assert!(!set.statuses.is_empty(), "{name}");
        assert!(set.statuses.iter().all(|info| info.set == name), "{name}");
        assert!(set.statuses.is_sorted_by(|a, b| a.code < b.code), "{name}");
    }
}

#[test]
fn every_status_says_what_it_must() {
    for info in statuses() {
        assert!((MIN_CODE..=MAX_CODE).contains(&info.code), "{info:?}");
        assert!(
            info.summary.ends_with('.') && info.summary.len() <= 140,
            "{info:?}"
        );
        assert!(!info.reason.is_empty(), "{info:?}");
        assert!(
            info.state != State::Own && info.sent_as != Some(info.code),
            "{info:?}"
        );
    }
}

#[test]
fn one_name_never_stands_for_two_codes() {
    let mut names = BTreeMap::new();
    for info in statuses() {
        assert_eq!(
            *names.entry(info.name).or_insert(info.code),
            info.code,
            "{}",
            info.name
        );
    }
    let mut aliases = BTreeMap::new();
    for info in statuses() {
        for name in info.former.iter().filter_map(|former| former.name) {
            assert!(!names.contains_key(name), "{name} is a name of today");
            assert_eq!(
                *aliases.entry(name).or_insert(info.code),
                info.code,
                "{name}"
            );
        }
    }
}

#[test]
fn names_say_the_phrases() {
    let otherwise: Vec<_> = statuses()
        .filter(|info| info.name != camel_case(info.reason))
        .map(|info| (info.set, info.code, info.name))
        .collect();
    assert_eq!(otherwise, NAMED_OTHERWISE);
    for former in statuses().flat_map(|info| info.former) {
        let is_phrase = |name| name == camel_case(former.reason);
        assert!(former.name.is_none_or(is_phrase), "{former:?}");
    }
}

/// The rule of names a second time, so that this test does not lean on the generator.
fn camel_case(phrase: &str) -> String {
    phrase
        .replace('\'', "")
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word[..1].to_uppercase() + &word[1..].to_lowercase())
        .collect()
}

#[test]
fn former_phrases_whose_names_are_taken_have_no_alias() {
    let without: Vec<_> = statuses()
        .flat_map(|info| info.former.iter().map(move |former| (info.code, former)))
        .filter(|(_, former)| former.name.is_none())
        .map(|(code, former)| (code, former.reason))
        .collect();
    let wanted = [
        (505, "HTTP Version not supported"),
        (430, "Request Header Fields Too Large"),
    ];
    assert_eq!(without, wanted);
}

#[test]
fn the_registry_is_complete() {
    assert_eq!(official(|_| true), OFFICIAL);
}

#[test]
fn the_starting_list_is_complete() {
    for &(name, codes) in STARTING_LIST {
        for &code in codes {
            assert!(set(name).by_code(code).is_some(), "{name} lacks {code}");
        }
    }
}

#[test]
fn caching_is_what_the_specifications_say() {
    let heuristically = official(|info| info.cacheable == Cacheable::Heuristically);
    let wanted = [
        200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501,
    ];
    assert_eq!(heuristically, wanted);
    let never = official(|info| info.cacheable == Cacheable::Never);
    assert_eq!(never, [428, 429, 431, 511]);
}

#[test]
fn content_is_what_the_specifications_say() {
    let without = official(|info| info.body == Body::None);
    assert_eq!(without, [100, 101, 102, 103, 104, 204, 304]);
    assert_eq!(official(|info| info.body == Body::Empty), [205]);
}

#[test]
fn retries_are_what_the_specifications_say() {
    assert_eq!(official(|info| info.retry == Some(Retry::Now)), [408, 425]);
    assert_eq!(official(|info| info.retry == Some(Retry::Elsewhere)), [421]);
    assert_eq!(
        official(|info| info.retry == Some(Retry::Later)),
        [429, 503]
    );
    // Retry-After is defined for 413, 429, 503 and any redirection.
    let with_field = official(|info| info.retry_after);
    assert_eq!(
        with_field,
        [300, 301, 302, 303, 304, 305, 306, 307, 308, 413, 429, 503]
    );
}

/// By the rule in `data/README.md`; `members.txt` has the verdicts on all sets.
#[test]
fn another_try_is_worth_it_where_clients_make_one() {
    let with = |word| official(|info| info.transient == Some(word));
    assert_eq!(with(Transient::Yes), [408, 425, 429, 500, 502, 503, 504]);
    assert_eq!(with(Transient::Depends), [403, 409, 413, 421, 423, 507]);
    for info in statuses() {
        let is_failure = !matches!(info.code, 100..400);
        let is_no = info.transient == Some(Transient::No);
        assert!(is_failure || is_no, "{info:?}");
        assert!(info.retry.is_none() || !is_no, "{info:?}");
    }
}

#[test]
fn required_fields_are_what_the_specifications_say() {
    // They must be there; `Location` should, and without it there is nowhere to go.
    let required: Vec<_> = statuses()
        .filter(|info| !info.requires.is_empty())
        .map(|info| (info.code, info.requires))
        .collect();
    let wanted: [(u16, &[&str]); 10] = [
        (101, &["Upgrade"]),
        (301, &["Location"]),
        (302, &["Location"]),
        (303, &["Location"]),
        (307, &["Location"]),
        (308, &["Location"]),
        (401, &["WWW-Authenticate"]),
        (405, &["Allow"]),
        (407, &["Proxy-Authenticate"]),
        (426, &["Upgrade"]),
    ];
    assert_eq!(required, wanted);
}

#[test]
fn states_are_what_the_sources_say() {
    let special: Vec<_> = sets::OFFICIAL
        .statuses
        .iter()
        .filter(|info| info.state != State::Registered)
        .map(|info| (info.code, info.state))
        .collect();
    let wanted = [
        (104, State::Temporary),
        (305, State::Deprecated),
        (306, State::Unused),
        (418, State::Unused),
        (510, State::Obsolete),
    ];
    assert_eq!(special, wanted);
    for (name, code, state) in [
        ("cloudflare", 527, State::Retired),
        ("shopify", 420, State::Retired),
        ("spring", 420, State::Retired),
        ("twitter", 420, State::Retired),
        ("windows", 450, State::Informal),
        ("proxy", 598, State::Informal),
        ("proxy", 599, State::Informal),
    ] {
        let found = set(name).by_code(code).map(|info| info.state);
        assert_eq!(found, Some(state), "{name} {code}");
    }
}

#[test]
fn the_table_is_readable_in_constants() {
    const GONE: &Info = sets::NGINX.by_code(499).unwrap();
    const NONE: Option<&Info> = sets::NGINX.by_code(404);
    const FIRST: &str = SETS[0].name;
    assert_eq!(GONE.name, "ClientClosedRequest");
    assert_eq!((NONE, FIRST), (None, "official"));
}
