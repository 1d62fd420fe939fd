//! Names of enums and variants that are keywords, or that mean something else elsewhere.

use crate::check::group;
use status_set::{HttpStatus, status_set};

status_set! {
    #[allow(non_camel_case_types, reason = "keywords are in lower case")]
    enum r#type {
        official::404,
        r#match = 600,
        r#Try = 601,
        plain = 602,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[allow(non_camel_case_types, reason = "keywords are in lower case")]
enum r#enum {
    #[status(404)]
    r#match,
    #[status(410)]
    r#Gone,
    #[status(600, reason = "Plain")]
    plain,
}

#[test]
fn raw_enums() {
    group!(r#type!(4xx, plain) is |info| matches!(info.code, 404 | 602));
    group!(r#enum!(4xx) is |info| matches!(info.code, 404 | 410));
}

#[test]
fn raw_enums_by_a_path() {
    use self::{r#enum as Api, r#type as Edge};

    assert!(matches!(Edge::NotFound, Edge!(r#type: 4xx)));
    assert!(matches!(Edge::NotFound, self::r#type!(Edge: 4xx)));
    assert!(matches!(Api::r#match, Api!(r#enum: 4xx)));
}

/// A variant is named with or without its raw prefix, also where the declaration does otherwise.
#[test]
fn raw_variants() {
    group!(r#type!(r#match) is |info| info.code == 600);
    group!(r#type!(match) is |info| info.code == 600);
    group!(r#type!(r#Try) is |info| info.code == 601);
    group!(r#type!(Try) is |info| info.code == 601);
    group!(r#type!(r#plain) is |info| info.code == 602);
    group!(r#type!(own except {match, r#plain}) is |info| info.code == 601);
    group!(r#enum!(match) is |info| info.code == 404);
    group!(r#enum!(4xx except r#match) is |info| info.code == 410);
    group!(r#enum!(Gone) is |info| info.code == 410);
}

status_set! {
    #[allow(non_camel_case_types, reason = "groups are in lower case")]
    enum Words {
        official::{404, 200},
        nginx::444,
        None = 600, Some = 601, Ok_ = 602, Err = 603, Error = 604, Self_ = 605, Words = 606,
        // Named like what would be a group in other enums, and in the grammar.
        warning = 610, except = 611, iis = 612,
    }
}

#[test]
fn variants_with_names_of_the_prelude() {
    group!(Words!(None, Some, Err, Error, Self_, Words) is |info| {
        matches!(info.code, 600 | 601 | 603..=606)
    });
    assert!(matches!(Some(Words::None), Some(Words!(None))));
    assert!(!matches!(None, Some(Words!(None, Some))));
}

/// Where a word is no group of the enum, it is a variant as any other.
#[test]
fn variants_with_names_of_other_groups() {
    group!(Words!(warning) is |info| info.code == 610);
    group!(Words!(iis) is |info| info.code == 612);
    group!(Words!(except, 404) is |info| matches!(info.code, 404 | 611));
    group!(Words!(own except except) is |info| info.code >= 600 && info.code != 611);
}
