//! Whether a client may see the text of an error.

use crate::Edge;
use status_set::{CodeSet, HttpError, Official, status_set};

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
    Field(#[status] Edge),
    #[status(expose)]
    FieldExposed(#[status] Edge),
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
        (Details::Field(Edge::NotFound), true),
        (Details::Field(Edge::BadGateway), false),
        // The response to it is a 500.
        (Details::Field(Edge::Continue), false),
        (Details::FieldExposed(Edge::Continue), true),
    ] {
        assert_eq!(error.exposes_detail(), exposes, "{:?}", error.status());
    }
}

/// Written by hand: it responds with what its `STATUSES` do not have.
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

/// Written by hand: it has a status that is no error's.
struct Informational;

impl HttpError for Informational {
    type Status = Official;
    const STATUSES: CodeSet = CodeSet::EMPTY;

    fn status(&self) -> Official {
        Official::EarlyHints
    }
}

/// The response to it is a 500.
#[test]
fn text_of_an_informational_status_is_hidden() {
    #[derive(HttpError)]
    #[status(transparent)]
    struct Outer(Informational);

    assert!(!Informational.exposes_detail());
    assert!(!Outer(Informational).exposes_detail());
}

/// The official statuses have no 444.
#[test]
fn a_status_that_does_not_fit_becomes_500() {
    assert_eq!(Outer(Liar).status(), Official::InternalServerError);
    // And the text of a server error is hidden.
    assert!(Liar.exposes_detail());
    assert!(!Outer(Liar).exposes_detail());
}

status_set! { enum Server { official::{1xx, 200, 404, 502, 504}, Own = 999 } }
status_set! { enum Client { official::{1xx, 200, 400, 404} } }
status_set! { enum LastClient { official::{1xx, 200, 404, 410} } }
status_set! { enum Neither { official::{1xx, 200, 302} } }

/// Where there is no 500, no client takes the error for a success as long as there is another.
#[test]
fn a_status_that_does_not_fit_becomes_that_of_an_error() {
    #[derive(HttpError)]
    #[status(set = Server, transparent)]
    struct ToServer(Liar);

    #[derive(HttpError)]
    #[status(set = Client, transparent)]
    struct ToClient(Liar);

    #[derive(HttpError)]
    #[status(set = LastClient, transparent)]
    struct ToLastClient(Liar);

    #[derive(HttpError)]
    #[status(set = Neither, transparent)]
    struct ToNeither(Liar);

    assert_eq!(ToServer(Liar).status(), Server::GatewayTimeout);
    assert_eq!(ToClient(Liar).status(), Client::BadRequest);
    assert_eq!(ToLastClient(Liar).status(), LastClient::Gone);
    assert_eq!(ToNeither(Liar).status(), Neither::Found);
}
