//! How the lines of a log are to be read.

use super::field::Field;
use super::line::{Defect, Line};
use super::w3c::Fields;
use status_set::iis::SubStatus;

/// How the lines of a log are to be read.
#[derive(Clone, Copy)]
pub(super) enum Format<'a> {
    /// Like the Common Log Format: what a log is until it says otherwise.
    Text,
    /// As the last `#Fields` said, if it named the status.
    Extended(Option<Fields>),
    /// JSON, with the status in a field.
    Json(&'a Field),
}

impl Format<'_> {
    pub(super) fn read(self, line: &[u8]) -> Result<(Line, Option<SubStatus>), Defect> {
        match self {
            Self::Text => Line::parse(line).map(|line| (line, None)),
            Self::Extended(Some(fields)) => fields.read(line),
            Self::Extended(None) => Err(Defect::NoStatusField),
            Self::Json(field) => field.read(line).map(|line| (line, None)),
        }
    }
}
