//! What to write in place of a form that is not a group.

use super::look_up::{by_code, look_up};
use super::syntax::{Ends, Kind, Operand, Selection, StatusEnum, Statuses};
use super::unlisted::UNLISTED;
use super::{subset, unknown};
use crate::code_map::CodeMap;
use crate::input::Choice;
use crate::members::Member;
use crate::wording::{joined, replaced};
use proc_macro2::Delimiter;
use status_set_data::StatusClass;
use status_set_data::set_words::{CODES, EXCEPT, RECEIVED};

pub(super) fn message(status_enum: &StatusEnum, kind: &Kind) -> String {
    let name = &status_enum.name;
    let (what, help) = match kind {
        Kind::Wildcard if status_enum.words.codes.is_some() => (
            "`_` is not a group",
            format!(
                "for the codes of all statuses, write `{name}::CODES`, of the trait `HttpStatus`"
            ),
        ),
        Kind::Wildcard => (
            "`_` is not a group: it matches any status by itself",
            format!("write `_` in place of `{}`", in_macro(status_enum, "_")),
        ),
        Kind::Not(operand) => ("a group cannot be negated", negated(status_enum, operand)),
        Kind::Reference(inner) => (
            "a group cannot contain a reference",
            format!("write `&{}`", in_macro(status_enum, inner)),
        ),
        Kind::Literal(text) => (
            "a group is written without quotes",
            unquoted(status_enum, text),
        ),
        Kind::Binding(bound) => {
            let bound = bound.as_deref().unwrap_or("status");
            let help = format!("bind the status before the macro: `{bound} @ {name}!(…)`");
            ("a group cannot bind a name", help)
        }
        Kind::Delimited(inner) => (
            "groups need no further brackets",
            format!("write `{}`", or_class(inner)),
        ),
        Kind::Around(path, delimiter, inner) => {
            return around(status_enum, path, *delimiter, inner);
        }
        Kind::Macro(inner) => (
            "the macro is repeated inside itself",
            format!("write `{}`", or_class(inner)),
        ),
        Kind::Path(last) => return unknown::after_path(status_enum, last),
        Kind::SetFirst(class, set) => ("the set comes before `::`", both(status_enum, class, set)),
        Kind::Range(from, to, ends) => (
            "a group is not a range",
            range(status_enum, from, to, *ends),
        ),
        Kind::Or(left, right) => (
            "groups are separated by commas",
            between_commas(status_enum, left, right),
        ),
        Kind::And(left, right) => (
            "a group cannot be the intersection of two",
            both(status_enum, left, right),
        ),
        Kind::Less(left, right) => (
            "write what a group leaves out after `except`",
            less(left, right),
        ),
        Kind::Arm(group, word) => {
            let written = in_macro(status_enum, &written(group));
            return format!("`{word}` stands after the macro\nhelp: write `{written} {word} …`");
        }
        Kind::ExceptAgain => (
            "expected `,`",
            "put all exceptions in braces: `except {404, 410}`".to_owned(),
        ),
        Kind::As => (
            "a group cannot be renamed",
            "remove `as`: it belongs in the declaration of the enum".to_owned(),
        ),
        Kind::WordInside(word) => return word_inside(status_enum, word),
        Kind::ExceptFirst => (
            "`except` leaves statuses out of a group",
            "name the group before it: `4xx except {404, 410}`".to_owned(),
        ),
        Kind::Other(left, right) => {
            let what = "expected `,` between two groups";
            if members_of(status_enum, right).is_none() {
                return what.to_owned();
            }
            (what, between_commas(status_enum, left, right))
        }
    };
    format!("{what}\nhelp: {help}")
}

fn in_macro(status_enum: &StatusEnum, groups: &str) -> String {
    let StatusEnum { name, words, .. } = status_enum;
    format!("{name}!({words}{})", or_class(groups))
}

/// What the user has written, or something that could be there.
fn or_class(groups: &str) -> &str {
    if groups.is_empty() { "4xx" } else { groups }
}

fn written(operand: &Operand) -> String {
    match operand.as_deref() {
        None | Some(Selection::Form(_)) => "…".to_owned(),
        Some(Selection::Statuses(statuses)) => statuses.to_string(),
    }
}

fn unquoted(status_enum: &StatusEnum, text: &str) -> String {
    let members = &status_enum.members.all;
    // The phrase of most statuses is their name in words.
    let word = replaced(text, ' ', "");
    let is_status = |it: &Member| it.is_called(&word) || it.code.to_string() == word;
    let is_known = members.iter().any(is_status) || status_enum.groups().contains(&word);
    // Groups as a configuration has them.
    let is_several = text.contains(',') || text.contains(EXCEPT);
    let is_mark = |letter: char| letter.is_ascii_alphanumeric() || "_:, {}".contains(letter);
    if is_known {
        format!("write `{word}`")
    } else if is_several && text.chars().all(is_mark) {
        format!("write `{text}`")
    } else {
        "name a class such as `4xx`, a set, or a status by name or code".to_owned()
    }
}

/// `4xx, received 5xx`
fn word_inside(status_enum: &StatusEnum, word: &str) -> String {
    let words = &status_enum.words;
    let (is_said, right) = match word {
        RECEIVED => (words.received.is_some(), format!("{words}{RECEIVED} …")),
        _ => (words.codes.is_some(), format!("{CODES}: {words}…")),
    };
    if is_said {
        return format!(
            "`{word}` holds for all groups of the macro\nhelp: say it once, before the first"
        );
    }
    let name = &status_enum.name;
    format!(
        "`{word}` stands before all groups, and holds for each of them\nhelp: write `{name}!({right})`"
    )
}

