//! What clients of all of them get.

use http::HeaderMap;

/// What a client got.
#[derive(Debug, PartialEq)]
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) retry_after: Option<String>,
    pub(crate) body: String,
}

impl Got {
    pub(crate) fn new(status: u16, headers: &HeaderMap, body: &[u8]) -> Self {
        let field = |name: &str| Some(headers.get(name)?.to_str().unwrap().to_owned());
        Self {
            status,
            content_type: field("content-type"),
            retry_after: field("retry-after"),
            body: String::from_utf8(body.to_vec()).unwrap(),
        }
    }
}

const PROBLEM: &str = "application/problem+json";
const JSON: &str = "application/json";

/// Each path that fails, with status, media type, wait and body of the response.
const FAILED: [(&str, u16, &str, Option<&str>, &str); 5] = [
    (
        "/users/2",
        429,
        PROBLEM,
        Some("30"),
        r#"{"title":"Too Many Requests","status":429,"detail":"slow down"}"#,
    ),
    // The text of a server error stays on the server.
    (
        "/users/3",
        500,
        PROBLEM,
        None,
        r#"{"title":"Internal Server Error","status":500}"#,
    ),
    (
        "/users/4",
        404,
        PROBLEM,
        None,
        r#"{"title":"Not Found","status":404,"detail":"no user 4"}"#,
    ),
    (
        "/orders/2",
        503,
        JSON,
        Some("30"),
        r#"{"code":"no_bank","message":"Service Unavailable"}"#,
    ),
    (
        "/orders/4",
        404,
        JSON,
        None,
        r#"{"code":"no_order","message":"no order 4"}"#,
    ),
];

/// Checks what a service responds with, which this function asks by paths.
pub(crate) async fn check(ask: impl AsyncFn(&'static str) -> Got) {
    for (path, text) in [("/users/1", "Ada"), ("/orders/1", "tea")] {
        let got = ask(path).await;
        assert_eq!((got.status, &*got.body), (200, text), "{path}");
    }
    for (path, status, content_type, retry_after, body) in FAILED {
        let expected = Got {
            status,
            content_type: Some(content_type.to_owned()),
            retry_after: retry_after.map(str::to_owned),
            body: body.to_owned(),
        };
        assert_eq!(ask(path).await, expected, "{path}");
    }
}
