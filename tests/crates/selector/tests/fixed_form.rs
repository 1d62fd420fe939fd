//! In a format that is not for people: always fifteen words.

use postcard::{from_bytes, to_allocvec};
use serde::de::value::{Error, SeqDeserializer};
use serde::{Deserialize, Deserializer, de};
use status_set::CodeSet;

/// As one writes them by hand.
fn words(codes: CodeSet) -> [u64; 15] {
    let mut words = [0; 15];
    for code in codes {
        let offset = usize::from(code - 100);
        words[offset / 64] |= 1 << (offset % 64);
    }
    words
}

#[test]
fn sets_read_back() {
    for text in [
        "none",
        "404",
        "1xx",
        "100, 163, 164, 227, 228, 999",
        "100-999",
        "5xx except 501",
    ] {
        let codes: CodeSet = text.parse().unwrap();
        let bytes = to_allocvec(&codes).unwrap();
        assert_eq!(bytes, to_allocvec(&words(codes)).unwrap(), "{text}");
        assert_eq!(from_bytes::<CodeSet>(&bytes), Ok(codes), "{text}");
        // What follows is read from where the set ends.
        let pair = to_allocvec(&(codes, 7_u8)).unwrap();
        assert_eq!(from_bytes::<(CodeSet, u8)>(&pair), Ok((codes, 7)));
    }
}

#[test]
fn too_few_words_are_an_error() {
    let bytes = to_allocvec(&words(CodeSet::EMPTY)).unwrap();
    for len in 0..bytes.len() {
        assert!(from_bytes::<CodeSet>(&bytes[..len]).is_err(), "{len}");
    }
    let error = CodeSet::deserialize(Words(vec![0; 14])).unwrap_err();
    let expected =
        "invalid length 14, expected 15 numbers whose bits stand for the codes from 100 to 999";
    assert_eq!(error.to_string(), expected);
}

/// A set with a bit for 1000 would not equal the one that it prints as.
#[test]
fn bits_above_the_last_code_are_an_error() {
    let all = CodeSet::from_range(100..=999).unwrap();
    for bit in 0..64 {
        let mut words = words(CodeSet::EMPTY);
        words[14] = 1 << bit;
        let codes = CodeSet::deserialize(Words(words.to_vec()));
        if bit < 4 {
            assert!(codes.unwrap().is_subset(all));
        } else {
            let error = codes.unwrap_err().to_string();
            assert!(
                error.starts_with("invalid value: bits of numbers above 999"),
                "{error}"
            );
        }
    }
}

/// A format that is not for people and has just these numbers.
struct Words(Vec<u64>);

impl<'de> Deserializer<'de> for Words {
    type Error = Error;

    fn deserialize_any<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(SeqDeserializer::new(self.0.into_iter()))
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
