//! Looks up sets and statuses, and says what is wrong where there is no such thing.

mod statuses;

pub(crate) use self::statuses::{Unknown, statuses_of_class};

use crate::custom::{self, CustomSet};
use crate::diagnostics::Diagnostics;
use crate::suggest::{all_of, nearest, one_of};
use proc_macro2::Ident;
use status_set_data::{Info, SETS, Set};
use std::collections::HashMap;
use syn::LitStr;
use syn::ext::IdentExt;

/// The sets that an invocation can name: those of the dataset, and those that it has from files.
#[derive(Default)]
pub(crate) struct Registry {
    /// In the order in which the user names them.
    custom: Vec<CustomSet>,
    /// The place of each name in that order.
    places: HashMap<String, usize>,
    /// Those that there is something to choose from.
    filled: Vec<&'static Set>,
}

/// A set that somebody named.
#[derive(Clone, Copy)]
pub(crate) struct Named {
    pub(crate) set: &'static Set,
    /// Whether all of the set is known.
    pub(crate) whole: bool,
}

impl Named {
    pub(crate) const fn whole(set: &'static Set) -> Self {
        Self { set, whole: true }
    }

    /// The value, or `None` after noting the error. Nothing is noted of a set that mistakes in its
    /// file made smaller: it may well have what was not found.
    pub(crate) fn check<T>(
        self,
        result: syn::Result<T>,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        if self.whole {
            diagnostics.check(result)
        } else {
            result.ok()
        }
    }
}

/// Whether a set is of the dataset. A name never stands for one of these and one of a file.
pub(crate) fn is_in_dataset(set: &Set) -> bool {
    SETS.iter().any(|known| known.name == set.name)
}

impl Registry {
    /// Reads the files in which the user describes sets: `acme = "statuses/acme.toml"`.
    pub(crate) fn read<'a>(
        files: impl IntoIterator<Item = (&'a Ident, &'a LitStr)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let files = files.into_iter();
        let custom = files.map(|(name, path)| custom::load(name, path, diagnostics));
        let custom: Vec<CustomSet> = custom.collect();
        let mut places = HashMap::new();
        for (place, set) in custom.iter().enumerate() {
            places.entry(set.name.clone()).or_insert(place);
        }
        let sets = custom.iter().map(|custom| custom.reading.set);
        let filled = sets.filter(|set| !set.statuses.is_empty()).collect();
        Self {
            custom,
            places,
            filled,
        }
    }

    /// The paths of the files that were read.
    pub(crate) fn files(&self) -> Vec<String> {
        let files = self.custom.iter();
        files.filter_map(|set| set.reading.file.clone()).collect()
    }

    pub(crate) fn set(&self, ident: &Ident) -> syn::Result<Named> {
        let word = ident.unraw().to_string();
        if let Some(set) = SETS.iter().find(|set| set.name == word) {
            return Ok(Named::whole(set));
        }
        let Some(place) = self.places.get(&word) else {
            return Err(syn::Error::new(ident.span(), self.unknown_set(&word)));
        };
        let custom::Reading { set, whole, .. } = self.custom[*place].reading;
        Ok(Named { set, whole })
    }

    /// The sets that there is something to choose from.
    fn sets(&self) -> impl Iterator<Item = &'static Set> {
        SETS.iter().chain(&self.filled).copied()
    }

    /// Where the statuses are that fit: `nginx::499`, `azure::499`.
    pub(crate) fn paths(&self, fits: impl Fn(&Info) -> bool) -> Vec<String> {
        self.sets()
            .flat_map(|set| set.statuses)
            .filter(|info| fits(info))
            .map(|info| format!("{}::{}", info.set, info.name))
            .collect()
    }

    fn elsewhere(&self, fits: impl Fn(&Info) -> bool) -> Option<String> {
        let homes = self.paths(fits);
        (!homes.is_empty()).then(|| format!("another set has it: {}", one_of(&homes)))
    }

    fn unknown_set(&self, word: &str) -> String {
        if word == "warning" {
            return "`warning` is no set of statuses: its codes belong to the `Warning` header field, \
                    and their numbers mean nothing as a status\n\
                    help: remove it; `status_set::warning` has these codes"
                .to_owned();
        }
        let homes = self.paths(|info| info.name == word);
        if !homes.is_empty() {
            return format!(
                "`{word}` is a status, not a set\nhelp: name its set as well: {}",
                one_of(&homes),
            );
        }
        let names: Vec<_> = self.sets().map(|set| set.name).collect();
        let help = match nearest(word, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "to define a status of your own, write a name and a code: `{} = 460`",
                if word.starts_with(char::is_uppercase) {
                    word
                } else {
                    "MyStatus"
                },
            ),
        };
        format!(
            "unknown set `{word}`\nhelp: {help}\nnote: the sets are {}",
            all_of(&names)
        )
    }

    /// What to say to a code that stands where a set is wanted.
    pub(crate) fn code_without_set(&self, code: u16) -> String {
        let homes = self.paths(|info| info.code == code);
        if homes.is_empty() {
            format!(
                "expected a set, found the code {code}, which no set has\n\
                 help: to define it yourself, give it a name: `MyStatus = {code}`",
            )
        } else {
            format!(
                "expected a set, found the code {code}\nhelp: name its set as well: {}",
                one_of(&homes),
            )
        }
    }
}
