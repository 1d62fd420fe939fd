//! Statuses in options, collections and maps, in every form, and numbers in quotes.

#![deny(warnings)]

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, from_str, from_value, json, to_value};
use status_set::{Official, Received};
use status_set_tests_serde::{Api, Status, Twins};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt::Debug;

/// Everything that holds statuses, in one form.
macro_rules! form {
    ($form:ident: $one:tt $option:tt $seq:tt $keys:tt $values:tt) => {
        mod $form {
            use super::*;

            #[derive(Debug, PartialEq, Serialize, Deserialize)]
            pub(super) struct All {
                #[serde(with = $one)]
                pub(super) one: Official,
                #[serde(default, with = $option)]
                pub(super) option: Option<Official>,
                #[serde(with = $seq)]
                pub(super) vec: Vec<Official>,
                #[serde(with = $seq)]
                pub(super) deque: VecDeque<Official>,
                #[serde(with = $seq)]
                pub(super) boxed: Box<[Official]>,
                #[serde(with = $seq)]
                pub(super) set: BTreeSet<Official>,
                #[serde(with = $seq)]
                pub(super) hashed: HashSet<Official>,
                #[serde(with = $keys)]
                pub(super) keys: BTreeMap<Official, u8>,
                #[serde(with = $keys)]
                pub(super) hashed_keys: HashMap<Official, Vec<u8>>,
                #[serde(with = $values)]
                pub(super) values: BTreeMap<String, Official>,
            }

            impl All {
                pub(super) fn new(option: Option<Official>, many: &[Official]) -> Self {
                    Self {
                        one: Official::ImATeapot,
                        option,
                        vec: many.to_vec(),
                        deque: many.iter().copied().collect(),
                        boxed: many.into(),
                        set: many.iter().copied().collect(),
                        hashed: many.iter().copied().collect(),
                        keys: many.iter().map(|&status| (status, 7)).collect(),
                        hashed_keys: many.iter().map(|&status| (status, vec![7])).collect(),
                        values: many
                            .iter()
                            .map(|&status| (status.to_string(), status))
                            .collect(),
                    }
                }
            }

            #[test]
            fn goes_there_and_back() {
                for option in [None, Some(Official::Ok)] {
                    for count in [0, 1, Official::ALL.len()] {
                        there_and_back(&All::new(option, &Official::ALL[..count]));
                    }
                }
            }

            #[test]
            fn one_mistake_is_an_error() {
                let whole = to_value(All::new(None, &[Official::NotFound])).unwrap();
                let wrong = [json!(200.5), json!("Wrong"), json!(777), json!([])];
                for field in whole.as_object().unwrap().keys() {
                    for wrong in wrong.iter().filter(|it| *field != "vec" || !it.is_array()) {
                        let mut json = whole.clone();
                        spoil(&mut json[field], wrong);
                        assert!(from_value::<All>(json.clone()).is_err(), "{json}");
                    }
                    let mut json = whole.clone();
                    let gone = json.as_object_mut().unwrap().remove(field);
                    assert!(gone.is_some());
                    assert_eq!(
                        from_value::<All>(json).is_ok(),
                        field == "option",
                        "{field}"
                    );
                }
            }
        }
    };
}

form!(code:
    "status_set::with::serde::code"
    "status_set::with::serde::code::option"
    "status_set::with::serde::code::seq"
    "status_set::with::serde::code::keys"
    "status_set::with::serde::code::values");
form!(name:
    "status_set::with::serde::name"
    "status_set::with::serde::name::option"
    "status_set::with::serde::name::seq"
    "status_set::with::serde::name::keys"
    "status_set::with::serde::name::values");
form!(phrase:
    "status_set::with::serde::phrase"
    "status_set::with::serde::phrase::option"
    "status_set::with::serde::phrase::seq"
    "status_set::with::serde::phrase::keys"
    "status_set::with::serde::phrase::values");
form!(code_or_string:
    "status_set::with::serde::code_or_string"
    "status_set::with::serde::code_or_string::option"
    "status_set::with::serde::code_or_string::seq"
    "status_set::with::serde::code_or_string::keys"
    "status_set::with::serde::code_or_string::values");

/// In a format that describes itself and in one that does not.
fn there_and_back<T: Debug + PartialEq + Serialize + DeserializeOwned>(value: &T) {
    let json = to_value(value).unwrap();
    assert_eq!(&from_value::<T>(json.clone()).unwrap(), value, "{json}");
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(&from_str::<T>(&text).unwrap(), value, "{text}");
    let bytes = postcard::to_allocvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value);
    // Where it is cut makes the more of a difference the shorter it is.
    for end in (0..bytes.len()).take(200) {
        assert!(postcard::from_bytes::<T>(&bytes[..end]).is_err());
    }
}

/// Puts something wrong where a status stands: beside the others, or as a key.
fn spoil(json: &mut Value, wrong: &Value) {
    match json {
        Value::Array(statuses) => statuses.push(wrong.clone()),
        Value::Object(entries) => {
            let key = wrong.as_str().map_or(wrong.to_string(), str::to_owned);
            entries.insert(key, wrong.clone());
        }
        other => *other = wrong.clone(),
    }
}

