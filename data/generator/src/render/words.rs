//! The words of the macros as items, for editors.

mod declared;

use super::head;
use super::lines::Lines;
use super::row::Row;
use super::set::origin;
use crate::dataset::Dataset;
use status_set_data::comment::Comment;
use status_set_data::schema::SetSource;
use status_set_data::{Info, Set, StatusClass};
use std::collections::BTreeSet;

const HEAD: &str = "
//! The words that users write in the macros, as items: what editors complete, explain and lead to.
//!
//! An expansion begins with a `use` of those that the user wrote, in code that is never compiled. Nothing
//! else names them, so they are neither in a program nor looked at in a user's crate.
//!
//! rustc compiles them with this crate and could be spared that by `cfg(rust_analyzer)`. But
//! rust-analyzer sets it for packages of the workspace and for dependencies by path alone: who depends on a
//! published version would get nothing.

#![allow(
    non_upper_case_globals,
    clippy::doc_markdown,
    reason = \"they are called what users write, and the titles of sets are names, not code\"
)]
";

/// The text of `runtime/src/words.rs`.
///
/// ```
/// use status_set_generator::{Dataset, Files, render, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// assert!(render::words(&dataset).contains("pub const ClientClosedRequest: u16 = 499;"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn words(dataset: &Dataset) -> String {
    let mut out = head("data/sets/*.toml and the tables of the macros");
    out.text.push_str(HEAD);
    sets(&mut out, dataset);
    codes(&mut out, dataset);
    classes(&mut out);
    declared::modules(&mut out, dataset);
    out.text
}

/// A module, with what it is for.
fn module(out: &mut Lines, name: &str, about: &str, content: impl FnOnce(&mut Lines)) {
    out.line(0, "");
    out.line(0, format_args!("/// {about}"));
    out.line(0, format_args!("pub mod {name} {{"));
    content(out);
    out.line(0, "}");
}

fn sets(out: &mut Lines, dataset: &Dataset) {
    module(out, "sets", "The sets, each with its statuses.", |out| {
        for source in &dataset.sets {
            set(out, dataset, source);
        }
    });
}

fn set(out: &mut Lines, dataset: &Dataset, source: &SetSource) {
    let count = match source.statuses.len() {
        1 => "one status".to_owned(),
        count => format!("{count} statuses"),
    };
    out.line(1, format_args!("/// {}", source.summary));
    out.line(1, "///");
    out.line(1, format_args!("/// {} It has {count}.", origin(source)));
    out.line(1, format_args!("pub mod {} {{", source.name));
    let leaked = |text: &String| &*text.clone().leak();
    let set = Set::custom(
        leaked(&source.name),
        leaked(&source.title),
        leaked(&source.summary),
        leaked(&source.home),
        &[],
    );
    for status in &source.statuses {
        let info = Info::of(dataset, source, status);
        let comment = Comment {
            set: &set,
            info: &info,
        };
        for line in comment.to_string().lines() {
            out.line(2, format_args!("///{line}"));
        }
        let Info { code, name, .. } = info;
        out.line(2, format_args!("#[doc(alias = \"{code}\")]"));
        out.line(2, format_args!("pub const {name}: u16 = {code};"));
    }
    out.line(1, "}");
}

/// Where no set is named. Sets that share a name mean the same by it, and the first one describes it, as in
/// an enum that has both.
fn codes(out: &mut Lines, dataset: &Dataset) {
    module(out, "codes", "The statuses of all sets.", |out| {
        let mut known = BTreeSet::new();
        for set in &dataset.sets {
            let names = set.statuses.iter().map(|status| &status.name.value);
            let new = names.filter(|name| known.insert(*name));
            re_export(out, &format!("super::sets::{}", set.name), new.cloned());
        }
    });
}

fn classes(out: &mut Lines) {
    module(out, "classes", "The classes.", |out| {
        let names = StatusClass::ALL.iter().map(|class| format!("{class:?}"));
        re_export(out, "crate::StatusClass", names);
    });
}

/// Nothing, if there are no names.
fn re_export(out: &mut Lines, module: &str, names: impl Iterator<Item = String>) {
    let names: Vec<_> = names.collect();
    match &names[..] {
        [] => {}
        [name] => out.line(1, format_args!("pub use {module}::{name};")),
        names => out.line(
            1,
            format_args!("pub use {module}::{{{}}};", names.join(", ")),
        ),
    }
}
