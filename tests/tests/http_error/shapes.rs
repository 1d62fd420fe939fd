//! Enums and structs of every shape, with and without parameters.

use crate::{Edge, code, headers, statuses};
use status_set::{CodeSet, HttpError, Official};
use std::fmt::{Debug, Display};

#[derive(HttpError)]
#[status(set = Edge)]
#[expect(dead_code, reason = "fields that only stand there")]
enum Variants {
    #[status(NotFound)]
    ByName,
    #[status(499)]
    ByCode(u8),
    #[status(777)]
    Own { why: String },
    #[status(Gone)]
    Empty(),
    #[status(404)]
    SameAgain {},
}

#[test]
fn variants_say_their_status() {
    let own = Variants::Own { why: String::new() };
    assert_eq!(Variants::ByName.status(), Edge::NotFound);
    assert_eq!(Variants::ByCode(0).status(), Edge::ClientClosedRequest);
    assert_eq!(own.status(), Edge::Own);
    assert_eq!(Variants::Empty().status(), Edge::Gone);
    assert_eq!(Variants::SameAgain {}.status(), Edge::NotFound);
    assert_eq!(statuses::<Variants>(), [404, 410, 499, 777]);
    const { assert!(Variants::STATUSES.contains(777)) };
}

#[derive(HttpError)]
enum Nothing {}

#[test]
fn an_empty_enum_has_no_response() {
    assert_eq!(Nothing::STATUSES, CodeSet::EMPTY);
}

#[derive(HttpError)]
#[status(404)]
struct Unit;

#[derive(HttpError)]
#[status(set = Edge, 499)]
struct Tuple(#[expect(dead_code, reason = "it only stands there")] u8);

#[derive(HttpError)]
#[status(set = Edge)]
#[status(429, header("Retry-After" = self.seconds))]
struct Named {
    seconds: u8,
}

#[test]
fn structs_say_it_as_well() {
    assert_eq!(Unit.status(), Official::NotFound);
    assert_eq!(Tuple(0).status(), Edge::ClientClosedRequest);
    assert_eq!(headers(&Named { seconds: 3 }), ["Retry-After: 3"]);
}

#[derive(HttpError)]
enum Generic<'a, T: Display, E, const N: usize>
where
    E: Debug,
{
    #[status(404, header("X-What" = _0), header("X-Many" = N))]
    Missing(&'a T),
    #[status(transparent)]
    Inner(E),
    #[status(500)]
    #[expect(dead_code, reason = "it only stands there")]
    Array([u8; N]),
}

#[derive(Debug, HttpError)]
#[status(409)]
struct Conflict;

#[test]
fn parameters_are_kept() {
    let error: Generic<'_, _, Conflict, 2> = Generic::Missing(&7);
    assert_eq!(headers(&error), ["X-What: 7", "X-Many: 2"]);
    assert_eq!(code(&Generic::<u8, _, 2>::Inner(Conflict)), 409);
    assert_eq!(statuses::<Generic<'_, u8, Conflict, 0>>(), [404, 409, 500]);
}

#[derive(HttpError)]
#[status(transparent)]
struct Wrapper<E>(E);

#[derive(HttpError)]
struct Upstream<S> {
    #[status]
    status: S,
}

#[test]
fn what_a_parameter_can_respond_with_depends_on_it() {
    assert_eq!(statuses::<Wrapper<Conflict>>(), [409]);
    assert_eq!(statuses::<Wrapper<Wrapper<Unit>>>(), [404]);
    assert_eq!(Wrapper(Wrapper(Unit)).status(), Official::NotFound);
    assert_eq!(
        Upstream::<Official>::STATUSES,
        Upstream::<Official>::STATUSES
    );
    let error = Upstream {
        status: Official::BadGateway,
    };
    assert_eq!(error.status(), Official::BadGateway);
}

/// What is deprecated is so for those who use it, not for the expansion.
mod deprecated {
    #![deny(warnings)]

    use status_set::HttpError;

    #[derive(HttpError)]
    pub(super) enum Variant {
        #[deprecated]
        #[status(404)]
        Old,
        #[status(410)]
        New,
    }

    #[deprecated]
    #[derive(HttpError)]
    #[status(410)]
    pub(super) struct Whole;
}

#[test]
#[expect(deprecated, reason = "the test uses what is deprecated")]
fn deprecated_errors_have_a_status_too() {
    assert_eq!(code(&deprecated::Variant::Old), 404);
    assert_eq!(code(&deprecated::Variant::New), 410);
    assert_eq!(code(&deprecated::Whole), 410);
}

#[derive(HttpError)]
#[status(transparent)]
struct Borrowed<'a>(&'a Conflict);

#[test]
fn an_inner_error_can_be_borrowed() {
    assert_eq!(code(&Borrowed(&Conflict)), 409);
    assert_eq!(statuses::<Borrowed<'_>>(), [409]);
}

/// Variants without values raise no lint.
mod uninhabited {
    #![deny(warnings)]

    use status_set::HttpError;
    use std::convert::Infallible;

    #[derive(HttpError)]
    pub(super) enum Variants {
        #[status(404, header("X-Value" = _0))]
        Value(u8),
        #[status(410)]
        #[expect(dead_code, reason = "nobody can make one")]
        Never(Infallible),
    }
}

#[test]
fn variants_can_be_without_values() {
    let error = uninhabited::Variants::Value(1);
    assert_eq!(headers(&error), ["X-Value: 1"]);
    assert_eq!(statuses::<uninhabited::Variants>(), [404, 410]);
}

#[derive(HttpError)]
#[status(404, header("X-Text" = &self.text))]
struct Unsized<T: Display + ?Sized> {
    text: T,
}

#[derive(HttpError)]
enum UnsizedInside<'a, T: HttpError<Status = Official> + ?Sized> {
    #[status(transparent)]
    Borrowed(&'a T),
}

#[test]
fn a_type_can_be_unsized() {
    let boxed: Box<Unsized<dyn Display>> = Box::new(Unsized { text: 7 });
    assert_eq!(code(&*boxed), 404);
    assert_eq!(headers(&*boxed), ["X-Text: 7"]);
    let outer = UnsizedInside::Borrowed(&*boxed);
    assert_eq!(headers(&outer), ["X-Text: 7"]);
}
