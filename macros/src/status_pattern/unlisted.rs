//! The codes that an enum does not list, as far as groups tell them apart.

use status_set_data::set_words::OTHER;
use status_set_data::{MAX_CODE, StatusClass};

/// The word that one might take for a group of all of them.
pub(super) const UNLISTED: &str = "unlisted";
pub(super) const MATCH_UNLISTED: &str = "match any unlisted code by `Received::Unlisted(_)`";

/// The unlisted codes of a class, or those without a class.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Unlisted {
    /// That of the first code.
    first_digit: u16,
}

impl Unlisted {
    pub(super) fn of(class: Option<StatusClass>) -> Self {
        let first_digit = class.map_or(6, StatusClass::digit);
        Self { first_digit }
    }

    fn class(self) -> Option<StatusClass> {
        StatusClass::from_code(self.first_digit * 100)
    }

    /// The variant of the runtime's enum.
    pub(super) fn variant(self) -> &'static str {
        match self.class() {
            Some(StatusClass::Informational) => "Informational",
            Some(StatusClass::Success) => "Success",
            Some(StatusClass::Redirection) => "Redirection",
            Some(StatusClass::ClientError) => "ClientError",
            Some(StatusClass::ServerError) => "ServerError",
            None => "Other",
        }
    }

    /// The group that has them.
    pub(super) fn group(self) -> &'static str {
        self.class().map_or(OTHER, StatusClass::label)
    }

    /// The first and the last code of that group.
    pub(super) fn bounds(self) -> (u16, u16) {
        let first = self.first_digit * 100;
        let last = self.class().map_or(MAX_CODE, |_| first + 99);
        (first, last)
    }
}
