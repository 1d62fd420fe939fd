//! The status of all variants that say none.

use crate::{Edge, code, headers, statuses};
use status_set::{HttpError, Official};

#[derive(HttpError)]
#[status(set = Edge, default = InternalServerError)]
enum AppError {
    #[status(404)]
    NoUser,
    Io(#[expect(dead_code, reason = "it has no say")] std::io::Error),
    #[status(expose, header("X-Text" = _0), code = "other")]
    Other(&'static str),
    Upstream(#[status] Official),
    #[status(transparent)]
    Inner(Inner),
    Plain,
}

#[derive(HttpError)]
#[status(set = Edge, default = 444)]
enum Inner {
    A,
}

#[test]
fn a_variant_that_says_none_has_it() {
    let io = std::io::Error::other("disk full");
    for (error, expected) in [
        (AppError::NoUser, 404),
        (AppError::Io(io), 500),
        (AppError::Other("a"), 500),
        (AppError::Upstream(Official::Gone), 410),
        (AppError::Inner(Inner::A), 444),
        (AppError::Plain, 500),
    ] {
        assert_eq!(code(&error), expected);
    }
    assert_eq!(statuses::<Inner>(), [444]);
    assert_eq!(AppError::CASES[1].title, Some("Internal Server Error"));
}

#[test]
fn all_else_is_as_for_any_variant() {
    let error = AppError::Other("a");
    assert!(error.exposes_detail());
    assert_eq!(headers(&error), ["X-Text: a"]);
    assert_eq!(error.code(), Some("other"));
    assert!(!AppError::Plain.exposes_detail());
}

/// It is there before it is needed.
#[derive(HttpError)]
#[status(default = 500)]
#[deny(warnings)]
enum Unused {
    #[status(404)]
    A,
}

#[test]
fn all_variants_may_say_one() {
    assert_eq!(statuses::<Unused>(), [404]);
    assert_eq!(code(&Unused::A), 404);
}
