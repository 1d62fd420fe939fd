//! The sets.

use super::lines::Lines;
use super::row::Start;
use super::{head, render_all, set};
use crate::dataset::Dataset;
use status_set_data::Transient;
use std::collections::BTreeSet;

const HEAD: &str = r#"
#![allow(clippy::doc_markdown, reason = "the titles of sets are names, not code")]

use crate::Set;

/// Every set, as a static of its name.
///
/// ```
/// use status_set_data::sets;
///
/// assert_eq!(sets::OFFICIAL.by_code(404).unwrap().name, "NotFound");
/// ```
pub mod sets {
    use crate::{Body, Cacheable, Former, Info, Retry, Set, Spec, State, Transient};
"#;

const ALL: &str = "
/// Every set: `official` first, then by name.
///
/// ```
/// use status_set_data::SETS;
///
/// assert_eq!(SETS[0].name, \"official\");
/// assert!(SETS[1..].is_sorted_by_key(|set| set.name));
/// ```
";

const DOUBTFUL: &str = "
/// The codes from 500 to 599 of which some set says that another try is not worth it, or that it depends,
/// in ascending order: what [`transient`](crate::Info::transient) says of each of their meanings is needed
/// to tell.
///
/// ```
/// use status_set_data::DOUBTFUL_SERVER_ERRORS;
///
/// assert!(DOUBTFUL_SERVER_ERRORS.contains(&501));
/// assert!(!DOUBTFUL_SERVER_ERRORS.contains(&503));
/// ```
";

/// The text of `data/src/generated.rs`.
///
/// A former phrase gets the name of an alias only if no status has that name today, because the
/// alias would hide the status that the name says.
///
/// ```
/// use status_set_generator::{Dataset, Files, render, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// let table = render::sets(&dataset);
/// assert!(table.contains(r#"Former { reason: "Moved Temporarily", name: Some("MovedTemporarily") }"#));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn sets(dataset: &Dataset) -> String {
    let mut out: Lines = head("data/sets/*.toml");
    out.text.push_str(HEAD);
    let starts = Start::both(dataset);
    for start in &starts {
        out.line(0, "");
        start.render(&mut out, 1);
    }
    for set in &dataset.sets {
        set::render_set(&mut out, dataset, Start::of(&starts, set), set);
    }
    out.line(0, "}");

    out.text.push_str(ALL);
    let names: Vec<_> = dataset.sets.iter().map(|set| set.name.as_str()).collect();
    render_all(&mut out, "SETS: &[&Set]", "sets", &names);
    render_doubtful_server_errors(&mut out, dataset);
    out.text
}

/// Who does not list a server error cannot know which of its meanings is meant, so that one verdict
/// against another try is enough.
fn render_doubtful_server_errors(out: &mut Lines, dataset: &Dataset) {
    let statuses = dataset.sets.iter().flat_map(|set| &set.statuses);
    let doubtful = statuses.filter(|status| {
        (500..=599).contains(&status.code.value) && status.transient != Some(Transient::Yes)
    });
    let codes: BTreeSet<_> = doubtful.map(|status| status.code.value).collect();
    let codes = Vec::from_iter(codes);
    out.text.push_str(DOUBTFUL);
    out.line(
        0,
        format_args!("pub const DOUBTFUL_SERVER_ERRORS: &[u16] = &{codes:?};"),
    );
}
