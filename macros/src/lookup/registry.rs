//! Looks up sets and statuses, and says what is wrong where there is no such thing.

use super::dataset::Dataset;
use super::user_sets::{self, CustomSet};
use crate::diagnostics::{Diagnostics, Mistake};
use crate::input::number::Number;
use crate::name_map::NameMap;
use crate::wording::{all_of, begins_with, few_of, nearest};
use proc_macro2::Ident;
use status_set_data::set_words::{GROUPS, WARNING};
use status_set_data::{Info, Set, sets};
use syn::ext::IdentExt;
use syn::{LitInt, LitStr};

/// The sets that an invocation can name: those of the dataset, and those that it has from files.
pub(crate) struct Registry {
    dataset: Dataset,
    /// What the user means by a set is what it had in this edition.
    edition: u16,
    /// In the order in which the user names them.
    custom: Vec<CustomSet>,
    /// The place of each name in that order.
    places: NameMap<usize>,
}

/// A set that somebody named.
#[derive(Clone, Copy)]
pub(crate) struct Named {
    pub(crate) set: &'static Set,
    /// Whether all of the set is known.
    pub(crate) whole: bool,
    edition: u16,
}

impl Named {
    /// Whether a status of the set is meant where all are. One that came in a later edition has
    /// to be named.
    pub(crate) fn has(self, info: &Info) -> bool {
        info.edition <= Some(self.edition)
    }

    /// The statuses that are meant where all are.
    pub(crate) fn statuses(self) -> impl Iterator<Item = &'static Info> {
        let statuses = self.set.statuses.iter();
        statuses.filter(move |info| self.has(info))
    }

    /// The value, or `None` after noting the error. Nothing is noted of a set that mistakes in its
    /// file made smaller: it may well have what was not found.
    pub(crate) fn check<T>(self, result: syn::Result<T>, diagnostics: &Diagnostics) -> Option<T> {
        if self.whole {
            diagnostics.check(result)
        } else {
            result.ok()
        }
    }
}

/// What a word that is not the name of a set probably means.
pub(crate) enum Meant {
    /// A set of nearly that name.
    Set(Named),
    /// A status, of one set or of several.
    Status(&'static Set, &'static Info),
}

/// Whether a set is of the dataset, and not of a file.
pub(crate) fn is_in_dataset(set: &Set) -> bool {
    set.edition.is_some()
}

impl Registry {
    /// Settles the edition, and reads the files in which the user describes sets:
    /// `acme = "statuses/acme.toml"`.
    pub(crate) fn read(
        dataset: Dataset,
        edition: Option<&LitInt>,
        files: &[(&Ident, &LitStr)],
        diagnostics: &Diagnostics,
    ) -> Self {
        // An edition that is not there is one of a later release: the latest comes closest.
        let latest = dataset.editions[dataset.editions.len() - 1];
        let edition = diagnostics
            .check(dataset.edition(edition))
            .unwrap_or(latest);
        let mut registry = Self {
            dataset,
            edition,
            custom: Vec::new(),
            places: NameMap::default(),
        };
        for (name, path) in files {
            let taken = dataset.has_taken(&name.unraw().to_string(), edition);
            registry.add(user_sets::load(name, path, taken, diagnostics));
        }
        registry
    }

    fn add(&mut self, custom: CustomSet) {
        let place = self.custom.len();
        self.places.place(&custom.name).get_or_insert(place);
        self.custom.push(custom);
    }

    /// The paths of the files that were read.
    pub(crate) fn files(&self) -> Vec<String> {
        let mut files = Vec::new();
        for set in &self.custom {
            if let Some(file) = &set.reading.file {
                files.push(file.clone());
            }
        }
        files
    }

    pub(crate) fn set(&self, ident: &Ident) -> Result<Named, Mistake<Meant>> {
        let word = ident.unraw().to_string();
        let taken = self.dataset.has_taken(&word, self.edition);
        if let Some(place) = self.places.get(&word).filter(|_| !taken) {
            let user_sets::Reading { set, whole, .. } = self.custom[*place].reading;
            return Ok(self.named(set, whole));
        }
        if let Some(set) = self.dataset.set(&word) {
            return Ok(self.named(set, true));
        }
        let (message, meant) = self.unknown_set(&word);
        let error = syn::Error::new(ident.span(), message);
        Err(Mistake { error, meant })
    }

    /// The set `official`.
    pub(crate) fn official(&self) -> Named {
        let official = self.dataset.set("official");
        self.named(official.unwrap_or(&sets::OFFICIAL), true)
    }

