//! The words that are not of the dataset: keys, groups, integrations, and what stands in items.

use super::{module, re_export};
use crate::dataset::Dataset;
use crate::declared::{Keys, Word, in_items, integrations, of_groups, of_items};
use crate::render::lines::Lines;

/// The pages that say more.
const DOCS: &str = "https://docs.rs/status-set/latest/status_set";
const STATUS_SET: &str = "macro.status_set.html#attributes";
const HTTP_STATUS: &str = "derive.HttpStatus.html#attributes";
const HTTP_ERROR: &str = "derive.HttpError.html#attributes";

/// Where keys stand.
struct Place {
    /// The module of their words.
    module: &'static str,
    on: &'static str,
    /// Their table in `macros/src/attr/tables.rs`.
    table: &'static str,
    page: &'static str,
}

const PLACES: [Place; 7] = [
    Place {
        module: "on_status_enum",
        on: "an enum of `status_set!`",
        table: "OptionKey",
        page: STATUS_SET,
    },
    Place {
        module: "on_own_status",
        on: "a status of your own in `status_set!`",
        table: "OwnKey",
        page: STATUS_SET,
    },
    Place {
        module: "on_derived_enum",
        on: "an enum that derives `HttpStatus`",
        table: "EnumKey",
        page: HTTP_STATUS,
    },
    Place {
        module: "on_variant",
        on: "a variant of an enum that derives `HttpStatus`",
        table: "VariantKey",
        page: HTTP_STATUS,
    },
    Place {
        module: ON_ERROR_TYPE,
        on: "an enum that derives `HttpError`",
        table: "TypeKey",
        page: HTTP_ERROR,
    },
    Place {
        module: ON_ERROR_CASE,
        on: "a variant of an enum that derives `HttpError`",
        table: "CaseKey",
        page: HTTP_ERROR,
    },
    Place {
        module: "on_error_field",
        on: "a field of a type that derives `HttpError`",
        table: "FieldKey",
        page: HTTP_ERROR,
    },
];

const ON_ERROR_TYPE: &str = "on_error_type";
const ON_ERROR_CASE: &str = "on_error_case";

pub(super) fn modules(out: &mut Lines, dataset: &Dataset) {
    keys(out, &Keys::read());
    let sets = || dataset.sets.iter().map(|set| set.name.clone());
    let about = "What stands in groups, besides statuses and classes.";
    module(out, "groups", about, |out| {
        re_export(out, "super::sets", sets());
        let page = "macro.status_set.html#matching-by-groups";
        for word in of_groups() {
            item(out, &word, page);
        }
    });
    module(out, "integrations", "What `with(…)` names.", |out| {
        for mut word in integrations() {
            let feature = format!("It needs the feature `{}`.", word.word);
            word.about.extend([String::new(), feature]);
            item(out, &word, "with/index.html");
        }
    });
    let about = "What an item of `status_set!` begins with.";
    module(out, "items", about, |out| {
        re_export(out, "super::sets", sets());
        for word in of_items() {
            item(out, &word, "macro.status_set.html");
        }
    });
    let about = "What follows a set or a status in such an item.";
    module(out, "item", about, |out| {
        for word in in_items() {
            item(out, &word, "macro.status_set.html");
        }
    });
    let about = "What says which status a variant is, where `HttpStatus` is derived: an unfinished word may be any.";
    module(out, "variant", about, |out| {
        out.line(1, "pub use super::{codes::*, on_variant::*, sets::*};");
    });
}

/// # Panics
///
/// If a table has no place.
fn keys(out: &mut Lines, keys: &Keys) {
    for name in keys.names() {
        assert!(
            PLACES.iter().any(|place| place.table == name),
            "`{name}` of macros/src/attr/tables.rs needs a row in data/generator/src/render/words/declared.rs",
        );
    }
    for place in &PLACES {
        module(out, place.module, &about_keys(place.on), |out| {
            for word in at(place.module, keys) {
                item(out, &word, place.page);
            }
        });
    }
    on_error_struct(out, keys);
}

fn about_keys(on: &str) -> String {
    format!("Keys of `#[status(…)]` on {on}.")
}

/// The words of a module.
fn at(module: &str, keys: &Keys) -> Vec<Word> {
    let place = PLACES.iter().find(|place| place.module == module);
    let mut words = keys.of_table(place.expect("it is a place of keys").table);
    if module == ON_ERROR_CASE {
        words.extend_from_slice(&keys.beside_statuses);
    }
    words
}

/// A struct takes the keys of a type and those of a variant. What both have is about the variant's response.
fn on_error_struct(out: &mut Lines, keys: &Keys) {
    let about = about_keys("a struct that derives `HttpError`");
    module(out, "on_error_struct", &about, |out| {
        let (of_type, of_case) = (at(ON_ERROR_TYPE, keys), at(ON_ERROR_CASE, keys));
        let is_of_case = |word: &&Word| of_case.iter().any(|other| other.word == word.word);
        let of_type = of_type.iter().filter(|word| !is_of_case(word));
        re_export(out, "super::on_error_type", of_type.filter_map(name));
        re_export(out, "super::on_error_case", of_case.iter().filter_map(name));
    });
}

fn item(out: &mut Lines, word: &Word, page: &str) {
    let Some(name) = name(word) else {
        return;
    };
    for line in &word.about {
        out.line(1, format!("/// {line}").trim_end());
    }
    out.line(1, "///");
    out.line(1, format_args!("/// <{DOCS}/{page}>"));
    out.line(1, format_args!("pub const {name}: () = ();"));
}

/// What the item of a word is called. `crate` cannot be the name of one.
fn name(word: &Word) -> Option<String> {
    let name = word.word.replace('-', "_");
    if name == "crate" {
        None
    } else if syn::parse_str::<syn::Ident>(&name).is_ok() {
        Some(name)
    } else {
        Some(format!("r#{name}"))
    }
}
