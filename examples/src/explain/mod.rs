//! Explains a code, a sub-code or a name:
//! `cargo run -p status-set-examples --example explain -- 499 404.7`. With header fields of the response,
//! as in `530 --header cf-ray`, it leaves out the meanings of other senders.
//!
//! There is no enum here: the [`catalog`] has every status of every set, and every sub-code.

mod facts;
mod meanings;
mod rows;
mod sayings;
mod sender;
mod status;
mod subcode;
mod text;
mod words;

pub use self::sender::{Field, Mark, Sender};

use status_set::cloudflare::ErrorCode;
use status_set::iis::SubStatus;
use status_set::subcodes::{LISTS, SubCode, SubCodes};
use status_set::warning::{WARNINGS, Warning};
use status_set::{Info, catalog, info::Set};

/// More words than any name has.
const MAX_WORDS: usize = 10;

/// How many similar names are shown.
const MAX_SIMILAR: usize = 5;

/// The answer to one question. It prints as text for a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A number that can be a status code.
    Code {
        /// The number.
        code: u16,
        /// What each set says of it, or only those that a header field points to: nothing if no set has it.
        statuses: Vec<&'static Info>,
        /// What the header fields of the response show.
        sender: Sender,
        /// What it means in the `Warning` header field.
        warning: Option<&'static Warning>,
    },
    /// A number that says more than a status does.
    SubCode {
        /// The number, such as `404.7` or `1016`.
        number: String,
        /// Where it would be listed.
        list: &'static SubCodes,
        /// What is listed: nothing if it is not.
        meanings: &'static [SubCode],
        /// The status before the point.
        status: Option<u16>,
    },
    /// The name of a set.
    Set(&'static Set),
    /// The name of something.
    Name {
        /// The statuses of that name, or only those that a header field points to.
        statuses: Vec<&'static Info>,
        /// What the header fields of the response show.
        sender: Sender,
        /// The codes of the `Warning` header field that have that text.
        warnings: Vec<&'static Warning>,
    },
    /// A number that cannot be a status code.
    NoCode(String),
    /// A name that nothing has.
    UnknownName {
        /// The name.
        name: String,
        /// What has a similar one, the most similar first, as `404 Not Found (official)`.
        similar: Vec<String>,
    },
}

impl Answer {
    /// Whether the question made no sense.
    #[must_use]
    pub const fn is_error(&self) -> bool {
        matches!(self, Self::NoCode(_) | Self::UnknownName { .. })
    }
}

/// Answers what the words ask. Each number is a question; words that make a name are one together,
/// so `not found 499` asks two. The fields are header fields of the response that had the status: some
/// show which meaning of its code it has.
#[must_use]
pub fn answers(words: &[String], fields: &[Field]) -> Vec<Answer> {
    let mut answers = Vec::new();
    let mut rest = words;
    while !rest.is_empty() {
        let (used, answer) = known(rest, fields).unwrap_or_else(|| unknown(rest, fields));
        answers.push(answer);
        rest = &rest[used..];
    }
    answers
}

/// The answer to the first words and how many these are, if they are a number or a name.
fn known(words: &[String], fields: &[Field]) -> Option<(usize, Answer)> {
    for used in (1..=words.len().min(MAX_WORDS)).rev() {
        let name = letters(&words[..used].concat());
        let statuses = catalog::statuses();
        let mut statuses: Vec<_> = statuses.filter(|info| is_called(info, &name)).collect();
        let warnings = WARNINGS.codes.iter();
        let warnings: Vec<_> = warnings
            .filter(|warning| letters(warning.text) == name)
            .collect();
        if !statuses.is_empty() || !warnings.is_empty() {
            let sender = Sender::find(&mut statuses, fields);
            let answer = Answer::Name {
                statuses,
                sender,
                warnings,
            };
            return Some((used, answer));
        }
    }
    let word = words.first()?;
    if let Some(set) = catalog::set(&word.to_ascii_lowercase()) {
        return Some((1, Answer::Set(set)));
    }
    let is_number = word.starts_with(|first: char| first.is_ascii_digit())
        && word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.'));
    is_number.then(|| {
        (
            1,
            by_subcode(word).unwrap_or_else(|| by_number(word, fields)),
        )
    })
}

/// `404.7` or `1016`
fn by_subcode(number: &str) -> Option<Answer> {
    let (list, meanings, status) = if let Ok(sub) = number.parse::<SubStatus>() {
        ("iis", sub.meanings(), Some(sub.status()))
    } else {
        let error: ErrorCode = number.parse().ok()?;
        ("cloudflare", error.meanings(), None)
    };
    let mut lists = LISTS.iter().copied();
    Some(Answer::SubCode {
        number: number.to_owned(),
        list: lists.find(|known| known.name == list)?,
        meanings,
        status,
    })
}

fn by_number(digits: &str, fields: &[Field]) -> Answer {
    match digits.parse() {
        Ok(code @ 100..=999) if digits.len() == 3 => {
            let mut statuses = catalog::by_code(code).collect();
            let sender = Sender::find(&mut statuses, fields);
            Answer::Code {
                code,
                statuses,
                sender,
                warning: WARNINGS.codes.iter().find(|w| w.code == code),
            }
        }
        _ => Answer::NoCode(digits.to_owned()),
    }
}

/// The answer to words that are not a name, up to where something known begins.
fn unknown(words: &[String], fields: &[Field]) -> (usize, Answer) {
    let used = (1..words.len())
        .find(|&start| known(&words[start..], fields).is_some())
        .unwrap_or(words.len());
    let name = words[..used].join(" ");
    let similar = similar(&name);
    (used, Answer::UnknownName { name, similar })
}

/// A name without what people write differently: case, spaces and punctuation.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether a status has, or once had, these letters as its name, or is sent with them, with or without
/// its code.
fn is_called(info: &Info, wanted: &str) -> bool {
    let wanted = wanted
        .strip_prefix(&info.code.to_string())
        .unwrap_or(wanted);
    names(info).any(|name| letters(name) == wanted)
}

fn names(info: &Info) -> impl Iterator<Item = &'static str> + use<> {
    let former = info.former.iter().map(|former| former.reason);
    let also = info
        .facts()
        .into_iter()
        .flat_map(|facts| facts.also)
        .copied();
    [info.reason, info.name]
        .into_iter()
        .chain(former)
        .chain(also)
}

/// Statuses that the name may have meant: those nearly of that name and those with it in theirs.
fn similar(name: &str) -> Vec<String> {
    let wanted = letters(name);
    let mistakes = |info: &Info| {
        let names = names(info).map(letters);
        let mistakes = names.map(|name| match wanted.len() {
            3.. if name.contains(&wanted) => 1,
            _ => strsim::osa_distance(&name, &wanted),
        });
        mistakes.min().unwrap_or(usize::MAX)
    };
    let mut found: Vec<_> = catalog::statuses()
        .map(|info| (mistakes(info), info))
        .filter(|&(mistakes, _)| mistakes <= wanted.len() / 3)
        .collect();
    found.sort_by_key(|&(mistakes, info)| (mistakes, info.code));
    let lines = found
        .iter()
        .map(|(_, info)| format!("{} {} ({})", info.code, info.reason, info.set));
    lines.take(MAX_SIMILAR).collect()
}
