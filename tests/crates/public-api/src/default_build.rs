//! What a user of `status-set` compiles who turns on no feature.

use serde_json::Value;
use std::fs;
use std::sync::{Mutex, PoisonError};

const PACKAGE: &str = "status-set";
const FOLDER: &str = "public-api-default";

/// The paths of all modules of the default build, private ones too, in the order of their names.
/// Hidden ones are left out.
///
/// # Panics
///
/// When the crate does not compile, or rustdoc writes a format that is not known here.
#[must_use]
pub fn modules() -> Vec<String> {
    let index = index(&["--document-private-items"]);
    let mut modules = Vec::new();
    walk(&index, &root(&index), "", &mut |path, _, kind| {
        if kind == "module" {
            modules.push(path.to_owned());
        }
    });
    modules.sort();
    modules
}

/// The paths of what users of the default build can name, functions of types and variants aside, in
/// the order of their names. Hidden ones are left out, and modules.
///
/// # Panics
///
/// When the crate does not compile, or rustdoc writes a format that is not known here.
#[must_use]
pub fn items() -> Vec<String> {
    let index = index(&[]);
    let mut items = Vec::new();
    walk(&index, &root(&index), "", &mut |path, item, kind| {
        if kind != "module" && item["visibility"] == "public" {
            items.push(path.to_owned());
        }
    });
    items.sort();
    items
}

/// Rustdoc's description of each item, by its number.
fn index(options: &[&str]) -> Value {
    // Another thread would write the same file with other options.
    static FILE: Mutex<()> = Mutex::new(());
    let _file = FILE.lock().unwrap_or_else(PoisonError::into_inner);
    let file = crate::described(PACKAGE, &["--no-default-features"], options, FOLDER);
    let described = fs::read(file).expect("rustdoc wrote it");
    serde_json::from_slice(&described).expect("rustdoc writes JSON")
}

fn root(described: &Value) -> String {
    described["root"].to_string()
}

/// Visits what the modules below one have: the path, the description and the kind.
fn walk(described: &Value, module: &str, path: &str, visit: &mut dyn FnMut(&str, &Value, &str)) {
    let items = &described["index"][module]["inner"]["module"]["items"];
    for id in items.as_array().expect("a module has items") {
        let id = id.to_string();
        // What is hidden is named and not described.
        let item = &described["index"][&id];
        let Some(inner) = item["inner"].as_object() else {
            continue;
        };
        let kind = inner.keys().next().expect("it is something");
        let is_glob = inner[kind]["is_glob"] == true;
        let name = if is_glob {
            Some("*")
        } else {
            item["name"].as_str()
        };
        let name = name.or(inner[kind]["name"].as_str());
        let Some(name) = name else {
            continue;
        };
        let path = format!("{path}{name}");
        visit(&path, item, kind);
        if kind == "module" {
            walk(described, &id, &format!("{path}::"), visit);
        }
    }
}
