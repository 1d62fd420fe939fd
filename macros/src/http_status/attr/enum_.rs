//! Reads `#[status(…)]` on the enum.

use super::sets::{ChosenSets, sets};
use crate::attr::entries::{each_key, ours};
use crate::attr::integrations::{self, On};
use crate::attr::keys::{self, default_crate, once, skip_value};
use crate::attr::options::{Options, unknown_option};
use crate::attr::possible::When;
use crate::attr::tables::{EnumKey, VariantKey};
use crate::diagnostics::Diagnostics;
use crate::wording::{all_of, comma_separated, nearest};
use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::{Attribute, Path, Token};

/// What stands on the enum.
pub(in crate::http_status) struct Container {
    /// The path of the runtime crate.
    pub(in crate::http_status) krate: Path,
    /// The sets where statuses are looked up, if the user named them.
    pub(in crate::http_status) sets: Option<ChosenSets>,
    pub(in crate::http_status) deprecated: When,
    pub(in crate::http_status) options: Options,
}

pub(in crate::http_status) fn of_enum(attrs: &[Attribute], diagnostics: &Diagnostics) -> Container {
    let mut krate = None;
    let mut container = Container {
        krate: default_crate(),
        sets: None,
        deprecated: When::has(&mut attrs.iter(), "deprecated"),
        options: Options::default(),
    };
    let (mut without_key, mut sets_are_whole) = (Vec::new(), true);
    for attr in ours(attrs) {
        each_key(attr, EnumKey::WORDS, diagnostics, |key, input| {
            let Some(word) = EnumKey::of(&key.to_string()) else {
                if is_like_set(key, input) {
                    without_key.push(key.clone());
                    return Ok(());
                }
                diagnostics.error(key.span(), not_on_enum(key, input));
                // Instead of `sets`: what the sets have is not known.
                let is_lost = nearest(&key.to_string(), &["sets"]).is_some();
                sets_are_whole &= !is_lost;
                return skip_value(input);
            };
            match word {
                EnumKey::Sets => {
                    let mut sets = sets(key, input, diagnostics)?;
                    // Which of the two is meant, only the user knows.
                    sets.whole &= container.sets.is_none();
                    once(&mut container.sets, sets, key, diagnostics);
                }
                EnumKey::Crate => {
                    let path = keys::krate(key, input)?;
                    once(&mut krate, path, key, diagnostics);
                }
                EnumKey::Option(option) => {
                    container.options.read(option, key, input, diagnostics)?;
                }
            }
            Ok(())
        });
    }
    if let Some(first) = without_key.first() {
        diagnostics.error(first.span(), sets_without_key(first, &without_key));
        sets_are_whole = false;
    }
    if !sets_are_whole {
        let lost = ChosenSets {
            sets: Vec::new(),
            whole: false,
        };
        container.sets.get_or_insert(lost).whole = false;
    }
    container.krate = krate.unwrap_or(container.krate);
    container
}

/// Whether a word stands where a key should, and is none: it may be meant for a set.
fn is_like_set(word: &Ident, input: ParseStream<'_>) -> bool {
    let text = word.to_string();
    let is_alone = input.is_empty() || input.peek(Token![,]);
    let is_key = VariantKey::of(&text).is_some() || nearest(&text, EnumKey::WORDS).is_some();
    is_alone && !is_key && integrations::named_as_key(word, On::Status, input).is_none()
}

fn sets_without_key(first: &Ident, all: &[Ident]) -> String {
    let mut names = Vec::new();
    for set in all {
        names.push(set.to_string());
    }
    format!(
        "unknown key `{first}`\nhelp: sets stand in `sets`: write `sets({})`\nnote: allowed here: {}",
        comma_separated(&names),
        all_of(EnumKey::WORDS),
    )
}

/// What to say to a key that is not one of the enum's.
fn not_on_enum(key: &Ident, input: ParseStream<'_>) -> String {
    let word = key.to_string();
    if VariantKey::of(&word).is_some() {
        return "`reason` is the phrase of one status\nhelp: put it on a variant".to_owned();
    }
    unknown_option(key, EnumKey::WORDS, input)
}
