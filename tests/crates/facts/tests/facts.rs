//! The facts that people and tools look up.

use status_set::facts::{Date, GrpcCode};
use status_set::{Info, catalog, facts, status_set};
use std::collections::BTreeSet;

status_set! {
    enum Mine { official, nginx, ScanPending = 260 }
}

#[test]
fn every_status_of_the_dataset_has_facts_and_no_other_has() {
    let found: Vec<_> = catalog::statuses().map(Info::facts).collect();
    let all: Vec<_> = facts::all().map(Some).collect();
    assert_eq!(found, all);
    for info in catalog::statuses() {
        let facts = info.facts().unwrap();
        assert_eq!((facts.set, facts.code), (info.set, info.code));
    }
    assert_eq!(Mine::ScanPending.info().facts(), None);
    let gone = Mine::ClientClosedRequest.info().facts().unwrap();
    assert_eq!((gone.set, gone.code), ("nginx", 499));
}

#[test]
fn a_day_is_written_as_in_iso_8601_and_compares_by_time() {
    let stripe = facts::all().find(|facts| !facts.used.is_empty()).unwrap();
    let checked = stripe.checked.unwrap();
    assert_eq!(checked.to_string(), "2026-11-26");
    assert_eq!((checked.year, checked.month, checked.day), (2026, 11, 26));
    let mut days: Vec<_> = facts::all().filter_map(|facts| facts.checked).collect();
    days.sort();
    assert!(days.is_sorted_by_key(Date::to_string));
}

/// The comments of google/rpc/code.proto, written down a second time.
#[test]
fn each_grpc_code_becomes_one_status() {
    let codes = |grpc: GrpcCode| {
        let with = facts::all().filter(|facts| facts.grpc.contains(&grpc));
        with.map(|facts| facts.code).collect::<BTreeSet<_>>()
    };
    let found: Vec<_> = GrpcCode::ALL.iter().map(|&grpc| codes(grpc)).collect();
    let wanted = [
        200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401,
    ];
    assert_eq!(found, wanted.map(|code| BTreeSet::from([code])));
    for (number, grpc) in (0..).zip(GrpcCode::ALL) {
        assert_eq!(grpc.number(), number);
    }
}

/// The table of doc/http-grpc-status-mapping.md of gRPC, written down a second time.
#[test]
fn a_grpc_client_makes_something_of_a_status() {
    let found = facts::all().filter_map(|facts| Some((facts.code, facts.grpc_client?)));
    let wanted = [
        (400, GrpcCode::Internal),
        (401, GrpcCode::Unauthenticated),
        (403, GrpcCode::PermissionDenied),
        (404, GrpcCode::Unimplemented),
        (429, GrpcCode::Unavailable),
        (431, GrpcCode::Internal),
        (502, GrpcCode::Unavailable),
        (503, GrpcCode::Unavailable),
        (504, GrpcCode::Unavailable),
    ];
    assert_eq!(found.collect::<Vec<_>>(), wanted);
}

#[test]
fn waits_are_for_what_another_try_may_mend() {
    for info in catalog::statuses().filter(|info| info.facts().unwrap().default_wait.is_some()) {
        assert_ne!(info.transient.unwrap().as_str(), "no", "{info:?}");
    }
}
