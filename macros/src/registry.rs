//! Looks up sets and statuses in the dataset, and says what is wrong where there is no such thing.

use crate::suggest::{all_of, nearest, one_of};
use proc_macro2::{Ident, Span};
use status_set_data::{Info, SETS, Set, StatusClass};
use syn::ext::IdentExt;

/// How many statuses a message lists by name.
const LISTED: usize = 12;

pub(crate) fn set(ident: &Ident) -> syn::Result<&'static Set> {
    let word = ident.unraw().to_string();
    if let Some(set) = SETS.iter().find(|set| set.name == word) {
        return Ok(set);
    }
    Err(syn::Error::new(ident.span(), unknown_set(&word)))
}

fn unknown_set(word: &str) -> String {
    if word == "warning" {
        return "`warning` is no set of statuses: its codes belong to the `Warning` header field, \
                and their numbers mean nothing as a status\n\
                help: remove it; `status_set::warning` has these codes"
            .to_owned();
    }
    let homes = paths(|info| info.name == word);
    if !homes.is_empty() {
        return format!(
            "`{word}` is a status, not a set\nhelp: name its set as well: {}",
            one_of(&homes),
        );
    }
    let names: Vec<_> = SETS.iter().map(|set| set.name).collect();
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
pub(crate) fn code_without_set(code: u16) -> String {
    let homes = paths(|info| info.code == code);
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

/// There is no such status in a set.
pub(crate) struct Unknown {
    what: String,
    /// What the user may have meant in this set.
    meant: Option<String>,
    /// Where else there is such a status.
    elsewhere: Option<String>,
    /// What there is to choose from.
    choices: Option<String>,
}

impl Unknown {
    /// The error of a pick.
    pub(crate) fn chosen(self, span: Span) -> syn::Error {
        let help = self
            .elsewhere
            .or(self.meant)
            .map(|help| format!("\nhelp: {help}"));
        let note = self.choices.map(|note| format!("\nnote: {note}"));
        let message = self.what + &help.unwrap_or_default() + &note.unwrap_or_default();
        syn::Error::new(span, message)
    }

    /// The error of an exception.
    pub(crate) fn excepted(self, span: Span) -> syn::Error {
        let help = self.meant.unwrap_or_else(|| "remove it".to_owned());
        let message = format!("`except` removes nothing here: {}\nhelp: {help}", self.what);
        syn::Error::new(span, message)
    }
}

pub(crate) fn status_by_name(set: &'static Set, ident: &Ident) -> Result<&'static Info, Unknown> {
    let word = ident.unraw().to_string();
    set.by_name(&word).ok_or_else(|| unknown_name(set, &word))
}

fn unknown_name(set: &Set, word: &str) -> Unknown {
    if let Some(info) = set.by_former_name(word) {
        return Unknown {
            what: format!(
                "`{word}` is the former name of {} in `{}`",
                info.code, set.name
            ),
            meant: Some(format!("write `{}`", info.name)),
            elsewhere: None,
            choices: None,
        };
    }
    let near = nearest(word, set.statuses.iter().map(|info| info.name));
    Unknown {
        what: format!("`{}` has no status named `{word}`", set.name),
        meant: near.map(|near| format!("did you mean `{near}`?")),
        elsewhere: elsewhere(|info| info.name == word),
        // A near name says enough of a set that has too many to list.
        choices: (near.is_none() || set.statuses.len() <= LISTED).then(|| choices(set)),
    }
}

pub(crate) fn status_by_code(set: &'static Set, code: u16) -> Result<&'static Info, Unknown> {
    set.by_code(code).ok_or_else(|| unknown_code(set, code))
}

fn unknown_code(set: &Set, code: u16) -> Unknown {
    let undefined =
        || format!("no set has it; to define it yourself, give it a name: `MyStatus = {code}`");
    Unknown {
        what: format!("`{}` has no status {code}", set.name),
        meant: None,
        elsewhere: elsewhere(|info| info.code == code).or_else(|| Some(undefined())),
        choices: Some(choices(set)),
    }
}

pub(crate) fn statuses_of_class(
    set: &'static Set,
    class: StatusClass,
) -> Result<Vec<&'static Info>, Unknown> {
    if !has_class(set, class) {
        return Err(Unknown {
            what: format!("`{}` has no {}xx status", set.name, class.digit()),
            meant: None,
            elsewhere: None,
            choices: Some(choices(set)),
        });
    }
    let of_class = |info: &&Info| info.class() == Some(class);
    Ok(set.statuses.iter().filter(of_class).collect())
}

fn has_class(set: &Set, class: StatusClass) -> bool {
    set.statuses.iter().any(|info| info.class() == Some(class))
}

/// Where the statuses are that fit: `nginx::499`, `azure::499`.
pub(crate) fn paths(fits: impl Fn(&Info) -> bool) -> Vec<String> {
    SETS.iter()
        .flat_map(|set| set.statuses)
        .filter(|info| fits(info))
        .map(|info| format!("{}::{}", info.set, info.name))
        .collect()
}

fn elsewhere(fits: impl Fn(&Info) -> bool) -> Option<String> {
    let homes = paths(fits);
    (!homes.is_empty()).then(|| format!("another set has it: {}", one_of(&homes)))
}

/// What there is to choose from in a set: the statuses if they are few, else the codes.
fn choices(set: &Set) -> String {
    if set.statuses.len() <= LISTED {
        let statuses = set.statuses.iter();
        let members: Vec<_> = statuses
            .map(|info| format!("{} `{}`", info.code, info.name))
            .collect();
        return format!("its statuses are {}", members.join(", "));
    }
    let codes: Vec<u16> = set.statuses.iter().map(|info| info.code).collect();
    let runs = codes.chunk_by(|code, next| code + 1 == *next);
    let runs: Vec<_> = runs
        .map(|run| match run {
            [code] => code.to_string(),
            [first, second] => format!("{first}, {second}"),
            run => format!("{}–{}", run[0], run[run.len() - 1]),
        })
        .collect();
    format!("its codes are {}", runs.join(", "))
}
