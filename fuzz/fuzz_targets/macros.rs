//! Searches for an input that breaks a law of a macro.
//!
//! A crate with macros lends nobody its functions, so this one is made of the same sources.

#![no_main]

#[path = "../../macros/src/by_code.rs"]
mod by_code;
#[path = "../../macros/src/custom/mod.rs"]
mod custom;
#[path = "../../macros/src/dataset.rs"]
mod dataset;
#[path = "../../macros/src/derive/mod.rs"]
mod derive;
#[path = "../../macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../macros/src/expand/mod.rs"]
mod expand;
#[path = "../../macros/src/grammar/mod.rs"]
mod grammar;
#[path = "../../macros/src/http_error/mod.rs"]
mod http_error;
#[path = "../../macros/src/integrations.rs"]
mod integrations;
#[path = "../../macros/src/keys.rs"]
mod keys;
#[path = "../../macros/src/model.rs"]
mod model;
#[path = "../../macros/src/number.rs"]
mod number;
#[path = "../../macros/src/own.rs"]
mod own;
#[path = "../../macros/src/patterns/mod.rs"]
mod patterns;
#[path = "../../macros/src/possible.rs"]
mod possible;
#[path = "../../macros/src/properties/mod.rs"]
mod properties;
#[path = "../../macros/src/registry/mod.rs"]
mod registry;
#[path = "../../macros/src/spans.rs"]
mod spans;
#[path = "../../macros/src/stand_in.rs"]
mod stand_in;
#[path = "../../macros/src/status_set/mod.rs"]
mod status_set;
#[path = "../../macros/src/suggest.rs"]
mod suggest;
#[path = "../../macros/src/tokens.rs"]
mod tokens;
#[path = "../../macros/src/words.rs"]
mod words;

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
