//! Where no name is there that nobody imported.

#![no_implicit_prelude]

use ::status_set::HttpStatus;
use ::std::option::Option::{self, Some};
use ::std::{assert, assert_eq, matches};

::status_set::status_set! { enum Edge { official, nginx, Own = 600 } }

#[derive(
    ::std::clone::Clone,
    ::std::marker::Copy,
    ::std::fmt::Debug,
    ::std::cmp::PartialEq,
    ::std::cmp::Eq,
    HttpStatus,
)]
enum Api {
    Ok,
    NotFound,
}

/// Modules that are called as crates are.
mod shadows {
    mod core {}
    mod std {}
    mod status_set {}
    mod status_set_macros {}

    ::status_set::status_set! { pub(super) enum Shadowed { official, nginx } }

    pub(super) const fn is_nginx(status: Shadowed) -> ::core::primitive::bool {
        match status {
            Shadowed!(nginx) => true,
            Shadowed!(official) => false,
        }
    }
}

#[::core::prelude::v1::test]
fn no_prelude() {
    let edge = |status: Option<Edge>| matches!(status, Some(Edge!(nginx, own)));
    assert_eq!(
        [Edge::from_code(444), Edge::from_code(404)].map(edge),
        [true, false]
    );
    let api = |status| matches!(status, Api!(4xx));
    assert_eq!([Api::NotFound, Api::Ok].map(api), [true, false]);
}

#[::core::prelude::v1::test]
fn shadowed_crates() {
    assert!(shadows::is_nginx(shadows::Shadowed::NoResponse));
    assert!(!shadows::is_nginx(shadows::Shadowed::Ok));
}
