//! The catalogue of an error type, and problems.

#![deny(warnings)]

use serde_json::json;
use status_set::{HttpError, Problem};

#[derive(Debug, thiserror::Error, HttpError)]
#[error("db")]
enum Db {
    #[status(503, code = "busy")]
    Busy,
    #[status(404, code = "no_row", type = "/no-row", title = "No Row")]
    NoRow,
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("app")]
#[status(code_case = "snake_case", extend_problem = extend)]
enum AppError {
    #[status(404)]
    NoUser,
    #[status(402, type = "https://api.example/credit", title = "No Credit")]
    NoCredit,
    #[status(transparent)]
    Db(Db),
    #[status(code = "load")]
    Load(u8, #[status(transparent)] Db),
    #[status(500, type = "/internal", detail = "try again")]
    Internal,
}

fn extend(_: &AppError, problem: &mut Problem) {
    assert!(problem.insert("code", "of extend_problem"));
    assert!(problem.insert("other", 1));
}

#[test]
fn code_and_title_are_members() {
    for (error, expected) in [
        (
            AppError::NoCredit,
            json!({
                "type": "https://api.example/credit", "title": "No Credit", "status": 402,
                "detail": "app", "code": "no_credit", "other": 1,
            }),
        ),
        (
            AppError::Db(Db::NoRow),
            json!({
                "type": "/no-row", "title": "No Row", "status": 404,
                "detail": "app", "code": "no_row", "other": 1,
            }),
        ),
        (
            AppError::Load(1, Db::Busy),
            json!({
                "title": "Service Unavailable", "status": 503, "code": "load", "other": 1,
            }),
        ),
    ] {
        let problem = Problem::of(&error).to_string();
        let problem: serde_json::Value = serde_json::from_str(&problem).unwrap();
        assert_eq!(problem, expected);
    }
}

fn name(problem: &Problem) -> Option<&'static str> {
    AppError::case_of(problem).map(|case| case.name)
}

#[test]
fn a_problem_is_read_back_into_its_case() {
    for (error, expected) in [
        (AppError::NoUser, "NoUser"),
        (AppError::NoCredit, "NoCredit"),
        (AppError::Db(Db::Busy), "Busy"),
        (AppError::Db(Db::NoRow), "NoRow"),
        (AppError::Load(1, Db::Busy), "Load"),
        (AppError::Internal, "Internal"),
    ] {
        let text = Problem::of(&error).to_string();
        let problem: Problem = text.parse().unwrap();
        assert_eq!(name(&problem), Some(expected), "{text}");
        assert_eq!(error.case().map(|case| case.name), Some(expected));
    }
}

#[test]
fn code_comes_first_then_type_and_the_status_is_one_of_the_case() {
    for (problem, expected) in [
        (
            r#"{"code":"no_user","type":"/internal","status":404}"#,
            Some("NoUser"),
        ),
        (
            r#"{"code":"new","type":"/internal","status":500}"#,
            Some("Internal"),
        ),
        (r#"{"type":"/no-row"}"#, Some("NoRow")),
        (r#"{"code":"no_user","status":410}"#, None),
        (r#"{"code":"new"}"#, None),
        (r#"{"status":404}"#, None),
        (r#"{"code":7}"#, None),
    ] {
        assert_eq!(name(&problem.parse().unwrap()), expected, "{problem}");
    }
}

/// A body of the service's own may have any title, and a problem without a type has the phrase.
#[test]
fn a_title_without_a_type_is_not_one_of_problems() {
    #[derive(Debug, thiserror::Error, HttpError)]
    #[error("no user")]
    #[status(404, title = "No User", body = text)]
    struct NoUser;

    #[derive(Debug, thiserror::Error, HttpError)]
    #[error(transparent)]
    #[status(transparent)]
    struct Outer(NoUser);

    #[derive(Debug, thiserror::Error, HttpError)]
    #[error("no user")]
    #[status(404, title = "No User", type = "about:blank", body = text)]
    struct Blank;

    assert_eq!(Problem::of(&Blank).title(), Some("Not Found"));
    assert_eq!([NoUser.title(), Outer(NoUser).title()], ["No User"; 2]);
    assert_eq!(NoUser::CASES[0].title, Some("No User"));
    for problem in [Problem::of(&NoUser), Problem::of(&Outer(NoUser))] {
        assert_eq!(problem.title(), Some("Not Found"));
    }
}

#[test]
fn a_case_that_says_more_than_its_inner_error_is_found_by_the_code_of_that() {
    #[derive(Debug, thiserror::Error, HttpError)]
    #[error("context")]
    enum Context {
        #[status(header("Retry-After" = 9))]
        Waiting(u8, #[status(transparent)] Db),
    }
    for inner in [Db::Busy, Db::NoRow] {
        let error = Context::Waiting(1, inner);
        let found = Context::case_of(&Problem::of(&error)).map(|case| case.name);
        assert_eq!(found, error.case().map(|case| case.name));
        assert_eq!(found, Some("Waiting"));
    }
}
