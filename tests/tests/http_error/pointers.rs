//! Inner errors behind pointers of every kind, and several of them.
#![allow(
    clippy::redundant_allocation,
    reason = "what makes no sense is no reason not to compile"
)]

use crate::{code, headers, statuses};
use status_set::HttpError;
use std::rc::Rc;
use std::sync::Arc;

#[derive(HttpError)]
enum Inner {
    #[status(429, hide, header("Retry-After" = _0), type = "/slow")]
    Slow(u8),
    #[status(401)]
    Denied,
}

type Borrowed<'a> = &'a Inner;
type BorrowedTwice<'a> = &'a Borrowed<'a>;
type Plain = Inner;

#[derive(HttpError)]
enum Pointers<'a, E> {
    #[status(transparent)]
    BoxArc(Box<Arc<Inner>>),
    #[status(transparent)]
    RcBoxBox(Rc<Box<Box<Inner>>>),
    #[status(transparent)]
    RefArc(&'a Arc<Inner>),
    #[status(transparent)]
    ArcRef(Arc<&'a Inner>),
    #[status(transparent)]
    RefMut(&'a &'a mut Inner),
    #[status(transparent)]
    Alias(Borrowed<'a>),
    #[status(transparent)]
    AliasTwice(Box<BorrowedTwice<'a>>),
    #[status(transparent)]
    AliasInside(Arc<Box<Plain>>),
    #[status(transparent)]
    Parameter(Box<Arc<E>>),
    #[status(transparent)]
    Whole(E),
}

#[test]
fn pointers_make_no_difference() {
    type Error<'a> = Pointers<'a, &'a Inner>;
    let slow = || Inner::Slow(7);
    let shared = Arc::new(slow());
    let mut exclusive = slow();
    let all: [Error<'_>; 10] = [
        Pointers::BoxArc(Box::new(Arc::new(slow()))),
        Pointers::RcBoxBox(Rc::new(Box::new(Box::new(slow())))),
        Pointers::RefArc(&shared),
        Pointers::ArcRef(Arc::new(&shared)),
        Pointers::RefMut(&&mut exclusive),
        Pointers::Alias(&shared),
        Pointers::AliasTwice(Box::new(&&Inner::Slow(7))),
        Pointers::AliasInside(Arc::new(Box::new(slow()))),
        Pointers::Parameter(Box::new(Arc::new(&shared))),
        Pointers::Whole(&shared),
    ];
    for error in &all {
        assert_eq!(code(error), 429);
        assert_eq!(headers(error), ["Retry-After: 7"]);
        assert_eq!(error.problem_type(), Some("/slow"));
        assert!(!error.exposes_detail());
    }
    assert_eq!(statuses::<Error<'_>>(), [401, 429]);
    for case in Error::CASES {
        let inner = case.inner.expect("each is transparent");
        let types: Vec<_> = inner.iter().map(|case| case.problem_type).collect();
        assert!(types.contains(&Some("/slow")), "{}", case.name);
    }
}

#[test]
fn a_reference_responds_as_its_error() {
    let (slow, denied) = (&&Inner::Slow(7), &&Inner::Denied);
    assert_eq!([code(slow), code(denied)], [429, 401]);
    assert_eq!(headers(slow), ["Retry-After: 7"]);
    assert_eq!([slow, denied].map(HttpError::exposes_detail), [false, true]);
    assert_eq!(statuses::<&&Inner>(), [401, 429]);
    // The methods of the error itself are found first.
    assert_eq!(slow.status(), Inner::Slow(0).status());
    assert_eq!(slow.problem_type(), Some("/slow"));
}

/// `without` is lost on no way up: 401 without `WWW-Authenticate` is one that nobody can send.
#[test]
fn what_is_missing_is_missing_behind_pointers() {
    assert_eq!(Inner::__INCOMPLETE, <&Inner>::__INCOMPLETE);
    assert!(<&&Inner>::__INCOMPLETE.contains(401));
    assert!(Pointers::<'_, &Inner>::__INCOMPLETE.contains(401));
}
