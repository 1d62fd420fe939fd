//! Who sent a number: header fields of the response show it for some vendors.

use super::words::{and, or};
use status_set::Info;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

/// A header field of the response in question. Only its name says something.
///
/// ```
/// use status_set_examples::explain::Field;
///
/// let field: Field = "CF-RAY: 8f1c2d3e4f5a6b7c-FRA".parse().unwrap();
/// assert!(field.is_called("cf-ray"));
/// assert_eq!(field, "cf-ray".parse().unwrap());
/// assert!("cf ray".parse::<Field>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in lower case.
    name: String,
}

impl Field {
    /// Whether this is its name, in whatever case.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

impl FromStr for Field {
    type Err = String;

    /// Reads `cf-ray`, `cf-ray:8f1c…` or `CF-RAY: 8f1c…`.
    fn from_str(text: &str) -> Result<Self, String> {
        let name = text.split_once(':').map_or(text, |(name, _)| name).trim();
        let is_token =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_token) {
            let name = name.escape_debug();
            return Err(format!(
                "`{name}` is not the name of a header field, such as `cf-ray`"
            ));
        }
        Ok(Self {
            name: name.to_ascii_lowercase(),
        })
    }
}

/// What the header fields of the response show of its sender. It prints as a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sender {
    /// No field was given.
    NotAsked,
    /// These marks are among the fields, each with the sets that have it.
    Known(Vec<Mark>),
    /// None is. These are the marks of the sets that have the number.
    Unknown(Vec<Mark>),
}

/// A header field, and the sets whose owners send it with the number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The name, as the dataset has it.
    pub field: &'static str,
    /// The sets.
    pub sets: Vec<&'static str>,
}

impl Sender {
    /// Looks for the marks of the statuses among the fields. Where some are, only the statuses stay that
    /// have one.
    pub(super) fn find(statuses: &mut Vec<&'static Info>, fields: &[Field]) -> Self {
        if fields.is_empty() || statuses.is_empty() {
            return Self::NotAsked;
        }
        let is_marked = |info: &Info| {
            let facts = info.facts();
            facts.is_some_and(|facts| fields.iter().any(|field| facts.is_marked_by(&field.name)))
        };
        if !statuses.iter().any(|info| is_marked(info)) {
            return Self::Unknown(sets_by_mark(statuses));
        }
        statuses.retain(|info| is_marked(info));
        let mut given = sets_by_mark(statuses);
        given.retain(|mark| fields.iter().any(|field| field.is_called(mark.field)));
        Self::Known(given)
    }
}

/// The header fields that show that a status is from the owner of its set.
fn marks(info: &Info) -> impl Iterator<Item = &'static str> + use<> {
    info.facts()
        .into_iter()
        .flat_map(|facts| facts.marks)
        .copied()
}

fn sets_by_mark(statuses: &[&'static Info]) -> Vec<Mark> {
    let mut found: Vec<Mark> = Vec::new();
    for info in statuses {
        for field in marks(info) {
            match found
                .iter_mut()
                .find(|mark| mark.field.eq_ignore_ascii_case(field))
            {
                Some(mark) if mark.sets.contains(&info.set) => {}
                Some(mark) => mark.sets.push(info.set),
                None => found.push(Mark {
                    field,
                    sets: vec![info.set],
                }),
            }
        }
    }
    found
}

impl Display for Sender {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAsked => Ok(()),
            Self::Known(marks) => marks.iter().try_for_each(|Mark { field, sets }| {
                writeln!(
                    f,
                    "The header field `{field}` shows that this is from `{}`.",
                    or(sets)
                )
            }),
            Self::Unknown(marks) if marks.is_empty() => {
                writeln!(f, "No header field is known to show who sent this.")
            }
            Self::Unknown(marks) => {
                let marks = marks
                    .iter()
                    .map(|Mark { field, sets }| format!("`{field}` ({})", and(sets)));
                let marks: Vec<_> = marks.collect();
                writeln!(
                    f,
                    "None of the header fields given shows who sent this; one of these would: {}.",
                    or(&marks)
                )
            }
        }
    }
}
