//! What is true of every status enum.

use crate::Random;
use crate::model::{Model, any_code};
use status_set::{
    HttpStatus, Info, ParseStatusError, Received, StatusClass, UnlistedCodeError, catalog,
    info::State,
};
use std::{collections::BTreeSet, hash::Hash, str::FromStr};

/// The traits of every status enum.
pub trait Status:
    HttpStatus + Into<u16> + TryFrom<u16, Error = UnlistedCodeError> + FromStr<Err = ParseStatusError>
{
}

impl<S> Status for S where
    S: HttpStatus
        + Into<u16>
        + TryFrom<u16, Error = UnlistedCodeError>
        + FromStr<Err = ParseStatusError>
{
}

/// What an enum has without an import, so that it can be compared with what the trait gives.
#[derive(Debug)]
pub struct Inherent<S: 'static> {
    /// `ALL`
    pub all: &'static [S],
    /// `COUNT`
    pub count: usize,
    /// `index`
    pub index: fn(S) -> usize,
    /// `from_code`
    pub from_code: fn(u16) -> Option<S>,
    /// `from_bytes`
    pub from_bytes: fn(&[u8]) -> Option<S>,
    /// `code`
    pub code: fn(S) -> u16,
    /// `as_str`
    pub as_str: fn(S) -> &'static str,
    /// `reason_phrase`
    pub reason_phrase: fn(S) -> &'static str,
    /// `class`
    pub class: fn(S) -> Option<StatusClass>,
    /// `info`
    pub info: fn(S) -> &'static Info,
}

/// The members are those of the model, in the order of their codes, and say what it says.
pub fn members<S: Status>(inherent: &Inherent<S>, model: &Model) {
    let codes = inherent.all.iter().map(|status| (inherent.code)(*status));
    assert!(codes.eq(model.members.keys().copied()));
    assert_eq!(S::ALL, inherent.all);
    assert!(S::CODES.iter().eq(model.members.keys().copied()));
    assert_eq!((inherent.count, S::COUNT), (S::ALL.len(), S::ALL.len()));
    for (place, (&status, member)) in S::ALL.iter().zip(model.members.values()).enumerate() {
        assert_eq!(((inherent.index)(status), status.index()), (place, place));
        assert_eq!(status.name(), member.name);
        assert_eq!(status.code(), member.code);
        assert_eq!(Into::<u16>::into(status), member.code);
        assert_eq!((inherent.as_str)(status), member.code.to_string());
        assert_eq!(status.as_str(), member.code.to_string());
        assert_eq!((inherent.reason_phrase)(status), member.reason);
        assert_eq!(status.reason_phrase(), member.reason);
        assert_eq!(status.to_string(), member.text());
        assert_eq!(format!("{status:?}"), member.name);
        assert_eq!(format!("{status:#?}"), member.name);
        assert_eq!((inherent.class)(status), status.class());
        assert_eq!((inherent.info)(status), status.info());
        match member.info {
            Some(info) => assert_eq!(status.info(), info),
            None => assert_eq!(status.info().set, "own"),
        }
        assert_eq!(status.info().code, member.code);
        assert_eq!(status.info().reason, member.reason);
    }
}

/// Where the enum is the macro's, its discriminants are the codes, and `Ord` is by code.
pub fn declared_by_the_macro<S: Status + Ord + Hash>() {
    assert!(S::ALL.is_sorted_by(|a, b| a < b), "`Ord` is by code");
    assert_eq!(size_of::<S>(), 2);
    assert_eq!(size_of::<Option<S>>(), 2);
}

/// Every number becomes the status of that code, or an error that keeps the number.
pub fn numbers<S: Status>(inherent: &Inherent<S>, model: &Model) {
    for code in 0..=u16::MAX {
        let status = (inherent.from_code)(code);
        assert_eq!(status.is_some(), model.has(code), "{code}");
        assert_eq!(status.map_or(code, HttpStatus::code), code);
        assert_eq!(S::from_code(code), status);
        assert_eq!(S::CODES.contains(code), status.is_some(), "{code}");
        match S::try_from(code) {
            Ok(found) => assert_eq!(Some(found), status),
            Err(error) => {
                assert_eq!(status, None, "{code}");
                assert_eq!((error.code(), error.status_enum()), (code, S::NAME));
            }
        }
        let received = Received::<S>::from_code(code);
        assert_eq!(received.is_some(), (100..=999).contains(&code), "{code}");
        assert_eq!(received.map_or(code, Received::code), code);
        assert_eq!(received.and_then(Received::known), status, "{code}");
        match Received::<S>::try_from(code) {
            Ok(found) => assert_eq!(Some(found), received),
            Err(error) => assert_eq!((received, error.code()), (None, code)),
        }
    }
}

