//! What is wrong in a file, and where.

use core::fmt;
use std::borrow::ToOwned;
use std::format;
use std::string::String;
use std::vec;
use std::vec::Vec;

/// A place in a text: line and column, both counted from 1, the column in characters.
///
/// ```
/// use status_set_data::schema::Place;
///
/// let place = Place { line: 12, column: 8 };
/// assert_eq!(place.to_string(), "12:8");
/// assert!(Place::START < place);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Place {
    /// The first character of a text: where a mistake stands that is of the file as a whole.
    ///
    /// ```
    /// assert_eq!(status_set_data::schema::Place::START.to_string(), "1:1");
    /// ```
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place of a byte offset of a text, or its end if there is no such offset.
    ///
    /// ```
    /// use status_set_data::schema::Place;
    ///
    /// assert_eq!(Place::of("code = 460\nname = 7\n", 18).to_string(), "2:8");
    /// ```
    #[must_use]
    pub fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or(before);
        Self {
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A value and the place where the file gives it, for checks that look across rows and files.
///
/// ```
/// use status_set_data::schema::{At, Place};
///
/// let code = At { value: 404, place: Place::START };
/// assert_eq!((code.value, code.place.line), (404, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T: Default + PartialEq> At<T> {
    /// Stands for a value that is missing or wrong until the mistake is reported: 0 or an empty
    /// text, which no rule lets through.
    #[must_use]
    pub fn unread(place: Place) -> Self {
        Self {
            value: T::default(),
            place,
        }
    }

    /// Whether this is a value of the file.
    pub(super) fn was_read(&self) -> bool {
        self.value != T::default()
    }
}

/// One thing that is wrong in a file.
///
/// ```
/// use status_set_data::schema;
///
/// let mistake = &schema::parse_set("mine", "title = ").unwrap_err()[0];
/// assert_eq!(mistake.place.line, 1);
/// assert!(mistake.to_string().starts_with("1:"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mistake {
    /// Where.
    pub place: Place,
    /// What, in one line that begins in lower case and has no full stop.
    pub message: String,
    wrong_word: Option<WrongWord>,
}

/// A word in the place of others, for whoever finds the one that was meant.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WrongWord {
    /// The message without the others.
    pub flaw: String,
    /// The word.
    pub word: String,
    /// The others.
    pub choices: Vec<&'static str>,
}

impl Mistake {
    /// A mistake, for checks that need more than one file.
    ///
    /// ```
    /// use status_set_data::schema::{Mistake, Place};
    ///
    /// let mistake = Mistake::new(Place::START, "name `Gone` is doubled");
    /// assert_eq!(mistake.to_string(), "1:1: name `Gone` is doubled");
    /// ```
    #[must_use]
    pub fn new(place: Place, message: impl Into<String>) -> Self {
        Self {
            place,
            message: message.into(),
            wrong_word: None,
        }
    }

    /// The word, if one is wrong in whose place there are others.
    #[doc(hidden)]
    #[must_use]
    pub fn wrong_word(&self) -> Option<&WrongWord> {
        self.wrong_word.as_ref()
    }
}

/// `line:column: message`, the form that editors and terminals make a link of once the path stands
/// before it.
impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

impl core::error::Error for Mistake {}

/// The mistakes of one text as they are found.
#[derive(Debug)]
pub struct Mistakes<'t> {
    text: &'t str,
    /// Known places: where each line begins, and some in a line that is long.
    marks: Vec<(usize, Place)>,
    found: Vec<Mistake>,
}

/// How far a place is at most from a mark before it, in bytes, less one character.
const STRIDE: usize = 64;

impl<'t> Mistakes<'t> {
    /// None so far.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            marks: marks(text),
            found: Vec::new(),
        }
    }

    /// The place of a byte offset of the text, or its end if there is no such offset. Each value of a
    /// file asks for it, so it does not go through all of the text as [`Place::of`] does.
    pub(super) fn place(&self, offset: usize) -> Place {
        let is_in_text = self.text.is_char_boundary(offset);
        let offset = if is_in_text { offset } else { self.text.len() };
        let after = self.marks.partition_point(|(mark, _)| *mark <= offset);
        // There is a mark at the beginning of the text.
        let (mark, Place { line, column }) = self.marks[after - 1];
        Place {
            line,
            column: column + self.text[mark..offset].chars().count(),
        }
    }

    /// Notes one.
    pub fn add(&mut self, place: Place, message: impl Into<String>) {
        self.found.push(Mistake::new(place, message));
    }

    /// Notes a flaw of a word, and the `choices` that can stand in its place after what says so.
    pub(super) fn add_wrong_word(
        &mut self,
        place: Place,
        flaw: String,
        word: &str,
        (says, choices): (&str, Vec<&'static str>),
    ) {
        let message = format!("{flaw}; {says} {}", quoted(&choices));
        self.found.push(Mistake {
            place,
            message,
            wrong_word: Some(WrongWord {
                flaw,
                word: word.to_owned(),
                choices,
            }),
        });
    }

    /// The value, or all the mistakes in the order of their places.
    ///
    /// # Errors
    ///
    /// If there are any.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<Mistake>> {
        match self.into_sorted() {
            found if found.is_empty() => Ok(value),
            found => Err(found),
        }
    }

    /// All the mistakes in the order of their places.
    pub(super) fn into_sorted(mut self) -> Vec<Mistake> {
        self.found.sort_by_key(|mistake| mistake.place);
        self.found
    }
}

/// Words in backticks, with commas between them.
pub(super) fn quoted(words: impl IntoIterator<Item = impl fmt::Display>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

fn marks(text: &str) -> Vec<(usize, Place)> {
    let mut marks = vec![(0, Place::START)];
    let (mut last, mut place) = (0, Place::START);
    for (offset, letter) in text.char_indices() {
        if offset - last >= STRIDE {
            marks.push((offset, place));
            last = offset;
        }
        place.column += 1;
        if letter == '\n' {
            place = Place {
                line: place.line + 1,
                column: 1,
            };
            last = offset + 1;
            marks.push((last, place));
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::{Mistakes, Place};

    #[test]
    fn places_are_those_of_a_walk_through_the_text() {
        let long = "é…x".repeat(100);
        for text in ["", "\n", "a", "code = 460\nname = 'é'\r\n\n x", &long] {
            let mistakes = Mistakes::new(text);
            for offset in 0..=text.len() + 2 {
                assert_eq!(mistakes.place(offset), Place::of(text, offset), "{offset}");
            }
        }
        let text = [&long, "\n", &long].concat();
        let mistakes = Mistakes::new(&text);
        for offset in 0..=text.len() {
            assert_eq!(mistakes.place(offset), Place::of(&text, offset), "{offset}");
        }
    }
}
