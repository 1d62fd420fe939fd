//! What to say of words that the enum has no status for.

use super::subset;
use super::syntax::StatusEnum;
use super::unlisted::{MATCH_UNLISTED, UNLISTED, Unlisted};
use crate::input::Choice;
use crate::members::groups;
use crate::members::{Fact, Member, OWN};
use crate::wording::{all_of, comma_separated, nearest, one_of, replaced};
use status_set_data::set_words::{OTHER, TRANSIENT};
use status_set_data::{SETS, Set, StatusClass};
use syn::ext::IdentExt;

/// Of `404`, `4xx` or a word alone.
pub(super) fn anywhere(status_enum: &StatusEnum, choice: &Choice) -> String {
    let name = &status_enum.name;
    match choice {
        Choice::Code(code, _) if status_enum.words.received.is_some() => unlisted(name, *code),
        Choice::Code(code, _) => format!("`{name}` has no status {code}\nhelp: remove it"),
        Choice::Name(ident) => word(status_enum, &ident.unraw().to_string()),
        Choice::Class(..) => no_member(status_enum, &choice.text()),
    }
}

/// Of a code that may be received, and is not told apart from others that are not listed.
fn unlisted(name: &str, code: u16) -> String {
    let group = Unlisted::of(StatusClass::from_code(code)).group();
    let mut sets = Vec::new();
    for set in SETS {
        if set.by_code(code).is_some() && sets.len() < LISTED {
            sets.push(set.name);
        }
    }
    let from = match &sets[..] {
        [] => String::new(),
        sets => format!("\nnote: it is a status of {}", all_of(sets)),
    };
    format!(
        "`{name}` does not list {code}: it cannot be told apart from other unlisted codes of `{group}`\n\
         help: list it in `{name}`, or take all of `{group}`{from}"
    )
}

fn no_member(status_enum: &StatusEnum, group: &str) -> String {
    let (name, choices) = (&status_enum.name, choices(status_enum));
    format!("`{name}` has no status of the group `{group}`{choices}")
}

fn choices(status_enum: &StatusEnum) -> String {
    format!(
        "\nnote: its groups are {}; a status is named by its variant or its code",
        all_of(&status_enum.groups()),
    )
}

/// What to say to the fact that has been a group, or that one might take for a group.
fn retry(status_enum: &StatusEnum, word: &str) -> String {
    let mut members = status_enum.members.all.iter();
    let help = if members.any(|member| member.is_in(TRANSIENT)) {
        format!("write `{TRANSIENT}`, the statuses after which clients try again")
    } else {
        "name the statuses by code or name".to_owned()
    };
    format!("`{word}` is not a group\nhelp: {help}")
}

/// What to write for `unlisted` or `known`.
pub(super) fn variant_of_received(word: &str) -> Option<&'static str> {
    if word.eq_ignore_ascii_case(UNLISTED) {
        Some(MATCH_UNLISTED)
    } else if word.eq_ignore_ascii_case("known") {
        Some("match any listed status by `Received::Known(_)`")
    } else {
        None
    }
}

/// Words for what `transient` means.
const RETRY: [&str; 3] = ["retry", "retryable", "retriable"];

/// Of a word that is neither a variant nor a group.
pub(super) fn word(status_enum: &StatusEnum, word: &str) -> String {
    let StatusEnum { name, members, .. } = status_enum;
    let members = &members.all;
    if is_group_elsewhere(word) {
        return no_member(status_enum, word);
    }
    if RETRY.contains(&word) {
        return retry(status_enum, word);
    }
    if let Some(all) = variant_of_received(word).filter(|_| status_enum.words.received.is_some()) {
        return format!("`{word}` is not a group\nhelp: {all}");
    }
    if let Some(member) = renamed(members, word) {
        let (code, today) = (member.code, member.plain_name());
        return format!("`{name}` calls {code} `{today}`, not `{word}`\nhelp: write `{today}`");
    }
    let class = class_called(word).map(|class| class.label().to_owned());
    let groups = status_enum.groups();
    let class = class.filter(|class| groups.contains(class));
    let mut words = Vec::new();
    for member in members {
        words.push(member.plain_name());
    }
    for group in &groups {
        words.push(group);
    }
    let near = || nearest(word, &words);
    let help = match class.as_deref().or_else(near) {
        Some(near) => format!("\nhelp: did you mean `{near}`?"),
        None => String::new(),
    };
    let choices = choices(status_enum);
    format!("`{name}` has neither a status nor a group `{word}`{help}{choices}")
}

/// Of `set::…`, where the enum has no status of such a set.
pub(super) fn set(status_enum: &StatusEnum, word: &str, choices: &[Choice]) -> String {
    let StatusEnum { name, members, .. } = status_enum;
    let members = &members.all;
    if Fact::of(word).is_some() {
        let groups = subset::groups(members, &|member| {
            member.is_in(word) && choices.iter().any(|choice| is_alike(member, choice))
        });
        let help = groups.unwrap_or_else(|| word.to_owned());
        return format!("`{word}` is a fact, not a set\nhelp: write `{help}`");
    }
    if RETRY.contains(&word) {
        return retry(status_enum, word);
    }
    let mut sets = Vec::new();
    for (set, _) in groups::sets(members) {
        sets.push(set);
    }
    let note = format!("\nnote: its sets are {}", all_of(&sets));
    if is_group_elsewhere(word) {
        return format!("`{name}` has no status of the set `{word}`\nhelp: remove it{note}");
    }
    if let Some(near) = nearest(word, &sets) {
        return format!("`{name}` has no set `{word}`\nhelp: did you mean `{near}`?{note}");
    }
    let is_enum = word == name || word == "Self";
    let mut all_alone = Vec::new();
    for choice in choices {
        let alone = match choice {
            Choice::Code(..) | Choice::Class(..) if is_enum && is_known(members, choice) => {
                Some(choice.text())
            }
            choice => alone(members, word, choice),
        };
        if let Some(alone) = alone {
            all_alone.push(alone);
        }
    }
    if all_alone.len() == choices.len() {
        return without_path(&comma_separated(&all_alone));
    }
    for choice in choices {
        if is_enum && !is_known(members, choice) {
            return anywhere(status_enum, choice);
        }
    }
    format!("`{name}` has no set `{word}`{note}")
}

