//! Large files of users' own sets: the time grows with the size and no faster.

#![cfg(feature = "schema")]

use status_set_data::schema::parse_custom_set;
use std::time::{Duration, Instant};

/// Checks that four times the rows take less than nine times as long. With the square of the size
/// it would be sixteen times.
#[track_caller]
fn is_linear(text: impl Fn(usize) -> String) {
    let texts = [text(1_000), text(4_000)];
    // On a busy machine it takes many tries until both were left in peace once.
    let mut shortest = [Duration::MAX; 2];
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(20) {
        for (shortest, text) in shortest.iter_mut().zip(&texts) {
            let start = Instant::now();
            let (_, mistakes) = parse_custom_set("acme", text);
            *shortest = start.elapsed().min(*shortest);
            assert!(!mistakes.is_empty(), "there are not that many codes");
        }
        if shortest[1] < shortest[0] * 9 {
            return;
        }
    }
    panic!("{shortest:?}");
}

/// Text for each number, one after the other.
fn each(count: usize, text: impl Fn(usize) -> String) -> String {
    (0..count).map(text).collect()
}

#[test]
fn rows() {
    is_linear(|count| {
        each(count, |number| {
            let code = 100 + number % 900;
            format!(
                "[[status]]\ncode = {code}\nname = 'Name{number}'\nsource = 'https://a.example'\n"
            )
        })
    });
}

/// The places of all values are in one line.
#[test]
fn rows_on_one_line() {
    is_linear(|count| {
        let rows = each(count, |number| {
            let code = 100 + number % 900;
            format!("{{ code = {code}, name = 'Name{number}', state = 'none' }}, ")
        });
        format!("status = [{rows}]")
    });
}

#[test]
fn former_phrases() {
    is_linear(|count| {
        let phrases = each(count, |number| format!("'Phrase {number}', 'No', "));
        format!("[[status]]\ncode = 460\nname = 'Now'\nformer = [{phrases}]")
    });
}

#[test]
fn unknown_keys() {
    is_linear(|count| each(count, |number| format!("key{number} = 1\n")));
}
