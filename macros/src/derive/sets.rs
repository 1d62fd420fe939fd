//! The sets in which a derive looks statuses up.

use crate::diagnostics::Diagnostics;
use crate::registry;
use crate::suggest::{all_of, nearest, one_of};
use proc_macro2::{Ident, Span};
use status_set_data::{Info, Set, sets};

/// The sets in the order in which the user named them.
pub(super) struct Sets(Vec<&'static Set>);

/// A status, the set that describes it, and further sets that give the same.
pub(super) struct Found {
    pub(super) set: &'static Set,
    pub(super) info: &'static Info,
    pub(super) also: Vec<&'static str>,
}

impl Sets {
    /// The sets of these names, or `official` if none is asked for.
    pub(super) fn new(idents: Option<&[Ident]>, diagnostics: &mut Diagnostics) -> Self {
        let Some(idents) = idents else {
            return Self(vec![&sets::OFFICIAL]);
        };
        let mut sets: Vec<&'static Set> = Vec::new();
        for ident in idents {
            let Some(set) = diagnostics.check(registry::set(ident)) else {
                continue;
            };
            if sets.contains(&set) {
                let message = format!("`{}` is named twice\nhelp: remove one of them", set.name);
                diagnostics.error(ident.span(), message);
            } else {
                sets.push(set);
            }
        }
        Self(sets)
    }

    pub(super) fn by_name(&self, name: &str, span: Span) -> syn::Result<Found> {
        // One name never stands for two codes, so all of these are the same status.
        self.all(|set| set.by_name(name))
            .next()
            .map(|(set, info)| self.found(set, info))
            .ok_or_else(|| syn::Error::new(span, self.unknown_name(name)))
    }

    pub(super) fn by_code(&self, code: u16, span: Span) -> syn::Result<Found> {
        let Some((set, info)) = self.all(|set| set.by_code(code)).next() else {
            return Err(syn::Error::new(span, self.unknown_code(code)));
        };
        let other = self.all(|set| set.by_code(code));
        if let Some((other_set, other)) = other.into_iter().find(|(_, it)| it.name != info.name) {
            let message = format!(
                "{code} is in two of the chosen sets: `{}` ({}) and `{}` ({})\n\
                 help: name the set as well: `{0}::{code}` or `{2}::{code}`",
                set.name, info.reason, other_set.name, other.reason,
            );
            return Err(syn::Error::new(span, message));
        }
        Ok(self.found(set, info))
    }

    /// The status and all that is known of it in these sets.
    pub(super) fn found(&self, set: &'static Set, info: &'static Info) -> Found {
        let same = self.all(|set| set.by_code(info.code).filter(|it| it.name == info.name));
        let also = same
            .map(|(set, _)| set.name)
            .filter(|name| *name != set.name);
        Found {
            set,
            info,
            also: also.collect(),
        }
    }

    /// What each set says, as far as it says something.
    fn all(
        &self,
        look_up: impl Fn(&Set) -> Option<&'static Info>,
    ) -> impl Iterator<Item = (&'static Set, &'static Info)> {
        self.0
            .iter()
            .filter_map(move |set| Some((*set, look_up(set)?)))
    }

    fn names(&self) -> Vec<&'static str> {
        self.0.iter().map(|set| set.name).collect()
    }

    fn unknown_name(&self, name: &str) -> String {
        let here = one_of(&self.names()).to_string();
        let what = format!("there is no status named `{name}` in {here}");
        if let Some((_, info)) = self.all(|set| set.by_former_name(name)).next() {
            return format!(
                "`{name}` is the former name of {}\nhelp: call the variant `{1}`, or say `#[status({1})]`",
                info.code, info.name,
            );
        }
        let elsewhere = registry::paths(|info| info.name == name);
        if !elsewhere.is_empty() {
            return format!(
                "{what}\nhelp: another set has it: {}: choose it by `sets(…)`, or name it by `#[status(…)]`",
                one_of(&elsewhere),
            );
        }
        let all = self.0.iter().flat_map(|set| set.statuses);
        match nearest(name, all.map(|info| info.name)) {
            Some(near) => format!("{what}\nhelp: did you mean `{near}`?"),
            None => format!("{what}\nhelp: say which it is, such as `#[status(404)]`"),
        }
    }

    fn unknown_code(&self, code: u16) -> String {
        let here = all_of(&self.names()).to_string();
        let what = format!("there is no status {code} in {here}");
        let elsewhere = registry::paths(|info| info.code == code);
        let own = format!("`#[status({code}, reason = \"…\")]`");
        if elsewhere.is_empty() {
            format!(
                "{what}, nor in any other set\nhelp: to define it yourself, give it a phrase: {own}"
            )
        } else {
            format!(
                "{what}\nhelp: another set has it: {}: choose it by `sets(…)`, or name it by `#[status(…)]`; \
                 to define it yourself, give it a phrase: {own}",
                one_of(&elsewhere),
            )
        }
    }
}
