//! What the dataset and its sources say of a number.

use crate::date::Date;
use status_set_data::MAX_CODE;
use status_set_data::schema::Place;
use std::fmt;
use std::str::FromStr;

/// A status, or a sub-code with or without the status before its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number {
    pub(crate) status: Option<u16>,
    pub(crate) code: u16,
}

impl Number {
    pub(crate) const fn alone(code: u16) -> Self {
        Self { status: None, code }
    }

    /// Whether this is the code of a status.
    pub(crate) const fn is_status(self) -> bool {
        self.status.is_none() && self.code <= MAX_CODE
    }
}

impl FromStr for Number {
    type Err = ();

    /// Reads `499`, `1016` or `404.7`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let number = |digits: &str| {
            if digits.bytes().all(|byte| byte.is_ascii_digit()) {
                digits.parse().map_err(drop)
            } else {
                Err(())
            }
        };
        match text.split_once('.') {
            None => match number(text)? {
                0..=99 => Err(()),
                code => Ok(Self::alone(code)),
            },
            Some((status, code)) => match number(status)? {
                status @ 100..=MAX_CODE => Ok(Self {
                    status: Some(status),
                    code: number(code)?,
                }),
                _ => Err(()),
            },
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.status {
            write!(f, "{status}.")?;
        }
        write!(f, "{}", self.code)
    }
}

/// One meaning of a number, in the dataset or in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) number: Number,
    /// The phrase, as it is written there; empty if there is none.
    pub(crate) phrase: String,
    /// Older phrases.
    pub(crate) former: Vec<String>,
    /// The word for the `state` if that is not the usual one.
    pub(crate) state: Option<&'static str>,
    /// The last day of a temporary registration.
    pub(crate) expires: Option<Date>,
    /// The document that defines the number, and the section.
    pub(crate) spec: Option<(String, Option<String>)>,
    /// Whether the source has to list it: false for what the dataset has from somewhere else.
    pub(crate) is_expected: bool,
}

impl Entry {
    pub(crate) fn new(number: Number, phrase: &str) -> Self {
        Self {
            number,
            phrase: phrase.to_owned(),
            former: Vec::new(),
            state: None,
            expires: None,
            spec: None,
            is_expected: true,
        }
    }

    /// The phrase and what is said of its state, as messages and `deviations.toml` have them.
    pub(crate) fn title(&self) -> String {
        let Some(state) = self.state else {
            return self.phrase.clone();
        };
        let until = self.expires.map(|date| format!(" until {date}"));
        let remark = format!("({state}{})", until.unwrap_or_default());
        match self.phrase.as_str() {
            "" => remark,
            phrase => format!("{phrase} {remark}"),
        }
    }

    /// Whether another entry says the same. An end and a document are compared where both know one.
    pub(crate) fn agrees_with(&self, other: &Self) -> bool {
        let ends = self.expires.zip(other.expires);
        letters(&self.phrase) == letters(&other.phrase)
            && self.state == other.state
            && ends.is_none_or(|(one, other)| one == other)
            && self.is_defined_as(other)
    }

    /// Whether another entry has the same document, and the same section of it if both name one.
    pub(crate) fn is_defined_as(&self, other: &Self) -> bool {
        let documents = self.spec.as_ref().zip(other.spec.as_ref());
        documents.is_none_or(|((one, section), (other, other_section))| {
            let sections = section.as_ref().zip(other_section.as_ref());
            without_version(one) == without_version(other)
                && sections.is_none_or(|(one, other)| one == other)
        })
    }
}

/// The name of a draft without the number of its version, which grows until it is published.
fn without_version(document: &str) -> &str {
    let draft = document.rsplit_once('-').filter(|(name, version)| {
        name.starts_with("draft-") && version.bytes().all(|byte| byte.is_ascii_digit())
    });
    draft.map_or(document, |(name, _)| name)
}

/// A phrase without what is written differently for no reason: case, spaces and punctuation.
fn letters(phrase: &str) -> String {
    let letters = phrase.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// How the dataset and a source differ in one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) number: Number,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The source has it and the dataset does not.
    Added(Entry),
    /// The dataset has it from the source, which no longer lists it.
    Removed(Entry),
    /// Both have it, with titles that differ.
    Changed { ours: Entry, theirs: Entry },
    /// Its registration was until a day that is over.
    Expired(Date),
    /// A known deviation that is at this place and not between the two any more.
    Stale(Place),
}

#[cfg(test)]
mod tests {
    use super::{Entry, Number, letters};
    use crate::date::Date;

    #[test]
    fn numbers_are_read_and_printed() {
        for text in ["100", "999", "1016", "65535", "404.7", "404.0", "999.999"] {
            assert_eq!(text.parse::<Number>().unwrap().to_string(), text);
        }
        for text in [
            "", "99", "65536", "404.", ".7", "404.x", "1000.1", "99.1", "+404", "404.+7",
        ] {
            assert_eq!(text.parse::<Number>(), Err(()), "{text}");
        }
        assert!(Number::alone(999).is_status());
        assert!(!Number::alone(1000).is_status());
    }

    #[test]
    fn a_title_has_the_state_and_its_end() {
        let mut entry = Entry::new(Number::alone(104), "Planted Hint");
        assert_eq!(entry.title(), "Planted Hint");
        entry.state = Some("temporary");
        entry.expires = Some(Date::new(2026, 11, 13));
        assert_eq!(entry.title(), "Planted Hint (temporary until 2026-11-13)");
        assert_eq!(letters("It's 1 planted-Hint."), "its1plantedhint");
        let mut other = Entry {
            expires: None,
            ..entry.clone()
        };
        assert!(entry.agrees_with(&other) && other.agrees_with(&entry));
        other.expires = Some(Date::new(2026, 11, 14));
        assert!(!entry.agrees_with(&other));
        entry.phrase.clear();
        assert_eq!(entry.title(), "(temporary until 2026-11-13)");
    }
}
