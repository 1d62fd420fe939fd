//! What is said of a code that several sets have.

use super::words::{and, or};
use status_set::{Info, catalog};
use std::fmt::{self, Display, Formatter};

/// The sets of one code, by what they mean by it. It prints which of them one enum can have.
///
/// The groups are in the order of their first status. Sets that give a code one name mean the same
/// status, and share its variant.
pub(super) struct Meanings {
    code: u16,
    groups: Vec<Meaning>,
}

/// The sets that give a code the same name.
struct Meaning {
    name: &'static str,
    sets: Vec<&'static str>,
}

impl Meanings {
    pub(super) fn new(code: u16, statuses: &[&Info]) -> Self {
        let mut groups: Vec<Meaning> = Vec::new();
        for info in statuses {
            match groups.iter_mut().find(|group| group.name == info.name) {
                Some(group) => group.sets.push(info.set),
                None => groups.push(Meaning {
                    name: info.name,
                    sets: vec![info.set],
                }),
            }
        }
        Self { code, groups }
    }

    /// How the sets of the other meanings go into an enum that has the first one.
    fn with_the_first(&self) -> String {
        let mut with_others = Vec::new();
        let mut alone = Vec::new();
        for name in self.groups.iter().skip(1).flat_map(|group| &group.sets) {
            // `except` has to leave something.
            match catalog::set(name) {
                Some(set) if set.statuses.len() > 1 => {
                    with_others.push(format!("`{name} except {}`", self.code));
                }
                _ => alone.push(format!("`{name}`")),
            }
        }
        let verb = if alone.len() == 1 { "has" } else { "have" };
        let without = format!("{}, which {verb} only this code", or(&alone));
        match (with_others.as_slice(), alone.as_slice()) {
            ([], _) => format!("cannot have {without}"),
            (taken, []) => format!("can also have {}", and(taken)),
            (taken, _) => format!("can also have {}, but not {without}", and(taken)),
        }
    }
}

impl Display for Meanings {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let code = self.code;
        let sets: usize = self.groups.iter().map(|group| group.sets.len()).sum();
        match self.groups.as_slice() {
            [] => Ok(()),
            [_] if sets == 1 => Ok(()),
            [all] => writeln!(
                f,
                "{sets} sets have {code}, with the same meaning: {} can stand together in an enum.\n",
                and(&all.sets)
            ),
            groups => {
                writeln!(
                    f,
                    "{sets} sets have {code}, with {} meanings:",
                    groups.len()
                )?;
                for Meaning { name, sets } in groups {
                    let verb = match sets.as_slice() {
                        [_] => "means",
                        _ => "can stand together in an enum: they mean",
                    };
                    writeln!(f, "  {} {verb} {name}", and(sets))?;
                }
                let ways = self.with_the_first();
                writeln!(f, "An enum with the first meaning {ways}.\n")
            }
        }
    }
}
