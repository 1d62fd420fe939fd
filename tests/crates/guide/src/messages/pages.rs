//! Writes the pages: a part for each file of the tests, with what it is about and one message of each kind.

use super::cures::{cure, known};
use super::{Message, messages};
use crate::page::{read, root};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it is in the repository.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// The messages that are in it.
    pub messages: Vec<Message>,
    /// The first lines of messages for which nothing says what to do.
    pub without_cure: Vec<String>,
}

/// The name of each page, its title, and the folders of tests whose messages it has.
const PAGES: [(&str, &str, &[&str]); 6] = [
    (
        "choosing",
        "Choosing statuses",
        &[
            "tests/ui/sets",
            "tests/ui/statuses",
            "tests/ui/except",
            "tests/ui/collisions",
            "tests/ui/own",
            "tests/ui/editions",
            "tests/ui/attributes",
            "tests/ui/grammar",
        ],
    ),
    ("matching", "Matching by groups", &["tests/ui/patterns"]),
    ("own-enum", "An enum of your own", &["tests/ui/derive"]),
    ("error-types", "Error types", &["tests/ui/http_error"]),
    (
        "types",
        "Types and builds",
        &[
            "tests/ui/types",
            "tests/ui/received",
            "tests/ui/one_mistake",
            "tests/ui_build",
        ],
    ),
    (
        "features",
        "Integrations and sets from files",
        &[
            "tests/crates/custom-sets/ui",
            "tests/crates/axum/ui",
            "tests/crates/actix-web/ui",
            "tests/crates/axum-alone/ui",
            "tests/crates/bodies/ui",
            "tests/crates/untraced/ui",
        ],
    ),
];

const INTRODUCTION: &str = "\
<!-- Made from the tests of messages by `cargo run -p status-set-tests-guide`. -->

Each kind of message is here once, with a mistake that the tests make on purpose. Names, numbers and phrases are
different in your program.
";

/// The pages as they have to be.
///
/// # Panics
///
/// If the tests of messages cannot be read.
#[must_use]
pub fn pages() -> Vec<Page> {
    let mut seen = BTreeSet::new();
    let pages = PAGES.iter();
    pages
        .map(|(name, title, folders)| {
            let mut text = format!("# Messages: {title}\n\n{INTRODUCTION}");
            let mut shown = Vec::new();
            let mut without_cure = Vec::new();
            for topic in folders.iter().flat_map(|folder| topics(folder)) {
                let mut messages = topic.messages;
                // In the same words, rustc says what different mistakes lead to.
                messages.retain(|message| {
                    let is_new = seen.insert((message.kind(), None));
                    let cure = known(message);
                    cure.is_some() && seen.insert((message.kind(), cure)) || is_new
                });
                if messages.is_empty() {
                    continue;
                }
                write!(text, "\n## {}\n", topic.title).unwrap();
                for message in &messages {
                    match cure(message) {
                        Some(cure) => entry(&mut text, message, &cure),
                        None => without_cure.push(message.title.clone()),
                    }
                }
                shown.extend(messages);
            }
            Page {
                path: format!("docs/guide/src/messages/{name}.md"),
                text,
                messages: shown,
                without_cure,
            }
        })
        .collect()
}

struct Topic {
    title: String,
    messages: Vec<Message>,
}

/// The files of a folder of tests.
fn topics(folder: &str) -> Vec<Topic> {
    let entries =
        fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".stderr")).collect();
    names.sort();
    let topics = names.iter().map(|name| {
        let stem = name.trim_end_matches(".stderr");
        let source = read(format!("{folder}/{stem}.rs"));
        Topic {
            title: title(&source),
            messages: messages(&read(format!("{folder}/{name}"))),
        }
    });
    topics.collect()
}

/// The first sentence of the comment at the beginning of a file, as a heading.
fn title(source: &str) -> String {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    let comment: Vec<&str> = lines
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    let comment = comment.join(" ");
    let (sentence, _) = comment.split_once(". ").unwrap_or((&comment, ""));
    sentence.trim_end_matches(['.', ':']).to_owned()
}

fn entry(text: &mut String, message: &Message, cure: &str) {
    write!(text, "\n```text\nerror: {}\n", message.title).unwrap();
    for line in &message.place {
        writeln!(text, "    {line}").unwrap();
    }
    write!(text, "```\n\n{cure}\n").unwrap();
}