/// The bytes of which texts that look like codes are made.
const ALPHABET: &[u8] = b"0123456789+- a\0\xff";

/// Every string of a number of bytes of the alphabet.
fn strings_of(len: u32) -> impl Iterator<Item = Vec<u8>> {
    let count = ALPHABET.len();
    (0..count.pow(len)).map(move |number| {
        let letter = |place| ALPHABET[number / count.pow(place) % count];
        (0..len).map(letter).collect()
    })
}

/// Every byte string of up to four bytes of a small alphabet, and random ones of all bytes, are
/// read as three digits or not at all.
pub fn bytes<S: Status>(inherent: &Inherent<S>, model: &Model) {
    let mut random = Random::new(499);
    let random_strings = (0..20_000).map(|_| {
        let len = random.below(6);
        let byte = |_| match random.below(4) {
            0 => u8::try_from(random.below(256)).unwrap_or_default(),
            _ => random.pick(b"0123456789"),
        };
        (0..len).map(byte).collect()
    });
    for string in (0..=4).flat_map(strings_of).chain(random_strings) {
        let code = any_code(&string);
        let status = (inherent.from_bytes)(&string);
        assert_eq!(
            status.map(HttpStatus::code),
            code.filter(|code| model.has(*code)),
            "{string:?}",
        );
        assert_eq!(S::from_bytes(&string), status, "{string:?}");
        let received = Received::<S>::from_bytes(&string);
        assert_eq!(received.map(Received::code), code, "{string:?}");
    }
}

/// Short texts of the same alphabet, and every text of a status, as it is and with small random
/// mistakes in it.
pub fn texts<S: Status>(model: &Model) {
    let short = (0..=3).flat_map(strings_of);
    for text in short.filter_map(|bytes| String::from_utf8(bytes).ok()) {
        reads::<S>(&text, model);
    }
    let texts = model.all_texts();
    for text in &texts {
        reads::<S>(text, model);
    }
    let mut random = Random::new(404);
    for _ in 0..4_000 {
        let mut letters: Vec<char> = random.pick(&texts).chars().collect();
        for _ in 0..=random.below(2) {
            change(&mut letters, &mut random);
        }
        reads::<S>(&String::from_iter(letters), model);
    }
}

/// Every code that some set or the enum has, before every phrase: together they name a status only if
/// they belong together.
pub fn pairs<S: Status>(model: &Model) {
    let infos = catalog::statuses().map(|info| (info.code, info.reason));
    let members = model.members.values();
    let members = members.map(|member| (member.code, member.reason.as_str()));
    let (codes, phrases): (BTreeSet<_>, BTreeSet<_>) = infos.chain(members).unzip();
    // So many codes have phrases of their own that each with each would take long.
    let step = codes.len().div_ceil(150);
    for code in codes {
        for phrase in phrases.iter().step_by(step) {
            let text = format!("{code} {phrase}");
            let member = model.members.get(&code);
            let belongs = member.is_some_and(|member| member.reason == *phrase);
            let status = text.parse::<S>().ok();
            assert_eq!(status.is_some(), belongs, "{text}");
            assert!(status.is_none_or(|status| status.code() == code), "{text}");
        }
    }
}

fn change(letters: &mut Vec<char>, random: &mut Random) {
    let at = random.below(letters.len() + 1);
    let letter = random.pick(&['0', '4', '9', ' ', 'a', 'N', '\t', 'é']);
    match letters.get_mut(at) {
        Some(here) if random.below(2) == 0 => *here = letter,
        Some(_) if random.below(2) == 0 => drop(letters.remove(at)),
        _ => letters.insert(at, letter),
    }
}

/// `FromStr` reads a text as the model does, or says what it could not read.
fn reads<S: Status>(text: &str, model: &Model) {
    let expected = model.by_text(text);
    match text.parse::<S>() {
        Ok(status) => assert_eq!(Some(status.code()), expected, "{text:?}"),
        Err(error) => {
            assert_eq!(None, expected, "{text:?}");
            assert!(text.starts_with(error.text()), "{text:?}");
            assert_eq!(error.status_enum(), S::NAME);
        }
    }
    let received = text.parse::<Received<S>>().ok();
    let code = model.received(text);
    assert_eq!(received.map(Received::code), code, "{text:?}");
    let is_known = received.is_some_and(|received| received.known().is_some());
    assert_eq!(
        is_known,
        code.is_some_and(|code| model.has(code)),
        "{text:?}"
    );
}

/// A status of the user's own claims no more than its author said.
pub fn claims_nothing_more(info: &Info) {
    assert_eq!((info.set, info.state), ("own", State::Own));
    assert_eq!((info.spec, info.sent_as), (None, None));
    assert!(info.former.is_empty() && info.requires.is_empty());
}
