//! The second table: the facts that no code depends on.

use super::head;
use super::lines::Lines;
use super::value::Value;
use crate::dataset::Dataset;
use status_set_data::schema::{SetSource, StatusSource};
use status_set_data::{facts::Facts, for_each_further_fact};

const HEAD: &str = "
use super::grpc::GrpcCode;
use super::row::{Facts, Used};
use crate::provenance::{Date, Evidence};

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
    out.line(0, "pub(super) static FACTS: &[&[Facts]] = &[");
    for set in &dataset.sets {
        out.line(1, "&[");
        for status in &set.statuses {
            render_status(&mut out, set, status);
        }
        out.line(1, "],");
    }
    out.line(0, "];");
    out.text
}

/// The facts that are other than those of a status of which nothing is said.
fn render_status(out: &mut Lines, set: &SetSource, status: &StatusSource) {
    let facts = status
        .clone()
        .leak_facts(set.name.clone().leak(), &set.marks);
    let blank = Facts::BLANK;
    out.line(2, "Facts {");
    macro_rules! render {
        ($($fact:ident: $type:ty,)+) => { $(
            if facts.$fact != blank.$fact {
                out.field(3, stringify!($fact), facts.$fact.rust());
            }
        )+ };
    }
    for_each_further_fact!(render);
    out.line(3, "..Facts::BLANK");
    out.line(2, "},");
}
