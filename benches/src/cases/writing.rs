//! From statuses to texts.

use super::{Buffer, Group, Operation, keep};
use crate::input::LENGTH;
use crate::peers::{by_hand, strum};
use crate::{Peer, Status, Workload};
use std::fmt::Write;

pub(super) fn reason_phrase(workload: Workload) -> Group {
    let statuses = Statuses::of(workload);
    Group::new(Operation::ReasonPhrase, workload)
        .read(Peer::Floor, statuses.ours(), |_| "Not Found")
        .read(Peer::StatusSet, statuses.ours(), Status::reason_phrase)
        .read(
            Peer::Match,
            statuses.listed(|s| s),
            by_hand::Status::reason_phrase,
        )
        .read(Peer::Http, statuses.http(), |s| s.canonical_reason())
        .read(Peer::HttpTypes, statuses.http_types(), |s| {
            s.canonical_reason()
        })
        .read(
            Peer::Strum,
            statuses.strum(strum::Phrase::from_repr),
            <&'static str>::from,
        )
}

pub(super) fn as_str(workload: Workload) -> Group {
    let statuses = Statuses::of(workload);
    Group::new(Operation::AsStr, workload)
        .read(Peer::Floor, statuses.ours(), |_| "404")
        .read(Peer::StatusSet, statuses.ours(), Status::as_str)
        .read(Peer::Match, statuses.listed(|s| s), by_hand::Status::as_str)
        // `http` lends it from the code, which ends here.
        .read(Peer::Http, statuses.http(), |s| {
            keep(s.as_str());
        })
        .read(
            Peer::Strum,
            statuses.strum(strum::Code::from_repr),
            <&'static str>::from,
        )
}

pub(super) fn display(workload: Workload) -> Group {
    let statuses = Statuses::of(workload);
    Group::new(Operation::Display, workload)
        .write(
            Peer::Floor,
            statuses.listed(by_hand::Status::whole),
            Buffer::write_str,
        )
        .write(Peer::StatusSet, statuses.ours(), |f, s| write!(f, "{s}"))
        .write(Peer::Match, statuses.listed(|s| s), |f, s| {
            write!(f, "{} {}", s.as_str(), s.reason_phrase())
        })
        .write(Peer::Http, statuses.http(), |f, s| write!(f, "{s}"))
        .write(Peer::HttpTypes, statuses.http_types(), |f, s| {
            write!(f, "{s} {}", s.canonical_reason())
        })
        .write(
            Peer::Strum,
            statuses.strum(strum::Whole::from_repr),
            |f, s| write!(f, "{s}"),
        )
}

pub(super) fn status_line(workload: Workload) -> Group {
    let statuses = Statuses::of(workload);
    Group::new(Operation::StatusLine, workload)
        .write(Peer::StatusSet, statuses.ours(), |f, s| {
            write!(f, "HTTP/1.1 {s}\r\n")
        })
        .write(Peer::Match, statuses.listed(|s| s), |f, s| {
            write!(f, "HTTP/1.1 {} {}\r\n", s.as_str(), s.reason_phrase())
        })
        .write(Peer::Http, statuses.http(), |f, s| {
            write!(f, "HTTP/1.1 {s}\r\n")
        })
        .write(Peer::HttpTypes, statuses.http_types(), |f, s| {
            write!(f, "HTTP/1.1 {s} {}\r\n", s.canonical_reason())
        })
        .write(
            Peer::Strum,
            statuses.strum(strum::Whole::from_repr),
            |f, s| write!(f, "HTTP/1.1 {s}\r\n"),
        )
}

pub(super) fn status_line_parts(workload: Workload) -> Group {
    let statuses = Statuses::of(workload);
    Group::new(Operation::StatusLineParts, workload)
        .write(Peer::StatusSet, statuses.ours(), |f, s| {
            f.push_line(s.as_str(), s.reason_phrase())
        })
        .write(Peer::Match, statuses.listed(|s| s), |f, s| {
            f.push_line(s.as_str(), s.reason_phrase())
        })
        .write(Peer::Http, statuses.http(), |f, s| {
            f.push_line(s.as_str(), s.canonical_reason().unwrap_or_default())
        })
}

/// The codes of a workload, for each peer in its own type.
struct Statuses(Vec<u16>);

impl Statuses {
    fn of(workload: Workload) -> Self {
        Self(workload.codes())
    }

    fn each<S>(&self, status: impl Fn(u16) -> Option<S>) -> Vec<S> {
        self.0.iter().filter_map(|code| status(*code)).collect()
    }

    fn ours(&self) -> Vec<Status> {
        self.each(Status::from_code)
    }

    fn listed<T>(&self, of: impl Fn(by_hand::Status) -> T) -> Vec<T> {
        self.each(|code| by_hand::Status::from_code(code).map(&of))
    }

    /// `http` holds the codes of vendors too, and has no phrase for them.
    fn http(&self) -> Vec<http::StatusCode> {
        self.each(|code| http::StatusCode::from_u16(code).ok())
    }

    /// `http-types` has no codes of vendors: it gets as many others.
    fn http_types(&self) -> Vec<http_types::StatusCode> {
        let known = self.each(|code| http_types::StatusCode::try_from(code).ok());
        known.into_iter().cycle().take(LENGTH).collect()
    }

    fn strum<S>(&self, from_repr: impl Fn(u16) -> Option<S>) -> Vec<S> {
        self.each(from_repr)
    }
}
