//! Frameworks without an integration of their own respond with error types, each in ten lines, which the
//! page of the guide shows.

mod error;
mod hyper;
mod poem;
mod tower;
mod warp;

/// What a client got.
#[derive(Debug, PartialEq)]
struct Got {
    status: u16,
    content_type: Option<String>,
    retry_after: Option<String>,
    body: String,
}

/// What a client is to get for a user of this number.
fn expected(id: u64) -> Got {
    let (status, wait, body) = match id {
        2 => (
            429,
            Some("30"),
            r#"{"title":"Too Many Requests","status":429,"detail":"slow down"}"#,
        ),
        // The text of a server error stays on the server.
        3 => (
            500,
            None,
            r#"{"title":"Internal Server Error","status":500}"#,
        ),
        _ => (
            404,
            None,
            r#"{"title":"Not Found","status":404,"detail":"no user 4"}"#,
        ),
    };
    Got {
        status,
        content_type: Some("application/problem+json".to_owned()),
        retry_after: wait.map(str::to_owned),
        body: body.to_owned(),
    }
}

fn got(status: u16, headers: &http::HeaderMap, body: &[u8]) -> Got {
    let field = |name: &str| Some(headers.get(name)?.to_str().unwrap().to_owned());
    Got {
        status,
        content_type: field("content-type"),
        retry_after: field("retry-after"),
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}
