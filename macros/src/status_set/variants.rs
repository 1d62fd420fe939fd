//! Puts the statuses of all items together and settles who has a code and who has a name.

use crate::diagnostics::Diagnostics;
use crate::model::{Status, Variant};
use proc_macro2::{Ident, Span, TokenStream};
use std::collections::BTreeMap;
use syn::ext::IdentExt;

/// The statuses so far, by code, and the claims that lost.
#[derive(Default)]
pub(super) struct Variants {
    by_code: BTreeMap<u16, Candidate>,
    collisions: Vec<Candidate>,
}

/// A status that wants to be a variant.
pub(super) struct Candidate {
    pub(super) ident: Ident,
    pub(super) attrs: TokenStream,
    pub(super) status: Status,
    pub(super) source: Source,
    /// Further sets that gave this status.
    pub(super) also: Vec<&'static str>,
}

/// Where a candidate comes from.
pub(super) struct Source {
    /// The number of the item in the invocation.
    pub(super) item: usize,
    /// Whether the item takes the whole set.
    pub(super) whole: bool,
    pub(super) span: Span,
}

impl Variants {
    pub(super) fn add(&mut self, candidate: Candidate) {
        let code = candidate.status.code();
        match self.by_code.get_mut(&code) {
            None => {
                self.by_code.insert(code, candidate);
            }
            Some(first) if first.is_same_as(&candidate) => first.absorb(candidate),
            Some(_) => self.collisions.push(candidate),
        }
    }

    /// The variants whose codes and names are unique, in the order of their codes.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) -> Vec<Variant> {
        for second in &self.collisions {
            let first = &self.by_code[&second.status.code()];
            diagnostics.error(second.source.span, self.collision(first, second));
        }
        let mut names: BTreeMap<String, &Candidate> = BTreeMap::new();
        let mut unnamed = Vec::new();
        // In the order of the items, so that the later one is told to change.
        let mut candidates: Vec<_> = self.by_code.values().collect();
        candidates.sort_by_key(|candidate| candidate.source.item);
        for second in candidates {
            let name = second.ident.unraw().to_string();
            if let Some(first) = names.get(&name) {
                diagnostics.error(second.ident.span(), name_collision(&name, first, second));
                unnamed.push(second.status.code());
            } else {
                names.insert(name, second);
            }
        }
        let has_name = |(code, _): &(u16, Candidate)| !unnamed.contains(code);
        let candidates = self.by_code.into_iter().filter(has_name);
        candidates
            .map(|(_, candidate)| Variant {
                ident: candidate.ident,
                attrs: candidate.attrs,
                status: candidate.status,
            })
            .collect()
    }

    /// What to say when `second` wants the code of `first`.
    fn collision(&self, first: &Candidate, second: &Candidate) -> String {
        let code = second.status.code();
        match (&first.status, &second.status) {
            (Status::Listed { set: a, info: x }, Status::Listed { set: b, info: y }) => {
                if a == b || first.also.contains(&b.name) {
                    return format!(
                        "{code} `{}` is chosen twice from `{}`\nhelp: remove one of them",
                        x.name, b.name,
                    );
                }
                if x.name == y.name {
                    return format!(
                        "{code} `{}` is chosen under two names: `{}` and `{}`\nhelp: remove one of them",
                        x.name, first.ident, second.ident,
                    );
                }
                format!(
                    "{code} is in two of the chosen sets: `{}` ({}) and `{}` ({})\nhelp: keep one, for example `{}`",
                    a.name,
                    x.reason,
                    b.name,
                    y.reason,
                    self.way_out(first, second),
                )
            }
            (Status::Listed { set, info }, Status::Own(_)) => format!(
                "{code} is taken: `{}` has it ({})\nhelp: choose another code, or leave that one out: `{}`",
                set.name,
                info.reason,
                except(set.name, &[code]),
            ),
            (Status::Own(_), Status::Listed { set, info }) => format!(
                "{code} is taken by `{}`, and `{}` has it as well ({})\nhelp: keep one, for example `{}`",
                first.ident,
                set.name,
                info.reason,
                self.way_out(first, second),
            ),
            (Status::Own(_), Status::Own(_)) => format!(
                "{code} is taken by `{}`\nhelp: give `{}` another code",
                first.ident, second.ident,
            ),
        }
    }

    /// An item that leaves out what collides.
    fn way_out(&self, first: &Candidate, second: &Candidate) -> String {
        let Status::Listed { set, .. } = &second.status else {
            return String::new();
        };
        if second.source.whole {
            let lost = self.collisions.iter();
            let codes: Vec<_> = lost
                .filter(|candidate| candidate.source.item == second.source.item)
                .map(|candidate| candidate.status.code())
                .collect();
            return except(set.name, &codes);
        }
        match &first.status {
            Status::Listed { set, info } => except(set.name, &[info.code]),
            Status::Own(_) => except(set.name, &[second.status.code()]),
        }
    }
}

impl Candidate {
    /// Whether another candidate is the same status: sets that give a code the same name mean the
    /// same. A set that was here before only repeats itself.
    fn is_same_as(&self, other: &Self) -> bool {
        match (&self.status, &other.status) {
            (Status::Listed { set: a, info: x }, Status::Listed { set: b, info: y }) => {
                let repeated = a == b || self.also.contains(&b.name);
                !repeated && x.name == y.name && self.ident == other.ident
            }
            _ => false,
        }
    }

    /// Takes in another candidate that is the same status.
    fn absorb(&mut self, other: Self) {
        if let Status::Listed { set, .. } = other.status {
            self.also.push(set.name);
        }
        self.attrs.extend(other.attrs);
    }

    /// The candidate in words: ``404 of `official` ``.
    fn describe(&self) -> String {
        match &self.status {
            Status::Listed { set, info } => format!("{} of `{}`", info.code, set.name),
            Status::Own(own) => format!("your own {}", own.code),
        }
    }
}

/// `esri except 499`, `esri except {498, 499}`
fn except(set: &str, codes: &[u16]) -> String {
    match codes {
        [code] => format!("{set} except {code}"),
        codes => {
            let codes: Vec<_> = codes.iter().map(u16::to_string).collect();
            format!("{set} except {{{}}}", codes.join(", "))
        }
    }
}

fn name_collision(name: &str, first: &Candidate, second: &Candidate) -> String {
    let help = match &second.status {
        Status::Listed { set, info } => format!(
            "give this one another name: `{}::{} as OtherName`",
            set.name, info.code,
        ),
        Status::Own(_) => "give this one another name".to_owned(),
    };
    format!(
        "two variants are named `{name}`: {} and {}\nhelp: {help}",
        first.describe(),
        second.describe(),
    )
}
