//! `with(http, axum)`: impls of other crates' traits, which the runtime has by features.

use super::possible::When;
use crate::diagnostics::Diagnostics;
use crate::input::entries;
use crate::wording::{all_of, nearest, replaced};
use proc_macro2::{Ident, Span, TokenTree};
use std::mem;
use syn::parse::ParseStream;
use syn::{Token, parenthesized, token};

/// What the user asked for, at the user's own tokens.
pub(crate) struct Integration {
    known: &'static Known,
    pub(crate) span: Span,
    /// In which builds the user asks for it.
    pub(crate) when: When,
}

impl Integration {
    /// Its name, which is that of the runtime's feature.
    pub(crate) fn name(&self) -> &'static str {
        self.known.name
    }

    /// Whether it makes responses of an error type, with the body that the type says.
    pub(crate) fn has_body(&self) -> bool {
        self.known.error == Some(Does::RespondWithBody)
    }

    /// Whether it says of an error type what the others respond with.
    pub(crate) fn describes(&self) -> bool {
        self.known.error == Some(Does::Describe)
    }
}

/// On which types an integration can be asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum On {
    Status,
    Error,
}

/// An integration: its name, which is that of the runtime's feature, and where it makes sense. What is said of
/// one is what an editor says of it.
struct Known {
    name: &'static str,
    /// Whether it is for status enums.
    status: bool,
    /// What it does with error types, if it is for these.
    error: Option<Does>,
}

/// What an integration does with an error type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Does {
    /// It says what the others respond with.
    Describe,
    /// It makes a response, whose content is the user's.
    Respond,
    /// It makes a response with the body that the type says, for which it needs traits of the standard
    /// library.
    RespondWithBody,
    /// It makes a problem as in RFC 9457, for which it needs some of these traits.
    MakeProblem,
}

/// `with(http)`: the types of http 1. Conversions from and to `StatusCode`, comparisons with it, and `http()`
/// for constants; on an error type, the `StatusCode`.
const HTTP: Known = Known {
    name: "http",
    status: true,
    error: Some(Does::Respond),
};

/// `with(http-02)`: the types of http 0.2. Conversions from and to `StatusCode`, and comparisons with it.
const HTTP_02: Known = Known {
    name: "http-02",
    status: true,
    error: None,
};

/// `with(serde)`: `Serialize` and `Deserialize` of serde 1, as the number.
const SERDE: Known = Known {
    name: "serde",
    status: true,
    error: None,
};

/// `with(axum)`: `IntoResponse` of axum 0.8. A status responds without content, an error with its status, its
/// header fields and a body.
const AXUM: Known = Known {
    name: "axum",
    status: true,
    error: Some(Does::RespondWithBody),
};

/// `with(actix-web)`: `Responder` of actix-web 4 for a status, which responds without content, and
/// `ResponseError` for an error, which responds with its status, its header fields and a body.
const ACTIX_WEB: Known = Known {
    name: "actix-web",
    status: true,
    error: Some(Does::RespondWithBody),
};

/// `with(problem)`: makes an RFC 9457 `Problem` from an error.
const PROBLEM: Known = Known {
    name: "problem",
    status: false,
    error: Some(Does::MakeProblem),
};

/// `with(utoipa)`: describes the type in an `OpenAPI` document of utoipa 5: a status enum as a schema, an error
/// type as the responses that it can make.
const UTOIPA: Known = Known {
    name: "utoipa",
    status: true,
    error: Some(Does::Describe),
};

/// All there are. Of those that need traits, each needs what those after it do.
const KNOWN: [Known; 7] = [HTTP, HTTP_02, SERDE, AXUM, ACTIX_WEB, PROBLEM, UTOIPA];

impl Known {
    fn is_for(&self, on: On) -> bool {
        match on {
            On::Status => self.status,
            On::Error => self.error.is_some(),
        }
    }
}

/// Reads `(http, actix-web)` after the key `with`.
pub(crate) fn read(
    key: &Ident,
    on: On,
    input: ParseStream<'_>,
    found: &mut Vec<Integration>,
    diagnostics: &Diagnostics,
) -> syn::Result<()> {
    read_when(&When::Always, key, on, input, found, diagnostics)
}

/// Reads the same where the user wants them in some builds.
pub(crate) fn read_when(
    when: &When,
    key: &Ident,
    on: On,
    input: ParseStream<'_>,
    found: &mut Vec<Integration>,
    diagnostics: &Diagnostics,
) -> syn::Result<()> {
    if !input.peek(token::Paren) {
        let message = "expected integrations in parentheses: `with(http, axum)`";
        return Err(syn::Error::new(key.span(), message));
    }
    let content;
    parenthesized!(content in input);
    entries(&content, diagnostics, |content| {
        let span = content.span();
        if content.peek(Token![,]) {
            return Err(content.error("expected an integration, such as `http`"));
        }
        let word = word(content)?;
        match known(&word, on) {
            Err(message) => diagnostics.error(span, message),
            Ok(known) => {
                let when = when.clone();
                diagnostics.check(add(Integration { known, span, when }, found));
            }
        }
        Ok(())
    });
    Ok(())
}

