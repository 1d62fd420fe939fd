//! The README's commands compile what their reader needs, and the gate tests the rest.

use crate::metadata::{default_and_other_members, members};
use serde_json::Value;
use std::collections::BTreeSet;

const GATE: &str = include_str!("../../../../../.ci/run");

fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap()
}

/// What a crate of ours needs of another one has no part in a choice of users: they all have it.
const NEEDED: [(&str, &str); 2] = [
    ("status-set-macros", "rules"),
    ("status-set-subcodes", "facts-types"),
];

/// Cargo builds a crate with the features that any member which it is asked for turns on.
#[test]
fn none_turns_on_a_feature_of_ours() {
    let members = members();
    let ours: BTreeSet<_> = members.iter().map(name).collect();
    let (default, _) = default_and_other_members();
    assert!(default.iter().any(|package| name(package) == "status-set"));
    for package in &default {
        for dependency in package["dependencies"].as_array().unwrap() {
            let features = dependency["features"].as_array().unwrap();
            let features = features.iter().filter_map(Value::as_str);
            let is_needed = |feature| NEEDED.contains(&(name(package), feature));
            assert!(
                !ours.contains(name(dependency)) || features.clone().all(is_needed),
                "{} turns on {:?} of {}: leave it out of `default-members`, and run its \
                 tests in `.ci/run`",
                name(package),
                features.collect::<Vec<_>>(),
                name(dependency),
            );
        }
        let by_default = &package["features"]["default"];
        assert_eq!(by_default, &Value::Null, "{}", name(package));
    }
}

/// What `cargo test` of the gate names, where `*` at the end stands for anything.
fn is_tested(package: &str) -> bool {
    let gate = GATE.replace("\\\n", " ");
    let commands = gate.lines().filter(|line| line.starts_with("cargo test "));
    let words: Vec<&str> = commands.flat_map(str::split_whitespace).collect();
    let mut named = words.windows(2).filter(|pair| pair[0] == "-p");
    named.any(|pair| {
        let pattern = pair[1].trim_matches('\'');
        match pattern.strip_suffix('*') {
            Some(beginning) => package.starts_with(beginning),
            None => package == pattern,
        }
    })
}

#[test]
fn the_gate_tests_all_others() {
    assert!(!is_tested("status-set-tests"));
    let (_, others) = default_and_other_members();
    let lost: Vec<_> = others.iter().map(name).filter(|p| !is_tested(p)).collect();
    assert_eq!(lost, [""; 0], "no `cargo test -p` of .ci/run names these");
}
