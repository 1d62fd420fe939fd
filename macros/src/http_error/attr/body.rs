//! Reads what a type says of the bodies of its responses: `body = Self::body`, `content_type = "…"` and
//! `schema = ApiError`.

use crate::attr::integrations::{self, Integration};
use crate::attr::keys::{self, after_equals, once};
use crate::attr::tables::BodyKey;
use crate::diagnostics::Diagnostics;
use crate::span::first_span;
use proc_macro2::{Ident, Span};
use status_set_data::syntax::{is_of_field_value, is_of_token};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Path, Type};

/// What the user says of bodies.
#[derive(Default)]
pub(in crate::http_error) struct OnBody {
    form: Option<Form>,
    content_type: Option<LitStr>,
    schema: Option<Type>,
    /// Whether a mistake has hidden the form.
    is_mistaken: bool,
}

/// What the body of a response is.
#[derive(Default)]
pub(in crate::http_error) enum Form {
    /// A problem as in RFC 9457.
    #[default]
    Problem,
    /// The public text.
    Text,
    /// There is none.
    Nothing,
    /// What the function returns, as JSON.
    Function(Path),
}

/// The bodies of a type's responses.
pub(in crate::http_error) struct Body {
    pub(in crate::http_error) form: Form,
    /// Another name of JSON.
    pub(in crate::http_error) content_type: Option<LitStr>,
    /// What OpenAPI documents name.
    pub(in crate::http_error) schema: Option<Type>,
}

impl OnBody {
    /// Reads what follows a key.
    pub(in crate::http_error) fn read(
        &mut self,
        key: BodyKey,
        ident: &Ident,
        input: ParseStream<'_>,
        diagnostics: &Diagnostics,
    ) -> syn::Result<()> {
        match key {
            BodyKey::Body => {
                // Until the form is read.
                let was_mistaken = std::mem::replace(&mut self.is_mistaken, true);
                let form = form(ident, input)?;
                once(&mut self.form, form, ident, diagnostics);
                self.is_mistaken = was_mistaken;
            }
            BodyKey::ContentType => {
                let content_type = content_type(ident, input)?;
                once(&mut self.content_type, content_type, ident, diagnostics);
            }
            BodyKey::Schema => {
                let expected = "expected a type: `schema = ApiError`";
                let schema = after_equals(ident, expected, input, <Type as Parse>::parse)?;
                once(&mut self.schema, schema, ident, diagnostics);
            }
        }
        Ok(())
    }

    /// Checks that what is said fits together, on a type whose problems a function extends or none does.
    pub(in crate::http_error) fn check(
        self,
        is_extended: bool,
        integrations: &[Integration],
        diagnostics: &Diagnostics,
    ) -> Body {
        let form = match self.form {
            Some(form) => form,
            // No more is asked of a type whose form is not known.
            None if self.is_mistaken => Form::Nothing,
            None => Form::default(),
        };
        let is_function = self.is_mistaken || matches!(form, Form::Function(_));
        if let (Some(content_type), false) = (&self.content_type, is_function) {
            let message = "`content_type` names the media type of what a function of `body` returns\nhelp: add `body = Self::body`, or remove it";
            diagnostics.error(content_type.span(), message);
        }
        if let Some(schema) = &self.schema {
            let is_written = is_function || (is_extended && matches!(form, Form::Problem));
            let mistake = if !is_written {
                Some(
                    "`schema` describes what a function of `body` returns, or of `extend_problem` adds\nhelp: add `body = Self::body` or `extend_problem = Self::extend`, or remove it",
                )
            } else if !integrations::describe(integrations) {
                Some("`schema` is for OpenAPI documents\nhelp: add `with(utoipa)`, or remove it")
            } else {
                None
            };
            if let Some(message) = mistake {
                diagnostics.error(first_span(schema), message);
            }
        }
        Body {
            form,
            content_type: self.content_type,
            schema: self.schema,
        }
    }
}

/// Reads what follows `body`: a word, or the path of a function. One with the name of a word has a path
/// of more than that.
fn form(key: &Ident, input: ParseStream<'_>) -> syn::Result<Form> {
    let expected =
        "expected a function or a form: `body = Self::body`, `body = text` or `body = none`";
    let mut path = keys::function(key, expected, input)?;
    let Some(word) = path.get_ident() else {
        if let Some(first) = path
            .segments
            .first_mut()
            .filter(|first| first.ident == "self")
        {
            // rustc takes it for a qualification without use, which it is not for us: as the expansion's
            // own word it gets no such warning.
            let span = Span::call_site().located_at(first.ident.span());
            first.ident.set_span(span);
        }
        return Ok(Form::Function(path));
    };
    if word == "text" {
        return Ok(Form::Text);
    }
    if word == "none" {
        return Ok(Form::Nothing);
    }
    if word == "problem" {
        let message = "without `body`, the body is a problem as in RFC 9457\nhelp: remove it, or write `self::problem` for a function of this name";
        return Err(syn::Error::new(word.span(), message));
    }
    Ok(Form::Function(path))
}

/// Reads the name of a media type (RFC 9110 §8.3.1).
fn content_type(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let expected = "expected a media type: `content_type = \"application/vnd.example+json\"`";
    let name = after_equals(key, expected, input, <LitStr as Parse>::parse)?;
    if is_media_type(&name.value()) {
        return Ok(name);
    }
    let message = "this is not a media type (RFC 9110 §8.3.1)\nhelp: write a type and a subtype: `content_type = \"application/vnd.example+json\"`";
    Err(syn::Error::new(name.span(), message))
}

/// Whether a text is a type and a subtype, and perhaps parameters.
fn is_media_type(text: &str) -> bool {
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    let Some((kind, subtype)) = essence.trim_end().split_once('/') else {
        return false;
    };
    let is_token = |word: &str| !word.is_empty() && word.chars().all(is_of_token);
    let is_parameter = |letter: char| letter.is_ascii() && is_of_field_value(letter);
    is_token(kind) && is_token(subtype) && parameters.chars().all(is_parameter)
}
