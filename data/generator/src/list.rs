//! The sets and their statuses for readers, as Markdown.

use crate::dataset::Dataset;
use status_set_data::schema::{SetSource, StatusSource};

/// The text of `runtime/src/sets.md`, which the documentation of `status_set::sets` shows.
///
/// ```
/// use status_set_generator::{Dataset, Files, list, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// assert!(list(&dataset).contains("| 444 | `NoResponse` | No Response |"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn list(dataset: &Dataset) -> String {
    dataset.sets.iter().map(set).collect()
}

fn set(set: &SetSource) -> String {
    let rows: String = set.statuses.iter().map(row).collect();
    format!(
        "## `{}`\n\n[{}]({}): {}\n\n| code | variant | phrase | meaning |\n|---|---|---|---|\n{rows}\n",
        set.name, set.title, set.home, set.summary,
    )
}

fn row(status: &StatusSource) -> String {
    format!(
        "| {} | `{}` | {} | {} |\n",
        status.code.value, status.name.value, status.reason, status.summary,
    )
}