/// What to say to `crate::EdgeStatus::NotFound`.
pub(super) fn after_path(status_enum: &StatusEnum, last: &str) -> String {
    let members = &status_enum.members.all;
    if members.iter().any(|member| member.is_called(last)) {
        return without_path(last);
    }
    word(status_enum, last)
}

/// What to say to `EdgeStatus::NotFound`.
fn without_path(alone: &str) -> String {
    format!("a status is named without a path, or with its set as the path\nhelp: write `{alone}`")
}

/// Of `set::404` or `set::NotFound`, where the enum has others of the set.
pub(super) fn in_set(status_enum: &StatusEnum, set: &str, choice: &Choice) -> String {
    let StatusEnum { name, members, .. } = status_enum;
    let members = &members.all;
    let what = match choice {
        Choice::Code(code, _) => code.to_string(),
        Choice::Class(..) => format!("`{}`", choice.text()),
        Choice::Name(_) => format!("named `{}`", choice.text()),
    };
    let what = format!("`{name}` has no status {what} of the set `{set}`");
    if let Some(other) = members.iter().find(|member| is_alike(member, choice)) {
        // A class has others as well, of which none may be meant.
        if !matches!(choice, Choice::Class(..)) {
            let mut paths = vec![other.plain_name().to_owned()];
            for set in other.sets() {
                paths.push(format!("{set}::{}", other.code));
            }
            return format!("{what}\nhelp: write {}", one_of(&paths));
        }
    }
    if status_enum.groups().contains(&choice.text()) && matches!(choice, Choice::Name(_)) {
        let group = choice.text();
        return format!("{what}\nhelp: write `{group}` alone, which is a group");
    }
    let (mut names, mut codes) = (Vec::new(), Vec::new());
    for member in members {
        if member.is_of(set) {
            names.push(member.name_in_set());
            codes.push(member.code.to_string());
        }
    }
    let former = match choice {
        Choice::Name(ident) => today(set, &ident.unraw().to_string()),
        Choice::Code(..) | Choice::Class(..) => None,
    };
    let near = nearest(&choice.text(), &names);
    let help = match former.filter(|today| names.contains(today)).or(near) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "remove it".to_owned(),
    };
    let note = match &codes[..] {
        [code] => format!("\nnote: its only status of `{set}` is {code}"),
        codes if codes.len() <= LISTED => {
            format!(
                "\nnote: its statuses of `{set}` are {}",
                comma_separated(codes)
            )
        }
        _ => String::new(),
    };
    format!("{what}\nhelp: {help}{note}")
}

/// How many statuses a message lists.
const LISTED: usize = 12;

/// Whether a member has this code or class, or this name of any kind.
fn is_alike(member: &Member, choice: &Choice) -> bool {
    match choice {
        Choice::Name(ident) => {
            let word = ident.unraw().to_string();
            member.is_called(&word) || member.is_called_in_set(&word)
        }
        Choice::Code(code, _) => member.code == *code,
        Choice::Class(class, _) => member.class() == Some(*class),
    }
}

fn is_known(members: &[Member], choice: &Choice) -> bool {
    members.iter().any(|member| is_alike(member, choice))
}

/// What to write for `EdgeStatus::NotFound` or `StatusClass::ClientError`.
fn alone(members: &[Member], path: &str, choice: &Choice) -> Option<String> {
    if matches!(choice, Choice::Name(_)) && is_known(members, choice) {
        return Some(choice.text());
    }
    let class = class_called(&choice.text()).filter(|_| path == "StatusClass")?;
    let has_some = members.iter().any(|member| member.class() == Some(class));
    has_some.then(|| class.label().to_owned())
}

/// The status of this name in its set, today or formerly, that has another one in the enum.
fn renamed<'a>(members: &'a [Member], word: &str) -> Option<&'a Member> {
    let is_former_name = |member: &Member| {
        let mut today = member.sets().iter().filter_map(|set| today(set, word));
        today.any(|today| member.is_called_in_set(today))
    };
    let mut members = members.iter();
    members.find(|member| member.is_called_in_set(word) || is_former_name(member))
}

/// Today's name of a status that once had another one in a set.
fn today(set: &str, former: &str) -> Option<&'static str> {
    let info = in_dataset(set)?.by_former_name(former)?;
    Some(info.name)
}

fn in_dataset(name: &str) -> Option<&'static Set> {
    SETS.iter().copied().find(|set| set.name == name)
}

/// Whether a word is a group of other enums.
fn is_group_elsewhere(word: &str) -> bool {
    [OWN, OTHER].contains(&word) || Fact::of(word).is_some() || in_dataset(word).is_some()
}

/// The class of a name such as `ClientError` or `client_error`.
fn class_called(word: &str) -> Option<StatusClass> {
    let word = replaced(word, '_', "");
    let is_called = |class: &&StatusClass| format!("{class:?}").eq_ignore_ascii_case(&word);
    StatusClass::ALL.iter().find(is_called).copied()
}