#[test]
fn each_form_is_what_it_is_called() {
    let json = |value: Value, key: &str| {
        json!({
            "one": match &value {
                Value::Number(_) => json!(418),
                Value::String(text) if text == "NotFound" => json!("ImATeapot"),
                _ => json!("I'm a teapot"),
            },
            "option": value,
            "vec": [value],
            "deque": [value],
            "boxed": [value],
            "set": [value],
            "hashed": [value],
            "keys": { key: 7 },
            "hashed_keys": { key: [7] },
            "values": { "404 Not Found": value },
        })
    };
    let (option, many) = (Some(Official::NotFound), [Official::NotFound]);
    let number = json(json!(404), "404");
    assert_eq!(to_value(code::All::new(option, &many)).unwrap(), number);
    assert_eq!(
        to_value(code_or_string::All::new(option, &many)).unwrap(),
        number
    );
    let name = json(json!("NotFound"), "NotFound");
    assert_eq!(to_value(name::All::new(option, &many)).unwrap(), name);
    let phrase = json(json!("Not Found"), "Not Found");
    assert_eq!(to_value(phrase::All::new(option, &many)).unwrap(), phrase);
}

/// What others send: any code, as a number or in quotes.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Loose {
    #[serde(with = "status_set::with::serde::code_or_string")]
    one: Received<Official>,
    #[serde(default, with = "status_set::with::serde::code_or_string::option")]
    option: Option<Received<Official>>,
    #[serde(default, with = "status_set::with::serde::code_or_string::seq")]
    seq: Vec<Received<Official>>,
    #[serde(default, with = "status_set::with::serde::code::keys")]
    keys: BTreeMap<Received<Official>, u8>,
}

#[test]
fn a_code_in_quotes_is_read_where_that_is_asked_for() {
    for code in 100..=999 {
        let received = Received::<Official>::from_code(code).unwrap();
        for value in [json!(code), json!(code.to_string())] {
            let json = json!({"one": value, "option": value, "seq": [value], "keys": {code.to_string(): 1}});
            let loose: Loose = from_value(json).unwrap();
            let expected = Loose {
                one: received,
                option: Some(received),
                seq: vec![received],
                keys: BTreeMap::from([(received, 1)]),
            };
            assert_eq!(loose, expected);
            there_and_back(&loose);
        }
    }
}

#[test]
fn nothing_else_in_quotes_is_a_code() {
    for text in [
        "",
        "4",
        "40",
        "4040",
        "0404",
        "099",
        "000",
        " 404",
        "404 ",
        "+404",
        "-404",
        "4e2",
        "0x194",
        "404.0",
        "NotFound",
        "Not Found",
        "404 Not Found",
        "\u{664}\u{660}\u{664}",
        "４０４",
    ] {
        let error = from_value::<Loose>(json!({ "one": text })).unwrap_err();
        let message =
            format!("invalid value: string {text:?}, expected a status code from 100 to 999");
        assert_eq!(error.to_string(), message);
    }
    for (json, found) in [
        (json!(99), "invalid value: integer `99`"),
        (json!(65_940), "invalid value: integer `65940`"),
        (json!(404.0), "invalid type: floating point `404.0`"),
        (json!(null), "invalid type: null"),
        (json!(true), "invalid type: boolean `true`"),
        (json!(["404"]), "invalid type: sequence"),
        (json!({"404": 404}), "invalid type: map"),
    ] {
        let error = from_value::<Loose>(json!({ "one": json })).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("{found}, expected a status code from 100 to 999")
        );
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Enums {
    #[serde(with = "status_set::with::serde::code_or_string")]
    status: Status,
    #[serde(with = "status_set::with::serde::phrase::seq")]
    twins: Vec<Twins>,
    #[serde(with = "status_set::with::serde::name::values")]
    api: BTreeMap<u8, Api>,
}

#[test]
fn errors_of_an_enum_name_it() {
    let error = |status: Value, twin: &str, name: &str| {
        let json = json!({"status": status, "twins": ["604", twin], "api": {"1": "Ok", "2": name}});
        from_value::<Enums>(json).map_err(|error| error.to_string())
    };
    let enums = Enums {
        status: Status::Last,
        twins: vec![Twins::AlsoNotFound, Twins::NotFound],
        api: BTreeMap::from([(1, Api::Ok), (2, Api::r#type)]),
    };
    assert_eq!(error(json!("999"), "404", "type").as_ref(), Ok(&enums));
    there_and_back(&enums);
    assert_eq!(
        error(json!("777"), "404", "type").unwrap_err(),
        "invalid value: string \"777\", expected a status code of `Status`"
    );
    assert_eq!(
        error(json!(999), "Not Found", "type").unwrap_err(),
        "`Not Found` is not a status of `Twins` alone: 404 and 604 share that reason phrase"
    );
    assert_eq!(
        error(json!(999), "404", "NotFound").unwrap_err(),
        "invalid value: string \"NotFound\", expected the name of a status of `Api`"
    );
}
