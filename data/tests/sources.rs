//! What is true of the addresses that facts come from.

use status_set_data::SETS;

/// Half of a hash can become that of two commits.
#[test]
fn commits_in_addresses_have_their_whole_hash() {
    let mut commits = 0;
    for info in SETS.iter().flat_map(|set| set.statuses) {
        let source = info.source.unwrap();
        let Some((_, path)) = source.split_once("/blob/") else {
            continue;
        };
        let (version, _) = path.split_once('/').unwrap();
        if version.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            assert_eq!(version.len(), 40, "{} {}: {source}", info.set, info.code);
            commits += 1;
        }
    }
    assert!(commits > 20, "{commits}");
}
