//! Typed reading of one TOML table. Each wrong value is noted at its place and read as absent, so
//! that reading goes on.

mod typed;

use super::mistake::{Mistakes, Place, quoted};
use super::shape::{Beside, KeyShape, Shape, TableShape};
use std::format;
use std::vec::Vec;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads the values of one table by their keys. What nobody asks for is unknown, which is noted when
/// the reader is dropped: so no key can be allowed and go unread.
#[derive(Debug)]
pub struct Reader<'t, 'm> {
    table: &'t DeTable<'t>,
    place: Place,
    /// The keys that lead to the table, as in `[[status.used]]`.
    path: Vec<&'static str>,
    /// The keys that were asked for.
    known: Vec<&'static str>,
    /// What was said of them, where the table stands for all tables of its kind.
    shape: Option<TableShape>,
    pub(in crate::schema) mistakes: &'m mut Mistakes<'t>,
}

impl Drop for Reader<'_, '_> {
    fn drop(&mut self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.known.contains(&name) {
                let place = self.mistakes.place(key.span().start);
                let flaw = format!("unknown key `{name}`");
                let allowed = ("allowed are", self.known.clone());
                self.mistakes.add_wrong_word(place, flaw, name, allowed);
            }
        }
    }
}

impl<'t, 'm> Reader<'t, 'm> {
    /// A reader for a table in which some keys are required.
    pub fn new(
        table: &'t DeTable<'t>,
        place: Place,
        required: &[&'static str],
        mistakes: &'m mut Mistakes<'t>,
    ) -> Self {
        let missing = required.iter().filter(|&&key| !table.contains_key(key));
        let missing: Vec<_> = missing.collect();
        if !missing.is_empty() {
            mistakes.add(place, format!("missing {}", quoted(missing)));
        }
        Self {
            table,
            place,
            path: Vec::new(),
            known: Vec::new(),
            shape: None,
            mistakes,
        }
    }

    /// What the tables look like that are read so.
    pub fn describe(
        required: &[&'static str],
        read: &mut dyn FnMut(&mut Reader<'_, '_>),
    ) -> TableShape {
        let nothing = DeTable::new();
        let mut reader = Reader {
            table: &nothing,
            place: Place::START,
            path: Vec::new(),
            known: Vec::new(),
            shape: Some(TableShape {
                required: required.to_vec(),
                ..TableShape::default()
            }),
            mistakes: &mut Mistakes::new(""),
        };
        read(&mut reader);
        reader.shape.take().unwrap_or_default()
    }

    /// Where the table stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether the table has a key, be its value right or wrong.
    #[must_use]
    pub fn has(&self, key: &'static str) -> bool {
        self.table.contains_key(key)
    }

    /// Notes what is wrong with a key beside its own value.
    pub fn refuse(&mut self, key: &'static str, flaw: &str) {
        if let Some(value) = self.table.get(key) {
            self.note(key, value, flaw);
        }
    }

    /// Notes that a key says nothing without another one.
    pub fn needs(&mut self, key: &'static str, other: &'static str) {
        if let Some(shape) = &mut self.shape {
            shape.needs.push([key, other]);
        }
        if !self.has(other) {
            self.refuse(key, &format!("needs a `{other}`"));
        }
    }

    /// Notes that keys say nothing beside this word of another one.
    pub(in crate::schema) fn excludes(
        &mut self,
        other: &'static str,
        word: &'static str,
        keys: &[&'static str],
    ) {
        if let Some(shape) = &mut self.shape {
            let excluded = keys.iter().map(|&key| Beside { key, other, word });
            shape.excluded.extend(excluded);
        }
        let value = self.table.get(other);
        if value.is_some_and(|value| value.get_ref().as_str() == Some(word)) {
            for key in keys {
                self.refuse(key, &format!("contradicts `{other} = \"{word}\"`"));
            }
        }
    }

    /// Which of two keys the table has, of which it must have one.
    pub(in crate::schema) fn either(&mut self, keys: [&'static str; 2]) -> [bool; 2] {
        if let Some(shape) = &mut self.shape {
            shape.either.push(keys);
        }
        let has = keys.map(|key| self.has(key));
        if has == [false; 2] {
            let [one, other] = keys;
            let message = format!("missing `{one}` or `{other}`");
            self.mistakes.add(self.place, message);
        }
        has
    }

    /// The value of a key, which is known from now on.
    fn value(&mut self, name: &'static str, value: Shape) -> Option<&'t Spanned<DeValue<'t>>> {
        if let Some(shape) = &mut self.shape {
            shape.keys.push(KeyShape { name, value });
        }
        self.known.push(name);
        self.table.get(name)
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
