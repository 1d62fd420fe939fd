//! Bodies by RFC 9457: what is in them, and above all what is not.

#![deny(warnings)]

use serde_json::{Value, json};
use status_set::with::problem::response;
use status_set::{HttpError, Official, Problem};
use std::fmt;

const SECRET: &str = "hunter2";

#[derive(Debug, thiserror::Error)]
#[error("password is {SECRET}")]
struct Source;

#[derive(Debug, thiserror::Error, HttpError)]
enum Inner {
    #[error("disk full at {SECRET}")]
    #[status(507)]
    Disk,
    #[error("no such row")]
    #[status(404, type = "urn:problem:no-row")]
    NoRow,
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(problem), extend_problem = extend)]
enum AppError {
    #[error("no user {0}")]
    #[status(404, type = "https://api.example/problems/no-user")]
    NoUser(u64),
    #[error("database: {SECRET}")]
    #[status(500, type = "https://api.example/problems#database")]
    Database(#[source] Source),
    #[error("back at noon")]
    #[status(503, expose, header("Retry-After" = 60))]
    Maintenance,
    #[error("{SECRET}")]
    #[status(403, hide)]
    Hidden,
    #[error(transparent)]
    #[status(transparent)]
    Inner(#[from] Inner),
    #[error("{SECRET}")]
    #[status(transparent)]
    Boxed(Box<Inner>),
    #[error("upstream: {SECRET}")]
    Upstream(#[status] Official),
    #[error("{SECRET}")]
    #[status(504, detail = "{0} does not respond")]
    Silent(&'static str),
}

fn extend(error: &AppError, problem: &mut Problem) {
    if let AppError::NoUser(id) = error {
        assert!(problem.set_instance(format_args!("/users/{id}")));
        assert!(problem.insert("user", id));
    }
}

fn body(error: &(impl HttpError + fmt::Display)) -> Value {
    serde_json::from_str(response(error).body()).unwrap()
}

#[test]
fn members_are_those_of_the_error() {
    assert_eq!(
        body(&AppError::NoUser(7)),
        json!({
            "type": "https://api.example/problems/no-user",
            "status": 404,
            "title": "Not Found",
            "detail": "no user 7",
            "instance": "/users/7",
            "user": 7,
        })
    );
    assert_eq!(
        body(&AppError::Maintenance),
        json!({ "status": 503, "title": "Service Unavailable", "detail": "back at noon" })
    );
    assert_eq!(
        body(&AppError::Silent("mail")),
        json!({ "status": 504, "title": "Gateway Timeout", "detail": "mail does not respond" })
    );
}

#[test]
fn errors_turn_into_problems() {
    let by_reference = Problem::from(&AppError::NoUser(7));
    assert_eq!(by_reference, Problem::from(AppError::NoUser(7)));
    assert_eq!(by_reference, Problem::of(&AppError::NoUser(7)));
    assert_eq!(
        by_reference.problem_type(),
        Some("https://api.example/problems/no-user")
    );
    assert_eq!(by_reference.instance(), Some("/users/7"));
    assert_eq!(by_reference.members()["user"], 7);
}

#[test]
fn uris_stay_as_they_are_written() {
    let database = AppError::Database(Source);
    assert_eq!(
        body(&database)["type"],
        "https://api.example/problems#database"
    );
    assert_eq!(
        body(&AppError::Inner(Inner::NoRow))["type"],
        "urn:problem:no-row"
    );
}

#[test]
fn text_of_server_errors_stays_on_the_server() {
    let errors = [
        AppError::Database(Source),
        AppError::Hidden,
        AppError::Inner(Inner::Disk),
        AppError::Boxed(Box::new(Inner::Disk)),
        AppError::Upstream(Official::BadGateway),
    ];
    for error in errors {
        let response = response(&error);
        assert_eq!(response.status().as_u16(), error.status().code());
        assert!(!format!("{response:?}").contains(SECRET), "{response:?}");
        assert_eq!(body(&error).get("detail"), None);
    }
}

#[test]
fn transparent_errors_add_what_the_inner_one_adds() {
    #[derive(HttpError)]
    #[status(409, extend_problem = Self::extend)]
    struct Taken;

    impl Taken {
        #[expect(clippy::unused_self, reason = "the trait's function has it")]
        fn extend(&self, problem: &mut Problem) {
            problem.insert("from", "inner");
            problem.insert("name", "inner");
        }
    }

    impl fmt::Display for Taken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("taken")
        }
    }

    #[derive(HttpError)]
    #[status(transparent, extend_problem = outer)]
    struct Outer<E>(E);

    impl<E: fmt::Display> fmt::Display for Outer<E> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    fn outer<E>(_: &Outer<E>, problem: &mut Problem) {
        problem.insert("name", "outer");
    }

    let body = body(&Outer(Taken));
    assert_eq!(body["from"], "inner");
    assert_eq!(body["name"], "outer");
    assert_eq!(body["detail"], "taken");
}

/// A constant with the name of a parameter: there, the name of a constant is a pattern.
mod names {
    #![expect(
        dead_code,
        non_upper_case_globals,
        reason = "it only stands in the way"
    )]

    const error: u8 = 1;
    const problem: &str = "";
    const field: &str = "";

    #[derive(status_set::HttpError)]
    #[status(NotFound, with(problem))]
    pub(super) struct Missing;

    #[derive(status_set::HttpError)]
    #[status(with(problem), extend_problem = Self::extend)]
    pub(super) enum Outer {
        #[status(transparent)]
        Problem { __problem: Missing },
        #[status(transparent)]
        Own { __field: Missing },
    }

    impl Outer {
        fn extend(&self, __problem: &mut status_set::Problem) {
            __problem.insert("outer", matches!(self, Self::Own { .. }));
        }
    }

    impl std::fmt::Display for Outer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("nothing here")
        }
    }

    impl std::fmt::Display for Missing {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("nothing here")
        }
    }
}

#[test]
fn names_of_the_expansion_are_free() {
    let problems = [
        Problem::from(&names::Missing),
        Problem::from(names::Missing),
        Problem::from(names::Outer::Own {
            __field: names::Missing,
        }),
        Problem::from(&names::Outer::Problem {
            __problem: names::Missing,
        }),
    ];
    assert_eq!(problems[2].members()["outer"], true);
    assert_eq!(problems[3].members()["outer"], false);
    for problem in problems {
        assert_eq!(problem.detail(), Some("nothing here"));
    }
}
