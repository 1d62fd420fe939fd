//! The same status in another enum. That `widen` refuses to build where it must is a UI test.

use status_set::{HttpStatus, Official, status_set};

status_set! { enum Edge { official, nginx, Own = 600 } }

#[test]
fn every_status_widens_to_the_one_of_its_code() {
    for status in Official::ALL {
        let wide: Edge = status.widen();
        assert_eq!(wide.code(), status.code());
        assert_eq!(wide.narrow::<Official>(), Some(*status));
    }
}

#[test]
fn every_status_widens_to_itself() {
    for status in Edge::ALL {
        assert_eq!(status.widen::<Edge>(), *status);
        assert_eq!(status.narrow::<Edge>(), Some(*status));
    }
}

#[test]
fn a_status_narrows_to_the_one_of_its_code_if_there_is_one() {
    for status in Edge::ALL {
        let expected = Official::from_code(status.code());
        assert_eq!(status.narrow::<Official>(), expected);
    }
    assert_eq!(Edge::NoResponse.narrow::<Official>(), None);
    assert_eq!(Edge::Own.narrow::<Official>(), None);
}

#[test]
fn variants_of_other_names_are_the_same_status() {
    status_set! { enum Renamed { official::{404 as Missing, 451}, nginx::499 as Gone } }

    assert_eq!(Renamed::Missing.widen::<Edge>(), Edge::NotFound);
    assert_eq!(Renamed::Gone.widen::<Edge>(), Edge::ClientClosedRequest);
    assert_eq!(Edge::NotFound.narrow(), Some(Renamed::Missing));
    assert_eq!(Edge::ClientClosedRequest.narrow(), Some(Renamed::Gone));
    assert_eq!(Edge::Gone.narrow::<Renamed>(), None, "410 is another Gone");
}

#[test]
fn sets_that_name_a_code_alike_mean_the_same() {
    status_set! { enum Azure { azure } }
    status_set! { enum Google { google } }

    let azure = Azure::ClientClosedRequest;
    assert_eq!(azure.widen::<Edge>(), Edge::ClientClosedRequest);
    assert_eq!(azure.narrow(), Some(Google::ClientClosedRequest));
}

#[test]
fn a_code_with_another_meaning_is_another_status() {
    status_set! { enum Esri { esri } }
    status_set! { enum Spring { spring } }
    status_set! { enum Twitter { twitter } }
    status_set! { enum Own { NotFound = 444, Lost = 404, ClientClosedRequest = 499 } }

    assert_eq!(Edge::ClientClosedRequest.narrow::<Esri>(), None);
    assert_eq!(Esri::TokenRequired.narrow::<Edge>(), None);
    assert_eq!(Spring::MethodFailure.narrow::<Twitter>(), None);
    assert_eq!(Twitter::EnhanceYourCalm.narrow::<Spring>(), None);
    assert_eq!(Edge::NotFound.narrow::<Own>(), None, "404 is `Lost` there");
    assert_eq!(
        Edge::NoResponse.narrow::<Own>(),
        None,
        "444 is `NotFound` there"
    );
}

#[test]
fn own_statuses_of_one_name_are_the_same() {
    status_set! { enum Api { ScanPending = 460, TooOld = 461 } }
    status_set! {
        enum Front {
            official,
            #[status(reason = "Wait For The Scan")]
            ScanPending = 460,
            OutOfDate = 461,
        }
    }

    assert_eq!(Api::ScanPending.narrow(), Some(Front::ScanPending));
    assert_eq!(Api::TooOld.narrow::<Front>(), None);
}

/// `widen` in generic code, decided when it is instantiated.
fn into_edge<S: HttpStatus>(status: S) -> Edge {
    status.widen()
}

#[test]
fn generic_code_can_widen() {
    status_set! { enum Few { nginx::4xx, official::5xx } }

    for status in Few::ALL {
        assert_eq!(into_edge(*status).code(), status.code());
    }
}
