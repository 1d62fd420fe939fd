//! The default build of `status-set` is a thin core: what few programs need takes a feature. What is
//! new in it is named here, if it is meant.

use status_set_tests_public_api::default_build::{items, modules};

#[test]
fn modules_are_few() {
    assert_eq!(modules(), MODULES);
}

/// With those that only the crate sees.
const MODULES: [&str; 49] = [
    "case_table",
    "catalog",
    "code_set",
    "code_set::codes",
    "derives",
    "derives::http_error",
    "derives::http_status",
    "error",
    "error_case",
    "expansion",
    "expansion::body",
    "expansion::cases",
    "expansion::choice",
    "expansion::codes",
    "expansion::detail",
    "expansion::fields",
    "expansion::given",
    "expansion::header_value",
    "expansion::inclusion",
    "expansion::message",
    "expansion::patterns",
    "expansion::rules",
    "expansion::status_enum",
    "expansion::status_or",
    "field_value",
    "final_code",
    "http_error",
    "http_error::by_reference",
    "info",
    "info_index",
    "macros",
    "official",
    "parse",
    "received",
    "received::class",
    "received::unlisted",
    "received::unlisted::code",
    "selector",
    "selector::error",
    "selector::print",
    "selector::read",
    "sets",
    "shown",
    "status",
    "string_table",
    "telemetry",
    "transient",
    "with",
    "with::entries",
];

#[test]
fn items_are_few() {
    assert_eq!(items(), ITEMS);
}

/// A trait and its derive have one name.
const ITEMS: [&str; 41] = [
    "CaseTable",
    "CodeSet",
    "Codes",
    "ErrorCase",
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
    "Shown",
    "StatusClass",
    "Unlisted",
    "UnlistedCode",
    "UnlistedCodeError",
    "case_table",
    "catalog::by_code",
    "catalog::by_name",
    "catalog::editions",
    "catalog::set",
    "catalog::sets",
    "catalog::statuses",
    "info::Body",
    "info::Cacheable",
    "info::Former",
    "info::Retry",
    "info::Set",
    "info::Spec",
    "info::State",
    "info::Transient",
    "selector::ParseCodeSetError",
    "selector::ParseCodeSetErrorKind",
    "sets::*",
    "status_set",
    "telemetry::Side",
];
