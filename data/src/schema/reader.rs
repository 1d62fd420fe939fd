//! Typed reading of one TOML table. Each wrong value is noted at its place and read as absent, so
//! that reading goes on.

use super::mistake::{At, Mistakes, Place};
use super::rules::Rule;
use super::word::Word;
use crate::edition::{EDITIONS, FIRST_EDITION};
use crate::provenance::Date;
use core::fmt;
use core::ops::RangeInclusive;
use std::borrow::ToOwned;
use std::format;
use std::string::String;
use std::vec::Vec;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

const CODES: RangeInclusive<u16> = crate::MIN_CODE..=crate::MAX_CODE;
const CODES_FLAW: &str = "must be from 100 to 999";
const EDITION_FLAW: &str = "must be an edition after the first one, in `EDITIONS` of edition.rs";

/// Reads the values of one table by their keys. What nobody asks for is unknown, which is noted when
/// the reader is dropped: so no key can be allowed and go unread.
#[derive(Debug)]
pub struct Reader<'t, 'm> {
    table: &'t DeTable<'t>,
    /// The keys that were asked for.
    known: Vec<&'static str>,
    pub(super) mistakes: &'m mut Mistakes<'t>,
}

impl Drop for Reader<'_, '_> {
    fn drop(&mut self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.known.contains(&name) {
                let allowed = quoted(&self.known);
                let place = self.mistakes.place(key.span().start);
                let message = format!("unknown key `{name}`; allowed are {allowed}");
                self.mistakes.add(place, message);
            }
        }
    }
}

impl<'t, 'm> Reader<'t, 'm> {
    /// A reader for a table in which some keys are required.
    pub fn new(
        table: &'t DeTable<'t>,
        place: Place,
        required: &[&str],
        mistakes: &'m mut Mistakes<'t>,
    ) -> Self {
        let missing = required.iter().filter(|&&key| !table.contains_key(key));
        let missing: Vec<_> = missing.collect();
        if !missing.is_empty() {
            mistakes.add(place, format!("missing {}", quoted(missing)));
        }
        Self {
            table,
            known: Vec::new(),
            mistakes,
        }
    }

    /// Whether the table has a key, be its value right or wrong.
    pub fn has(&mut self, key: &'static str) -> bool {
        self.value(key).is_some()
    }

    /// A string that follows a rule.
    pub fn text(&mut self, key: &'static str, rule: Rule) -> Option<String> {
        self.text_at(key, rule).map(|text| text.value)
    }

    /// A string that follows a rule, and where it stands.
    pub fn text_at(&mut self, key: &'static str, rule: Rule) -> Option<At<String>> {
        let value = self.value(key)?;
        self.ruled_text(key, value, rule)
    }

    /// A list of texts that each follow a rule.
    pub fn texts(&mut self, key: &'static str, rule: Rule) -> Vec<At<String>> {
        self.list(key)
            .iter()
            .filter_map(|value| self.ruled_text(key, value, rule))
            .collect()
    }

    /// One word of an enum.
    pub fn word<W: Word>(&mut self, key: &'static str) -> Option<W> {
        let value = self.value(key)?;
        self.known_word(key, value)
    }

    /// A list of words of an enum, in the order in which the enum declares them. A file may have to
    /// list them so.
    pub(super) fn words<W: Word>(&mut self, key: &'static str, must_be_sorted: bool) -> Vec<W> {
        let rank = |word: W| W::ALL.iter().position(|&value| value == word);
        let mut words = Vec::new();
        for value in self.list(key) {
            let Some(word) = self.known_word::<W>(key, value) else {
                continue;
            };
            if words.contains(&word) && !must_be_sorted {
                self.note(key, value, &format!("has `{}` twice", word.as_str()));
                continue;
            }
            if must_be_sorted && words.last().is_some_and(|&last| rank(last) >= rank(word)) {
                let order = quoted(W::choices().map(W::as_str));
                self.note(
                    key,
                    value,
                    &format!("has each word once, in the order {order}"),
                );
            }
            words.push(word);
        }
        words.sort_by_key(|&word| rank(word));
        words
    }

