//! Which responses are given the form, and what is left of them.

use super::{TEXT, made};

#[actix_web::test]
async fn what_has_no_form_becomes_a_problem() {
    made(404, &[], "")
        .await
        .is_problem(r#"{"title":"Not Found","status":404}"#);
    made(499, &[("Content-Type", TEXT)], "gone\n")
        .await
        .is_problem(r#"{"status":499,"detail":"gone"}"#);
    made(503, &[("Content-Type", TEXT)], "hunter2")
        .await
        .is_problem(r#"{"title":"Service Unavailable","status":503}"#);
    let long = made(404, &[("Content-Type", TEXT)], &"x".repeat(1025)).await;
    long.is_problem(r#"{"title":"Not Found","status":404}"#);
    let fits = made(404, &[("Content-Type", TEXT)], &"x".repeat(1024)).await;
    assert!(fits.body.contains("xxx"), "{fits:?}");
}

#[actix_web::test]
async fn all_else_stays() {
    for (status, fields, body) in [
        (200, &[("content-type", TEXT)][..], "text"),
        (304, &[("etag", "\"1\"")], ""),
        (404, &[("content-type", "application/json")], "{}"),
        (
            404,
            &[("content-type", TEXT), ("content-encoding", "gzip")],
            "bytes",
        ),
        (404, &[], "bytes"),
    ] {
        let made = made(status, fields, body).await;
        assert_eq!((made.status, &*made.body), (status, body));
        for (name, value) in fields {
            assert_eq!(made.field(name), Some(*value));
        }
        assert_eq!(made.headers.len(), fields.len());
    }
}

#[actix_web::test]
async fn fields_stay_but_for_those_of_the_old_content() {
    let fields = &[
        ("Content-Type", TEXT),
        ("ETag", "\"1\""),
        ("Last-Modified", "Thu, 26 Nov 2026 12:00:00 GMT"),
        ("Content-Disposition", "attachment"),
        ("Allow", "GET"),
        ("WWW-Authenticate", "Basic"),
        ("WWW-Authenticate", "Bearer"),
    ];
    let made = made(405, fields, "").await;
    let mut headers = made.headers;
    headers.sort_unstable();
    let headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    let kept = [
        ("allow", "GET"),
        ("content-type", "application/problem+json"),
        ("www-authenticate", "Basic"),
        ("www-authenticate", "Bearer"),
    ];
    assert_eq!(headers, kept);
}
