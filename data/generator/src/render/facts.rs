//! The second table: the facts that no code depends on.

use super::head;
use super::row::Start;
use crate::dataset::Dataset;
use status_set_data::facts::Facts;

const HEAD: &str = "
use super::grpc::GrpcCode;
use super::origin::{ReasonFrom, Seen};
use super::row::{Facts, Used};
use crate::provenance::{Date, Evidence};
";

const ALL: &str = "
/// The statuses of each set in the order of their codes, set by set in the order of `SETS`.
";

/// The text of `data/src/facts/generated.rs`.
///
/// ```
/// use status_set_generator::{Dataset, Files, render, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// assert!(render::facts(&dataset).contains("pub(super) static FACTS: &[&[Facts]]"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn facts(dataset: &Dataset) -> String {
    let mut out = head("data/sets/*.toml");
    out.text.push_str(HEAD);
    let starts = Start::<Facts>::both(dataset);
    for start in &starts {
        out.line(0, "");
        start.render(&mut out, 0);
    }
    out.text.push_str(ALL);
    out.line(0, "pub(super) static FACTS: &[&[Facts]] = &[");
    for set in &dataset.sets {
        out.line(1, "&[");
        let start = Start::of(&starts, set);
        for status in &set.statuses {
            start.render_row(&mut out, 2, dataset, set, status);
        }
        out.line(1, "],");
    }
    out.line(0, "];");
    out.text
}