    /// A three-digit code.
    pub fn code(&mut self, key: &'static str) -> Option<At<u16>> {
        let value = self.value(key)?;
        self.ranged(key, value, CODES, CODES_FLAW)
    }

    /// A list of three-digit codes.
    pub fn codes(&mut self, key: &'static str) -> Vec<u16> {
        self.list(key)
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
        let value = self.value(key)?;
        self.ranged(key, value, range, flaw)
    }

    /// An edition of the dataset that is not the first: that one goes without saying.
    pub fn edition(&mut self) -> Option<At<u16>> {
        let edition = self.number("edition", 0..=u16::MAX, EDITION_FLAW)?;
        let is_later = edition.value > FIRST_EDITION && EDITIONS.contains(&edition.value);
        if !is_later {
            self.refuse("edition", EDITION_FLAW);
        }
        is_later.then_some(edition)
    }

    /// A day.
    pub fn date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.value(key)?;
        let DeValue::Datetime(found) = value.get_ref() else {
            return self.wrong_type(key, value, "a date such as 2026-11-26");
        };
        match (found.date, found.time) {
            (Some(date), None) => Some(Date::new(date.year, date.month, date.day)),
            _ => self.wrong(key, value, "must be a date alone, such as 2026-11-26"),
        }
    }

    /// `true` or `false`; false if the key is left out.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let flag = self.value(key).and_then(|value| match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => self.wrong_type(key, value, "a boolean"),
        });
        flag.unwrap_or_default()
    }

    /// The tables under `[[key]]`.
    pub fn tables(&mut self, key: &'static str) -> Vec<(&'t DeTable<'t>, Place)> {
        let one = self.value(key);
        if let Some(one) = one.filter(|value| value.get_ref().is_table()) {
            let flaw = format!("is one table; write `[[{key}]]`, of which there can be several");
            self.note(key, one, &flaw);
            return Vec::new();
        }
        self.list(key)
            .iter()
            .filter_map(|value| match value.get_ref() {
                DeValue::Table(table) => Some((table, self.mistakes.place(value.span().start))),
                _ => self.wrong_type(key, value, "a list of tables"),
            })
            .collect()
    }

    /// Notes what is wrong with a key beside its own value.
    pub fn refuse(&mut self, key: &'static str, flaw: &str) {
        if let Some(value) = self.value(key) {
            self.note(key, value, flaw);
        }
    }

    fn value(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.table.get(key)
    }

    fn list(&mut self, key: &'static str) -> &'t [Spanned<DeValue<'t>>] {
        let list = self.value(key).and_then(|value| match value.get_ref() {
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
        match rule(text) {
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
            let choices = quoted(W::choices().map(W::as_str));
            self.wrong(
                key,
                value,
                &format!("cannot be `{text}`; choose from {choices}"),
            )
        })
    }

    fn string(&mut self, key: &'static str, value: &'t Spanned<DeValue<'t>>) -> Option<&'t str> {
        match value.get_ref() {
            DeValue::String(text) => Some(text),
            _ => self.wrong_type(key, value, "a string"),
        }
    }

    fn wrong_type<T>(
        &mut self,
        key: &'static str,
        value: &Spanned<DeValue<'_>>,
        wanted: &str,
    ) -> Option<T> {
        let found = value.get_ref().type_str();
        self.wrong(
            key,
            value,
            &format!("must be {wanted}, not of the type {found}"),
        )
    }

    /// Notes a flaw of a value that is read as absent for it.
    fn wrong<T>(
        &mut self,
        key: &'static str,
        value: &Spanned<DeValue<'_>>,
        flaw: &str,
    ) -> Option<T> {
        self.note(key, value, flaw);
        None
    }

    fn note(&mut self, key: &'static str, value: &Spanned<DeValue<'_>>, flaw: &str) {
        let place = self.mistakes.place(value.span().start);
        self.mistakes.add(place, format!("`{key}` {flaw}"));
    }
}

/// Words in backticks, with commas between them.
fn quoted(words: impl IntoIterator<Item = impl fmt::Display>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}
