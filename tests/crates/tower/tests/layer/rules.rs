//! What is replaced, and what stays.

use crate::{made, response, through};
use http::Method;
use status_set::with::tower::Problems;

const TEXT: (&str, &str) = ("Content-Type", "text/plain; charset=utf-8");

#[tokio::test]
async fn what_has_no_content_becomes_a_problem() {
    for status in 400..=999 {
        let made = made(status, &[], "").await;
        assert_eq!(made.status, status);
        let title = status_set::Official::from_code(status).map_or(String::new(), |official| {
            format!(r#""title":{:?},"#, official.reason_phrase())
        });
        made.is_problem(&format!(r#"{{{title}"status":{status}}}"#));
    }
}

#[tokio::test]
async fn what_is_not_failed_stays() {
    for status in 200..400 {
        for body in ["", "text"] {
            let made = made(status, &[TEXT, ("ETag", "\"1\"")], body).await;
            assert_eq!((made.status.as_u16(), &*made.body), (status, body));
            assert_eq!(made.field("content-type"), Some(TEXT.1));
            assert_eq!(made.headers.len(), 2);
        }
    }
}

#[tokio::test]
async fn text_is_the_detail_below_500() {
    let detail = r#"{"title":"Bad Request","status":400,"detail":"no \"id\""}"#;
    for kind in [
        "text/plain",
        "TEXT/Plain ; charset=UTF-8",
        "text/plain;charset=\"utf-8\"",
        "text/plain; charset=us-ascii; format=flowed",
    ] {
        let made = made(400, &[("Content-Type", kind)], "no \"id\"\r\n").await;
        made.is_problem(detail);
    }
    let made_of = async |status, body: &str| made(status, &[TEXT], body).await;
    made_of(499, "gone")
        .await
        .is_problem(r#"{"status":499,"detail":"gone"}"#);
    for status in [500, 503, 599, 600, 999] {
        let made = made_of(status, "password is hunter2").await;
        assert!(!made.body.contains("hunter2"), "{made:?}");
        assert!(
            made.body.contains(&format!("\"status\":{status}}}")),
            "{made:?}"
        );
    }
}

#[tokio::test]
async fn text_that_says_nothing_is_no_detail() {
    let nothing = r#"{"title":"Not Found","status":404}"#;
    for text in ["", " \r\n", "Not Found", "Not Found\n"] {
        made(404, &[TEXT], text).await.is_problem(nothing);
    }
    // Its bytes would be read as other letters.
    let latin = [("Content-Type", "text/plain; charset=iso-8859-1")];
    made(404, &latin, "nichts").await.is_problem(nothing);
}

#[tokio::test]
async fn text_beyond_the_limit_is_no_detail() {
    let nothing = r#"{"title":"Not Found","status":404}"#;
    for (layer, limit) in [
        (Problems::new(), 1024),
        (Problems::new().limit(7), 7),
        (Problems::new().limit(0), 0),
        (Problems::default().limit(1 << 20), 1 << 20),
    ] {
        let long = response(404, &[TEXT], &"x".repeat(limit + 1));
        through(layer.clone(), Method::GET, long)
            .await
            .is_problem(nothing);
        let text = "x".repeat(limit);
        let fits = through(layer, Method::GET, response(404, &[TEXT], &text)).await;
        assert_eq!(fits.body.matches('x').count(), limit);
    }
}

#[tokio::test]
async fn content_of_the_service_stays() {
    for kind in [
        "application/problem+json",
        "application/json",
        "text/html",
        "text/plainer",
        "text",
        "application/grpc",
    ] {
        for status in [400, 500] {
            let fields = [
                ("Content-Type", kind),
                ("Content-Length", "2"),
                ("ETag", "\"1\""),
            ];
            let made = made(status, &fields, "{}").await;
            assert_eq!(
                (&*made.body, made.field("content-type")),
                ("{}", Some(kind))
            );
            assert_eq!(made.headers.len(), 3);
        }
        // Nothing is JSON no more than it is HTML.
        made(404, &[("Content-Type", kind)], "")
            .await
            .is_problem(r#"{"title":"Not Found","status":404}"#);
    }
    let untyped = made(404, &[], "bytes").await;
    assert_eq!((&*untyped.body, untyped.headers.len()), ("bytes", 0));
    let encoded = made(404, &[TEXT, ("Content-Encoding", "gzip")], "bytes").await;
    assert_eq!((&*encoded.body, encoded.headers.len()), ("bytes", 2));
}

#[tokio::test]
async fn fields_stay_but_for_those_of_the_old_content() {
    let fields = [
        TEXT,
        ("Content-Length", "4"),
        ("ETag", "\"1\""),
        ("Last-Modified", "Thu, 26 Nov 2026 12:00:00 GMT"),
        ("Content-Disposition", "attachment"),
        ("Content-Digest", "sha-256=:AA==:"),
        ("Repr-Digest", "sha-256=:AA==:"),
        ("Trailer", "X-Sum"),
        ("Allow", "GET, HEAD"),
        ("WWW-Authenticate", "Basic"),
        ("WWW-Authenticate", "Bearer"),
        ("Retry-After", "7"),
        ("Content-Range", "bytes */7"),
        ("Set-Cookie", "a=b"),
    ];
    let made = made(405, &fields, "text").await;
    made.is_problem(r#"{"title":"Method Not Allowed","status":405,"detail":"text"}"#);
    let kept = made
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
    let mut kept: Vec<_> = kept.collect();
    kept.sort_unstable();
    assert_eq!(
        kept,
        [
            ("allow", "GET, HEAD"),
            ("content-length", "59"),
            ("content-range", "bytes */7"),
            ("content-type", "application/problem+json"),
            ("retry-after", "7"),
            ("set-cookie", "a=b"),
            ("www-authenticate", "Basic"),
            ("www-authenticate", "Bearer"),
        ]
    );
}

#[tokio::test]
async fn responses_to_head_have_the_fields_alone() {
    let head = async |fields: &[(&str, &str)], body: &str| {
        through(Problems::new(), Method::HEAD, response(404, fields, body)).await
    };
    let nothing = r#"{"title":"Not Found","status":404}"#.len().to_string();
    for fields in [&[][..], &[("Content-Length", "0")]] {
        let made = head(fields, "").await;
        assert_eq!(made.body, "");
        assert_eq!(made.field("content-type"), Some("application/problem+json"));
        assert_eq!(made.field("content-length"), Some(&*nothing));
    }
    // The text that a GET would show is not there to be counted, or may not be.
    for (length, body) in [("7", ""), ("7", "no user")] {
        let made = head(&[TEXT, ("Content-Length", length)], body).await;
        assert_eq!(made.body, "");
        assert_eq!(made.field("content-type"), Some("application/problem+json"));
        assert_eq!(made.field("content-length"), None);
    }
    // The text of a server error is not shown, whatever it is.
    let failed = response(500, &[TEXT, ("Content-Length", "7")], "");
    let failed = through(Problems::new(), Method::HEAD, failed).await;
    assert_eq!(failed.field("content-length"), Some("46"));
    // What is of the service is its own, although nothing of it is there.
    for fields in [
        &[
            ("Content-Type", "application/json"),
            ("Content-Length", "7"),
        ][..],
        &[("Content-Type", "application/json")],
        &[("Content-Length", "7")],
    ] {
        let made = head(fields, "").await;
        assert_eq!(made.headers.len(), fields.len());
    }
}
