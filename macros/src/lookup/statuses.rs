//! Looks up the statuses of a set.

use super::registry::{Home, Homes, Named, Registry};
use crate::diagnostics::Mistake;
use crate::wording::{comma_separated, nearest};
use proc_macro2::{Ident, Span};
use status_set_data::{Info, Set, StatusClass};
use syn::ext::IdentExt;

/// How many statuses a message lists by name.
const LISTED: usize = 12;

/// There is no such status in a set.
pub(crate) struct Unknown {
    what: String,
    /// What the user may have meant in this set.
    meant: Option<String>,
    /// Where else there is such a status.
    elsewhere: Option<String>,
    /// The status that one of these two names.
    status: Option<Home>,
    /// What there is to choose from.
    choices: Option<String>,
}

impl Unknown {
    /// The error of a pick.
    pub(crate) fn chosen(self, span: Span) -> Mistake<Home> {
        let meant = self.status;
        let help = self
            .elsewhere
            .or(self.meant)
            .map(|help| format!("\nhelp: {help}"));
        let note = self.choices.map(|note| format!("\nnote: {note}"));
        let message = self.what + &help.unwrap_or_default() + &note.unwrap_or_default();
        Mistake {
            error: syn::Error::new(span, message),
            meant,
        }
    }

    /// The error of an exception.
    pub(crate) fn excepted(self, span: Span) -> syn::Error {
        let help = self.meant.unwrap_or_else(|| "remove it".to_owned());
        let message = format!("`except` removes nothing here: {}\nhelp: {help}", self.what);
        syn::Error::new(span, message)
    }
}

impl Registry {
    pub(crate) fn status_by_name(
        &self,
        set: &'static Set,
        ident: &Ident,
    ) -> Result<&'static Info, Unknown> {
        let word = ident.unraw().to_string();
        set.by_name(&word)
            .ok_or_else(|| self.unknown_name(set, &word))
    }

    fn unknown_name(&self, set: &'static Set, word: &str) -> Unknown {
        if let Some(info) = set.by_former_name(word) {
            return Unknown {
                what: format!(
                    "`{word}` is the former name of {} in `{}`",
                    info.code, set.name
                ),
                meant: Some(format!("write `{}`", info.name)),
                elsewhere: None,
                status: Some((set, info)),
                choices: None,
            };
        }
        let mut names = Vec::new();
        for info in set.statuses {
            names.push(info.name);
        }
        let near = nearest(word, &names);
        let homes = self.homes(&|info| info.name == word);
        let here = near.and_then(|near| Some((set, set.by_name(near)?)));
        Unknown {
            what: format!("`{}` has no status named `{word}`", set.name),
            meant: near.map(|near| format!("did you mean `{near}`?")),
            elsewhere: elsewhere(&homes),
            status: homes.first().or(here),
            // A near name says enough of a set that has too many to list.
            choices: (near.is_none() || set.statuses.len() <= LISTED).then(|| choices(set)),
        }
    }

    pub(crate) fn status_by_code(
        &self,
        set: &'static Set,
        code: u16,
    ) -> Result<&'static Info, Unknown> {
        set.by_code(code)
            .ok_or_else(|| self.unknown_code(set, code))
    }

    fn unknown_code(&self, set: &Set, code: u16) -> Unknown {
        let homes = self.homes(&|info| info.code == code);
        let undefined =
            || format!("no set has it; to define it yourself, give it a name: `MyStatus = {code}`");
        Unknown {
            what: format!("`{}` has no status {code}", set.name),
            meant: None,
            elsewhere: elsewhere(&homes).or_else(|| Some(undefined())),
            status: homes.first(),
            choices: Some(choices(set)),
        }
    }
}

pub(crate) fn statuses_of_class(
    named: Named,
    class: StatusClass,
) -> Result<Vec<&'static Info>, Unknown> {
    let mut found = Vec::new();
    for info in named.statuses() {
        if info.class() == Some(class) {
            found.push(info);
        }
    }
    if found.is_empty() {
        return Err(Unknown {
            what: format!("`{}` has no {}xx status", named.set.name, class.digit()),
            meant: None,
            elsewhere: None,
            status: None,
            choices: Some(choices(named.set)),
        });
    }
    Ok(found)
}

fn elsewhere(homes: &Homes) -> Option<String> {
    homes.first()?;
    Some(format!("another set has it: {}", homes.paths()))
}

/// What there is to choose from in a set: the statuses if they are few, else the codes.
fn choices(set: &Set) -> String {
    if set.statuses.len() <= LISTED {
        let mut statuses = Vec::new();
        for info in set.statuses {
            statuses.push(format!("{} `{}`", info.code, info.name));
        }
        return format!("its statuses are {}", comma_separated(&statuses));
    }
    let mut runs = Vec::new();
    for run in set
        .statuses
        .chunk_by(|info, next| info.code + 1 == next.code)
    {
        runs.push(match run {
            [one] => one.code.to_string(),
            [first, second] => format!("{}, {}", first.code, second.code),
            run => format!("{}–{}", run[0].code, run[run.len() - 1].code),
        });
    }
    format!("its codes are {}", comma_separated(&runs))
}

/// What two statuses of one code are called, so that they can be told apart: two vendors can have the
/// same phrase for what is not the same.
pub(crate) fn told_apart(one: &Info, other: &Info) -> [&'static str; 2] {
    if one.reason.eq_ignore_ascii_case(other.reason) {
        [one.name, other.name]
    } else {
        [one.reason, other.reason]
    }
}
