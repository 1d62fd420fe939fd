//! What is true of where the statuses were read and seen.

#![cfg(feature = "facts")]

use status_set_data::facts;
use status_set_data::{SETS, facts::ReasonFrom};

#[test]
fn every_status_has_a_source_and_a_place() {
    for info in SETS.iter().flat_map(|set| set.statuses) {
        let facts = info.facts().unwrap();
        assert_eq!((facts.set, facts.code), (info.set, info.code));
        assert!(facts.source.unwrap().starts_with("https://"), "{facts:?}");
        assert!(!facts.seen.is_empty(), "{facts:?}");
        assert_ne!(facts.reason_from, ReasonFrom::Own, "{facts:?}");
        assert!(
            facts.checked.is_some() && facts.evidence.is_some(),
            "{facts:?}"
        );
    }
}

/// Half of a hash can become that of two commits.
#[test]
fn commits_in_addresses_have_their_whole_hash() {
    let mut commits = 0;
    for facts in facts::all() {
        let source = facts.source.unwrap();
        let Some((_, path)) = source.split_once("/blob/") else {
            continue;
        };
        let (version, _) = path.split_once('/').unwrap();
        if version.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            assert_eq!(version.len(), 40, "{} {}: {source}", facts.set, facts.code);
            commits += 1;
        }
    }
    assert!(commits > 20, "{commits}");
}
