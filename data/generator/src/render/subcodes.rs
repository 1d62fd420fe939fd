//! The lists of sub-codes.

use super::lines::Lines;
use super::{head, render_all, subcode};
use crate::dataset::Dataset;

const HEAD: &str = r#"
#![allow(clippy::doc_markdown, reason = "the titles of lists are names, not code")]

use crate::SubCodes;

/// Every list, as a static of its name.
///
/// ```
/// use status_set_subcodes::lists;
///
/// assert_eq!(lists::IIS.meanings(Some(404), 7)[0].phrase, "File Extension Denied");
/// ```
pub mod lists {
    use crate::{Date, Evidence, SubCode, SubCodes};
"#;

const ALL: &str = "
/// Every list, by name.
///
/// ```
/// use status_set_subcodes::LISTS;
///
/// let names: Vec<_> = LISTS.iter().map(|list| list.name).collect();
/// assert_eq!(names, [\"cloudflare\", \"iis\"]);
///
/// let all = LISTS.iter().flat_map(|list| list.codes);
/// let dns = all.filter(|code| code.phrase.contains(\"DNS\"));
/// assert_eq!(dns.map(|code| code.code).collect::<Vec<_>>(), [1000, 1001, 1002, 1016]);
/// ```
";

/// The text of `subcodes/src/generated.rs`.
///
/// ```
/// use status_set_generator::{Dataset, Files, render, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// assert!(render::subcodes(&dataset).contains("pub static IIS: SubCodes"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn subcodes(dataset: &Dataset) -> String {
    let mut out: Lines = head("subcodes/data/*.toml");
    out.text.push_str(HEAD);
    for list in &dataset.subcodes {
        subcode::render_list(&mut out, list);
    }
    out.line(0, "}");

    out.text.push_str(ALL);
    let lists = dataset.subcodes.iter();
    let names: Vec<_> = lists.map(|list| list.name.as_str()).collect();
    render_all(&mut out, "LISTS: &[&SubCodes]", "lists", &names);
    out.text
}
