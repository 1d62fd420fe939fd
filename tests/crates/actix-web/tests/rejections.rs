//! What a rejection says of itself, to programs and to a catalogue.

#![deny(warnings)]

use actix_web::error::{JsonPayloadError, QueryPayloadError, UrlencodedError};
use serde::de::{Error, value};
use status_set::with::actix_web::Rejection;
use status_set::{ErrorCase, HttpError, Official, Problem};

#[derive(Debug, thiserror::Error, HttpError)]
enum AppError {
    #[error(transparent)]
    #[status(transparent)]
    Rejected(#[from] Rejection),
}

fn codes(cases: &[ErrorCase]) -> Vec<(&str, Option<&str>, Vec<u16>)> {
    let case = |case: &ErrorCase| (case.name, case.code, case.statuses.iter().collect());
    let mut all = Vec::new();
    for each in cases {
        all.push(case(each));
    }
    all
}

#[test]
fn it_has_a_case_for_each_extractor() {
    let body = vec![400, 411, 413, 415, 422];
    let cases = [
        ("Json", Some("bad_json"), body.clone()),
        ("Form", Some("bad_form"), body),
        ("Path", Some("bad_path"), vec![400]),
        ("Query", Some("bad_query"), vec![400]),
    ];
    assert_eq!(codes(Rejection::CASES), cases);
    assert_eq!(codes(AppError::CASES[0].inner.unwrap()), cases);
    for case in Rejection::CASES {
        assert!(case.description.ends_with('.'), "{}", case.description);
        // Of a status that a function finds out, nothing is known before.
        let is_known = case.statuses.len() == 1;
        assert_eq!(case.exposes, is_known.then_some(true));
    }
    assert_eq!(
        Rejection::STATUSES.iter().collect::<Vec<_>>(),
        [400, 411, 413, 415, 422]
    );
}

#[test]
fn it_keeps_what_actix_web_says() {
    let query = QueryPayloadError::Deserialize(value::Error::custom("no\nnumber"));
    for (rejection, status, case, code) in [
        (
            JsonPayloadError::Overflow { limit: 7 }.into(),
            Official::ContentTooLarge,
            "Json",
            "bad_json",
        ),
        (
            Rejection::from(UrlencodedError::UnknownLength),
            Official::LengthRequired,
            "Form",
            "bad_form",
        ),
        (query.into(), Official::BadRequest, "Query", "bad_query"),
    ] {
        assert_eq!(rejection.status(), status);
        assert_eq!(rejection.case().unwrap().name, case);
        assert!(rejection.exposes_detail());
        let text = rejection.to_string();
        let error = AppError::from(rejection);
        assert_eq!((error.status(), error.code()), (status, Some(code)));
        let problem = Problem::of(&error);
        assert_eq!(problem.detail(), Some(&*text));
        assert_eq!(AppError::case_of(&problem).unwrap().name, case);
    }
}
