//! The sets in which a derive looks statuses up.

use super::attributes::{ChosenSet, ChosenSets};
use crate::dataset::Dataset;
use crate::diagnostics::Diagnostics;
use crate::own::phrase;
use crate::registry::{Named, Registry};
use crate::suggest::{all_of, nearest, one_of};
use proc_macro2::Span;
use status_set_data::{Info, Set};
use std::collections::HashSet;
use syn::LitInt;
use syn::ext::IdentExt;

/// What an enum can be made of.
pub(super) struct Sets {
    /// Where sets are looked up that a variant names.
    pub(super) registry: Registry,
    /// Where names and codes are looked up: the sets in the order in which the user named them.
    chosen: Vec<Named>,
    /// Whether all is known of them. If a mistake kept some of it away, what is not found is no
    /// mistake of its own.
    whole: bool,
}

/// A status, the set that describes it, and further sets that give the same.
pub(super) struct Found {
    pub(super) set: &'static Set,
    pub(super) info: &'static Info,
    pub(super) also: Vec<&'static str>,
}

impl Sets {
    /// The sets of these names, or `official` if none is asked for.
    pub(super) fn new(
        wanted: Option<&ChosenSets>,
        dataset: Dataset,
        edition: Option<&LitInt>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let files = wanted.map_or(&[][..], |wanted| &wanted.sets).iter();
        let files = files.filter_map(|set| Some((&set.name, set.file.as_ref()?)));
        let registry = Registry::read(dataset, edition, files, diagnostics);
        let Some(wanted) = wanted else {
            let chosen = vec![registry.official()];
            return Self {
                registry,
                chosen,
                whole: true,
            };
        };
        let ChosenSets { sets, whole } = wanted;
        let mut whole = *whole;
        let mut chosen = Vec::new();
        let mut known = HashSet::new();
        for ChosenSet { name, file: _ } in sets {
            let Some(named) = diagnostics.check(registry.set(name)) else {
                whole = false;
                continue;
            };
            whole &= named.whole;
            if known.insert(name.unraw()) {
                chosen.push(named);
            } else {
                let message = format!("`{name}` is named twice\nhelp: remove one of them");
                diagnostics.error(name.span(), message);
            }
        }
        Self {
            registry,
            chosen,
            whole,
        }
    }

    /// Whether all is known of the chosen sets.
    pub(super) fn are_whole(&self) -> bool {
        self.whole
    }

    pub(super) fn by_name(&self, name: &str, span: Span) -> syn::Result<Found> {
        let found = self.all(&|set| set.by_name(name));
        let Some(&(set, info)) = found.first() else {
            return Err(syn::Error::new(span, self.unknown_name(name)));
        };
        // In the dataset one name never stands for two codes, but the user's own set is not in it.
        if let Some((other_set, other)) = found.iter().find(|(_, it)| it.code != info.code) {
            let message = format!(
                "`{name}` is in two of the chosen sets: {} of `{}` and {} of `{}`\n\
                 help: name the set as well: `#[status({1}::{name})]` or `#[status({3}::{name})]`",
                info.code, set.name, other.code, other_set.name,
            );
            return Err(syn::Error::new(span, message));
        }
        Ok(self.found(set, info))
    }

    pub(super) fn by_code(&self, code: u16, span: Span) -> syn::Result<Found> {
        let found = self.all(&|set| set.by_code(code));
        let Some(&(set, info)) = found.first() else {
            return Err(syn::Error::new(span, self.unknown_code(code)));
        };
        if let Some((other_set, other)) = found.iter().find(|(_, it)| it.name != info.name) {
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
        let same = self.all(&|set| set.by_code(info.code).filter(|it| it.name == info.name));
        let also = same
            .iter()
            .map(|(set, _)| set.name)
            .filter(|name| *name != set.name);
        Found {
            set,
            info,
            also: also.collect(),
        }
    }

    /// What each set says in the enum's edition, as far as it says something.
    fn all(
        &self,
        look_up: &dyn Fn(&Set) -> Option<&'static Info>,
    ) -> Vec<(&'static Set, &'static Info)> {
        let mut found = Vec::new();
        for named in &self.chosen {
            let info = look_up(named.set).filter(|info| named.has(info));
            found.extend(info.map(|info| (named.set, info)));
        }
        found
    }

    /// What to say of a status that one of the sets has in a later edition.
    fn later(&self, look_up: &dyn Fn(&Set) -> Option<&'static Info>) -> Option<String> {
        let mut infos = self.chosen.iter().filter_map(|named| look_up(named.set));
        let Info {
            set, name, edition, ..
        } = infos.next()?;
        let edition = (*edition)?;
        Some(format!(
            "`{name}` came to `{set}` with edition {edition}\n\
             help: say `#[status(edition = {edition})]` on the enum, or `#[status({set}::{name})]` here",
        ))
    }

    fn names(&self) -> Vec<&'static str> {
        self.chosen.iter().map(|named| named.set.name).collect()
    }

    fn unknown_name(&self, name: &str) -> String {
        if let Some(later) = self.later(&|set| set.by_name(name)) {
            return later;
        }
        let here = one_of(&self.names()).to_string();
        let what = format!("there is no status named `{name}` in {here}");
        if let Some((_, info)) = self.all(&|set| set.by_former_name(name)).first() {
            return format!(
                "`{name}` is the former name of {}\nhelp: call the variant `{1}`, or say `#[status({1})]`",
                info.code, info.name,
            );
        }
        let elsewhere = self.registry.paths(&|info| info.name == name);
        if !elsewhere.is_empty() {
            return format!(
                "{what}\nhelp: another set has it: {}: choose it by `sets(…)`, or name it by `#[status(…)]`",
                one_of(&elsewhere),
            );
        }
        let all = self.chosen.iter().flat_map(|named| named.set.statuses);
        match nearest(name, all.map(|info| info.name)) {
            Some(near) => format!("{what}\nhelp: did you mean `{near}`?"),
            None => format!(
                "{what}\nhelp: say which it is, such as `#[status(404)]`; to define it yourself, give it a code and a phrase: `#[status(460, reason = {:?})]`",
                phrase(name),
            ),
        }
    }

    fn unknown_code(&self, code: u16) -> String {
        if let Some(later) = self.later(&|set| set.by_code(code)) {
            return later;
        }
        let here = all_of(&self.names()).to_string();
        let what = format!("there is no status {code} in {here}");
        let elsewhere = self.registry.paths(&|info| info.code == code);
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