/// Adds an integration, which is to be named once in each build.
fn add(new: Integration, found: &mut Vec<Integration>) -> syn::Result<()> {
    let is_same = |other: &&mut Integration| other.known.name == new.known.name;
    let Some(first) = found.iter_mut().find(is_same) else {
        found.push(new);
        return Ok(());
    };
    if first.when.is_conditional() && new.when.is_conditional() {
        first.when = mem::take(&mut first.when).or(new.when);
        return Ok(());
    }
    let message = format!("`{}` is named twice\nhelp: keep one", new.known.name);
    Err(syn::Error::new(new.span, message))
}

/// Reads the tokens up to the next comma: `actix-web` is three.
fn word(input: ParseStream<'_>) -> syn::Result<String> {
    let mut word = String::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        word += &input.parse::<TokenTree>()?.to_string();
    }
    Ok(word)
}

/// What to say to the name of an integration that stands where keys are, outside of `with(…)`:
/// to this word and what follows it up to the next comma.
pub(crate) fn named_as_key(first: &Ident, on: On, input: ParseStream<'_>) -> Option<String> {
    let name = first.to_string() + &word(&input.fork()).ok()?;
    named(&name)?;
    Some(match known(&name, on) {
        Ok(Known { name, .. }) => {
            format!("`{name}` is an integration, not a key\nhelp: did you mean `with({name})`?")
        }
        Err(message) => message,
    })
}

/// The integration of this name, which is that of a feature, or of a crate as Rust writes it: `actix_web`.
fn named(word: &str) -> Option<&'static Known> {
    let name = replaced(word, '_', "-");
    KNOWN.iter().find(|known| known.name == name)
}

fn known(word: &str, on: On) -> Result<&'static Known, String> {
    if let Some(known) = named(word) {
        if known.is_for(on) {
            return Ok(known);
        }
        let (this, other) = match on {
            On::Status => ("a status enum", "an error type"),
            On::Error => ("an error type", "a status enum"),
        };
        return Err(format!(
            "`{word}` is for {other}, and this is {this}\nhelp: remove it"
        ));
    }
    let (mut all, mut here) = (Vec::new(), Vec::new());
    for known in &KNOWN {
        all.push(known.name);
        if known.is_for(on) {
            here.push(known.name);
        }
    }
    let help = match nearest(word, &all) {
        Some(near) => format!("\nhelp: did you mean `{near}`?"),
        None => String::new(),
    };
    Err(format!(
        "unknown integration `{word}`{help}\nnote: there are {}",
        all_of(&here)
    ))
}

/// Whether one of these makes responses.
pub(crate) fn respond(integrations: &[Integration]) -> bool {
    let mut does = integrations.iter().map(|it| it.known.error);
    does.any(|does| match does {
        Some(Does::Respond | Does::RespondWithBody | Does::MakeProblem) => true,
        Some(Does::Describe) | None => false,
    })
}

/// Whether one of these says of an error type what the others respond with.
pub(crate) fn describe(integrations: &[Integration]) -> bool {
    integrations.iter().any(Integration::describes)
}

/// Whether one of these makes problems as in RFC 9457, if the type says no other body.
pub(crate) fn respond_with_problems(integrations: &[Integration]) -> bool {
    most_demanding(integrations).is_some()
}

/// Of those that need traits of an error type, the one that needs most: all that the others need, and
/// more.
pub(crate) fn most_demanding(integrations: &[Integration]) -> Option<&Integration> {
    let mut known = KNOWN.iter();
    known.find_map(|known| {
        let is_it = |it: &&Integration| it.known.name == known.name;
        let needs = [Some(Does::RespondWithBody), Some(Does::MakeProblem)].contains(&known.error);
        needs.then(|| integrations.iter().find(is_it)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::{On, known};

    #[test]
    fn a_crate_has_the_name_of_its_feature_or_of_its_paths() {
        for (word, name) in [
            ("actix-web", "actix-web"),
            ("actix_web", "actix-web"),
            ("http_02", "http-02"),
        ] {
            let known = known(word, On::Status).map(|known| known.name);
            assert_eq!(known, Ok(name), "{word}");
        }
        assert!(known("actixweb", On::Status).is_err());
    }
}
