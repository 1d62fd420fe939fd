//! `CodeSet` as people write it, and as programs do.

use crate::CodeSet;
use crate::selector::{CodeRange, Flaw, Part, Selection, What, read};
use core::fmt;
use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, SeqAccess, Unexpected, Visitor,
};
use serde_core::ser::{Serialize, SerializeTuple, Serializer};
use status_set_data::code_words::WORDS;
use status_set_data::{MAX_CODE, MIN_CODE};

/// In a format for people the text of the set, such as `200-299,404`; in others always fifteen `u64`, the
/// lowest bit of the first of which stands for 100.
impl Serialize for CodeSet {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        if serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        let mut tuple = serializer.serialize_tuple(WORDS)?;
        for word in self.words() {
            tuple.serialize_element(word)?;
        }
        tuple.end()
    }
}

/// In a format for people a number, a text or a sequence of both, which is read as one list, as
/// [`selector`](crate::selector) says; in others what `Serialize` writes.
impl<'de> Deserialize<'de> for CodeSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return deserializer.deserialize_tuple(WORDS, WordsVisitor);
        }
        let mut list = List::default();
        deserializer.deserialize_any(ListVisitor {
            list: &mut list,
            is_element: false,
        })?;
        match list.flaw() {
            Some(flaw) => Err(D::Error::custom(flaw)),
            None => Ok(list.selection.codes()),
        }
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = CodeSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{WORDS} numbers whose bits stand for the codes from 100 to 999"
        )
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut numbers: A) -> Result<CodeSet, A::Error> {
        let mut words = [0; WORDS];
        for (place, word) in words.iter_mut().enumerate() {
            *word = numbers
                .next_element()?
                .ok_or_else(|| A::Error::invalid_length(place, &self))?;
        }
        let codes = CodeSet::from_words(words);
        let all = CodeSet::between(MIN_CODE, MAX_CODE).unwrap_or(CodeSet::EMPTY);
        if codes.is_subset(all) {
            Ok(codes)
        } else {
            let above = Unexpected::Other("bits of numbers above 999");
            Err(A::Error::invalid_value(above, &self))
        }
    }
}

/// The items of a sequence, of which each is read once.
struct List {
    selection: Selection,
    has_none: bool,
    /// For each code from 100 on the last one of the shortest range with `!` that begins there, or 0: if a
    /// shorter one removes something, so does a longer one.
    removals: [u16; (MAX_CODE - MIN_CODE) as usize + 1],
}

impl Default for List {
    fn default() -> Self {
        Self {
            selection: Selection::default(),
            has_none: false,
            removals: [0; (MAX_CODE - MIN_CODE) as usize + 1],
        }
    }
}

impl List {
    fn take(&mut self, part: &Part<'_>) {
        self.selection.take(part);
        match part.what {
            What::Nothing => self.has_none = true,
            What::Removed(range) => {
                let first = usize::from(range.first() - MIN_CODE);
                if let Some(last) = self.removals.get_mut(first) {
                    if *last == 0 || range.last() < *last {
                        *last = range.last();
                    }
                }
            }
            What::Chosen(_) | What::Excepted(_) => {}
        }
    }

    /// What is wrong with an item beside the others.
    fn flaw(&self) -> Option<Flaw> {
        let none = self.has_none.then_some(What::Nothing);
        let removed = (MIN_CODE..).zip(self.removals);
        let removed = removed.filter_map(|(first, last)| CodeRange::new(first, last));
        let mut parts = none.into_iter().chain(removed.map(What::Removed));
        parts.find_map(|what| self.selection.flaw(what))
    }
}

struct ListVisitor<'a> {
    list: &'a mut List,
    /// In a sequence, where there is no sequence in it.
    is_element: bool,
}

impl ListVisitor<'_> {
    fn number<N, E>(self, number: N, unexpected: Unexpected<'_>) -> Result<(), E>
    where
        N: TryInto<u16>,
        E: Error,
    {
        let code = number.try_into().ok();
        let code = code.filter(|code| (MIN_CODE..=MAX_CODE).contains(code));
        let code = code.and_then(|code| CodeRange::new(code, code));
        match code {
            Some(code) => {
                self.list.take(&Part {
                    text: "",
                    what: What::Chosen(code),
                });
                Ok(())
            }
            None => Err(E::invalid_value(unexpected, &self)),
        }
    }
}

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status code from 100 to 999, codes such as `5xx except 501`")?;
        f.write_str(if self.is_element {
            ""
        } else {
            ", or a sequence of both"
        })
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.number(number, Unexpected::Unsigned(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.number(number, Unexpected::Signed(number))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<(), E> {
        self.number(number, Unexpected::Other("a number of 128 bits"))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<(), E> {
        self.number(number, Unexpected::Other("a number of 128 bits"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if !self.is_element {
            // Names a wrong item as it is written.
            text.parse::<CodeSet>().map_err(E::custom)?;
        }
        let list = self.list;
        read(text, &mut |part| list.take(&part)).map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if self.is_element {
            return Err(A::Error::invalid_type(Unexpected::Seq, &self));
        }
        let list = self.list;
        while let Some(()) = items.next_element_seed(ListVisitor {
            list: &mut *list,
            is_element: true,
        })? {}
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for ListVisitor<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}
