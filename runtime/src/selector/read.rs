//! From a text to the ranges of codes that it chooses and removes.

use super::error::{ParseCodeSetError, ParseCodeSetErrorKind as Kind};
use super::print::NONE;
use crate::CodeSet;
use status_set_data::{StatusClass, digits};

/// A code, a class or a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CodeRange {
    first: u16,
    last: u16,
}

impl CodeRange {
    /// Between two codes, unless they are in the wrong order.
    pub(crate) fn new(first: u16, last: u16) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    #[cfg(feature = "serde")]
    pub(crate) const fn first(self) -> u16 {
        self.first
    }

    #[cfg(feature = "serde")]
    pub(crate) const fn last(self) -> u16 {
        self.last
    }

    fn codes(self) -> CodeSet {
        CodeSet::between(self.first, self.last).unwrap_or(CodeSet::EMPTY)
    }

    fn has_some_of(self, codes: CodeSet) -> bool {
        !self.codes().intersection(codes).is_empty()
    }
}

/// What a list does, and the words that say it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(crate) text: &'a str,
    pub(crate) what: What,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum What {
    /// `404`
    Chosen(CodeRange),
    /// `except 404`
    Excepted(CodeRange),
    /// `!404`
    Removed(CodeRange),
    /// `none`
    Nothing,
}

/// What is wrong with a part beside the others. It prints the part as we would write it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flaw {
    pub(super) kind: Kind,
    #[cfg_attr(
        not(feature = "serde"),
        expect(dead_code, reason = "who has the text prints that")
    )]
    what: What,
}

#[cfg(feature = "serde")]
impl core::fmt::Display for Flaw {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let (sign, codes) = match self.what {
            What::Chosen(range) | What::Excepted(range) => ("", range.codes()),
            What::Removed(range) => ("!", range.codes()),
            What::Nothing => ("", CodeSet::EMPTY),
        };
        super::error::explain(self.kind, &format_args!("`{sign}{codes}`"), f)
    }
}

/// What all parts of a list come to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Selection {
    chosen: CodeSet,
    removed: CodeSet,
    items: usize,
    depends_on_others: bool,
}

impl Selection {
    pub(crate) fn take(&mut self, part: &Part<'_>) {
        match part.what {
            What::Chosen(range) => self.chosen.insert(range.first, range.last),
            What::Excepted(range) => self.removed.insert(range.first, range.last),
            What::Removed(range) => {
                self.removed.insert(range.first, range.last);
                self.depends_on_others = true;
            }
            What::Nothing => self.depends_on_others = true,
        }
        self.items += 1;
    }

    /// Whether a part may have a flaw that shows only beside the others.
    pub(super) const fn depends_on_others(&self) -> bool {
        self.depends_on_others
    }

    /// What is wrong with a part beside the others, once all of them are taken.
    pub(crate) fn flaw(&self, what: What) -> Option<Flaw> {
        let kind = match what {
            What::Nothing if self.items > 1 => Kind::NoneBesideOthers,
            What::Removed(_) if self.chosen.is_empty() => Kind::OnlyRemovals,
            What::Removed(range) if !range.has_some_of(self.chosen) => Kind::RemovesNothing,
            _ => return None,
        };
        Some(Flaw { kind, what })
    }

    pub(crate) fn codes(&self) -> CodeSet {
        self.chosen.difference(self.removed)
    }
}

/// Hands on the parts of a list in the order of the text.
pub(crate) fn read<'a>(
    list: &'a str,
    take: &mut dyn FnMut(Part<'a>),
) -> Result<(), ParseCodeSetError> {
    let list = list.trim();
    if list.is_empty() {
        return Err(ParseCodeSetError::new(Kind::Empty, list));
    }
    let mut rest = Some(list);
    while let Some(items) = rest {
        let (item, after) = split_item(items);
        let item = item.trim();
        if item.is_empty() {
            return Err(ParseCodeSetError::new(Kind::EmptyItem, list));
        }
        read_item(item, take)?;
        rest = after;
    }
    Ok(())
}

/// Up to the first comma that is not in braces, and what follows it.
fn split_item(text: &str) -> (&str, Option<&str>) {
    let mut in_braces = false;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => in_braces = true,
            b'}' => in_braces = false,
            b',' if !in_braces => return (&text[..place], Some(&text[place + 1..])),
            _ => {}
        }
    }
    (text, None)
}

fn read_item<'a>(item: &'a str, take: &mut dyn FnMut(Part<'a>)) -> Result<(), ParseCodeSetError> {
    if item.eq_ignore_ascii_case(NONE) {
        take(Part {
            text: item,
            what: What::Nothing,
        });
        return Ok(());
    }
    let (removed, excepted) = (item.strip_prefix('!'), split_except(item));
    match (removed, excepted) {
        (Some(_), Some(_)) => Err(ParseCodeSetError::new(Kind::NestedRemoval, item)),
        (Some(""), None) => Err(ParseCodeSetError::new(Kind::OtherForm, item)),
        (Some(removed), None) => {
            let range = read_range(removed.trim_start())?;
            take(Part {
                text: item,
                what: What::Removed(range),
            });
            Ok(())
        }
        (None, None) => {
            let range = read_range(item)?;
            take(Part {
                text: item,
                what: What::Chosen(range),
            });
            Ok(())
        }
        (None, Some((group, excepted))) => {
            let range = read_range(group)?;
            take(Part {
                text: group,
                what: What::Chosen(range),
            });
            read_excepted(excepted, range.codes(), take)
        }
    }
}

