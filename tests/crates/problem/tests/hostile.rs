//! Errors whose parts cannot stand in a response: it is one all the same.

#![deny(warnings)]

use serde_json::Value;
use status_set::with::problem::response;
use status_set::{CodeSet, HttpError, HttpStatus, Official, Problem, status_set};
use std::fmt;

/// An error with any status of a set, and with what no response can have.
#[derive(HttpError)]
#[status(
    set = S,
    with(problem),
    header("X-Line" = "a\r\nSet-Cookie: b"),
    header("X-Nul" = "\0"),
    header("X-Broken" = Broken),
    header("X-Utf-8" = "é"),
    header("Link" = "<a>"),
    header("Link" = "<b>"),
    extend_problem = hostile,
)]
struct Any<S: HttpStatus>(#[status] S);

impl<S: HttpStatus> fmt::Display for Any<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }
}

/// Fails to print, which makes `to_string` panic.
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

fn hostile<S: HttpStatus>(_: &Any<S>, problem: &mut Problem) {
    for name in ["type", "title", "status", "detail", "instance"] {
        assert!(!problem.insert(name, "shadow"));
    }
    assert!(!problem.set_instance("a b"));
    assert!(!problem.set_instance("/100%"));
    assert!(!problem.set_instance(""));
    assert!(!problem.set_instance("http://[::1"));
    assert!(!problem.set_instance("a#b#c"));
    assert!(!problem.set_instance(":"));
    assert!(!problem.set_instance(Broken));
    for name in ["", "a b", "1st", "-a", "a=b", "a\nb"] {
        assert!(!problem.insert(name, 1));
    }
    assert!(!problem.insert("pairs", std::collections::BTreeMap::from([((1, 2), 3)])));
    assert!(problem.set_instance("urn:uuid:1"));
    assert!(problem.set_instance("../orders/%37#a"));
}

status_set! {
    enum Wide {
        official,
        nginx,
        linkedin,
        Own = 299,
        Last = 998,
    }
}

#[test]
fn every_status_has_a_sensible_response() {
    for &status in Wide::ALL {
        let response = response(&Any(status));
        let code = response.status().as_u16();
        let headers = response.headers();
        assert_eq!(
            code,
            if status.code() < 200 {
                500
            } else {
                status.code()
            }
        );
        if [204, 205, 304].contains(&code) {
            assert_eq!(
                (response.body().as_str(), headers.get("content-type")),
                ("", None),
                "{code}"
            );
        } else {
            let body: Value = serde_json::from_str(response.body()).unwrap();
            assert_eq!(body["status"], code);
            assert_eq!(headers["content-type"], "application/problem+json");
            assert_eq!(body.get("detail").is_some(), code < 500, "{code}");
            let instance = body.get("instance").and_then(Value::as_str);
            assert_eq!(
                instance,
                (status.code() >= 200).then_some("../orders/%37#a")
            );
        }
        let names: Vec<&str> = headers.keys().map(AsRef::as_ref).collect();
        assert!(
            !names.contains(&"x-line") && !names.contains(&"x-nul"),
            "{names:?}"
        );
        assert!(!names.contains(&"x-broken"), "{names:?}");
        assert_eq!(headers["x-utf-8"].as_bytes(), "é".as_bytes());
        assert_eq!(
            headers.get_all("link").iter().collect::<Vec<_>>(),
            ["<a>", "<b>"]
        );
    }
}

/// Written by hand: the derive refuses fields that depend on the content.
#[derive(Clone, Copy)]
struct Framed;

impl HttpError for Framed {
    type Status = Official;
    const STATUSES: CodeSet = CodeSet::EMPTY;

    fn status(&self) -> Official {
        Official::Gone
    }

    fn visit_headers(&self, visit: &mut dyn FnMut(&'static str, &dyn fmt::Display)) {
        visit("Content-Length", &5);
        visit("Transfer-Encoding", &"chunked");
        visit("content-type", &"text/html");
        visit("Content-Encoding", &"gzip");
    }
}

impl fmt::Display for Framed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is gone")
    }
}

#[test]
fn what_depends_on_the_content_is_left_to_who_writes_it() {
    #[derive(HttpError)]
    #[status(transparent)]
    struct Outer(Framed);

    assert!(status_set::with::http::headers(&Framed).is_empty());
    assert!(status_set::with::http::headers(&Outer(Framed)).is_empty());
    let response = response(&Framed);
    let fields: Vec<_> = response.headers().iter().collect();
    assert_eq!(fields.len(), 1, "{fields:?}");
    assert_eq!(
        response.headers()["content-type"],
        "application/problem+json"
    );
    let response = status_set::with::http::text_response(&Framed);
    assert_eq!(
        response.headers()["content-type"],
        "text/plain; charset=utf-8"
    );
}

/// Prints more than a client should get.
#[derive(HttpError)]
#[status(400)]
struct Long(&'static str, usize);

impl fmt::Display for Long {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (0..self.1).try_for_each(|_| f.write_str(self.0))
    }
}

#[test]
fn texts_are_cut_at_a_character() {
    const MAX: usize = 64 << 10;
    for (part, times, length) in [
        ("a", MAX, MAX),
        ("a", MAX + 1, MAX),
        ("a", usize::MAX, MAX),
        ("é", MAX, MAX),
        // 65536 is no multiple of three.
        ("語", MAX, MAX - 1),
        ("\u{1f980}", MAX, MAX),
    ] {
        let problem = Problem::of(&Long(part, times));
        let detail = problem.detail().unwrap();
        assert_eq!(detail, part.repeat(length / part.len()));
        let response = status_set::with::http::text_response(&Long(part, times));
        assert_eq!(*response.body(), detail);
    }
}

#[test]
fn an_instance_is_never_cut() {
    fn extend(long: &InstanceOf, problem: &mut Problem) {
        let set = problem.set_instance(Long("a", long.0));
        assert_eq!(set, long.0 <= 8 << 10);
    }

    #[derive(HttpError)]
    #[status(400, extend_problem = extend)]
    struct InstanceOf(usize);

    impl fmt::Display for InstanceOf {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("text")
        }
    }

    assert!(Problem::of(&InstanceOf(8 << 10)).instance().is_some());
    let problem = Problem::of(&InstanceOf((8 << 10) + 1));
    assert_eq!(problem.instance(), None);
    assert!(problem.members().is_empty());
}
