//! Names and phrases in place of the number.

use serde::{Deserialize, Serialize};
use serde_json::{from_value, json, to_value};
use status_set::HttpStatus;
use status_set_tests_serde::{Api, Status, Twins};
use std::fmt::Debug;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
struct Forms<S: HttpStatus> {
    #[serde(with = "status_set::with::serde::code")]
    code: S,
    #[serde(with = "status_set::with::serde::name")]
    name: S,
    #[serde(with = "status_set::with::serde::phrase")]
    phrase: S,
}

fn all<S: HttpStatus>(status: S) -> Forms<S> {
    Forms {
        code: status,
        name: status,
        phrase: status,
    }
}

fn goes_there_and_back<S: HttpStatus>() {
    for status in S::ALL.iter().copied() {
        let json = to_value(all(status)).unwrap();
        assert_eq!(from_value::<Forms<S>>(json).unwrap(), all(status));
        let bytes = postcard::to_allocvec(&all(status)).unwrap();
        assert_eq!(postcard::from_bytes(&bytes), Ok(all(status)));
    }
}

#[test]
fn every_status_goes_there_and_back() {
    goes_there_and_back::<Status>();
    goes_there_and_back::<Twins>();
    goes_there_and_back::<Api>();
}

#[test]
fn each_form_is_what_it_is_called() {
    let json = json!({"code": 404, "name": "NotFound", "phrase": "Not Found"});
    assert_eq!(to_value(all(Status::NotFound)).unwrap(), json);
    // The variant's name, whatever the dataset or `Debug` call it.
    let json = json!({"code": 404, "name": "type", "phrase": "Not Found"});
    assert_eq!(to_value(all(Api::r#type)).unwrap(), json);
    let json = to_value(all(Status::GatewayUnauthorized)).unwrap();
    assert_eq!(json["name"], "GatewayUnauthorized");
}

/// "Not Found" alone could be either of them.
#[test]
fn a_shared_phrase_has_its_code() {
    assert_eq!(
        to_value(all(Twins::NotFound)).unwrap()["phrase"],
        "404 Not Found"
    );
    assert_eq!(
        to_value(all(Twins::AlsoNotFound)).unwrap()["phrase"],
        "604 Not Found"
    );
}

fn error_of(code: u16, name: &str, phrase: &str) -> String {
    let json = json!({"code": code, "name": name, "phrase": phrase});
    from_value::<Forms<Twins>>(json).unwrap_err().to_string()
}

#[test]
fn errors_name_the_enum() {
    assert_eq!(
        error_of(200, "NotFound", "404"),
        "invalid value: integer `200`, expected a status code of `Twins`",
    );
    assert_eq!(
        error_of(404, "Ok", "404"),
        "invalid value: string \"Ok\", expected the name of a status of `Twins`",
    );
    assert_eq!(
        error_of(404, "NotFound", "Not Found"),
        "`Not Found` is not a status of `Twins` alone: 404 and 604 share that reason phrase",
    );
    let json = json!({"code": 404, "name": 404, "phrase": 404});
    assert_eq!(
        from_value::<Forms<Twins>>(json).unwrap_err().to_string(),
        "invalid type: integer `404`, expected the name of a status of `Twins`",
    );
}
