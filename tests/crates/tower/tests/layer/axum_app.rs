//! What axum says itself, in the service's form: by the layer, and by error types.

use crate::{Got, got, panics};
use axum::error_handling::HandleErrorLayer;
use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Path, Query};
use axum::routing::{get, post};
use axum::{BoxError, Json, Router};
use http::{Request, StatusCode};
use serde::{Deserialize, Serialize};
use status_set::with::tower::Problems;
use status_set::with::{Failed, Rendered};
use status_set::{HttpError, status_set};
use std::time::Duration;
use tower::timeout::TimeoutLayer;
use tower::{ServiceBuilder, ServiceExt};

#[derive(Deserialize, Serialize)]
struct Book {
    title: String,
}

async fn add(Json(book): Json<Book>) -> Json<Book> {
    Json(book)
}

async fn read(Path(id): Path<u32>) -> String {
    id.to_string()
}

async fn slow() {
    std::future::pending::<()>().await;
}

/// Three handlers of which none says anything of errors, and the layers of a service.
fn app(problems: Problems) -> Router {
    Router::new()
        .route("/books", post(add))
        .route("/books/{id}", get(read))
        .route("/panic", get(panics))
        .route("/slow", get(slow))
        .layer(DefaultBodyLimit::max(80))
        .layer(
            ServiceBuilder::new()
                .layer(problems)
                .layer(HandleErrorLayer::new(async |_: BoxError| {
                    StatusCode::GATEWAY_TIMEOUT
                }))
                .layer(TimeoutLayer::new(Duration::from_millis(20))),
        )
}

async fn ask(app: &Router, line: &str, kind: &str, body: &str) -> Got {
    let (method, path) = line.split_once(' ').unwrap();
    let request = Request::builder().method(method).uri(path);
    let request = request.header("Content-Type", kind);
    let request = request
        .body(axum::body::Body::from(body.to_owned()))
        .unwrap();
    got(app.clone().oneshot(request).await.unwrap()).await
}

const JSON: &str = "application/json";

/// A request, the status, and the text that is the `detail`, or the beginning of it.
const REFUSED: [(&str, &str, &str, u16, &str); 10] = [
    ("GET /films", "", "", 404, ""),
    ("DELETE /books", "", "", 405, ""),
    (
        "GET /books/x",
        "",
        "",
        400,
        "Invalid URL: Cannot parse `x` to a `u32`",
    ),
    (
        "POST /books",
        JSON,
        "{",
        400,
        "Failed to parse the request body as JSON: EOF ",
    ),
    (
        "POST /books",
        JSON,
        "{}",
        422,
        "Failed to deserialize the JSON body into the target type: ",
    ),
    (
        "POST /books",
        "text/plain",
        "{}",
        415,
        "Expected request with `Content-Type: application/json`",
    ),
    (
        "POST /books",
        JSON,
        LARGE,
        413,
        "Failed to buffer the request body: length limit exceeded",
    ),
    ("GET /panic", "", "", 500, ""),
    ("GET /slow", "", "", 504, ""),
    ("HEAD /films", "", "", 404, ""),
];

const LARGE: &str = concat!(
    r#"{"title":"the title of this book is longer than anybody has ever"#,
    r#" seen, and no shelf would hold it"}"#
);

