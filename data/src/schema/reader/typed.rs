//! The values of a table, by their types. Each function says of its key what it reads.

use super::Reader;
use crate::edition::{EDITIONS, FIRST_EDITION};
use crate::provenance::Date;
use crate::schema::calendar::tomorrow;
use crate::schema::mistake::{At, quoted};
use crate::schema::rules::Rule;
use crate::schema::shape::{Beside, Shape, TableShape, Unsaid};
use crate::schema::word::Word;
use core::ops::RangeInclusive;
use std::borrow::ToOwned;
use std::format;
use std::string::String;
use std::vec::Vec;
use toml::Spanned;
use toml::de::DeValue;

const CODES: RangeInclusive<u16> = crate::MIN_CODE..=crate::MAX_CODE;
const CODES_FLAW: &str = "must be from 100 to 999";
const EDITION_FLAW: &str = "must be an edition after the first one, in `EDITIONS` of edition.rs";

impl<'t> Reader<'t, '_> {
    /// A string that follows a rule.
    pub fn text(&mut self, key: &'static str, rule: Rule) -> Option<String> {
        self.text_at(key, rule).map(|text| text.value)
    }

    /// A string that follows a rule, and where it stands.
    pub fn text_at(&mut self, key: &'static str, rule: Rule) -> Option<At<String>> {
        let value = self.value(key, Shape::Text(rule))?;
        self.ruled_text(key, value, rule)
    }

    /// A list of texts that each follow a rule.
    pub fn texts(&mut self, key: &'static str, rule: Rule) -> Vec<At<String>> {
        let value = self.value(key, Shape::Texts(rule));
        self.list(key, value)
            .iter()
            .filter_map(|value| self.ruled_text(key, value, rule))
            .collect()
    }

    /// One word of an enum.
    pub fn word<W: Word>(&mut self, key: &'static str) -> Option<W> {
        let value = self.value(key, Shape::Word(W::words))?;
        self.known_word(key, value)
    }

    /// Notes that a key says nothing without this word of another one. If that has a wrong word, this
    /// is mistake enough.
    pub(in crate::schema) fn needs_word<W: Word>(
        &mut self,
        key: &'static str,
        other: &'static str,
        word: W,
    ) {
        let word = word.as_str();
        if let Some(shape) = &mut self.shape {
            shape.needs_word.push(Beside { key, other, word });
        }
        let found = self.table.get(other);
        let found = found.map(|value| value.get_ref().as_str().unwrap_or_default());
        let is_right = found.is_none_or(|found| W::words().contains(&found));
        if is_right && found != Some(word) {
            self.refuse(key, &format!("needs `{other} = \"{word}\"`"));
        }
    }

    /// Notes that a key is left out rather than given this word.
    pub(in crate::schema) fn leaves_unsaid<W: Word>(&mut self, key: &'static str, word: W) {
        let word = word.as_str();
        if let Some(shape) = &mut self.shape {
            shape.unsaid.push(Unsaid { key, word });
        }
        let value = self.table.get(key);
        if value.is_some_and(|value| value.get_ref().as_str() == Some(word)) {
            let flaw = format!("cannot be `{word}`, which goes without saying: leave it out");
            self.refuse(key, &flaw);
        }
    }

    /// A list of words of an enum, in the order in which the enum declares them. A file may have to
    /// list them so.
    pub(in crate::schema) fn words<W: Word>(
        &mut self,
        key: &'static str,
        must_be_sorted: bool,
    ) -> Vec<W> {
        let rank = |word: W| W::ALL.iter().position(|&value| value == word);
        let mut words = Vec::new();
        let value = self.value(key, Shape::Words(W::words));
        for value in self.list(key, value) {
            let Some(word) = self.known_word::<W>(key, value) else {
                continue;
            };
            if words.contains(&word) {
                self.note(key, value, &format!("has `{}` twice", word.as_str()));
                continue;
            }
            if must_be_sorted && words.last().is_some_and(|&last| rank(last) > rank(word)) {
                let order = quoted(W::words());
                self.note(key, value, &format!("has its words in the order {order}"));
            }
            words.push(word);
        }
        words.sort_by_key(|&word| rank(word));
        words
    }

    /// A three-digit code.
    pub fn code(&mut self, key: &'static str) -> Option<At<u16>> {
        self.number(key, CODES, CODES_FLAW)
    }

    /// A list of three-digit codes.
    pub fn codes(&mut self, key: &'static str) -> Vec<u16> {
        let value = self.value(key, Shape::Numbers(CODES));
        self.list(key, value)
            .iter()
            .filter_map(|value| self.ranged(key, value, CODES, CODES_FLAW))
            .map(|code| code.value)
            .collect()
    }

    /// A number of a range; `flaw` says what is wrong with any other.
    pub fn number(
        &mut self,
        key: &'static str,
        range: RangeInclusive<u16>,
        flaw: &str,
    ) -> Option<At<u16>> {
        let value = self.value(key, Shape::Number(range.clone()))?;
        self.ranged(key, value, range, flaw)
    }

    /// An edition of the dataset that is not the first: that one goes without saying.
    pub fn edition(&mut self) -> Option<At<u16>> {
        let later = EDITIONS.iter().filter(|&&year| year > FIRST_EDITION);
        let later: Vec<_> = later.copied().collect();
        let value = self.value("edition", Shape::OneOf(later.clone()))?;
        let edition = self.ranged("edition", value, 0..=u16::MAX, EDITION_FLAW)?;
        if later.contains(&edition.value) {
            Some(edition)
        } else {
            self.wrong("edition", value, EDITION_FLAW)
        }
    }

    /// A day.
    pub fn date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.value(key, Shape::Date)?;
        let DeValue::Datetime(found) = value.get_ref() else {
            return self.wrong_type(key, value, "a date without quotes, such as 2026-11-26");
        };
        match (found.date, found.time) {
            (Some(date), None) => Some(Date::new(date.year, date.month, date.day)),
            _ => self.wrong(key, value, "must be a date alone, such as 2026-11-26"),
        }
    }

    /// A day that is not in the future.
    pub fn date_until_now(&mut self, key: &'static str) -> Option<Date> {
        let date = self.date(key)?;
        if date > tomorrow() {
            self.refuse(key, "is in the future");
        }
        Some(date)
    }

    /// `true` or `false`; false if the key is left out.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let value = self.value(key, Shape::Flag);
        let flag = value.and_then(|value| match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => self.wrong_type(key, value, "a boolean"),
        });
        flag.unwrap_or_default()
    }

    /// Reads each table under `[[key]]`, in which some keys are required.
    pub fn tables(
        &mut self,
        key: &'static str,
        required: &[&'static str],
        read: &mut dyn FnMut(&mut Reader<'_, '_>),
    ) {
        let shape = match &self.shape {
            Some(_) => Reader::describe(required, read),
            None => TableShape::default(),
        };
        let value = self.value(key, Shape::Tables(shape));
        let mut path = self.path.clone();
        path.push(key);
        if let Some(one) = value.filter(|value| value.get_ref().is_table()) {
            let path = path.join(".");
            let flaw = format!("is one table; write `[[{path}]]`, of which there can be several");
            return self.note(key, one, &flaw);
        }
        for value in self.list(key, value) {
            if let DeValue::Table(table) = value.get_ref() {
                let place = self.mistakes.place(value.span().start);
                let mut row = Reader::new(table, place, required, self.mistakes);
                row.path.clone_from(&path);
                read(&mut row);
            } else {
                self.wrong_type::<()>(key, value, "a list of tables");
            }
        }
    }

    fn list(
        &mut self,
        key: &'static str,
        value: Option<&'t Spanned<DeValue<'t>>>,
    ) -> &'t [Spanned<DeValue<'t>>] {
        let list = value.and_then(|value| match value.get_ref() {
            DeValue::Array(list) if list.is_empty() => self.wrong(key, value, "is an empty list"),
            DeValue::Array(list) => Some(&**list),
            _ => self.wrong_type(key, value, "a list"),
        });
        list.unwrap_or_default()
    }

    fn ranged(
        &mut self,
        key: &'static str,
        value: &Spanned<DeValue<'_>>,
        range: RangeInclusive<u16>,
        flaw: &str,
    ) -> Option<At<u16>> {
        let DeValue::Integer(number) = value.get_ref() else {
            return self.wrong_type(key, value, "an integer");
        };
        match u16::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) if range.contains(&number) => Some(At {
                value: number,
                place: self.mistakes.place(value.span().start),
            }),
            _ => self.wrong(key, value, flaw),
        }
    }

    fn ruled_text(
        &mut self,
        key: &'static str,
        value: &'t Spanned<DeValue<'t>>,
        rule: Rule,
    ) -> Option<At<String>> {
        let text = self.string(key, value)?;
        match rule.check(text) {
            Ok(()) => Some(At {
                value: text.to_owned(),
                place: self.mistakes.place(value.span().start),
            }),
            Err(flaw) => self.wrong(key, value, flaw),
        }
    }

    fn known_word<W: Word>(
        &mut self,
        key: &'static str,
        value: &'t Spanned<DeValue<'t>>,
    ) -> Option<W> {
        let text = self.string(key, value)?;
        let known = W::choices().find(|word| word.as_str() == text);
        known.or_else(|| {
            let place = self.mistakes.place(value.span().start);
            let flaw = format!("`{key}` cannot be `{text}`");
            let choices = ("choose from", W::words());
            self.mistakes.add_wrong_word(place, flaw, text, choices);
            None
        })
    }

    fn string(&mut self, key: &'static str, value: &'t Spanned<DeValue<'t>>) -> Option<&'t str> {
        match value.get_ref() {
            DeValue::String(text) => Some(text),
            _ => self.wrong_type(key, value, "a string"),
        }
    }
}