/// What stands before the first `except` and after it.
fn split_except(item: &str) -> Option<(&str, &str)> {
    const EXCEPT: &str = "except";
    for (place, byte) in item.bytes().enumerate() {
        if !byte.eq_ignore_ascii_case(&b'e') {
            continue;
        }
        let (group, rest) = item.split_at(place);
        let Some((word, excepted)) = rest.split_at_checked(EXCEPT.len()) else {
            continue;
        };
        let begins = group.ends_with(char::is_whitespace);
        let ends = excepted.starts_with(|next: char| next.is_whitespace() || next == '{');
        if begins && ends && word.eq_ignore_ascii_case(EXCEPT) {
            return Some((group.trim_end(), excepted.trim_start()));
        }
    }
    None
}

/// Reads `501` or `{501, 505}`, each of which has to be among the codes.
fn read_excepted<'a>(
    excepted: &'a str,
    codes: CodeSet,
    take: &mut dyn FnMut(Part<'a>),
) -> Result<(), ParseCodeSetError> {
    let list = match excepted.strip_prefix('{') {
        Some(list) => match list.strip_suffix('}') {
            Some(list) => list,
            None if list.contains('}') => {
                return Err(ParseCodeSetError::new(Kind::OtherForm, excepted));
            }
            None => return Err(ParseCodeSetError::new(Kind::UnclosedBrace, excepted)),
        },
        None => excepted,
    };
    for text in list.split(',') {
        let text = text.trim();
        if text.is_empty() {
            return Err(ParseCodeSetError::new(Kind::EmptyItem, excepted));
        }
        if text.starts_with('!') || split_except(text).is_some() {
            return Err(ParseCodeSetError::new(Kind::NestedRemoval, text));
        }
        let range = read_range(text)?;
        if !range.has_some_of(codes) {
            return Err(ParseCodeSetError::new(Kind::RemovesNothing, text));
        }
        take(Part {
            text,
            what: What::Excepted(range),
        });
    }
    Ok(())
}

/// Reads `404`, `4xx`, `500-599` or `500..=599`.
fn read_range(text: &str) -> Result<CodeRange, ParseCodeSetError> {
    let error = |kind| ParseCodeSetError::new(kind, text);
    if let Some(code) = code_of_digits(text) {
        return Ok(CodeRange {
            first: code,
            last: code,
        });
    }
    if let Some(class) = class_digit(text) {
        let class = StatusClass::ALL.iter().find(|known| known.digit() == class);
        let first = class.ok_or_else(|| error(Kind::NoClass))?.default_code();
        return CodeRange::new(first, first + 99).ok_or_else(|| error(Kind::NoClass));
    }
    let (ends, open) = split_ends(text);
    let Some((first, last)) = ends else {
        read_code(text)?;
        return Err(error(Kind::OtherForm));
    };
    let (first, last) = (read_code(first.trim_end())?, read_code(last.trim_start())?);
    let (Some(first), Some(last)) = (first, last) else {
        return Err(error(Kind::OtherForm));
    };
    if open {
        return Err(error(Kind::OpenRange));
    }
    CodeRange::new(first, last).ok_or_else(|| error(Kind::BackwardRange))
}

/// What stands on both sides of `-` or of dots, and whether these leave open if the last code is meant.
fn split_ends(text: &str) -> (Option<(&str, &str)>, bool) {
    // A search for a string takes much longer than one for a byte.
    if text.bytes().any(|byte| byte == b'.') {
        if let Some(ends) = text.split_once("..=") {
            return (Some(ends), false);
        }
        if let Some(ends) = text.split_once("..") {
            return (Some(ends), true);
        }
    }
    (text.split_once('-'), false)
}

/// The 4 of `4xx`.
fn class_digit(text: &str) -> Option<u16> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9', b'x' | b'X', b'x' | b'X'] => Some(u16::from(digit - b'0')),
        _ => None,
    }
}

/// The code, or `None` if the text is not a number at all.
fn read_code(text: &str) -> Result<Option<u16>, ParseCodeSetError> {
    match code_of_digits(text) {
        Some(code) => Ok(Some(code)),
        None if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) => Ok(None),
        None => Err(ParseCodeSetError::new(Kind::InvalidCode, text)),
    }
}

fn code_of_digits(text: &str) -> Option<u16> {
    digits::parse(text.as_bytes()).filter(|code| *code >= status_set_data::MIN_CODE)
}
