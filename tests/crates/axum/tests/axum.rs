//! What routers of axum respond with.

#![deny(warnings)]

use axum::body::Body;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use status_set::with::Failure;
use status_set::with::axum::{empty_response, response};
use status_set::{HttpError, HttpStatus, Official, status_set};
use std::error::Error;
use std::fmt;
use tower::ServiceExt;

const SECRET: &str = "hunter2";

#[derive(Debug, thiserror::Error)]
#[error("password is {SECRET}")]
struct Source;

#[derive(Debug, thiserror::Error, HttpError)]
enum Inner {
    #[error("disk full at {SECRET}")]
    #[status(507, header("Retry-After" = 5))]
    Disk(#[source] Source),
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum))]
enum AppError {
    #[error("no user {0}")]
    #[status(404, header("X-User" = _0))]
    NoUser(u64),
    #[error("database of {SECRET}")]
    #[status(500)]
    Database(#[source] Source),
    #[error("back at noon")]
    #[status(503, expose)]
    Maintenance(#[source] Source),
    #[error(transparent)]
    #[status(transparent)]
    Inner(Inner),
}

status_set! {
    #[status(with(axum))]
    enum Status {
        official,
        linkedin,
        Own = 299,
    }
}

async fn user(Path(id): Path<u64>) -> Result<&'static str, AppError> {
    Err(match id {
        1 => return Ok("one"),
        2 => AppError::Database(Source),
        3 => AppError::Maintenance(Source),
        4 => AppError::Inner(Inner::Disk(Source)),
        id => AppError::NoUser(id),
    })
}

/// What a request log would print, in a field that only the tests read.
async fn log(mut response: Response) -> Response {
    if let Some(failure) = response.extensions().get::<Failure>() {
        let line = format!("{failure:#}").parse().unwrap();
        response.headers_mut().insert("x-log", line);
    }
    response
}

async fn call(path: &str) -> (Response, Value) {
    let app = Router::new()
        .route("/users/{id}", get(user))
        .route("/teapot", get(async || Status::ImATeapot))
        .layer(map_response(log));
    let request = Request::get(path).body(Body::empty()).unwrap();
    let (head, body) = app.oneshot(request).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let body = serde_json::from_slice(&body).unwrap_or_default();
    (Response::from_parts(head, Body::empty()), body)
}

#[tokio::test]
async fn errors_respond_with_their_status_fields_and_body() {
    let (response, body) = call("/users/7").await;
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["x-user"], "7");
    assert_eq!(
        response.headers()["content-type"],
        "application/problem+json"
    );
    assert_eq!(
        body,
        json!({ "status": 404, "title": "Not Found", "detail": "no user 7" })
    );
}

#[tokio::test]
async fn server_errors_keep_their_text_for_the_log() {
    let (response, body) = call("/users/2").await;
    assert_eq!(
        body,
        json!({ "status": 500, "title": "Internal Server Error" })
    );
    assert_eq!(
        response.headers()["x-log"],
        "database of hunter2: password is hunter2"
    );

    let (response, body) = call("/users/3").await;
    assert_eq!(body["detail"], "back at noon");
    assert_eq!(
        response.headers()["x-log"],
        "back at noon: password is hunter2"
    );

    let (response, body) = call("/users/4").await;
    assert_eq!(response.headers()["retry-after"], "5");
    assert_eq!(
        body,
        json!({ "status": 507, "title": "Insufficient Storage" })
    );
    assert_eq!(
        response.headers()["x-log"],
        "disk full at hunter2: password is hunter2"
    );
}

#[tokio::test]
async fn responses_that_are_not_errors_stay_as_they_are() {
    let (response, _) = call("/users/1").await;
    assert_eq!(response.status(), 200);
    assert!(!response.headers().contains_key("x-log"));
}

#[tokio::test]
async fn statuses_respond_without_content() {
    let (response, body) = call("/teapot").await;
    assert_eq!((response.status().as_u16(), body), (418, Value::Null));
    for &status in Status::ALL {
        let response = status.into_response();
        let expected = if status.is_informational() {
            500
        } else {
            status.code()
        };
        assert_eq!(response.status().as_u16(), expected);
        assert!(response.headers().is_empty());
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert!(body.is_empty());
    }
}

#[test]
fn failures_are_the_errors_themselves() {
    let response = AppError::Database(Source).into_response();
    let failure = response.extensions().get::<Failure>().unwrap();
    assert!(matches!(
        failure.downcast_ref(),
        Some(AppError::Database(_))
    ));
    assert!(failure.source().is_some_and(<dyn Error>::is::<Source>));
    assert_eq!(failure.to_string(), "database of hunter2");
}

#[test]
fn functions_respond_for_types_that_did_not_ask() {
    assert_eq!(response(Inner::Disk(Source)).status(), 507);
    assert_eq!(empty_response(Official::Accepted).status(), 202);
}

status_set! {
    #[status(with(axum, http))]
    enum Converted {
        official::{Created, NotFound},
    }
}

#[tokio::test]
async fn a_status_begins_a_tuple_once_it_is_converted() {
    let response = (StatusCode::from(Converted::Created), Json(7)).into_response();
    assert_eq!(response.status(), 201);
    assert_eq!(response.headers()["content-type"], "application/json");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(body, "7");
}

/// As the documentation says: the body is there before axum changes the status.
#[tokio::test]
async fn a_status_before_an_error_does_not_reach_its_body() {
    let response = (StatusCode::GONE, AppError::NoUser(7)).into_response();
    assert_eq!(response.status(), 410);
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body["status"], 404);
}

/// A type with parameters and bounds responds where its parameters let it.
#[derive(Debug, HttpError)]
#[status(400, with(axum))]
struct Invalid<T, const N: usize>
where
    T: fmt::Debug,
{
    values: [T; N],
}

impl<T: fmt::Debug, const N: usize> fmt::Display for Invalid<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid: {:?}", self.values)
    }
}

impl<T: fmt::Debug, const N: usize> Error for Invalid<T, N> {}

#[tokio::test]
async fn generic_errors_respond() {
    let response = Invalid { values: [1, 2] }.into_response();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body["detail"], "invalid: [1, 2]");
}
