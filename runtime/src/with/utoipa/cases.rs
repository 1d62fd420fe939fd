//! The cases of one status: what errors that respond with it can be, told apart as far as clients can.

use crate::final_code::is_final;
use crate::{CodeSet, ErrorCase};
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// An error that a client can tell apart from others of its status.
pub(super) struct Told {
    /// What it is called in the list of examples.
    pub(super) name: &'static str,
    pub(super) code: Option<&'static str>,
    pub(super) problem_type: Option<&'static str>,
    /// What it is called, for people, if it says more than its status.
    pub(super) title: Option<&'static str>,
    pub(super) description: &'static str,
}

/// All that is known of the errors of one status.
#[derive(Default)]
pub(super) struct ByStatus {
    pub(super) told: Vec<Told>,
    /// The names of the header fields that a response may have.
    pub(super) headers: Vec<&'static str>,
    /// Whether errors of a type are among them whose cases nobody knows.
    pub(super) is_open: bool,
}

impl ByStatus {
    /// Of these cases, or of those that are named.
    pub(super) fn of(cases: &'static [ErrorCase], names: Option<&[&str]>, code: u16) -> Self {
        let mut found = Self {
            is_open: cases.is_empty(),
            ..Self::default()
        };
        // What is said of an informational status is not said of the 500 which is sent instead.
        if is_final(code) {
            for case in chosen(cases, names) {
                found.add(case, &mut Vec::new(), code);
            }
        }
        found
    }

    fn add(&mut self, case: &'static ErrorCase, around: &mut Vec<&'static ErrorCase>, code: u16) {
        if !case.statuses.contains(code) {
            return;
        }
        around.push(case);
        match case.inner {
            Some([]) => {
                self.is_open = true;
                self.tell(around);
            }
            Some(inner) => {
                for case in inner {
                    self.add(case, around, code);
                }
            }
            None => self.tell(around),
        }
        around.pop();
    }

    /// Adds what a client is told of a case, the last of these, which are around each other. What is around
    /// counts more.
    fn tell(&mut self, around: &[&'static ErrorCase]) {
        for name in around.iter().flat_map(|case| case.headers) {
            let is_same = |other: &&str| other.eq_ignore_ascii_case(name);
            if !self.headers.iter().any(is_same) {
                self.headers.push(name);
            }
        }
        let names_itself = |case: &&&ErrorCase| case.code.is_some() || case.problem_type.is_some();
        let named = around.iter().find(names_itself).or(around.last());
        let Some(named) = named else { return };
        let inside = around.iter().rev();
        let mut descriptions = inside.map(|case| case.description);
        let description = if named.description.is_empty() {
            let is_there = |description: &&str| !description.is_empty();
            descriptions.find(is_there).unwrap_or_default()
        } else {
            named.description
        };
        let told = Told {
            name: named.code.unwrap_or(named.name),
            code: around.iter().find_map(|case| case.code),
            problem_type: around.iter().find_map(|case| case.problem_type),
            title: around.iter().find_map(|case| case.title),
            description,
        };
        if !self.told.iter().any(|other| other.is_same(&told)) {
            self.told.push(told);
        }
    }

    /// The codes, each once, and whether every error has one. None if there may be others.
    pub(super) fn codes(&self) -> (Vec<&'static str>, bool) {
        let mut codes = Vec::new();
        if self.is_open {
            return (codes, false);
        }
        let mut is_all = true;
        for told in &self.told {
            match told.code {
                Some(code) if !codes.contains(&code) => codes.push(code),
                Some(_) => {}
                None => is_all = false,
            }
        }
        (codes, is_all)
    }

    /// What the errors are, in Markdown. `None` if nobody has described them.
    pub(super) fn description(&self) -> Option<String> {
        let mut described = self.told.iter().filter(|told| !told.description.is_empty());
        let first = described.next()?;
        if self.told.len() == 1 {
            return Some(first.description.to_owned());
        }
        let mut list = String::new();
        for told in &self.told {
            list += "\n- ";
            if let Some(code) = told.code {
                list = list + "`" + code + "`";
            }
            if told.code.is_some() && !told.description.is_empty() {
                list += ": ";
            }
            match (told.code, told.description) {
                (None, "") => list += told.name,
                (_, description) => list += description,
            }
        }
        Some(list)
    }
}

impl Told {
    /// Whether a client cannot tell one from the other, and a person neither.
    fn is_same(&self, other: &Self) -> bool {
        self.name == other.name
            && self.code == other.code
            && self.problem_type == other.problem_type
            && self.description == other.description
    }
}

/// The cases of these names, or all.
fn chosen<'a>(
    cases: &'static [ErrorCase],
    names: Option<&'a [&str]>,
) -> impl Iterator<Item = &'static ErrorCase> + use<'a> {
    cases
        .iter()
        .filter(move |case| names.is_none_or(|names| names.contains(&case.name)))
}

/// The codes that errors of the cases of these names can have.
pub(super) fn codes_of(cases: &'static [ErrorCase], names: &[&str]) -> CodeSet {
    let mut codes = CodeSet::EMPTY;
    for case in chosen(cases, Some(names)) {
        codes = codes.union(case.statuses);
    }
    codes
}
