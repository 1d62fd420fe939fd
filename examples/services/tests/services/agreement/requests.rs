//! Requests of all kinds, as bytes.

use status_set_services::books::MAX_BODY;

const JSON: &str = "Content-Type: application/json\r\n";
const LIBRARIAN: &str = "Content-Type: application/json\r\nAuthorization: Bearer librarian\r\n";

/// Requests as their first line, further fields, and a body, whose length is told.
const REQUESTS: [(&str, &str, &str); 44] = [
    ("GET /books/1", "", ""),
    ("GET /books/1?page=2", "", ""),
    ("HEAD /books/1", "", ""),
    ("GET /errors", "", ""),
    ("HEAD /errors", "", ""),
    ("POST /books", LIBRARIAN, r#"{"title":"Emma"}"#),
    ("POST /books/2/loan", LIBRARIAN, r#"{"name":"Ann"}"#),
    ("POST /books/2/loan", LIBRARIAN, r#"{"name":"Bob"}"#),
    ("POST /books/44/loan", LIBRARIAN, r#"{"name":"Bob"}"#),
    ("GET /", "", ""),
    ("GET /films", "", ""),
    ("HEAD /films", "", ""),
    ("POST /films", LIBRARIAN, "{}"),
    ("GET /books/", "", ""),
    ("GET //books/1", "", ""),
    ("GET /books/1/", "", ""),
    ("GET /Books/1", "", ""),
    ("GET /books/44", "", ""),
    ("HEAD /books/44", "", ""),
    ("GET /books/x", "", ""),
    ("GET /books/-1", "", ""),
    ("GET /books/9223372036854775808", "", ""),
    ("GET /books/%31", "", ""),
    ("GET /books/%FF", "", ""),
    ("GET /books/%zz", "", ""),
    ("GET /books/%0d%0aSet-Cookie:a=b", "", ""),
    ("DELETE /books/1", "", ""),
    ("GET /books", "", ""),
    ("HEAD /books", "", ""),
    ("OPTIONS /books", "", ""),
    ("TRACE /books/1", "", ""),
    ("BREW /books/1", "", ""),
    ("POST /books", JSON, r#"{"title":"Emma"}"#),
    ("POST /books", "Authorization: Basic eDp5\r\n", "{}"),
    ("POST /books", "Authorization: Bearer librarian\r\n", "{}"),
    ("POST /books", LIBRARIAN, ""),
    ("POST /books", LIBRARIAN, "{"),
    ("POST /books", LIBRARIAN, "\u{ff}"),
    ("POST /books", LIBRARIAN, "{}"),
    ("POST /books", LIBRARIAN, "[7]"),
    ("POST /books", LIBRARIAN, r#"{"title":" "}"#),
    ("POST /books/x/loan", LIBRARIAN, "{"),
    ("POST /books/1/loan", LIBRARIAN, r#"{"name":7}"#),
    ("POST /books/1/loan", LIBRARIAN, r#"{"name":"Ann"} x"#),
];

/// The rest in full: other media types, bodies of other lengths, and what is not HTTP.
fn raw() -> Vec<(&'static str, Vec<u8>)> {
    let post = "POST /books HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer librarian\r\n";
    let json = "Content-Type: application/json\r\n";
    let large = format!(r#"{{"title":"{}"}}"#, "x".repeat(MAX_BODY));
    let texts = [
        (
            "text",
            format!("{post}Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{{}}"),
        ),
        (
            "a suffix",
            format!("{post}Content-Type: application/ld+json\r\nContent-Length: 2\r\n\r\n{{}}"),
        ),
        (
            "a charset",
            format!(
                "{post}Content-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n\r\n{{}}"
            ),
        ),
        (
            "a bad type",
            format!("{post}Content-Type: json\r\nContent-Length: 2\r\n\r\n{{}}"),
        ),
        (
            "a large body",
            format!("{post}{json}Content-Length: {}\r\n\r\n{large}", large.len()),
        ),
        (
            "a large body in chunks",
            format!(
                "{post}{json}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{large}\r\n0\r\n\r\n",
                large.len()
            ),
        ),
        (
            "a body in chunks",
            format!("{post}{json}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n"),
        ),
        (
            "a bad chunk",
            format!("{post}{json}Transfer-Encoding: chunked\r\n\r\nzz\r\n{{}}\r\n0\r\n\r\n"),
        ),
        ("no length", format!("{post}{json}\r\n")),
        (
            "a bad length",
            format!("{post}{json}Content-Length: x\r\n\r\n{{}}"),
        ),
        (
            "two lengths",
            format!("{post}{json}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{{}}"),
        ),
        ("not HTTP", "hello\r\n\r\n".into()),
        ("HTTP/1.0", "GET /books/44 HTTP/1.0\r\n\r\n".into()),
        ("HTTP/3.0", "GET /books/44 HTTP/3.0\r\n\r\n".into()),
        ("no path", "GET HTTP/1.1\r\nHost: a\r\n\r\n".into()),
        (
            "a bad path",
            "GET books HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".into(),
        ),
        (
            "an absolute URI",
            "GET http://a/books/44 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".into(),
        ),
        (
            "an asterisk",
            "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".into(),
        ),
        (
            "no Host",
            "GET /books/44 HTTP/1.1\r\nConnection: close\r\n\r\n".into(),
        ),
        (
            "a bad field",
            "GET /books/44 HTTP/1.1\r\nHost: a\r\nX Y: z\r\n\r\n".into(),
        ),
        (
            "a space before a colon",
            "GET /books/44 HTTP/1.1\r\nHost : a\r\n\r\n".into(),
        ),
        (
            "line feeds alone",
            "GET /books/44 HTTP/1.1\nHost: a\nConnection: close\n\n".into(),
        ),
        (
            "an expectation",
            format!("{post}{json}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{{}}"),
        ),
    ];
    let mut all: Vec<_> = texts
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect();
    all.push(("bytes", b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n".to_vec()));
    all.push((
        "a bad byte",
        b"GET /\xff\x00 HTTP/1.1\r\nHost: a\r\n\r\n".to_vec(),
    ));
    all
}

/// All of them, by names.
pub(super) fn requests() -> Vec<(String, Vec<u8>)> {
    let raw = raw().into_iter();
    let raw = raw.map(|(name, bytes)| (name.to_owned(), bytes));
    REQUESTS.iter().map(named).chain(raw).collect()
}

fn named((line, fields, body): &(&str, &str, &str)) -> (String, Vec<u8>) {
    let head = format!("{line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{fields}");
    let length = match body.len() {
        0 => String::new(),
        length => format!("Content-Length: {length}\r\n"),
    };
    let bytes = format!("{head}{length}\r\n{body}").into_bytes();
    (format!("{line} {body}").trim_end().to_owned(), bytes)
}
