//! What frameworks send for error types that say their bodies, and for functions.

#![deny(warnings)]

use actix_web::ResponseError;
use actix_web::body::to_bytes;
use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use serde::Serialize;
use status_set::with::Failure;
use status_set::{HttpError, Official, with};
use status_set_tests_bodies::{Gone, PlainError, Refused, ShopError};
use std::collections::BTreeMap;
use std::fmt;

/// Status, content type and body.
type Sent = (u16, Option<String>, String);

fn by_axum(response: Response) -> Sent {
    let kind = response.headers().get("content-type");
    let kind = kind.map(|value| value.to_str().unwrap().to_owned());
    let code = response.status().as_u16();
    let body = block_on(response.into_body().collect()).unwrap().to_bytes();
    (code, kind, String::from_utf8(body.to_vec()).unwrap())
}

fn by_actix(response: actix_web::HttpResponse) -> Sent {
    let kind = response.headers().get("content-type");
    let kind = kind.map(|value| value.to_str().unwrap().to_owned());
    let code = response.status().as_u16();
    let body = block_on(to_bytes(response.into_body())).unwrap();
    (code, kind, String::from_utf8(body.to_vec()).unwrap())
}

fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(future)
}

#[track_caller]
fn check(error: impl IntoResponse + ResponseError, code: u16, kind: Option<&str>, body: &str) {
    let expected = (code, kind.map(str::to_owned), body.to_owned());
    assert_eq!(by_actix(error.error_response()), expected);
    assert_eq!(by_axum(error.into_response()), expected);
}

const JSON: Option<&str> = Some("application/json");
const PLAIN: Option<&str> = Some("text/plain; charset=utf-8");

#[test]
fn the_body_is_what_the_function_returns() {
    let body = r#"{"status":404,"message":"no item 7"}"#;
    check(ShopError::NoItem(7), 404, JSON, body);
    let error = ShopError::Database("password is hunter2".to_owned());
    let body = r#"{"status":503,"message":"Service Unavailable"}"#;
    check(error, 503, JSON, body);
    check(ShopError::Same, 304, None, "");
    let kind = Some("application/vnd.example+json; v=2");
    check(Refused("no"), 400, kind, r#"{"reason":"no"}"#);
    check(Refused(vec![1, 2]), 400, kind, r#"{"reason":[1,2]}"#);
}

#[test]
fn the_body_is_the_public_text_or_nothing() {
    check(PlainError::Taken, 409, PLAIN, "the name is taken");
    check(PlainError::Broken, 500, PLAIN, "Internal Server Error");
    check(PlainError::Reset, 205, None, "");
    check(Gone, 410, None, "");
}

#[test]
fn the_form_is_that_of_the_outer_type() {
    let body = r#"{"status":409,"message":"the name is taken"}"#;
    check(ShopError::Inner(PlainError::Taken), 409, JSON, body);
    let body = r#"{"status":500,"message":"Internal Server Error"}"#;
    check(ShopError::Inner(PlainError::Broken), 500, JSON, body);
}

#[test]
fn header_fields_and_the_error_stay() {
    let error = || ShopError::Database("disk full".to_owned());
    let response = error().into_response();
    assert_eq!(response.headers()["retry-after"], "9");
    let failure = response.extensions().get::<Failure>().unwrap();
    assert!(failure.is::<ShopError>());
    let response = error().error_response();
    assert_eq!(response.headers().get("retry-after").unwrap(), "9");
}

/// The other format of the shop.
#[derive(Serialize)]
struct Old<'a> {
    error: &'a str,
}

fn old(error: &ShopError) -> Old<'_> {
    Old {
        error: match error {
            ShopError::Database(text) => text,
            ShopError::NoItem(_) | ShopError::Same | ShopError::Inner(_) => "other",
        },
    }
}

#[test]
fn functions_take_a_body_that_borrows_from_the_error() {
    let error = || ShopError::Database("busy".to_owned());
    let expected = (
        503,
        JSON.map(str::to_owned),
        r#"{"error":"busy"}"#.to_owned(),
    );
    let response = with::axum::response_with(error(), old);
    assert_eq!(response.headers()["retry-after"], "9");
    let failure = response.extensions().get::<Failure>().unwrap();
    assert_eq!(failure.to_string(), "busy");
    assert_eq!(by_axum(response), expected);
    let response = with::actix_web::response_with(error(), old);
    assert_eq!(response.headers().get("retry-after").unwrap(), "9");
    assert_eq!(
        response.extensions().get::<Failure>().unwrap().to_string(),
        "busy"
    );
    assert_eq!(by_actix(response), expected);
    let none = (304, None, String::new());
    assert_eq!(
        by_axum(with::axum::response_with(ShopError::Same, old)),
        none
    );
    assert_eq!(
        by_actix(with::actix_web::response_with(ShopError::Same, old)),
        none
    );
}

/// For an error type that says no body and no framework, also a generic one.
#[test]
fn functions_work_for_every_error_type() {
    #[derive(Debug, thiserror::Error, HttpError)]
    #[error("in {0:?}")]
    #[status(422)]
    struct In<T: fmt::Debug>(T);

    impl<T: fmt::Debug + Serialize> In<T> {
        fn body(&self) -> (&T, String) {
            (&self.0, self.shown().to_string())
        }
    }

    fn respond<T: fmt::Debug + Serialize + Send + Sync + 'static>(error: In<T>) -> Response {
        with::axum::response_with(error, In::<T>::body)
    }

    let sent = by_axum(respond(In("x")));
    assert_eq!(sent.2, r#"["x","in \"x\""]"#);
    let sent = by_actix(with::actix_web::response_with(In(1), |error: &In<i32>| {
        error.0
    }));
    assert_eq!(sent, (422, JSON.map(str::to_owned), "1".to_owned()));
}

/// What is not JSON is not sent, and the status is.
#[test]
fn a_body_that_is_not_json_is_left_out() {
    #[derive(Debug, thiserror::Error, HttpError)]
    #[error("pairs")]
    #[status(507, with(axum), body = Self::body)]
    struct Pairs;

    impl Pairs {
        #[expect(clippy::unused_self, reason = "the key takes such a function")]
        fn body(&self) -> BTreeMap<(u8, u8), u8> {
            BTreeMap::from([((1, 2), 3)])
        }
    }

    assert_eq!(by_axum(Pairs.into_response()), (507, None, String::new()));
    let response = with::axum::response_with(Pairs, Pairs::body);
    assert_eq!(by_axum(response), (507, None, String::new()));
}

/// An informational status is replaced, and the body is still of the service's form.
#[test]
fn an_informational_status_becomes_a_server_error() {
    #[derive(Debug, thiserror::Error, HttpError)]
    #[error("password is hunter2")]
    #[status(with(axum, actix-web), body = text)]
    struct Upstream(#[status] Official);

    let error = || Upstream(Official::EarlyHints);
    check(error(), 500, PLAIN, "Internal Server Error");
}

#[test]
fn builders_have_the_status_and_the_fields() {
    let error = ShopError::Database("x".to_owned());
    let response = with::actix_web::builder(&error).body("own");
    assert_eq!(response.headers().get("retry-after").unwrap(), "9");
    assert_eq!(by_actix(response), (503, None, "own".to_owned()));
    let response = with::http::builder(&error).body(Body::from("own")).unwrap();
    assert_eq!(by_axum(response), (503, None, "own".to_owned()));
}

#[test]
fn a_failure_is_made_of_any_error() {
    let failure = Failure::new(std::io::Error::other("a\nb"));
    assert_eq!(failure.to_string(), "a\\nb");
    assert!(failure.source().is_none());
}
