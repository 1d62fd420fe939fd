//! Where the facts on an enum's statuses are.

use crate::{CodeSet, Info, info::Set};

/// Says for each status of an enum which table has the facts on it.
///
/// An expansion only names the tables. A table of references to the facts, computed in each
/// user's crate, would make rustc evaluate all of the chosen sets there: a third of the time that
/// it takes to check a crate with a status enum.
#[derive(Debug)]
pub struct InfoIndex {
    /// The enum's name.
    pub name: &'static str,
    /// The codes of the enum's statuses.
    pub codes: CodeSet,
    /// For each status, in the order of the codes, the place of its set in `sets`; the number
    /// after the last place stands for `own`.
    pub origins: &'static [u8],
    /// The sets that have a status in the enum.
    pub sets: &'static [&'static Set],
    /// The statuses that the user defined, in the order of their codes.
    pub own: &'static [Info],
    /// Whether a mistake has kept statuses from the enum. The build fails by that, and what asks for
    /// one of them adds nothing.
    pub mistaken: bool,
}

/// Of a status about which nothing is known.
static NONE: Info = Info::BLANK;

impl InfoIndex {
    /// The facts on the status at a place in the order of the codes.
    #[must_use]
    pub const fn info(&self, place: usize, code: u16) -> &'static Info {
        if place >= self.origins.len() {
            return &NONE;
        }
        let origin = self.origins[place] as usize;
        let table = if origin < self.sets.len() {
            self.sets[origin].statuses
        } else {
            self.own
        };
        match Info::find(table, code) {
            Some(info) => info,
            None => &NONE,
        }
    }

    /// The facts on the status of a code.
    pub(crate) const fn of_code(&self, code: u16) -> &'static Info {
        if self.mistaken {
            return &NONE;
        }
        self.info(self.codes.place(code), code)
    }

    /// What these statuses lack of the others that have one of the codes: a status is the same if its
    /// code is, and its meaning, which one name stands for.
    pub(crate) const fn lack(&self, others: &Self, codes: CodeSet) -> Option<Lack> {
        if self.mistaken || others.mistaken {
            return None;
        }
        let mut lack: Option<Lack> = None;
        let (mut place, mut other_place) = (0, 0);
        let mut code = status_set_data::MIN_CODE;
        while code <= status_set_data::MAX_CODE {
            let here = self.codes.contains(code);
            let there = others.codes.contains(code);
            if there && codes.contains(code) {
                let other = others.info(other_place, code);
                let info = self.info(place, code);
                if !here || !same(info.name, other.name) {
                    lack = Some(match lack {
                        None => Lack {
                            status: other,
                            instead: if here { Some(info) } else { None },
                            more: 0,
                        },
                        Some(first) => Lack {
                            more: first.more + 1,
                            ..first
                        },
                    });
                }
            }
            place += here as usize;
            other_place += there as usize;
            code += 1;
        }
        lack
    }
}

/// Statuses that a status enum does not have.
pub(crate) struct Lack {
    /// The first of them.
    pub(crate) status: &'static Info,
    /// What its code means in the enum.
    pub(crate) instead: Option<&'static Info>,
    /// How many there are besides.
    pub(crate) more: u16,
}

/// `==` for strings, which `const` code does not have.
pub(crate) const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
