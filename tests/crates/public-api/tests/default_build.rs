//! The default build of `status-set` is a thin core: what few programs need takes a feature. What is
//! new in it is named here, if it is meant.

use status_set_tests_public_api::default_build::{items, modules};

#[test]
fn modules_are_few() {
    assert_eq!(modules(), MODULES);
}

/// With those that only the crate sees.
const MODULES: [&str; 27] = [
    "catalog",
    "code_set",
    "code_set::codes",
    "derives",
    "error",
    "expansion",
    "expansion::choice",
    "expansion::codes",
    "expansion::fields",
    "expansion::header_value",
    "expansion::inclusion",
    "expansion::message",
    "field_value",
    "final_code",
    "http_error",
    "info",
    "info_index",
    "macros",
    "official",
    "parse",
    "received",
    "received::unlisted",
    "sets",
    "status",
    "string_table",
    "with",
    "with::entries",
];

#[test]
fn items_are_few() {
    assert_eq!(items(), ITEMS);
}

/// A trait and its derive have one name.
const ITEMS: [&str; 35] = [
    "CodeSet",
    "Codes",
    "HttpError",
    "HttpError",
    "HttpStatus",
    "HttpStatus",
    "Info",
    "InvalidCodeError",
    "Official",
    "ParseStatusError",
    "ParseStatusErrorKind",
    "Problem",
    "QuotedString",
    "Received",
    "StatusClass",
    "Unlisted",
    "UnlistedCodeError",
    "catalog::by_code",
    "catalog::by_name",
    "catalog::editions",
    "catalog::set",
    "catalog::sets",
    "catalog::statuses",
    "info::Body",
    "info::Cacheable",
    "info::Former",
    "info::ReasonFrom",
    "info::Retry",
    "info::Seen",
    "info::Set",
    "info::Spec",
    "info::State",
    "info::Transient",
    "sets::*",
    "status_set",
];
