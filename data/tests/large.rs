//! Large files of users' own sets. `cargo test` sees to it that they are read to the end;
//! `tests/growth` counts instructions, which have to grow with a file and no faster.

#![cfg(feature = "schema")]

use status_set_data::schema::parse_custom_set;
use std::env;

/// How many codes there are before they repeat: no more than the script's smallest file has parts, or
/// larger ones would have mistakes of another kind.
const CODES: usize = 100;

/// Reads a file that has much of one thing, none of it without a mistake. The script says how much.
fn try_many(text: impl Fn(usize) -> String) {
    let many = env::var("STATUS_SET_MANY").ok();
    let many = many.map_or(2 * CODES, |many| {
        many.parse().expect("STATUS_SET_MANY is a number")
    });
    let (_, mistakes) = parse_custom_set("acme", &text(many));
    assert!(mistakes.len() >= many - CODES, "{}", mistakes.len());
}

/// Text for each number, one after the other.
fn each(count: usize, text: impl Fn(usize) -> String) -> String {
    (0..count).map(text).collect()
}

#[test]
fn rows() {
    try_many(|count| {
        each(count, |number| {
            let code = 400 + number % CODES;
            format!(
                "[[status]]\ncode = {code}\nname = 'Name{number}'\nsource = 'https://a.example'\n"
            )
        })
    });
}

/// The places of all values are in one line.
#[test]
fn rows_on_one_line() {
    try_many(|count| {
        let rows = each(count, |number| {
            let code = 400 + number % CODES;
            format!("{{ code = {code}, name = 'Name{number}', state = 'none' }}, ")
        });
        format!("status = [{rows}]")
    });
}

#[test]
fn former_phrases() {
    try_many(|count| {
        let phrases = each(count, |number| format!("'Phrase {number}', 'No', "));
        format!("[[status]]\ncode = 460\nname = 'Now'\nformer = [{phrases}]")
    });
}

#[test]
fn unknown_keys() {
    try_many(|count| each(count, |number| format!("key{number} = 1\n")));
}
