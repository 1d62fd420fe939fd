//! From codes and texts to statuses.

use super::{Group, Operation};
use crate::peers::{by_hand, num_enum, strum};
use crate::{Peer, Status, Workload, input};
use http::StatusCode;
use std::cell::Cell;
use std::str;
use std::sync::LazyLock;

pub(super) fn from_code(workload: Workload) -> Group {
    let codes = workload.codes();
    Group::new(Operation::FromCode, workload)
        .read(Peer::Floor, codes.clone(), |code| code)
        .read(Peer::StatusSet, codes.clone(), Status::from_code)
        .read(Peer::Match, codes.clone(), by_hand::Status::from_code)
        .read(Peer::Http, codes.clone(), |code| {
            StatusCode::from_u16(code).ok()
        })
        .read(Peer::HttpKnown, codes.clone(), |code| {
            known(StatusCode::from_u16(code).ok())
        })
        .read(Peer::HttpTypes, codes.clone(), |code| {
            http_types::StatusCode::try_from(code).ok()
        })
        .read(Peer::NumEnum, codes.clone(), |code| {
            num_enum::Status::try_from(code).ok()
        })
        .read(Peer::Strum, codes, strum::Code::from_repr)
}

pub(super) fn from_bytes(workload: Workload) -> Group {
    let fields: Vec<_> = digits(workload).map(str::as_bytes).collect();
    Group::new(Operation::FromBytes, workload)
        .read(Peer::Floor, fields.clone(), |bytes| bytes)
        .read(Peer::StatusSet, fields.clone(), Status::from_bytes)
        .read(Peer::Match, fields.clone(), by_hand::Status::from_bytes)
        .read(Peer::Http, fields.clone(), |bytes| {
            StatusCode::from_bytes(bytes).ok()
        })
        .read(Peer::HttpKnown, fields.clone(), |bytes| {
            known(StatusCode::from_bytes(bytes).ok())
        })
        .read(Peer::HttpTypes, fields.clone(), |bytes| {
            let code: u16 = str::from_utf8(bytes).ok()?.parse().ok()?;
            http_types::StatusCode::try_from(code).ok()
        })
        .read(Peer::Strum, fields, |bytes| {
            str::from_utf8(bytes).ok()?.parse::<strum::Code>().ok()
        })
}

pub(super) fn from_str(workload: Workload) -> Group {
    let texts: Vec<_> = digits(workload).collect();
    Group::new(Operation::FromStr, workload)
        .read(Peer::StatusSet, texts.clone(), |text| {
            text.parse::<Status>().ok()
        })
        .read(Peer::Http, texts.clone(), |text| {
            text.parse::<StatusCode>().ok()
        })
        .read(Peer::HttpKnown, texts.clone(), |text| {
            known(text.parse().ok())
        })
        .read(Peer::Strum, texts, |text| text.parse::<strum::Code>().ok())
}

pub(super) fn from_phrase(workload: Workload) -> Group {
    let texts: Vec<_> = listed(workload)
        .map(by_hand::Status::reason_phrase)
        .collect();
    Group::new(Operation::FromPhrase, workload)
        .read(Peer::StatusSet, texts.clone(), |text| {
            text.parse::<Status>().ok()
        })
        .read(Peer::Strum, texts, |text| {
            text.parse::<strum::Phrase>().ok()
        })
}

pub(super) fn from_whole(workload: Workload) -> Group {
    let texts: Vec<_> = listed(workload).map(by_hand::Status::whole).collect();
    Group::new(Operation::FromWhole, workload)
        .read(Peer::StatusSet, texts.clone(), |text| {
            text.parse::<Status>().ok()
        })
        .read(Peer::Strum, texts, |text| text.parse::<strum::Whole>().ok())
}

/// `http` knows 62 codes and our enum 79, so ours finds more phrases.
pub(super) fn log_pass() -> Group {
    let fields = input::log_fields();
    let (ours, theirs) = (Tally::default(), Tally::default());
    Group::new(Operation::LogPass, Workload::Log)
        .read(Peer::StatusSet, fields.clone(), move |field| {
            let status = Status::from_bytes(field);
            ours.count(status.map(Status::code));
            status.map(Status::reason_phrase)
        })
        .read(Peer::HttpKnown, fields, move |field| {
            let status = known(StatusCode::from_bytes(field).ok());
            theirs.count(status.map(|status| status.as_u16()));
            status.and_then(|status| status.canonical_reason())
        })
}

/// How many fields there were of each class; those that are no status count as the class 0.
#[derive(Default)]
struct Tally([Cell<u32>; 10]);

impl Tally {
    fn count(&self, code: Option<u16>) {
        let class = usize::from(code.unwrap_or(0) / 100);
        if let Some(count) = self.0.get(class) {
            count.set(count.get().wrapping_add(1));
        }
    }
}

/// What our enum tells by itself, with `http`: is it a status?
fn known(code: Option<StatusCode>) -> Option<StatusCode> {
    code.filter(|code| code.canonical_reason().is_some())
}

/// The codes as text.
fn digits(workload: Workload) -> impl Iterator<Item = &'static str> {
    static DIGITS: LazyLock<Vec<String>> =
        LazyLock::new(|| (0..1000).map(|code: u16| format!("{code:03}")).collect());
    let digits = |code| DIGITS[usize::from(code)].as_str();
    workload.codes().into_iter().map(digits)
}

fn listed(workload: Workload) -> impl Iterator<Item = by_hand::Status> {
    let codes = workload.codes().into_iter();
    codes.filter_map(by_hand::Status::from_code)
}
