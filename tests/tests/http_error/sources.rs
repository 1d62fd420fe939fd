//! Statuses that come from inside: from another error, or from a field.

use crate::{Edge, code, headers, statuses};
use status_set::{HttpError, HttpStatus, Official, status_set};
use std::rc::Rc;
use std::sync::Arc;

status_set! { enum Few { official::{404, 503} } }

#[derive(HttpError)]
#[status(set = Few)]
enum Inner {
    #[status(404)]
    Missing,
    #[status(503, expose, header("Retry-After" = _0))]
    Busy(u32),
}

#[derive(HttpError)]
#[status(set = Edge)]
enum Outer {
    #[status(transparent)]
    Plain(Inner),
    #[status(transparent)]
    Boxed { error: Box<Inner> },
    #[status(transparent)]
    Shared(Arc<Inner>),
    #[status(transparent)]
    Counted(Rc<Inner>),
    #[status(transparent, hide)]
    Hidden(Inner),
    #[status(444)]
    Dropped,
}

#[test]
fn an_inner_error_responds_for_the_outer_one() {
    for (error, exposes) in [
        (Outer::Plain(Inner::Busy(9)), true),
        (
            Outer::Boxed {
                error: Box::new(Inner::Busy(9)),
            },
            true,
        ),
        (Outer::Shared(Arc::new(Inner::Busy(9))), true),
        (Outer::Counted(Rc::new(Inner::Busy(9))), true),
        (Outer::Hidden(Inner::Busy(9)), false),
    ] {
        assert_eq!(error.status(), Edge::ServiceUnavailable);
        assert_eq!(headers(&error), ["Retry-After: 9"]);
        assert_eq!(error.exposes_detail(), exposes);
    }
    assert_eq!(Outer::Plain(Inner::Missing).status(), Edge::NotFound);
    assert_eq!(code(&Outer::Dropped), 444);
}

#[derive(HttpError)]
#[status(set = Edge, transparent)]
struct Outermost(Outer);

#[test]
fn statuses_go_up_through_every_level() {
    assert_eq!(statuses::<Inner>(), [404, 503]);
    assert_eq!(statuses::<Outer>(), [404, 444, 503]);
    assert_eq!(statuses::<Outermost>(), [404, 444, 503]);
    assert_eq!(Outermost(Outer::Dropped).status(), Edge::NoResponse);
}

#[derive(HttpError)]
#[status(set = Edge)]
enum FromField {
    Named {
        #[status]
        status: Official,
        text: &'static str,
    },
    #[status(header("X-Text" = _0))]
    Second(&'static str, #[status] Few),
    #[status(expose)]
    Exposed(#[status] Edge),
}

#[test]
fn a_field_is_the_status() {
    let error = FromField::Named {
        status: Official::BadGateway,
        text: "secret",
    };
    assert_eq!(error.status(), Edge::BadGateway);
    assert!(!error.exposes_detail());
    let FromField::Named { text: "secret", .. } = error else {
        panic!("the field is as it was");
    };
    let error = FromField::Second("text", Few::NotFound);
    assert_eq!(error.status(), Edge::NotFound);
    assert!(error.exposes_detail());
    assert_eq!(headers(&error), ["X-Text: text"]);
    let error = FromField::Exposed(Edge::Own);
    assert_eq!(code(&error), 777);
    assert!(error.exposes_detail());
}

#[derive(HttpError)]
#[expect(dead_code, reason = "only its statuses are of interest")]
struct Narrow(#[status] Few, u8);

#[test]
fn a_field_can_be_every_status_of_its_type() {
    assert_eq!(FromField::STATUSES, Edge::CODES);
    assert_eq!(Narrow::STATUSES, Few::CODES);
}

/// Types that have a lifetime of the error type, a module that is called like one, and `Self`.
mod lifetimes {
    use status_set::{HttpError, Official};

    pub(super) mod a {
        #[derive(status_set::HttpError)]
        #[status(409)]
        pub(in super::super) struct Err;
    }

    #[derive(HttpError)]
    #[status(410, header("X-Text" = self.0))]
    pub(super) struct Text<'a>(pub(super) &'a str);

    pub(super) trait Upstream {
        type Status;
    }

    impl Upstream for Outer<'_> {
        type Status = Official;
    }

    #[derive(HttpError)]
    pub(super) enum Outer<'a> {
        #[status(transparent)]
        Module(a::Err),
        #[status(transparent)]
        Lifetime(Text<'a>),
        #[status(transparent)]
        Behind(&'a &'a Text<'a>),
        Own(#[status] <Self as Upstream>::Status),
    }
}

/// What is known of an error that does not live long.
const fn statuses_of<E: HttpError>(_: &E) -> usize {
    E::STATUSES.len()
}

#[test]
fn lifetimes_are_no_parameters_of_a_status() {
    use lifetimes::{Outer, Text, a};
    let text = String::from("text");
    let inner = Text(&text);
    for (error, expected) in [
        (Outer::Module(a::Err), 409),
        (Outer::Lifetime(Text(&text)), 410),
        (Outer::Behind(&&inner), 410),
        (Outer::Own(Official::Ok), 200),
    ] {
        assert_eq!(code(&error), expected);
        assert_eq!(statuses_of(&error), Official::ALL.len());
    }
}
