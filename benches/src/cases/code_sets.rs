//! Sets of codes, beside a list of codes that is written by hand and a test of each number.

use super::{Group, Operation};
use crate::input::LENGTH;
use crate::{Peer, Workload};
use status_set::CodeSet;
use std::hint::black_box;

/// What a client tries again.
const CODES: [u16; 7] = [408, 425, 429, 500, 502, 503, 504];
const TEXT: &str = "408,425,429,500,502-504";

fn codes() -> CodeSet {
    CodeSet::from_codes(&CODES).expect("they are codes")
}

pub(super) fn contains(workload: Workload) -> Group {
    let inputs = workload.codes();
    let set = codes();
    Group::new(Operation::Contains, workload)
        .read(Peer::Floor, inputs.clone(), |code| code)
        .read(Peer::StatusSet, inputs.clone(), move |code| {
            set.contains(code)
        })
        .read(Peer::Match, inputs, |code| {
            matches!(code, 408 | 425 | 429 | 500 | 502..=504)
        })
}

/// By hand, all numbers are asked in turn.
pub(super) fn len() -> Group {
    Group::new(Operation::Len, Workload::Uniform)
        .read(Peer::StatusSet, sets(), |set| set.len())
        .read(Peer::Match, sets(), |set| {
            (100..=999).filter(|code| set.contains(*code)).count()
        })
}

pub(super) fn iterate() -> Group {
    Group::new(Operation::Iterate, Workload::Uniform)
        .read(Peer::StatusSet, sets(), |set| sum(set.iter()))
        .read(Peer::Match, sets(), |set| {
            sum((100..=999).filter(|code| set.contains(*code)))
        })
}

/// By hand, a number and two of a range, without a word about what is wrong.
pub(super) fn read() -> Group {
    let texts = vec![TEXT; LENGTH / SHARE];
    Group::new(Operation::ReadCodes, Workload::Uniform)
        .read(Peer::StatusSet, texts.clone(), |text| {
            text.parse::<CodeSet>().ok()
        })
        .read(Peer::Match, texts, read_by_hand)
}

fn read_by_hand(text: &str) -> Option<CodeSet> {
    let mut codes = Vec::new();
    for item in text.split(',') {
        match item.split_once('-') {
            Some((first, last)) => {
                let (first, last): (u16, u16) = (first.parse().ok()?, last.parse().ok()?);
                codes.extend(first..=last);
            }
            None => codes.push(item.parse().ok()?),
        }
    }
    CodeSet::from_codes(&codes)
}

/// These take long, by hand: so many calls make a pass.
const SHARE: usize = 64;

/// The set again and again, from where it could have changed.
fn sets() -> Vec<CodeSet> {
    black_box(vec![codes(); LENGTH / SHARE])
}

fn sum(codes: impl Iterator<Item = u16>) -> u32 {
    codes.map(u32::from).sum()
}

#[cfg(test)]
mod tests {
    use super::{CODES, TEXT, codes, read_by_hand};
    use status_set::CodeSet;

    #[test]
    fn everyone_has_the_same_codes() {
        for code in 0..=u16::MAX {
            let by_hand = matches!(code, 408 | 425 | 429 | 500 | 502..=504);
            assert_eq!(codes().contains(code), by_hand, "{code}");
        }
        assert!(codes().iter().eq(CODES));
        assert_eq!(TEXT.parse::<CodeSet>(), Ok(codes()));
        assert_eq!(read_by_hand(TEXT), Some(codes()));
    }
}
