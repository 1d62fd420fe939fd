//! `CodeSet` against a `BTreeSet` of the same codes.

use status_set::{CodeSet, HttpStatus, Official};
use status_set_tests::Random;
use std::collections::{BTreeSet, HashSet};

/// A set and its model.
type Pair = (CodeSet, BTreeSet<u16>);

fn pair(codes: &[u16]) -> Pair {
    let set = CodeSet::from_codes(codes).unwrap();
    (set, codes.iter().copied().collect())
}

/// Sets of every size, with the ends among them.
fn pairs() -> Vec<Pair> {
    let mut random = Random::new(7);
    let all: Vec<u16> = (100..=999).collect();
    let mut pairs = vec![pair(&[]), pair(&[100]), pair(&[999]), pair(&all)];
    for _ in 0..20 {
        let count = 1 + random.below(1000);
        let codes: Vec<_> = (0..count).map(|_| random.pick(&all)).collect();
        pairs.push(pair(&codes));
    }
    pairs
}

#[test]
fn has_the_codes_of_the_model() {
    for (set, model) in pairs() {
        for code in 0..=u16::MAX {
            assert_eq!(set.contains(code), model.contains(&code), "{code}");
        }
        assert!(set.iter().eq(model.iter().copied()));
        assert!(set.iter().rev().eq(model.iter().rev().copied()));
        assert!(set.into_iter().eq((&set).into_iter()));
        assert_eq!(set.len(), model.len());
        assert_eq!(set.iter().len(), model.len());
        assert_eq!(set.is_empty(), model.is_empty());
        assert_eq!(format!("{set:?}"), format!("{model:?}"));
    }
}

#[test]
fn computes_as_the_model_does() {
    let pairs = pairs();
    for (a, model_a) in &pairs {
        for (b, model_b) in &pairs {
            let union = a.union(*b);
            assert!(union.iter().eq(model_a.union(model_b).copied()));
            let intersection = a.intersection(*b);
            assert!(
                intersection
                    .iter()
                    .eq(model_a.intersection(model_b).copied())
            );
            let difference = a.difference(*b);
            assert!(difference.iter().eq(model_a.difference(model_b).copied()));
            assert_eq!(a.is_subset(*b), model_a.is_subset(model_b));
            assert_eq!(a == b, model_a == model_b);
            assert!(difference.is_subset(*a) && a.is_subset(union));
        }
    }
}

#[test]
fn equal_sets_have_equal_hashes() {
    let (set, _) = pair(&[404, 410, 404]);
    let same = CodeSet::EMPTY.union(CodeSet::from_codes(&[410, 404]).unwrap());
    assert_eq!(HashSet::from([set, same]).len(), 1);
}

#[test]
fn numbers_that_are_no_codes_are_refused() {
    for number in 0..=u16::MAX {
        let is_code = (100..=999).contains(&number);
        assert_eq!(CodeSet::from_codes(&[number]).is_some(), is_code);
        assert_eq!(CodeSet::from_codes(&[404, number, 200]).is_some(), is_code);
    }
}

#[test]
fn the_empty_set_is_the_default() {
    assert_eq!(CodeSet::default(), CodeSet::EMPTY);
    assert_eq!(CodeSet::from_codes(&[]), Some(CodeSet::EMPTY));
}

#[test]
fn an_iterator_starts_anew_when_cloned() {
    let mut codes = Official::CODES.iter();
    codes.next();
    assert!(codes.clone().eq(codes));
}

#[test]
fn an_iterator_can_be_taken_from_both_ends() {
    let mut random = Random::new(11);
    for (set, model) in pairs() {
        let (mut codes, mut expected) = (set.iter(), model.iter().copied());
        for _ in 0..=model.len() {
            if random.below(2) == 0 {
                assert_eq!(codes.next(), expected.next());
            } else {
                assert_eq!(codes.next_back(), expected.next_back());
            }
            assert_eq!(codes.size_hint(), expected.size_hint());
        }
        assert_eq!(codes.next(), None);
    }
}

#[test]
fn statuses_make_a_set_of_their_codes() {
    let all = Official::ALL.iter().copied();
    assert_eq!(all.clone().collect::<CodeSet>(), Official::CODES);
    let mut some = CodeSet::from_codes(&[499]).unwrap();
    some.extend(all.filter(|status| status.code() == 404));
    assert_eq!(Some(some), CodeSet::from_codes(&[404, 499]));
}
