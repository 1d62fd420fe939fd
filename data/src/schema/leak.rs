//! Rows as the table has them: in statics, and so for as long as the program runs.

use super::name::{camel_case, is_variant_name};
use super::rows::{SpecSource, StatusSource};
use crate::info::{Former, Info, Spec};
use std::string::String;
use std::vec::Vec;

impl StatusSource {
    /// The facts, as those of a set that is called so. A former phrase gets a name if that is one
    /// of Rust and the function says that it is free. Called by the generator and by the macros.
    #[doc(hidden)]
    #[must_use]
    pub fn leak(self, set: &'static str, is_free: impl Fn(&str) -> bool) -> Info {
        // Every fact by its name: what a row says is forgotten neither here nor there.
        let Self {
            code,
            name,
            reason,
            reason_from,
            edition,
            summary,
            source,
            state,
            seen,
            spec,
            former,
            cacheable,
            body,
            retry,
            retry_after,
            requires,
            sent_as,
        } = self;
        let former = former.into_iter().map(|phrase| {
            let name = camel_case(&phrase.value);
            let is_free = is_variant_name(&name) && is_free(&name);
            Former {
                reason: phrase.value.leak(),
                name: is_free.then(|| &*name.leak()),
            }
        });
        let requires = requires.into_iter().map(|field| &*field.leak());
        Info {
            code: code.value,
            name: name.value.leak(),
            reason: reason.leak(),
            reason_from,
            set,
            edition,
            summary: summary.leak(),
            source: source.map(leak),
            state,
            seen: seen.leak(),
            spec: spec.map(leak_spec),
            former: former.collect::<Vec<_>>().leak(),
            cacheable,
            body,
            retry,
            retry_after,
            requires: requires.collect::<Vec<_>>().leak(),
            sent_as,
        }
    }
}

fn leak_spec(SpecSource { document, section }: SpecSource) -> Spec {
    Spec {
        document: document.leak(),
        section: section.map(leak),
    }
}

fn leak(text: String) -> &'static str {
    text.leak()
}
