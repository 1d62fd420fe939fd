//! The sets.

use super::lines::Lines;
use super::row::Start;
use super::{head, render_all, set};
use crate::dataset::Dataset;

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
    use crate::{
        Body, Cacheable, Former, Info, ReasonFrom, Retry, Seen, Set, Spec, State, Transient,
    };
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
        start.render(&mut out);
    }
    for set in &dataset.sets {
        set::render_set(&mut out, dataset, Start::of(&starts, set), set);
    }
    out.line(0, "}");

    out.text.push_str(ALL);
    let names: Vec<_> = dataset.sets.iter().map(|set| set.name.as_str()).collect();
    render_all(&mut out, "SETS: &[&Set]", "sets", &names);
    out.text
}
