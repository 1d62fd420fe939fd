//! The members of the sets are a promise: users' matches name them.
//!
//! `members.txt` lists every set's codes, names, phrases and former names, and the facts that matches
//! and error types depend on. A change of it is a change of the public API:
//!
//! - a status that is removed, or another name, breaks matches: it waits for a breaking release;
//! - a status that is added to a set which has been released belongs to a later edition than the
//!   set, and so breaks only the matches of those who ask for that edition;
//! - another phrase changes what programs print and parse: it waits for a breaking release, with an
//!   entry under "Changed" in CHANGELOG.md, and the old phrase goes to `former`;
//! - a new former name could be that of a constant of the user's own: it waits as well;
//! - another `cacheable`, `retry`, `transient` or `requires` changes what a group of a match has, what
//!   a client sends again, and which header fields an error type must set: it waits as well;
//! - a new set breaks nobody, in the edition of the release that brings it.
//!
//! `docs/stability.md` says the same to users.

use status_set_data::{Cacheable, EDITIONS, FIRST_EDITION, Info, SETS, Transient};

const MEMBERS: &str = include_str!("members.txt");

#[test]
fn editions_are_known_and_a_status_is_no_older_than_its_set() {
    assert_eq!(EDITIONS[0], FIRST_EDITION);
    assert!(EDITIONS.is_sorted_by(|earlier, later| earlier < later));
    for set in SETS {
        let since = set
            .edition
            .expect("every set of the dataset is of an edition");
        assert!(EDITIONS.contains(&since), "{}", set.name);
        for info in set.statuses {
            let edition = info.edition.expect("every status is of an edition");
            assert!(edition >= since && EDITIONS.contains(&edition), "{info:?}");
        }
    }
}

#[test]
fn members_are_as_promised() {
    let statuses = SETS.iter().flat_map(|set| set.statuses);
    let found: Vec<String> = statuses.map(line).collect();
    let promised: Vec<&str> = MEMBERS.lines().collect();
    let missing = promised
        .iter()
        .filter(|line| !found.iter().any(|it| it == *line));
    let unlisted = found
        .iter()
        .filter(|line| !promised.contains(&line.as_str()));
    let missing: Vec<_> = missing.collect();
    let unlisted: Vec<_> = unlisted.collect();
    assert!(
        missing.is_empty() && unlisted.is_empty(),
        "the members of the sets have changed; data/tests/members.rs says what that means\n\
         in data/tests/members.txt, and not in the table: {missing:#?}\n\
         in the table, and not in data/tests/members.txt: {unlisted:#?}",
    );
    assert_eq!(found, promised, "the order is that of the table");
}

/// `2026 official 405 MethodNotAllowed "Method Not Allowed" cacheable requires:Allow`, and after it
/// `transient` or `transient:depends` where another try is worth it.
fn line(info: &Info) -> String {
    let Info {
        edition,
        set,
        code,
        name,
        reason,
        former,
        cacheable,
        retry,
        requires,
        transient,
        ..
    } = info;
    let edition = edition.expect("every status of the dataset is of an edition");
    let mut line = format!("{edition} {set} {code} {name} \"{reason}\"");
    for name in former.iter().filter_map(|former| former.name) {
        line += " ";
        line += name;
    }
    if *cacheable == Cacheable::Heuristically {
        line += " cacheable";
    }
    if retry.is_some() {
        line += " retry";
    }
    for field in *requires {
        line += " requires:";
        line += field;
    }
    match transient.expect("the dataset says of every status whether another try is worth it") {
        Transient::No => {}
        Transient::Yes => line += " transient",
        word => line = format!("{line} transient:{word}"),
    }
    line
}
