//! Status enums and the status codes of both versions of http.

use http::StatusCode;
use http_02::StatusCode as OldStatusCode;
use status_set::{Official, Received, UnlistedCodeError, with};
use status_set_tests_http::{Api, Status};

#[test]
fn every_status_goes_there_and_back() {
    for status in Status::ALL.iter().copied() {
        let code = StatusCode::from(status);
        assert_eq!(code.as_u16(), status.code());
        assert_eq!(Status::try_from(code), Ok(status));
        let old = OldStatusCode::from(status);
        assert_eq!(old.as_u16(), status.code());
        assert_eq!(Status::try_from(old), Ok(status));
    }
    assert_eq!(StatusCode::from(Api::Missing), StatusCode::NOT_FOUND);
}

#[test]
fn every_status_is_a_constant_of_http() {
    const CLOSED: StatusCode = Status::ClientClosedRequest.http();
    assert_eq!(CLOSED.as_u16(), 499);
    for &status in Status::ALL {
        assert_eq!(status.http(), StatusCode::from(status));
    }
    assert_eq!(Api::Missing.http(), StatusCode::NOT_FOUND);
}

/// A variant may have the name of the function: a method is called by what stands before its dot.
#[test]
fn a_variant_can_have_the_name_of_the_crate() {
    status_set::status_set! {
        #[allow(non_camel_case_types, reason = "the name of the crate")]
        #[status(with(http, http-02))]
        enum Odd { http = 460 }
    }
    assert_eq!(Odd::http.http().as_u16(), 460);
    assert_eq!(
        Odd::try_from(StatusCode::from_u16(460).unwrap()),
        Ok(Odd::http)
    );
}

#[test]
fn the_error_keeps_the_number_and_names_the_enum() {
    let error: UnlistedCodeError = Api::try_from(StatusCode::IM_A_TEAPOT).unwrap_err();
    assert_eq!(error.to_string(), "418 is not a status of `Api`");
    let error = Api::try_from(OldStatusCode::IM_A_TEAPOT).unwrap_err();
    assert_eq!((error.code(), error.status_enum()), (418, "Api"));
}

#[test]
fn they_compare_in_both_directions() {
    assert_eq!(Status::NotFound, StatusCode::NOT_FOUND);
    assert_eq!(StatusCode::NOT_FOUND, Status::NotFound);
    assert_ne!(Status::NotFound, StatusCode::GONE);
    assert_ne!(StatusCode::GONE, Status::NotFound);
    assert_eq!(Status::NotFound, OldStatusCode::NOT_FOUND);
    assert_ne!(OldStatusCode::GONE, Status::NotFound);
}

#[test]
fn received_takes_every_code() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        let received = Received::<Status>::from(code);
        assert_eq!(received.code(), number);
        assert_eq!(received.known(), Status::from_code(number));
        assert_eq!(StatusCode::from(received), code);

        let old = OldStatusCode::from_u16(number).unwrap();
        assert_eq!(Received::<Status>::from(old), received);
        assert_eq!(OldStatusCode::from(received), old);
    }
}

#[test]
fn enums_that_do_not_ask_have_functions() {
    let code = with::http::status_code(Official::Gone);
    assert_eq!(code, StatusCode::GONE);
    assert_eq!(with::http::status(code), Ok(Official::Gone));
    let code = with::http_02::status_code(Official::Gone);
    assert_eq!(code, OldStatusCode::GONE);
    assert_eq!(with::http_02::status(code), Ok(Official::Gone));
}

#[test]
fn names_of_the_expansion_are_free() {
    use status_set_tests_http::names::{Few, Missing};
    assert_eq!(Few::NotFound, StatusCode::NOT_FOUND);
    assert_eq!(OldStatusCode::NOT_FOUND, Few::NotFound);
    assert_eq!(StatusCode::from(&Missing), 404);
}

status_set::status_set! { enum Upstream { official::{200, 404, 502} } }

#[derive(status_set::HttpError)]
#[status(set = Upstream)]
enum FromUpstream {
    Field(#[status(or = 502)] StatusCode),
    Old(#[status(or = 502)] OldStatusCode),
    Perhaps(#[status(or = 502)] Option<StatusCode>),
    #[status(by = StatusCode::clone, or = 502)]
    By(StatusCode),
}

#[test]
fn a_status_code_that_the_set_does_not_have_becomes_another_status() {
    use FromUpstream::{By, Field, Old, Perhaps};
    for (error, expected) in [
        (Field(StatusCode::NOT_FOUND), Upstream::NotFound),
        (Field(StatusCode::GONE), Upstream::BadGateway),
        (Field(StatusCode::CONTINUE), Upstream::BadGateway),
        (Old(OldStatusCode::OK), Upstream::Ok),
        (Old(OldStatusCode::GONE), Upstream::BadGateway),
        (Perhaps(Some(StatusCode::NOT_FOUND)), Upstream::NotFound),
        (Perhaps(None), Upstream::BadGateway),
        (By(StatusCode::NOT_FOUND), Upstream::NotFound),
        (By(StatusCode::GONE), Upstream::BadGateway),
    ] {
        assert_eq!(status_set::HttpError::status(&error), expected);
    }
}
