//! Both servers respond alike to the same bytes, well formed or not, except for what is listed here.

mod requests;

use self::requests::requests;
use crate::server::{FRAMEWORKS, Server};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A field of the head or a member of the body, by name.
type Response = BTreeMap<String, String>;

/// What is compared of the head.
const FIELDS: [&str; 9] = [
    "allow",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "location",
    "retry-after",
    "transfer-encoding",
    "www-authenticate",
];

/// What differs of all responses that have these two values, or of those to one request.
struct Difference {
    /// Empty for all.
    request: &'static str,
    part: &'static str,
    /// Of axum and of actix-web. `*` stands for any end.
    values: [&'static str; 2],
}

const fn of_all(part: &'static str, values: [&'static str; 2]) -> Difference {
    Difference {
        request: "",
        part,
        values,
    }
}

const fn of_bytes(part: &'static str, values: [&'static str; 2]) -> Difference {
    Difference {
        request: "GET /books/%FF",
        part,
        values,
    }
}

const DIFFERENCES: [Difference; 9] = [
    // hyper writes the phrases of RFC 7231 where RFC 9110 has others.
    of_all("phrase", ["Payload Too Large", "Content Too Large"]),
    of_all("phrase", ["Unprocessable Entity", "Unprocessable Content"]),
    // Each framework has its own words for what is wrong with a body.
    of_all(
        "body.detail",
        ["\"cannot read the body: *", "\"cannot read the body: *"],
    ),
    of_all(
        "body.detail",
        ["\"cannot use the body: *", "\"cannot use the body: *"],
    ),
    // axum refuses bytes in a path that are not UTF-8; actix-web puts a replacement character in their
    // place, and no book has that as its number.
    of_bytes("status", ["HTTP/1.1 400", "HTTP/1.1 404"]),
    of_bytes("phrase", ["Bad Request", "Not Found"]),
    of_bytes("body.status", ["400", "404"]),
    of_bytes("body.title", ["\"Bad Request\"", "\"Not Found\""]),
    of_bytes(
        "body.detail",
        ["\"Invalid URL: *", "\"there is nothing here\""],
    ),
];

impl Difference {
    fn explains(&self, request: &str, part: &str, values: [&str; 2]) -> bool {
        let is = |value: &str, pattern: &str| match pattern.strip_suffix('*') {
            Some(start) => value.starts_with(start),
            None => value == pattern,
        };
        let [axum, actix] = values;
        (self.request.is_empty() || self.request == request)
            && self.part == part
            && is(axum, self.values[0])
            && is(actix, self.values[1])
    }
}

#[tokio::test]
async fn both_respond_alike() {
    let [axum, actix] = FRAMEWORKS.map(|framework| Server::start(framework, "agreement"));
    let mut wrong = Vec::new();
    let mut explained = BTreeSet::new();
    for (name, bytes) in requests() {
        let responses = [ask(&axum, &bytes).await, ask(&actix, &bytes).await];
        for (part, values) in differences(&responses) {
            let row = DIFFERENCES
                .iter()
                .position(|difference| difference.explains(&name, part, values));
            match row {
                Some(row) => {
                    explained.insert(row);
                }
                None => wrong.push(format!("{name}: {part}: {values:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // A row that explains nothing is out of date.
    assert!(explained.into_iter().eq(0..DIFFERENCES.len()));
}

/// All that the server sends on these bytes before it closes the connection.
async fn ask(server: &Server, bytes: &[u8]) -> Response {
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    // A server may close the connection before it has read all.
    let _ = stream.write_all(bytes).await;
    let mut response = Vec::new();
    let read = stream.read_to_end(&mut response);
    let ended = tokio::time::timeout(Duration::from_secs(20), read).await;
    assert!(
        ended.is_ok(),
        "never ends: {}",
        String::from_utf8_lossy(bytes)
    );
    read_response(&response)
}

fn read_response(bytes: &[u8]) -> Response {
    let text = String::from_utf8_lossy(bytes);
    // A server may ask for the body first.
    let text = text
        .strip_prefix("HTTP/1.1 100 Continue\r\n\r\n")
        .unwrap_or(&text);
    let mut parts = Response::new();
    let mut add = |name: &str, value: &str| {
        let before = parts.insert(name.to_owned(), value.to_owned());
        assert_eq!(before, None, "{name} twice: {text}");
    };
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
    let mut lines = head.split("\r\n");
    let line = lines.next().unwrap_or_default();
    let (status, phrase) = line.split_at_checked(12).unwrap_or((line, ""));
    add("status", status);
    add("phrase", phrase.trim_start());
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name = name.to_ascii_lowercase();
        let is_length = name == "content-length" && value == body.len().to_string();
        if FIELDS.contains(&&*name) {
            add(&name, if is_length { "that of the body" } else { value });
        }
    }
    match serde_json::from_str(body) {
        Ok(Value::Object(members)) => {
            for (name, value) in members {
                add(&format!("body.{name}"), &value.to_string());
            }
        }
        _ => add("body", body),
    }
    parts
}

/// The parts that differ, and what they are.
fn differences(responses: &[Response; 2]) -> Vec<(&str, [&str; 2])> {
    let [axum, actix] = responses;
    let names: BTreeSet<_> = axum.keys().chain(actix.keys()).collect();
    let mut found = Vec::new();
    for name in names {
        let values =
            [axum, actix].map(|response| response.get(name).map_or("none", |value| &**value));
        if values[0] != values[1] {
            found.push((&**name, values));
        }
    }
    found
}
