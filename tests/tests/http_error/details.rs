//! Whether a client may see the text of an error.

use crate::Edge;
use status_set::{CodeSet, HttpError, Official};

#[derive(HttpError)]
#[status(set = Edge)]
enum Details {
    #[status(404)]
    Client,
    #[status(404, hide)]
    ClientHidden,
    #[status(500)]
    Server,
    #[status(503, expose)]
    ServerExposed,
    #[status(777)]
    NoClass,
    #[status(777, expose)]
    NoClassExposed,
    #[status(302)]
    Redirection,
}

#[test]
fn text_of_server_errors_is_hidden() {
    for (error, exposes) in [
        (Details::Client, true),
        (Details::ClientHidden, false),
        (Details::Server, false),
        (Details::ServerExposed, true),
        (Details::NoClass, false),
        (Details::NoClassExposed, true),
        (Details::Redirection, true),
    ] {
        assert_eq!(error.exposes_detail(), exposes, "{:?}", error.status());
    }
}

/// Written by hand: it answers what its `STATUSES` do not have.
struct Liar;

impl HttpError for Liar {
    type Status = Edge;
    const STATUSES: CodeSet = CodeSet::EMPTY;

    fn status(&self) -> Edge {
        Edge::NoResponse
    }
}

#[derive(HttpError)]
#[status(transparent)]
struct Outer(Liar);

/// The official statuses have no 444.
#[test]
fn a_status_that_does_not_fit_becomes_500() {
    assert_eq!(Outer(Liar).status(), Official::InternalServerError);
    // And the text of a server error is hidden.
    assert!(Liar.exposes_detail());
    assert!(!Outer(Liar).exposes_detail());
}
