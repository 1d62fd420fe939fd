//! What else people use for HTTP statuses.
//!
//! `http` and `http-types` are used as they are. For the others the 79 statuses are written out
//! once, in `list`, and each gets them in the shape that suits it best.

pub mod by_hand;
mod list;
pub mod num_enum;
pub mod strum;

use std::fmt;

pub use self::list::LISTED;

/// A status of the list.
#[derive(Clone, Copy, Debug)]
pub struct Listed {
    /// The variant.
    pub name: &'static str,
    /// `404`
    pub code: u16,
    /// `"404"`
    pub digits: &'static str,
    /// `"Not Found"`
    pub phrase: &'static str,
    /// `"404 Not Found"`
    pub whole: &'static str,
}

/// Who does the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// Nothing is done: what the measuring itself costs.
    Floor,
    /// `status-set`.
    StatusSet,
    /// A `match` that is written by hand.
    Match,
    /// `http`, whose `StatusCode` can be any number from 100 to 999.
    Http,
    /// `http`, and the question whether it has a phrase for the code: the same work as ours.
    HttpKnown,
    /// `http-types`.
    HttpTypes,
    /// `num_enum`.
    NumEnum,
    /// `strum`.
    Strum,
}

impl Peer {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Floor,
        Self::StatusSet,
        Self::Match,
        Self::Http,
        Self::HttpKnown,
        Self::HttpTypes,
        Self::NumEnum,
        Self::Strum,
    ];
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Floor => "floor",
            Self::StatusSet => "status-set",
            Self::Match => "match",
            Self::Http => "http",
            Self::HttpKnown => "http known",
            Self::HttpTypes => "http-types",
            Self::NumEnum => "num_enum",
            Self::Strum => "strum",
        })
    }
}
