//! Searches for an input that breaks a law of a macro.
//!
//! A crate with macros lends nobody its functions, so this one is made of the same sources.

#![no_main]

#[path = "../../macros/src/attr/mod.rs"]
mod attr;
#[path = "../../macros/src/code_map.rs"]
mod code_map;
#[path = "../../macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../macros/src/editor/mod.rs"]
mod editor;
#[path = "../../macros/src/expand/mod.rs"]
mod expand;
#[path = "../../macros/src/http_error/mod.rs"]
mod http_error;
#[path = "../../macros/src/http_status/mod.rs"]
mod http_status;
#[path = "../../macros/src/input/mod.rs"]
mod input;
#[path = "../../macros/src/lists.rs"]
mod lists;
#[path = "../../macros/src/lookup/mod.rs"]
mod lookup;
#[path = "../../macros/src/members/mod.rs"]
mod members;
#[path = "../../macros/src/model/mod.rs"]
mod model;
#[path = "../../macros/src/name_map.rs"]
mod name_map;
#[path = "../../macros/src/names.rs"]
mod names;
#[path = "../../macros/src/properties/mod.rs"]
mod properties;
#[path = "../../macros/src/span.rs"]
mod span;
#[path = "../../macros/src/status_pattern/mod.rs"]
mod status_pattern;
#[path = "../../macros/src/status_set/mod.rs"]
mod status_set;
#[path = "../../macros/src/wording.rs"]
mod wording;

use arbitrary::{Arbitrary, Unstructured};
use libfuzzer_sys::fuzz_target;
use properties::Macro;

/// What is printed when it breaks a law.
#[derive(Debug)]
struct Input {
    name: Macro,
    source: String,
}

impl Arbitrary<'_> for Input {
    fn arbitrary(choices: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
        let name = *choices.choose(&Macro::ALL)?;
        let rest = choices.bytes(choices.len())?;
        let source = properties::source(name, rest);
        Ok(Self { name, source })
    }
}

fuzz_target!(|input: Input| properties::check(input.name, &input.source));