    fn named(&self, set: &'static Set, whole: bool) -> Named {
        Named {
            set,
            whole,
            // Nobody has named a set before it was there: what it came with is meant in any case.
            edition: set.edition.unwrap_or_default().max(self.edition),
        }
    }

    /// The sets that there is something to choose from.
    fn sets(&self) -> Vec<&'static Set> {
        let mut sets = self.dataset.sets.to_vec();
        for custom in &self.custom {
            if !custom.reading.set.statuses.is_empty() {
                sets.push(custom.reading.set);
            }
        }
        sets
    }

    /// The statuses that fit.
    pub(crate) fn homes(&self, fits: &dyn Fn(&Info) -> bool) -> Homes {
        let mut homes = Vec::new();
        for set in &self.sets() {
            for info in set.statuses {
                if fits(info) {
                    homes.push((*set, info));
                }
            }
        }
        Homes(homes)
    }

    /// What to say to a word that is not the name of a set, and what it means.
    fn unknown_set(&self, word: &str) -> (String, Option<Meant>) {
        if word == WARNING {
            let message =
                "`warning` is not a set of statuses: its codes belong to the `Warning` header field, \
                    and their numbers mean nothing as a status\n\
                    help: remove it; `status_set::warning` has these codes"
                    .to_owned();
            return (message, None);
        }
        if GROUPS.contains(&word) {
            let message = format!(
                "`{word}` is a group, not a set\n\
                 help: remove it: it stands in a pattern, as in `Status!({word})`, for what is chosen here"
            );
            return (message, None);
        }
        let homes = self.homes(&|info| info.name == word);
        if let Some((set, info)) = homes.first() {
            let message = format!(
                "`{word}` is a status, not a set\nhelp: name its set as well: {}",
                homes.paths(),
            );
            return (message, Some(Meant::Status(set, info)));
        }
        let sets = self.sets();
        let mut names = Vec::new();
        for set in &sets {
            names.push(set.name);
        }
        let near = nearest(word, &names);
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "to define a status of your own, write a name and a code: `{} = 460`",
                if begins_with(word, char::is_uppercase) && word != "Self" {
                    word
                } else {
                    "MyStatus"
                },
            ),
        };
        let note = match near {
            Some(_) => "https://docs.rs/status-set/latest/status_set/sets has all sets".to_owned(),
            None => format!("the sets are {}", all_of(&names)),
        };
        let message = format!("unknown set `{word}`\nhelp: {help}\nnote: {note}");
        let near = sets.iter().find(|set| Some(set.name) == near);
        // What is not in it may well be in what the user means.
        let meant = near.map(|set| Meant::Set(self.named(set, false)));
        (message, meant)
    }

    /// What to say to a code or a class that stands where a set is wanted, and what it means.
    pub(crate) fn without_set(&self, number: &Number) -> (String, Option<Home>) {
        let code = match number {
            Number::Code(code) => *code,
            Number::Class(class) => {
                let digit = class.digit();
                let message = format!(
                    "expected a set, found a class\nhelp: name the set as well: `official::{digit}xx`"
                );
                return (message, None);
            }
        };
        let homes = self.homes(&|info| info.code == code);
        let message = match homes.first() {
            None => format!(
                "expected a set, found the code {code}, which no set has\n\
                 help: to define it yourself, give it a name: `MyStatus = {code}`",
            ),
            Some(_) => format!(
                "expected a set, found the code {code}\nhelp: name its set as well: {}",
                homes.paths(),
            ),
        };
        (message, homes.first())
    }
}

/// Statuses, each with its set.
pub(crate) struct Homes(Vec<Home>);

/// A status and its set.
pub(crate) type Home = (&'static Set, &'static Info);

impl Homes {
    pub(crate) fn first(&self) -> Option<Home> {
        self.0.first().copied()
    }

    /// `` `azure::ClientClosedRequest`, `esri::TokenRequired` or 11 others ``: each meaning once, and
    /// of the sets that agree on one no more than a reader looks at.
    pub(crate) fn paths(&self) -> String {
        const ENOUGH: usize = 5;
        let mut paths = Vec::new();
        let mut repeated = Vec::new();
        for (at, (_, info)) in self.0.iter().enumerate() {
            let is_same = |home: &Home| home.1.name == info.name;
            let is_known = self.0[..at].iter().any(is_same);
            let group = if is_known { &mut repeated } else { &mut paths };
            group.push(format!("{}::{}", info.set, info.name));
        }
        // One more is no longer than to say that there is one more.
        let free = ENOUGH.saturating_sub(paths.len());
        let shown = if repeated.len() <= free + 1 {
            repeated.len()
        } else {
            free
        };
        paths.extend(repeated.drain(..shown));
        few_of(&paths, repeated.len())
    }
}
