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
    /// The item, if it takes several statuses at once and could leave some out by `except`.
    pub(super) several: Option<String>,
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
        self.report_collisions(diagnostics);
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
                also: candidate.also,
            })
            .collect()
    }

    fn report_collisions(&self, diagnostics: &mut Diagnostics) {
        // An item that takes several statuses repeats several: that is one mistake.
        let mut repeated: BTreeMap<usize, Vec<&Candidate>> = BTreeMap::new();
        for second in &self.collisions {
            let first = &self.by_code[&second.status.code()];
            if second.source.several.is_some() && first.has_given(second) {
                repeated.entry(second.source.item).or_default().push(second);
            } else {
                diagnostics.error(second.source.span, self.collision(first, second));
            }
        }
        for again in repeated.values() {
            let codes: Vec<_> = again.iter().map(|second| second.status.code()).collect();
            let Some(Status::Listed { set, .. }) = again.first().map(|second| &second.status)
            else {
                continue;
            };
            let message = format!(
                "chosen twice from `{}`: {}\nhelp: remove one of the two items",
                set.name,
                list(&codes),
            );
            diagnostics.error(again[0].source.span, message);
        }
    }

    /// What to say when `second` wants the code of `first`.
    fn collision(&self, first: &Candidate, second: &Candidate) -> String {
        let code = second.status.code();
        let way_out = self.way_out(first, second);
        let keep_one = match &way_out {
            Some(item) => format!("keep one, for example `{item}`"),
            None => "remove one of them".to_owned(),
        };
        match (&first.status, &second.status) {
            (Status::Listed { info: x, .. }, Status::Listed { set: b, .. })
                if first.has_given(second) =>
            {
                format!(
                    "chosen twice from `{}`: {code} `{}`\nhelp: remove one of them",
                    b.name, x.name,
                )
            }
            (Status::Listed { info: x, .. }, Status::Listed { info: y, .. })
                if x.name == y.name =>
            {
                format!(
                    "{code} `{}` is chosen under two names: `{}` and `{}`\nhelp: remove one of them",
                    x.name, first.ident, second.ident,
                )
            }
            (Status::Listed { set: a, info: x }, Status::Listed { set: b, info: y }) => format!(
                "{code} is in two of the chosen sets: `{}` ({}) and `{}` ({})\nhelp: {keep_one}",
                a.name, x.reason, b.name, y.reason,
            ),
            (Status::Listed { set, info }, Status::Own(_)) => {
                let or = way_out.map_or_else(String::new, |item| format!(", or write `{item}`"));
                format!(
                    "{code} is taken: `{}` has it ({})\nhelp: choose another code{or}",
                    set.name, info.reason,
                )
            }
            (Status::Own(_), Status::Listed { set, info }) => format!(
                "{code} is taken by `{}`, and `{}` has it as well ({})\nhelp: {keep_one}",
                first.ident, set.name, info.reason,
            ),
            (Status::Own(_), Status::Own(_)) => format!(
                "{code} is taken by `{}`\nhelp: give `{}` another code",
                first.ident, second.ident,
            ),
        }
    }

    /// An item that could replace one of two and leave the other alone, if one of them takes
    /// several statuses.
    fn way_out(&self, first: &Candidate, second: &Candidate) -> Option<String> {
        let (item, codes) = match (&first.source.several, &second.source.several) {
            (_, Some(item)) => {
                let collisions = self.collisions.iter();
                let lost = collisions.filter(|lost| lost.source.item == second.source.item);
                (item, lost.map(|lost| lost.status.code()).collect())
            }
            (Some(item), None) => (item, vec![second.status.code()]),
            (None, None) => return None,
        };
        Some(match list(&codes) {
            list if codes.len() == 1 => format!("{item} except {list}"),
            list => format!("{item} except {{{list}}}"),
        })
    }
}

impl Candidate {
    /// Whether another candidate is the same status: sets that give a code the same name mean the
    /// same. A set that was here before only repeats itself.
    fn is_same_as(&self, other: &Self) -> bool {
        match (&self.status, &other.status) {
            (Status::Listed { info: x, .. }, Status::Listed { info: y, .. }) => {
                let same = x.name == y.name && self.ident == other.ident;
                same && !self.has_given(other)
            }
            _ => false,
        }
    }

    /// Whether the set of another candidate is one that gave this status.
    fn has_given(&self, other: &Self) -> bool {
        match (&self.status, &other.status) {
            (Status::Listed { set: a, .. }, Status::Listed { set: b, .. }) => {
                a == b || self.also.contains(&b.name)
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

/// `498, 499`
fn list(codes: &[u16]) -> String {
    let codes: Vec<_> = codes.iter().map(u16::to_string).collect();
    codes.join(", ")
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
