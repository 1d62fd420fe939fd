//! An application of four crates: each error, and the response to it.

use axum_core::response::IntoResponse;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use status_set::{HttpError, Problem, Received};
use status_set_tests_app_auth::AuthError;
use status_set_tests_app_db::DbError;
use status_set_tests_app_domain::OrderError;
use status_set_tests_app_web::ShopError;
use std::io;

/// Status, header fields without those of the content, and body.
async fn response(error: ShopError) -> (u16, Vec<String>, String) {
    let response = error.into_response();
    let status = response.status().as_u16();
    let mut fields = Vec::new();
    for (name, value) in response.headers() {
        if name != "content-type" {
            fields.push(format!("{name}: {}", value.to_str().unwrap()));
        }
    }
    fields.sort();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, fields, String::from_utf8(body.to_vec()).unwrap())
}

fn load(source: DbError) -> ShopError {
    let path = "/srv/secret".into();
    ShopError::Load { path, source }
}

fn payment(code: u16) -> ShopError {
    ShopError::Payment(Received::from_code(code).unwrap())
}

#[tokio::test]
async fn each_error_has_its_response() {
    let no_store = "cache-control: no-store";
    let timed_out = io::Error::from(io::ErrorKind::TimedOut);
    for (error, status, fields, body) in [
        (
            ShopError::from(OrderError::NoOrder(7)),
            404,
            vec![no_store],
            json!({ "title": "Not Found", "detail": "no order 7", "code": "no_order" }),
        ),
        (
            OrderError::AlreadyPaid { id: 7, paid_at: 1 }.into(),
            409,
            vec![no_store, "x-order: 7"],
            json!({ "title": "Conflict", "detail": "order 7 is paid", "code": "already_paid" }),
        ),
        (
            AuthError::NoSession.into(),
            401,
            vec![no_store],
            json!({ "title": "Unauthorized", "detail": "no session", "code": "no_session" }),
        ),
        (
            AuthError::NotAllowed(7).into(),
            403,
            vec![no_store],
            json!({
                "type": "https://shop.example/problems/not-allowed", "title": "Not Allowed",
                "detail": "user 7 may not", "code": "not_allowed",
            }),
        ),
        (
            load(DbError::Busy {
                pool: "secret",
                seconds: 5,
            }),
            503,
            vec![no_store, "retry-after: 5"],
            json!({ "title": "Service Unavailable", "detail": "busy for 5 s", "code": "busy" }),
        ),
        (
            load(timed_out.into()),
            503,
            vec![no_store],
            json!({ "title": "Service Unavailable" }),
        ),
        (
            payment(402),
            402,
            vec![no_store],
            json!({ "title": "Payment Required", "code": "payment" }),
        ),
        (
            payment(520),
            502,
            vec![no_store],
            json!({ "title": "Bad Gateway", "code": "payment" }),
        ),
        (
            ShopError::Gone,
            499,
            vec![no_store],
            json!({ "title": "Client Closed Request", "detail": "client went away", "code": "gone" }),
        ),
        (
            ShopError::Template("secret".into()),
            500,
            vec![no_store],
            json!({ "title": "Internal Server Error", "code": "template" }),
        ),
        (
            ShopError::Queue,
            500,
            vec![no_store],
            json!({ "title": "Internal Server Error", "code": "queue" }),
        ),
    ] {
        let case = error.case().map(|case| case.name);
        let (found, found_fields, text) = response(error).await;
        assert_eq!(found, status, "{text}");
        assert_eq!(found_fields, fields, "{text}");
        let mut found: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(found["status"], status);
        found.as_object_mut().unwrap().remove("status");
        assert_eq!(found, body);
        assert!(!text.contains("secret"), "{text}");
        // What has a code is found again by a client.
        if body.get("code").is_some() {
            let problem: Problem = text.parse().unwrap();
            assert_eq!(ShopError::case_of(&problem).map(|case| case.name), case);
        }
    }
}

#[test]
fn the_catalogue_has_the_errors_of_all_crates() {
    let table = "\
| status | title | code | type | description | header fields |
|---|---|---|---|---|---|
| 404 | Not Found | `no_order` | | There is no such order. | `Cache-Control` |
| 409 | Conflict | `already_paid` | | An order is paid once. | `X-Order`, `Cache-Control` |
| 401 | Unauthorized | `no_session` | | Nobody is logged in. | `Cache-Control` |
| 403 | Not Allowed | `not_allowed` | `https://shop.example/problems/not-allowed` | Somebody else may. | `Cache-Control` |
| 404,500,503 | | | | The driver says it. | `Cache-Control` |
| 503 | Service Unavailable | `busy` | | All connections are in use. | `Retry-After`, `Cache-Control` |
| 200-208,226,300-308,400-418,421-426,428-429,431,451,499-508,510-511 | | `payment` | | Another service said so. | `Cache-Control` |
| 499 | Client Closed Request | `gone` | | The client did not wait. | `Cache-Control` |
| 500 | Internal Server Error | `template` | | One of many. | `Cache-Control` |
| 500 | Internal Server Error | `queue` | | Another of many. | `Cache-Control` |
";
    assert_eq!(status_set::case_table::<ShopError>().to_string(), table);
}
