//! Responses that are made of error types by http alone.

use http::StatusCode;
use status_set::with;
use status_set::with::http::{builder, error_code, text_response};
use status_set::{CodeSet, HttpError, Official};
use status_set_tests_http::{AppError, Throttled, Working};
use std::fmt;

type Error = AppError<'static, str>;

const SECRET: &str = "hunter2";

#[test]
fn statuses_and_fields_come_over() {
    let error = Error::Inner(Box::new(Throttled { seconds: 30 }));
    assert_eq!(StatusCode::from(&error), 429);
    for response in [
        with::http::response(&error, ()),
        builder(&error).body(()).unwrap(),
    ] {
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()["Retry-After"], "30");
        assert_eq!(response.headers().len(), 1);
    }
    assert_eq!(with::http::response(&error, "body").into_body(), "body");
}

#[test]
fn a_field_can_stand_twice() {
    let response = with::http::response(&Error::Forbidden("first".into()), ());
    let values: Vec<_> = response.headers().get_all("x-text").iter().collect();
    assert_eq!(values, ["first", "second"]);
}

#[test]
fn values_that_are_no_field_values_are_left_out() {
    for text in ["a\r\nSet-Cookie: b", "a\nb", "a\rb", "a\0b", "a\x7fb"] {
        let response = with::http::response(&Error::Forbidden(text.into()), ());
        let values: Vec<_> = response.headers().get_all("x-text").iter().collect();
        assert_eq!(values, ["second"], "{text:?}");
    }
    let response = with::http::response(&Error::Forbidden("grün\t".into()), ());
    assert_eq!(response.headers()["x-text"].as_bytes(), "grün\t".as_bytes());
}

#[test]
fn text_shows_what_a_client_may_see() {
    let response = text_response(&Error::Missing("cat"));
    assert_eq!(response.status(), 404);
    assert_eq!(
        response.headers()["content-type"],
        "text/plain; charset=utf-8"
    );
    assert_eq!(response.body(), "no cat");
}

#[test]
fn text_of_server_errors_stays_here() {
    let response = text_response(&Error::Database(SECRET.into()));
    assert_eq!(response.status(), 500);
    assert_eq!(response.body(), "Internal Server Error");
    let response = text_response(&Error::Forbidden("hidden".into()));
    assert_eq!(response.body(), "Forbidden");
}

#[derive(HttpError)]
#[status(500, detail = "try again in {0} s")]
struct Down(u8);

impl fmt::Display for Down {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SECRET)
    }
}

#[test]
fn what_is_written_for_clients_does_not() {
    assert_eq!(text_response(&Down(5)).body(), "try again in 5 s");
}

#[test]
fn statuses_without_content_have_none() {
    for (error, code) in [(Error::Nothing, 204), (Error::Reset, 205)] {
        let response = text_response(&error);
        assert_eq!(response.status(), code);
        assert_eq!(response.body(), "");
        assert!(!response.headers().contains_key("content-type"));
    }
}

/// No request ends with a code below 200.
#[test]
fn informational_statuses_become_500() {
    let error = Working(Official::Processing);
    assert_eq!(error_code(&error), 500);
    assert_eq!(with::http::response(&error, ()).status(), 500);
    assert_eq!(builder(&error).body(()).unwrap().status(), 500);
    let response = text_response(&error);
    assert_eq!(response.status(), 500);
    assert_eq!(response.body(), "Internal Server Error");
}

/// Written by hand, and all of it wrong.
struct Broken;

impl HttpError for Broken {
    type Status = Official;
    const STATUSES: CodeSet = CodeSet::EMPTY;

    fn status(&self) -> Official {
        Official::BadRequest
    }

    fn visit_headers(&self, visit: &mut dyn FnMut(&'static str, &dyn fmt::Display)) {
        visit("", &"no name");
        visit("two words", &"no token");
        visit("x-broken", self);
        visit("content-length", &7);
        visit("x-good", &"good");
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half of it")?;
        Err(fmt::Error)
    }
}

#[test]
fn what_fails_to_print_is_left_out() {
    let response = text_response(&Broken);
    assert_eq!(response.body(), "Bad Request");
    assert_eq!(response.headers().len(), 2);
    assert_eq!(response.headers()["x-good"], "good");
}