#[tokio::test]
async fn what_axum_refuses_is_a_problem() {
    let app = app(Problems::new());
    let found = ask(&app, "GET /books/7", "", "").await;
    assert_eq!((found.status.as_u16(), &*found.body), (200, "7"));
    let found = ask(&app, "POST /books", JSON, r#"{"title":"Emma"}"#).await;
    assert_eq!(
        (found.status.as_u16(), &*found.body),
        (200, r#"{"title":"Emma"}"#)
    );
    for (line, kind, body, status, text) in REFUSED {
        let got = ask(&app, line, kind, body).await;
        assert_eq!(got.status, status, "{line}");
        assert_eq!(
            got.field("content-type"),
            Some("application/problem+json"),
            "{line}"
        );
        let allow = (status == 405).then_some("POST");
        assert_eq!(got.field("allow"), allow, "{line}");
        if line.starts_with("HEAD") {
            assert_eq!(got.body, "");
            assert_eq!(got.field("content-length"), Some("34"));
            continue;
        }
        let problem: status_set::Problem = got.body.parse().unwrap();
        assert_eq!(problem.status(), Some(status), "{line}");
        let detail = problem.detail().unwrap_or_default();
        assert!(detail.starts_with(text), "{line}: {detail}");
        assert_eq!(detail.is_empty(), text.is_empty(), "{line}: {detail}");
        assert!(!got.body.contains("hunter2"), "{line}");
    }
}

#[tokio::test]
async fn what_axum_refuses_has_the_envelope_of_the_service() {
    fn envelope(failed: &Failed<'_, http::request::Parts>) -> Rendered {
        Rendered::json(&(failed.code(), failed.request().uri.path()))
    }
    let app = app(Problems::new().render(envelope));
    for (line, kind, body, status, _) in REFUSED {
        let got = ask(&app, line, kind, body).await;
        assert_eq!(
            (got.status.as_u16(), got.field("content-type")),
            (status, Some(JSON))
        );
        let (method, path) = line.split_once(' ').unwrap();
        let body = format!("[{status},\"{path}\"]");
        assert_eq!(
            got.field("content-length"),
            Some(&*body.len().to_string()),
            "{line}"
        );
        assert_eq!(got.body, if method == "HEAD" { "" } else { &*body });
    }
}

status_set! {
    enum Status { official::{400, 405, 413, 415, 422, 500} }
}

/// An application whose extractors and whose fallback have its own error type.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(set = Status, with(axum), code_case = "snake_case")]
enum AppError {
    #[error("{}", .0.body_text())]
    #[status(by = JsonRejection::status, or = 400)]
    BadJson(#[from] JsonRejection),
    #[error("{}", .0.body_text())]
    #[status(by = PathRejection::status, or = 400)]
    BadPath(#[from] PathRejection),
    #[error("{}", .0.body_text())]
    #[status(by = QueryRejection::status, or = 400)]
    BadQuery(#[from] QueryRejection),
    #[error("this takes other methods")]
    #[status(405, header("Allow" = allow))]
    OtherMethod { allow: &'static str },
}

#[derive(FromRequest)]
#[from_request(via(Json), rejection(AppError))]
struct Body<T>(T);

#[derive(FromRequestParts)]
#[from_request(via(Path), rejection(AppError))]
struct InPath<T>(T);

#[derive(FromRequestParts)]
#[from_request(via(Query), rejection(AppError))]
struct InQuery<T>(T);

#[tokio::test]
async fn rejections_keep_their_statuses_as_errors_of_the_application() {
    let other = async || AppError::OtherMethod { allow: "POST" };
    let app: Router = Router::new()
        .route(
            "/books",
            post(async |Body(book): Body<Book>| book.title).fallback(other),
        )
        .route(
            "/books/{id}",
            get(async |InPath(id): InPath<u32>| id.to_string()),
        )
        .route(
            "/find",
            get(async |InQuery(book): InQuery<Book>| book.title),
        )
        .layer(DefaultBodyLimit::max(80));
    for (line, kind, body, status, code) in [
        ("POST /books", JSON, "{", 400, "bad_json"),
        ("POST /books", JSON, "{}", 422, "bad_json"),
        ("POST /books", "text/plain", "{}", 415, "bad_json"),
        ("POST /books", JSON, LARGE, 413, "bad_json"),
        ("PUT /books", JSON, "{}", 405, "other_method"),
        ("GET /books/x", "", "", 400, "bad_path"),
        ("GET /find?name=Emma", "", "", 400, "bad_query"),
    ] {
        let got = ask(&app, line, kind, body).await;
        assert_eq!(got.status, status, "{line}");
        let problem: status_set::Problem = got.body.parse().unwrap();
        assert_eq!(problem.members()["code"], code, "{line}");
        assert!(
            problem.detail().is_some_and(|text| !text.is_empty()),
            "{line}"
        );
        assert_eq!(got.field("allow"), (status == 405).then_some("POST"));
    }
}

/// That of tower-http responds by itself.
#[tokio::test]
async fn a_timeout_of_tower_http_is_a_problem() {
    let timeout = tower_http::timeout::TimeoutLayer::with_status_code(
        StatusCode::REQUEST_TIMEOUT,
        Duration::from_millis(20),
    );
    let app: Router = Router::new()
        .route("/slow", get(slow))
        .layer(timeout)
        .layer(Problems::new());
    let got = ask(&app, "GET /slow", "", "").await;
    got.is_problem(r#"{"title":"Request Timeout","status":408}"#);
}
