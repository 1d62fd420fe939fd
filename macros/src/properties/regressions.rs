//! Inputs that broke a law once, with the mistake that is noted of them today.

use super::source::tokens;
use super::{Macro, laws};

#[track_caller]
fn check(name: Macro, source: &str, mistake: &str) {
    laws::check(name, source);
    let output = name.expand(tokens(source)).to_string();
    assert!(output.contains(mistake), "{output}");
}

/// They stood in the output, where no name can be one of them.
#[test]
fn words_of_rust_as_names() {
    let is_none = "`match` is a Rust keyword, not a name";
    check(Macro::StatusSet, "[p] nginx, match = 100", is_none);
    check(Macro::HttpError, "#[status(match)] struct E;", is_none);
    let is_none = "`_` is a Rust keyword, not a name";
    check(Macro::StatusSet, "[p] nginx, _ = 100", is_none);
}

/// It was missed at the whole invocation.
#[test]
fn what_is_missing_at_the_end() {
    let is_missing = "unexpected end of input, expected a status";
    check(Macro::StatusSet, "[p] nginx, official::", is_missing);
    let is_missing = "expected a group of statuses";
    check(
        Macro::StatusPattern,
        "[p] [E] \"404 A own\" a::E:",
        is_missing,
    );
    check(Macro::HttpStatus, "enum", "expected identifier");
}

/// These are from a `macro_rules!` of ours, which hands on what is right.
#[test]
fn what_stands_in_front() {
    let is_wrong = "expected `]`";
    check(Macro::StatusSet, "[p more] nginx", is_wrong);
    check(
        Macro::StatusPattern,
        "[p 4.5] [E] \"700 A x\" x ()",
        is_wrong,
    );
    let is_type = "expected the path of a crate";
    check(Macro::StatusSet, "[Self::p] nginx", is_type);
}

/// The message was of an integration without a name.
#[test]
fn commas_without_an_integration() {
    let source = "#[status(with(http,, serde))] enum E { Ok }";
    let is_missing = "expected an integration, such as `http`";
    check(Macro::HttpStatus, source, is_missing);
}

/// No identifier could be made of them, which was a panic.
#[test]
fn members_without_a_name() {
    for members in ["404  own", "404 r#self own", "404 ² own", "404 - own"] {
        let source = format!("[p] [E] {members:?} own");
        check(Macro::StatusPattern, &source, "no name of a variant");
    }
}
