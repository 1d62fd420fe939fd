//! What clients get for each error of sqlx and of axum.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use status_set::HttpError;
use status_set_tests_foreign::{Error, Query, UniqueViolation, router};
use tower::ServiceExt;

async fn respond(query: Query, content_type: &str, body: &'static str) -> (StatusCode, Value) {
    let request = Request::post("/").header(header::CONTENT_TYPE, content_type);
    let request = request.body(Body::from(body)).unwrap();
    let response = router(query).oneshot(request).await.unwrap();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, serde_json::from_slice(&body).unwrap())
}

#[tokio::test]
async fn errors_of_the_database_have_its_statuses_and_no_text() {
    let queries: [(Query, u16, &str); 4] = [
        (|_| Err(sqlx::Error::RowNotFound), 404, "Not Found"),
        (
            |_| Err(sqlx::Error::PoolTimedOut),
            503,
            "Service Unavailable",
        ),
        (
            |_| Err(sqlx::Error::Database(Box::new(UniqueViolation))),
            409,
            "Conflict",
        ),
        (
            |_| Err(sqlx::Error::Protocol("password is hunter2".into())),
            500,
            "Internal Server Error",
        ),
    ];
    for (query, code, phrase) in queries {
        let (status, body) = respond(query, "application/json", "7").await;
        assert_eq!(status, code);
        assert_eq!(body, json!({ "title": phrase, "status": code }));
    }
}

#[tokio::test]
async fn rejections_of_bodies_have_their_own() {
    let echo: Query = Ok;
    for (content_type, body, code, detail) in [
        (
            "text/plain",
            "7",
            415,
            "Expected request with `Content-Type: application/json`",
        ),
        (
            "application/json",
            "",
            400,
            "Failed to parse the request body as JSON",
        ),
        (
            "application/json",
            "\"a\"",
            422,
            "Failed to deserialize the JSON body into the target type",
        ),
    ] {
        let (status, body) = respond(echo, content_type, body).await;
        assert_eq!(status, code);
        assert_eq!(body["status"], code);
        let told = body["detail"].as_str().unwrap();
        assert!(told.starts_with(detail), "{told}");
    }
    let (status, body) = respond(echo, "application/json", "7").await;
    assert_eq!((status, body), (StatusCode::OK, json!(7)));
}

#[test]
fn the_catalogue_has_the_statuses_of_the_database() {
    let [sql, _] = Error::CASES else {
        panic!("there are two")
    };
    let codes: Vec<_> = sql.statuses.iter().collect();
    assert_eq!(codes, [404, 409, 500, 503]);
}