/// `Some(404)`, or `nginx[444]`
fn around(status_enum: &StatusEnum, path: &syn::Path, delimiter: Delimiter, inner: &str) -> String {
    let mut segments = Vec::new();
    for segment in &path.segments {
        segments.push(segment.ident.to_string());
    }
    let path = joined(&segments, "::");
    if status_enum.words.received.is_some() {
        let last = segments.last().map_or("", |last| last);
        let help = match unknown::variant_of_received(last) {
            Some(all) if last.eq_ignore_ascii_case(UNLISTED) || inner == "_" => {
                Some(all.to_owned())
            }
            Some(_) => Some(format!("write `{}`", in_macro(status_enum, inner))),
            None => None,
        };
        if let Some(help) = help {
            return format!("a group has no variants of `Received`\nhelp: {help}");
        }
    }
    if status_enum
        .members
        .all
        .iter()
        .any(|member| member.is_of(&path))
    {
        let mut members = status_enum.members.all.iter();
        if delimiter == Delimiter::None && members.any(|member| member.is_in(inner)) {
            return format!("groups are separated by commas\nhelp: write `{path}, {inner}`");
        }
        let statuses = match inner {
            "" => "404".to_owned(),
            several if several.contains(',') => format!("{{{several}}}"),
            one => one.to_owned(),
        };
        return format!("statuses of a set come after `::`\nhelp: write `{path}::{statuses}`");
    }
    let name = &status_enum.name;
    if delimiter == Delimiter::Parenthesis {
        let inner = in_macro(status_enum, inner);
        return format!("the macro stands where the status does\nhelp: write `{path}({inner})`");
    }
    format!(
        "the macro stands where the status does\nhelp: put `{name}!(…)` there, inside the other pattern",
    )
}

/// The members that an operand stands for.
fn members_of<'a>(status_enum: &'a StatusEnum, operand: &Operand) -> Option<CodeMap<&'a Member>> {
    let Selection::Statuses(statuses) = operand.as_deref()? else {
        return None;
    };
    let members = look_up(status_enum, statuses).ok()?;
    Some(by_code(&members))
}

fn write_groups(status_enum: &StatusEnum, is_meant: &dyn Fn(&Member) -> bool) -> Option<String> {
    // Which unlisted codes are meant as well, members do not say.
    if status_enum.words.received.is_some() {
        return None;
    }
    let groups = subset::groups(&status_enum.members.all, is_meant)?;
    Some(format!("write `{groups}`"))
}

fn negated(status_enum: &StatusEnum, operand: &Operand) -> String {
    let others = members_of(status_enum, operand).and_then(|negated| {
        write_groups(status_enum, &|member| negated.get(member.code).is_none())
    });
    others.unwrap_or_else(|| {
        "name the groups that you mean, with `except` for what they leave out".to_owned()
    })
}

fn both(status_enum: &StatusEnum, left: &Operand, right: &Operand) -> String {
    let both = members_of(status_enum, left).zip(members_of(status_enum, right));
    let both = both.and_then(|(left, right)| {
        write_groups(status_enum, &|member| {
            left.get(member.code).is_some() && right.get(member.code).is_some()
        })
    });
    both.unwrap_or_else(|| "name the statuses, or those of a set: `nginx::4xx`".to_owned())
}

fn range(status_enum: &StatusEnum, from: &Operand, to: &Operand, ends: Ends) -> String {
    let first = match from {
        Some(from) => bounds(from).map(|(first, _)| first),
        None => Some(0),
    };
    let last = match to {
        Some(to) => bounds(to).map(|(first, last)| match ends {
            Ends::Excluded if first == last => last.saturating_sub(1),
            Ends::Excluded | Ends::Included => last,
        }),
        None => Some(u16::MAX),
    };
    let range = first.zip(last).map(|(first, last)| first..=last);
    let class = StatusClass::ALL.iter().find(|class| {
        let first = class.default_code();
        range == Some(first..=first + 99)
    });
    if let Some(class) = class.filter(|_| status_enum.words.received.is_some()) {
        return format!("write `{}`", class.label());
    }
    let groups = range.and_then(|range| write_groups(status_enum, &|it| range.contains(&it.code)));
    groups.unwrap_or_else(|| "write a class such as `4xx`, or name the statuses".to_owned())
}

/// The first and the last code that an end of a range stands for.
fn bounds(selection: &Selection) -> Option<(u16, u16)> {
    let Selection::Statuses(Statuses::Anywhere(choice)) = selection else {
        return None;
    };
    match choice {
        Choice::Code(code, _) => Some((*code, *code)),
        Choice::Class(class, _) => {
            let first = class.digit() * 100;
            Some((first, first + 99))
        }
        Choice::Name(_) => None,
    }
}

fn between_commas(status_enum: &StatusEnum, left: &Operand, right: &Operand) -> String {
    if left.is_none() {
        return "remove it".to_owned();
    }
    match members_of(status_enum, right) {
        None => "write `,`".to_owned(),
        Some(_) => format!("write `{}, {}`", written(left), written(right)),
    }
}

fn less(left: &Operand, right: &Operand) -> String {
    match right {
        None => "write `except`".to_owned(),
        Some(_) => format!("write `{} except {}`", written(left), written(right)),
    }
}
