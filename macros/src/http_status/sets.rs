//! The sets in which a derive looks statuses up.

use super::attr::sets::{ChosenSet, ChosenSets};
use crate::diagnostics::{Diagnostics, Mistake};
use crate::lookup::dataset::Dataset;
use crate::lookup::registry::{Home, Meant, Named, Registry};
use crate::lookup::statuses::told_apart;
use crate::name_map::NameSet;
use crate::names::phrase;
use crate::wording::{all_of, nearest, one_of};
use proc_macro2::Span;
use status_set_data::{Info, Set};
use syn::LitInt;
use syn::ext::IdentExt;

/// What an enum can be made of.
pub(super) struct Sets {
    /// Where sets are looked up that a variant names.
    pub(super) registry: Registry,
    /// Where names and codes are looked up: the sets in the order in which the user named them.
    chosen: Vec<Named>,
    /// Whether all is known of them. If a mistake kept some of it away, what is not found is not a
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
        diagnostics: &Diagnostics,
    ) -> Self {
        let mut files = Vec::new();
        for set in wanted.map_or(&[][..], |wanted| &wanted.sets) {
            if let Some(file) = &set.file {
                files.push((&set.name, file));
            }
        }
        let registry = Registry::read(dataset, edition, &files, diagnostics);
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
        let mut known = NameSet::default();
        for ChosenSet { name, file: _ } in sets {
            let named = registry.set(name).map_err(|Mistake { error, meant }| {
                diagnostics.push(error);
                whole = false;
                match meant? {
                    Meant::Set(named) => Some(named),
                    Meant::Status(..) => None,
                }
            });
            whole &= named.as_ref().is_ok_and(|named| named.whole);
            if !known.insert(&name.unraw().to_string()) {
                let message = format!("`{name}` is named twice\nhelp: remove one of them");
                diagnostics.error(name.span(), message);
            } else if let Ok(named) | Err(Some(named)) = named {
                chosen.push(named);
            }
        }
        if chosen.is_empty() {
            chosen.push(registry.official());
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

    pub(super) fn by_name(&self, name: &str, span: Span) -> Result<Found, Mistake<Found>> {
        let found = self.all(&|set| set.by_name(name));
        let Some(&(set, info)) = found.first() else {
            let (message, meant) = self.unknown_name(name);
            return Err(self.mistake(span, message, meant));
        };
        // In the dataset one name never stands for two codes, but the user's own set is not in it.
        if let Some((other_set, other)) = found.iter().find(|(_, it)| it.code != info.code) {
            let message = format!(
                "`{name}` is in two of the chosen sets: {} of `{}` and {} of `{}`\n\
                 help: name the set as well: `#[status({1}::{name})]` or `#[status({3}::{name})]`",
                info.code, set.name, other.code, other_set.name,
            );
            return Err(self.mistake(span, message, Some((set, info))));
        }
        Ok(self.found(set, info))
    }

    pub(super) fn by_code(&self, code: u16, span: Span) -> Result<Found, Mistake<Found>> {
        let found = self.all(&|set| set.by_code(code));
        let Some(&(set, info)) = found.first() else {
            let (message, meant) = self.unknown_code(code);
            return Err(self.mistake(span, message, meant));
        };
        if let Some((other_set, other)) = found.iter().find(|(_, it)| it.name != info.name) {
            let [what, other_what] = told_apart(info, other);
            let message = format!(
                "{code} is in two of the chosen sets: `{}` ({what}) and `{}` ({other_what})\n\
                 help: name the set as well: `{0}::{code}` or `{1}::{code}`",
                set.name, other_set.name,
            );
            return Err(self.mistake(span, message, Some((set, info))));
        }
        Ok(self.found(set, info))
    }

    fn mistake(&self, span: Span, message: String, meant: Option<Home>) -> Mistake<Found> {
        Mistake {
            error: syn::Error::new(span, message),
            meant: meant.map(|(set, info)| self.found(set, info)),
        }
    }

    /// The status and all that is known of it in these sets.
    pub(super) fn found(&self, set: &'static Set, info: &'static Info) -> Found {
        let same = self.all(&|set| set.by_code(info.code).filter(|it| it.name == info.name));
        let mut also = Vec::new();
        for (other, _) in same {
            if other.name != set.name {
                also.push(other.name);
            }
        }
        Found { set, info, also }
    }

    /// What each set says in the enum's edition, as far as it says something.
    fn all(
        &self,
        look_up: &dyn Fn(&Set) -> Option<&'static Info>,
    ) -> Vec<(&'static Set, &'static Info)> {
        let mut found = Vec::new();
        for named in &self.chosen {
            if let Some(info) = look_up(named.set).filter(|info| named.has(info)) {
                found.push((named.set, info));
            }
        }
        found
    }

    /// What to say of a status that one of the sets has in a later edition.
    fn later(&self, look_up: &dyn Fn(&Set) -> Option<&'static Info>) -> Option<(String, Home)> {
        let mut sets = self.chosen.iter().map(|named| named.set);
        let home = sets.find_map(|set| Some((set, look_up(set)?)))?;
        let Info {
            set, name, edition, ..
        } = home.1;
        let edition = (*edition)?;
        let message = format!(
            "`{name}` came to `{set}` with edition {edition}\n\
             help: say `#[status(edition = {edition})]` on the enum, or `#[status({set}::{name})]` here",
        );
        Some((message, home))
    }

    fn names(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for named in &self.chosen {
            names.push(named.set.name);
        }
        names
    }

    /// What to say to an unknown name, and the status that is probably meant.
    fn unknown_name(&self, name: &str) -> (String, Option<Home>) {
        if let Some((message, home)) = self.later(&|set| set.by_name(name)) {
            return (message, Some(home));
        }
        let here = one_of(&self.names()).to_string();
        let what = format!("there is no status named `{name}` in {here}");
        if let Some((set, info)) = self.all(&|set| set.by_former_name(name)).first() {
            let message = format!(
                "`{name}` is the former name of {}\nhelp: call the variant `{1}`, or say `#[status({1})]`",
                info.code, info.name,
            );
            return (message, Some((set, info)));
        }
        let elsewhere = self.registry.homes(&|info| info.name == name);
        if let Some(home) = elsewhere.first() {
            let message = format!(
                "{what}\nhelp: another set has it: {}; add that set to `sets(…)`, or write the path in `#[status(…)]`",
                elsewhere.paths(),
            );
            return (message, Some(home));
        }
        let mut names = Vec::new();
        for named in &self.chosen {
            for info in named.set.statuses {
                names.push(info.name);
            }
        }
        let near = nearest(name, &names);
        let message = match near {
            Some(near) => format!("{what}\nhelp: did you mean `{near}`?"),
            None => format!(
                "{what}\nhelp: say which it is, such as `#[status(404)]`; to define it yourself, give it a code and a phrase: `#[status(460, reason = {:?})]`",
                phrase(name),
            ),
        };
        let mut sets = self.chosen.iter().map(|named| named.set);
        let near = sets.find_map(|set| Some((set, set.by_name(near?)?)));
        (message, near)
    }

    /// What to say to an unknown code, and the status that is probably meant.
    fn unknown_code(&self, code: u16) -> (String, Option<Home>) {
        if let Some((message, home)) = self.later(&|set| set.by_code(code)) {
            return (message, Some(home));
        }
        let here = all_of(&self.names()).to_string();
        let what = format!("there is no status {code} in {here}");
        let elsewhere = self.registry.homes(&|info| info.code == code);
        let own = format!("`#[status({code}, reason = \"…\")]`");
        let home = elsewhere.first();
        let message = if home.is_none() {
            format!(
                "{what}, nor in any other set\nhelp: to define it yourself, give it a phrase: {own}"
            )
        } else {
            format!(
                "{what}\nhelp: another set has it: {}; add that set to `sets(…)`, or write the path in `#[status(…)]`; \
                 to define it yourself, give it a phrase: {own}",
                elsewhere.paths(),
            )
        };
        (message, home)
    }
}
