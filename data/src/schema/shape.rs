//! What the files look like, for editors and other tools: noted while nothing is read, by the same
//! calls that read a file, so that no key can be read and not be described.

use super::rules::Rule;
use core::ops::RangeInclusive;
use std::vec::Vec;

/// What a table of a file has.
#[derive(Clone, Debug, Default)]
pub struct TableShape {
    /// Its keys, in the order in which they are read.
    pub keys: Vec<KeyShape>,
    /// The keys that it must have.
    pub required: Vec<&'static str>,
    /// Keys of which it must have one at least.
    pub either: Vec<[&'static str; 2]>,
    /// Keys that say nothing without another one.
    pub needs: Vec<[&'static str; 2]>,
    /// Keys that say nothing beside a word of another one.
    pub excluded: Vec<Beside>,
    /// Keys that say nothing without a word of another one.
    pub needs_word: Vec<Beside>,
    /// Words that say what a key means where it is left out.
    pub unsaid: Vec<Unsaid>,
}

/// A word that goes without saying.
#[derive(Clone, Copy, Debug)]
pub struct Unsaid {
    /// The key.
    pub key: &'static str,
    /// The word.
    pub word: &'static str,
}

/// A key beside a word of another one.
#[derive(Clone, Copy, Debug)]
pub struct Beside {
    /// The key.
    pub key: &'static str,
    /// The other one.
    pub other: &'static str,
    /// Its word.
    pub word: &'static str,
}

impl TableShape {
    /// What the tables under `[[key]]` have; nothing if there are none.
    #[must_use]
    pub fn table(self, key: &str) -> Self {
        let mut keys = self.keys.into_iter();
        match keys.find(|it| it.name == key).map(|it| it.value) {
            Some(Shape::Tables(shape)) => shape,
            _ => Self::default(),
        }
    }
}

/// A key and its values.
#[derive(Clone, Debug)]
pub struct KeyShape {
    /// The key.
    pub name: &'static str,
    /// What its value can be.
    pub value: Shape,
}

/// What a value can be.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A string that follows a rule.
    Text(Rule),
    /// A list of such strings, one at least.
    Texts(Rule),
    /// One of these words.
    Word(fn() -> Vec<&'static str>),
    /// A list of these words, one at least and each once.
    Words(fn() -> Vec<&'static str>),
    /// A whole number.
    Number(RangeInclusive<u16>),
    /// A list of whole numbers, one at least.
    Numbers(RangeInclusive<u16>),
    /// One of these numbers; none if there are none.
    OneOf(Vec<u16>),
    /// A date without a time.
    Date,
    /// `true` or `false`.
    Flag,
    /// A list of tables, one at least.
    Tables(TableShape),
}
