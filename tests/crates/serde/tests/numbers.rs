//! The number of a status in formats that describe themselves and in one that does not.

use serde::de::value::{
    Error, F64Deserializer, I8Deserializer, I64Deserializer, I128Deserializer, U8Deserializer,
    U16Deserializer, U32Deserializer, U64Deserializer, U128Deserializer,
};
use serde::de::{Deserialize, IntoDeserializer};
use serde::{Deserialize as DeriveDeserialize, Serialize};
use serde_json::{from_str, to_string};
use status_set::Received;
use status_set_tests_serde::{Api, Status};
use std::collections::{BTreeMap, HashMap};

fn fails(json: &str) -> String {
    from_str::<Status>(json).unwrap_err().to_string()
}

#[test]
fn every_status_goes_there_and_back() {
    for status in Status::ALL.iter().copied() {
        let json = to_string(&status).unwrap();
        assert_eq!(json, status.as_str());
        assert_eq!(from_str::<Status>(&json).unwrap(), status);

        let bytes = postcard::to_allocvec(&status).unwrap();
        assert_eq!(bytes, postcard::to_allocvec(&status.code()).unwrap());
        assert_eq!(postcard::from_bytes::<Status>(&bytes), Ok(status));
    }
    assert_eq!(from_str::<Api>("404").unwrap(), Api::r#type);
}

#[test]
fn what_is_no_status_is_an_error_that_names_the_enum() {
    for (json, found) in [
        ("65736", "invalid value: integer `65736`"), // 65536 + 200
        (
            "18446744073709551615",
            "invalid value: integer `18446744073709551615`",
        ),
        ("-1", "invalid value: integer `-1`"),
        ("-65336", "invalid value: integer `-65336`"), // 200 - 65536
        ("0", "invalid value: integer `0`"),
        ("99", "invalid value: integer `99`"),
        ("1000", "invalid value: integer `1000`"),
        ("529", "invalid value: integer `529`"),
        ("404.5", "invalid type: floating point `404.5`"),
        ("404.0", "invalid type: floating point `404.0`"),
        ("\"x\"", "invalid type: string \"x\""),
        ("\"404\"", "invalid type: string \"404\""),
        ("null", "invalid type: null"),
        ("true", "invalid type: boolean `true`"),
        ("[404]", "invalid type: sequence"),
    ] {
        let message = format!("{found}, expected a status code of `Status`");
        assert!(fails(json).starts_with(&message), "{json}: {}", fails(json));
    }
    let unlisted = postcard::to_allocvec(&529_u16).unwrap();
    assert!(postcard::from_bytes::<Status>(&unlisted).is_err());
}

#[test]
fn numbers_of_every_type_are_read() {
    #[expect(single_use_lifetimes, reason = "`impl Trait` cannot leave it out")]
    fn read<'de>(from: impl serde::Deserializer<'de, Error = Error>) -> Result<Status, String> {
        Status::deserialize(from).map_err(|error| error.to_string())
    }
    let found = Ok(Status::NotFound);
    let unsigned: U16Deserializer<Error> = 404_u16.into_deserializer();
    assert_eq!(read(unsigned), found);
    assert_eq!(read(U32Deserializer::new(404)), found);
    assert_eq!(read(U64Deserializer::new(404)), found);
    assert_eq!(read(U128Deserializer::new(404)), found);
    assert_eq!(read(I64Deserializer::new(404)), found);
    assert_eq!(read(I128Deserializer::new(404)), found);

    let refused = |number: &str| {
        Err(format!(
            "invalid value: {number}, expected a status code of `Status`"
        ))
    };
    assert_eq!(read(U8Deserializer::new(200)), Ok(Status::Ok));
    assert_eq!(read(I8Deserializer::new(-56)), refused("integer `-56`")); // 200 as an `i8`
    let wide = "a number of 128 bits";
    assert_eq!(read(U128Deserializer::new((1 << 64) + 404)), refused(wide));
    assert_eq!(read(I128Deserializer::new(-404)), refused(wide));
    assert!(read(F64Deserializer::new(404.0)).is_err());
}

#[test]
fn it_stands_inside_of_other_types() {
    assert_eq!(from_str::<Option<Status>>("null").unwrap(), None);
    assert_eq!(
        from_str::<Option<Status>>("404").unwrap(),
        Some(Status::NotFound)
    );
    let statuses = [Status::Ok, Status::Last];
    assert_eq!(to_string(&statuses).unwrap(), "[200,999]");
    assert_eq!(from_str::<Vec<Status>>("[200,999]").unwrap(), statuses);

    let bytes = postcard::to_allocvec(&(Some(Status::Ok), vec![Status::Last])).unwrap();
    let back: (Option<Status>, Vec<Status>) = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(back, (Some(Status::Ok), vec![Status::Last]));
}

#[test]
fn it_is_the_key_of_a_map() {
    let counts = BTreeMap::from([(Status::Ok, 7), (Status::NotFound, 1)]);
    let json = to_string(&counts).unwrap();
    assert_eq!(json, r#"{"200":7,"404":1}"#);
    assert_eq!(from_str::<BTreeMap<Status, i32>>(&json).unwrap(), counts);
    let bytes = postcard::to_allocvec(&counts).unwrap();
    assert_eq!(postcard::from_bytes(&bytes), Ok(counts));

    for json in [
        r#"{"529":1}"#,
        r#"{"x":1}"#,
        r#"{"65736":1}"#,
        r#"{"-1":1}"#,
        r#"{"0404":1}"#,
    ] {
        assert!(from_str::<HashMap<Status, i32>>(json).is_err(), "{json}");
    }
}

#[derive(Debug, PartialEq, Serialize, DeriveDeserialize)]
#[serde(untagged)]
enum Answer {
    Status(Status),
    Text(String),
}

/// serde keeps the value of an untagged enum until it knows what it is.
#[test]
fn a_string_is_no_number_in_kept_values_either() {
    assert_eq!(
        from_str::<Answer>("404").unwrap(),
        Answer::Status(Status::NotFound)
    );
    assert_eq!(
        from_str::<Answer>("\"404\"").unwrap(),
        Answer::Text("404".into())
    );
}

#[test]
fn received_keeps_unlisted_numbers() {
    for code in 100..=999 {
        let received = Received::<Status>::from_code(code).unwrap();
        let json = to_string(&received).unwrap();
        assert_eq!(json, code.to_string());
        assert_eq!(from_str::<Received<Status>>(&json).unwrap(), received);
        let bytes = postcard::to_allocvec(&received).unwrap();
        assert_eq!(postcard::from_bytes(&bytes), Ok(received));
    }
    for json in ["99", "1000", "65736", "-1", "404.5", "\"404\""] {
        let error = from_str::<Received<Status>>(json).unwrap_err().to_string();
        let message = "expected a status code from 100 to 999";
        assert!(error.contains(message), "{error}");
    }
    let counts: BTreeMap<Received<Status>, i32> = from_str(r#"{"529":1,"200":2}"#).unwrap();
    assert_eq!(to_string(&counts).unwrap(), r#"{"200":2,"529":1}"#);
}

#[test]
fn names_of_the_expansion_are_free() {
    use status_set_tests_serde::names::Few;
    assert_eq!(to_string(&Few::NotFound).unwrap(), "404");
    assert_eq!(from_str::<Few>("404").unwrap(), Few::NotFound);
}
