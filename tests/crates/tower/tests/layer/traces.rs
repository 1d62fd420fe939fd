//! One event of `tracing` for each failed response.

use crate::events::Events;
use crate::{panics, response, through};
use axum::response::IntoResponse;
use axum::{Router, routing::get};
use http::{Method, Request};
use status_set::with::{Failure, Rendered, tower::Problems};
use status_set::{HttpError, status_set};
use std::io;
use tower::ServiceExt;
use tracing::Level;

status_set! {
    enum Status { official::{404, 500}, nginx::499, aws::460 }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(set = Status, with(axum))]
enum AppError {
    #[error("no user {0}")]
    #[status(404)]
    NoUser(String),
    #[error("database")]
    #[status(500)]
    Database(#[source] io::Error),
    #[error("gone")]
    #[status(499)]
    Gone,
    #[error("gone")]
    #[status(460)]
    GoneToo,
}

async fn events_of(layer: Problems, response: impl IntoResponse) -> Vec<String> {
    let events = Events::record();
    through(layer, Method::GET, response.into_response()).await;
    events.take()
}

#[tokio::test]
async fn each_failed_response_has_one_of_its_class() {
    let full = io::Error::other("disk\nfull\u{1b}[2J");
    for (error, line) in [
        (
            AppError::NoUser("7\nINFO all is well".into()),
            r#"WARN request failed status=404 case="NoUser" error=no user 7\nINFO all is well"#,
        ),
        (
            AppError::Database(full),
            r#"ERROR request failed status=500 case="Database" error=database: disk\nfull\u{1b}[2J"#,
        ),
        (
            AppError::Gone,
            r#"INFO request failed status=499 case="Gone" error=gone"#,
        ),
        (
            AppError::GoneToo,
            r#"INFO request failed status=460 case="GoneToo" error=gone"#,
        ),
    ] {
        assert_eq!(events_of(Problems::new().trace(), error).await, [line]);
    }
}

#[tokio::test]
async fn what_has_no_error_has_an_event_too() {
    let text = "text/plain";
    for (status, fields, body, line) in [
        (404, &[][..], "", "WARN request failed status=404"),
        (
            400,
            &[("Content-Type", text)],
            "no\rJSON",
            r"WARN request failed status=400 error=no\rJSON",
        ),
        (
            503,
            &[("Content-Type", text)],
            "hunter2",
            "ERROR request failed status=503",
        ),
        (
            409,
            &[("Content-Type", "application/json")],
            "{}",
            "WARN request failed status=409",
        ),
        (
            404,
            &[("Content-Encoding", "gzip")],
            "bytes",
            "WARN request failed status=404",
        ),
        (999, &[], "", "ERROR request failed status=999"),
    ] {
        let response = response(status, fields, body);
        let response = response.map(axum::body::Body::new);
        assert_eq!(events_of(Problems::new().trace(), response).await, [line]);
    }
    for status in [200, 204, 304, 399] {
        let response = response(status, &[], "").map(axum::body::Body::new);
        assert!(
            events_of(Problems::new().trace(), response)
                .await
                .is_empty()
        );
    }
    // An error without a status is for the log alone.
    let mut response = response(502, &[], "").map(axum::body::Body::new);
    let failure = Failure::new(AppError::Database(io::Error::other("disk full")));
    response.extensions_mut().insert(failure);
    let line = "ERROR request failed status=502 error=database: disk full";
    assert_eq!(events_of(Problems::new().trace(), response).await, [line]);
}

#[tokio::test]
async fn a_panic_is_named_and_nothing_is_said_unasked() {
    let events = Events::record();
    for (layer, lines) in [
        (Problems::new(), &[][..]),
        (
            Problems::new().trace(),
            &["ERROR request failed status=500 error=a panic"],
        ),
    ] {
        let app = Router::new().route("/", get(panics)).layer(layer);
        let request = Request::new(axum::body::Body::empty());
        assert_eq!(app.oneshot(request).await.unwrap().status(), 500);
        assert_eq!(events.take(), lines);
    }
}

#[tokio::test]
async fn a_rule_decides() {
    let layer = || {
        Problems::new().trace_by(|failed| {
            assert_eq!(failed.request().method, Method::GET);
            match failed.error() {
                Some(AppError::NoUser(_)) => None,
                Some(AppError::Gone) => Some(Level::TRACE),
                _ if failed.code() == 404 => Some(Level::DEBUG),
                _ => Some(Level::INFO),
            }
        })
    };
    let of = async |response| events_of(layer(), response).await;
    assert!(
        of(AppError::NoUser("7".into()).into_response())
            .await
            .is_empty()
    );
    for (response, line) in [
        (
            AppError::Gone.into_response(),
            r#"TRACE request failed status=499 case="Gone" error=gone"#,
        ),
        (
            http::StatusCode::NOT_FOUND.into_response(),
            "DEBUG request failed status=404",
        ),
        (
            http::StatusCode::BAD_GATEWAY.into_response(),
            "INFO request failed status=502",
        ),
    ] {
        assert_eq!(of(response).await, [line]);
    }
    // The form and the event do not depend on each other.
    let both = layer().render(|_| Rendered::text("sorry"));
    let events = Events::record();
    let made = through(both, Method::GET, AppError::Gone.into_response()).await;
    assert_eq!((&*made.body, events.take().len()), ("sorry", 1));
    let own = response(409, &[("Content-Type", "application/json")], "{}");
    let made = through(
        layer().render(|_| Rendered::text("sorry")),
        Method::GET,
        own,
    )
    .await;
    assert_eq!((&*made.body, events.take().len()), ("{}", 1));
}
