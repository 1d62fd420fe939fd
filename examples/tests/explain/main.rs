//! What `explain` answers.

mod codes;
#[path = "../common/mod.rs"]
mod common;
mod facts;
mod names;
mod program;
mod subcodes;

use status_set_examples::explain::{Answer, answers};

fn ask(question: &str) -> Vec<Answer> {
    let words: Vec<String> = question.split(' ').map(str::to_owned).collect();
    answers(&words, &[])
}

/// The one answer to a question, as `code set` of each status in it.
fn found(question: &str) -> Vec<String> {
    let answers = ask(question);
    let [Answer::Code { statuses, .. } | Answer::Name { statuses, .. }] = answers.as_slice() else {
        panic!("{question}: {answers:?}");
    };
    let statuses = statuses.iter();
    statuses
        .map(|info| format!("{} {}", info.code, info.set))
        .collect()
}

fn printed(question: &str) -> String {
    let answers = ask(question);
    let texts: Vec<String> = answers.iter().map(ToString::to_string).collect();
    texts.concat()
}
