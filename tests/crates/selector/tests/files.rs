//! In a format for people: a number, a text, or a sequence of both.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use status_set::CodeSet;

#[derive(Serialize, Deserialize)]
struct Policy {
    retry: CodeSet,
}

fn read(value: Value) -> Result<String, String> {
    let codes = serde_json::from_value::<CodeSet>(value);
    let codes = codes.map(|codes| codes.to_string());
    codes.map_err(|error| error.to_string())
}

#[test]
fn toml_has_numbers_texts_and_both() {
    for (file, printed) in [
        ("retry = 503", "503"),
        ("retry = '5xx except 501, 429, 408'", "408,429,500,502-599"),
        ("retry = [429, '5xx', '!501']", "429,500,502-599"),
        ("retry = ['!501', 429, '5xx']", "429,500,502-599"),
        ("retry = [503]", "503"),
        ("retry = []", "none"),
        ("retry = 'none'", "none"),
        ("retry = ['none']", "none"),
        (
            "retry = '''\n4xx except {\n  404,\n  410-499\n}\n'''",
            "400-403,405-409",
        ),
    ] {
        let policy = toml::from_str::<Policy>(file);
        let policy = policy.unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(policy.retry.to_string(), printed, "{file}");
        let written = toml::to_string(&policy).unwrap();
        assert_eq!(written, format!("retry = \"{printed}\"\n"));
        assert_eq!(
            toml::from_str::<Policy>(&written).unwrap().retry,
            policy.retry
        );
    }
}

#[test]
fn a_sequence_is_one_list() {
    assert_eq!(read(json!(["404, 410", 503])).unwrap(), "404,410,503");
    assert_eq!(
        read(json!(["!404", "!410-499", "4xx"])).unwrap(),
        "400-403,405-409"
    );
    assert_eq!(read(json!(["!410", "4xx", "!4xx"])).unwrap(), "none");
    assert_eq!(
        read(json!(["5xx except {501, 505}", 501])).unwrap(),
        "500,502-504,506-599"
    );
}

#[test]
fn numbers_that_are_no_codes_are_errors() {
    for number in [
        json!(99),
        json!(1000),
        json!(-404),
        json!(65_940),
        json!(u64::MAX),
        json!(404.0),
    ] {
        let error = read(number.clone()).unwrap_err();
        let expected = "expected a status code from 100 to 999, codes such as `5xx except 501`, or a sequence of both";
        assert!(error.ends_with(expected), "{error}");
        let error = read(json!([404, number])).unwrap_err();
        let expected = "expected a status code from 100 to 999, codes such as `5xx except 501`";
        assert!(error.ends_with(expected), "{error}");
    }
}

#[test]
fn mistakes_in_texts_are_named() {
    for (value, message) in [
        (json!("5xx, 4O4"), "`4O4` is not a code"),
        (json!(["5xx", "4O4"]), "`4O4` is not a code"),
        (json!("!4XX"), "`!4XX` is all that is said"),
        (json!(["!404", "!4xx"]), "`!400-499` is all that is said"),
        (
            json!([404, "!4xx", "!5xx", "!501"]),
            "`!500-599` removes nothing",
        ),
        (
            json!([404, "!501", "!5xx", "!501-502"]),
            "`!500-599` removes nothing",
        ),
        (
            json!([404, "!501-502", "!501", "!501-599"]),
            "`!501` removes nothing",
        ),
        (json!(["none", 404]), "`none` stands for no code"),
        (json!([404, "none"]), "`none` stands for no code"),
        (json!(["none", "none"]), "`none` stands for no code"),
        (json!(["5xx except {501", "505}"]), "`{501` is not closed"),
        (json!(""), "there is no code"),
        (json!([""]), "there is no code"),
        (json!([404, ""]), "there is no code"),
    ] {
        let error = read(value.clone()).unwrap_err();
        assert!(error.starts_with(message), "{value}: {error}");
    }
}

#[test]
fn other_values_are_errors() {
    for value in [
        json!(null),
        json!(true),
        json!({}),
        json!([[404]]),
        json!([null]),
    ] {
        let error = read(value.clone()).unwrap_err();
        assert!(
            error.contains("expected a status code from 100 to 999"),
            "{value}: {error}"
        );
    }
}
