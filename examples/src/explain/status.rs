//! A status with all its facts, or several that mean the same.

use super::facts;
use super::rows::Rows;
use super::sayings::{again, cacheable, content, passes, phrase, place, state};
use super::words::and;
use status_set::facts::{Facts, Seen};
use status_set::{Info, catalog};
use std::fmt::{self, Display as _, Formatter};

/// The statuses by what they mean, in the order of the first of each meaning: those of one name and one
/// phrase are together.
pub(super) fn by_meaning<'a>(statuses: &[&'a Info]) -> Vec<Vec<&'a Info>> {
    let mut groups: Vec<Vec<&Info>> = Vec::new();
    let meaning = |info: &Info| (info.code, info.name, info.reason);
    for info in statuses {
        match groups.iter_mut().find(|it| meaning(it[0]) == meaning(info)) {
            Some(group) => group.push(info),
            None => groups.push(vec![info]),
        }
    }
    groups
}

/// Statuses that mean the same: what is true of all of them once, and then what each set says.
pub(super) fn explain(f: &mut Formatter<'_>, alike: &[&Info]) -> fmt::Result {
    let Some(first) = alike.first() else {
        return Ok(());
    };
    writeln!(f, "{} {}", first.code, first.reason)?;
    if let [info] = alike {
        writeln!(f, "  {}", info.summary)?;
        let mut rows = Rows::default();
        rows.add("in Rust", format_args!("{}::{}", info.set, info.name));
        add_set(&mut rows, info);
        add_facts(&mut rows, info);
        return rows.fmt(f);
    }
    let sets: Vec<_> = alike.iter().map(|info| info.set).collect();
    writeln!(f, "  {} sets mean this by it: {}.", sets.len(), and(&sets))?;
    let of_each = alike.iter().map(|info| {
        let mut rows = Rows::default();
        add_facts(&mut rows, info);
        rows
    });
    let mut of_each: Vec<_> = of_each.collect();
    Rows::take_shared(&mut of_each).fmt(f)?;
    for (info, own) in alike.iter().zip(of_each) {
        writeln!(f, "  {}::{}: {}", info.set, info.name, info.summary)?;
        own.fmt(f)?;
    }
    Ok(())
}

fn add_set(rows: &mut Rows, info: &Info) {
    if let Some(set) = catalog::set(info.set) {
        rows.add("set", format_args!("{}, {}", set.title, set.home));
    }
}

fn add_facts(rows: &mut Rows, info: &Info) {
    let further = info.facts();
    if let Some(facts) = further {
        rows.add("phrase", phrase(facts.reason_from));
    }
    for former in info.former {
        rows.add("formerly", former.reason);
    }
    if let Some(facts) = further {
        let seen: Vec<_> = facts.seen.iter().copied().map(place).collect();
        rows.add("seen", seen.join("; "));
    }
    if let Some(code) = info.sent_as {
        rows.add("sent as", format_args!("the client gets {code}"));
    }
    match info.class() {
        Some(class) => rows.add("class", format_args!("{}xx {class}", class.digit())),
        None => rows.add("class", "none: clients treat it like a server error (5xx)"),
    }
    rows.add("state", state(info.state));
    if let Some(spec) = info.spec {
        rows.add("spec", spec);
    }
    if further.is_some_and(is_of_responses) {
        add_what_responses_have(rows, info);
    }
    if let Some(retry) = info.retry {
        rows.add("try again", again(retry));
    }
    if let Some(transient) = info.transient {
        rows.add("transient", passes(transient));
    }
    if let Some(facts) = further {
        facts::add(rows, facts);
    }
}

/// A number that is only in logs has no content to cache.
fn is_of_responses(facts: &Facts) -> bool {
    facts.seen.contains(&Seen::Wire)
}

fn add_what_responses_have(rows: &mut Rows, info: &Info) {
    rows.add("cacheable", cacheable(info.cacheable));
    rows.add("content", content(info.body));
    if info.retry_after {
        rows.add("may have", "the header field Retry-After");
    }
    for field in info.requires {
        rows.add("must have", format_args!("the header field {field}"));
    }
}
