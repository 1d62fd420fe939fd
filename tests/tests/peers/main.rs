//! The dataset beside the tables of other packages, which people made without it. What differs is
//! listed with the reason, and must still differ in just that way.
//!
//! `tests/peers/make.py` writes down what the packages say.

mod tables;

use self::tables::PEERS;
use status_set::{Info, catalog};
use std::collections::{BTreeMap, BTreeSet};

/// A table of another package.
struct Peer {
    /// What `tests/peers/make.py` has written: where it is from, then a code and its phrase a line.
    text: &'static str,
    /// Our set with the same statuses.
    set: &'static str,
    /// Sorted by code, each code once.
    differences: &'static [(u16, Difference)],
}

/// How a peer differs from us in one status.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Difference {
    /// It says a phrase that the status had before, and the dataset knows that.
    Former,
    /// It writes the same letters in another way.
    Spelling,
    /// It has a status that another of our sets has, in the same words.
    In(&'static str),
    /// It does not have the status, and why.
    Missing(&'static str),
    /// It has a phrase or a status that we do not have, and why we do not.
    Theirs(&'static str),
}

impl Difference {
    /// Whether this is how the phrases of one code differ, of which at least one is there.
    fn explains(self, theirs: Option<&str>, ours: Option<&Info>, code: u16) -> bool {
        let reason = ours.map(|info| info.reason);
        match (self, theirs) {
            (Self::Missing(why), None) => ours.is_some() && !why.is_empty(),
            (Self::Former, Some(theirs)) => ours.is_some_and(|info| {
                let mut former = info.former.iter();
                former.any(|former| letters(former.reason) == letters(theirs))
            }),
            (Self::Spelling, Some(theirs)) => {
                reason.is_some_and(|reason| reason != theirs && letters(reason) == letters(theirs))
            }
            (Self::In(set), Some(theirs)) => {
                let there = of_set(set).get(&code).map(|info| letters(info.reason));
                ours.is_none() && there == Some(letters(theirs))
            }
            (Self::Theirs(why), Some(theirs)) => {
                // No other reason would do.
                let former = Self::Former.explains(Some(theirs), ours, code);
                reason.map(letters) != Some(letters(theirs)) && !former && !why.is_empty()
            }
            (Self::Missing(_), Some(_)) | (_, None) => false,
        }
    }
}

/// `Non-Authoritative` and `Non Authoritative`, `Teapot` and `teapot` are the same words.
fn letters(phrase: &str) -> String {
    let letters = phrase.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

impl Peer {
    /// Such as `npm statuses@2.0.2`.
    fn origin(&self) -> &'static str {
        let first = self.text.lines().next().unwrap();
        first.strip_prefix("# ").expect("the first line says it")
    }

    fn phrases(&self) -> BTreeMap<u16, &'static str> {
        let lines = self.text.lines().skip(1);
        lines
            .map(|line| {
                let (code, phrase) = line.split_once(' ').unwrap();
                (code.parse().unwrap(), phrase)
            })
            .collect()
    }

    fn listed(&self, code: u16) -> Option<Difference> {
        let mut differences = self.differences.iter();
        differences.find_map(|(listed, difference)| (*listed == code).then_some(*difference))
    }
}

fn of_set(name: &str) -> BTreeMap<u16, &'static Info> {
    let set = catalog::set(name).unwrap_or_else(|| panic!("there is no set `{name}`"));
    set.statuses.iter().map(|info| (info.code, info)).collect()
}

#[test]
fn peers_differ_only_where_and_as_listed() {
    let mut mistakes = Vec::new();
    for peer in PEERS {
        let (theirs, ours) = (peer.phrases(), of_set(peer.set));
        let codes: BTreeSet<u16> = theirs.keys().chain(ours.keys()).copied().collect();
        for code in codes {
            let (theirs, ours) = (theirs.get(&code).copied(), ours.get(&code).copied());
            let same = theirs == ours.map(|info| info.reason);
            let listed = peer.listed(code);
            let explained = match listed {
                Some(difference) => !same && difference.explains(theirs, ours, code),
                None => same,
            };
            if !explained {
                let ours = ours.map(|info| info.reason);
                mistakes.push(format!(
                    "{code} of {}: theirs {theirs:?}, ours {ours:?}, listed as {listed:?}",
                    peer.origin(),
                ));
            }
        }
    }
    assert!(mistakes.is_empty(), "{mistakes:#?}");
}

#[test]
fn every_listed_code_is_one_of_either_and_listed_once() {
    for peer in PEERS {
        let (theirs, ours) = (peer.phrases(), of_set(peer.set));
        let codes = || peer.differences.iter().map(|(code, _)| *code);
        assert!(codes().is_sorted_by(|a, b| a < b), "{}", peer.origin());
        for code in codes() {
            let known = theirs.contains_key(&code) || ours.contains_key(&code);
            assert!(known, "{code} of {}", peer.origin());
        }
    }
}

/// So that a table that was read in a wrong way does not pass for one more witness.
#[test]
fn peers_are_many_and_different() {
    let origins: BTreeSet<_> = PEERS.iter().map(Peer::origin).collect();
    assert_eq!(origins.len(), PEERS.len());
    let official = PEERS.iter().filter(|peer| peer.set == "official");
    assert!(official.clone().count() >= 8);
    assert!(official.clone().all(|peer| peer.phrases().len() > 50));
}

/// So that no phrase rests on us alone.
#[test]
fn each_official_phrase_is_said_by_a_peer_too() {
    for (code, info) in of_set("official") {
        let said = PEERS
            .iter()
            .any(|peer| peer.set == "official" && peer.phrases().get(&code) == Some(&info.reason));
        // By RFC 9110 of 2022, or later: no peer has followed yet.
        let newer = [104, 413, 422].contains(&code);
        assert_ne!(said, newer, "{code} {}", info.reason);
    }
}
