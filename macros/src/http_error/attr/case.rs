//! Reads what `#[status(…)]` says of a variant or of a struct.

use super::code::{code, title};
use super::detail::Detail;
use super::header::{Header, header, without};
use super::problem_type;
use crate::attr::integrations::{self, On};
use crate::attr::keys::{
    self, after_equals, code_as_key, flag, once, peek_word, skip_value, unknown_key,
};
use crate::attr::tables::{CaseKey, TRANSPARENT, TypeKey};
use crate::diagnostics::Diagnostics;
use crate::input::{Choice, check_is_name, choice};
use crate::wording::{begins_with, nearest};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Path, PathArguments, Token, Type, TypePath, token};

/// What stands on a variant or on a struct.
#[derive(Default)]
pub(in crate::http_error) struct OnCase {
    pub(in crate::http_error) status: Option<Status>,
    /// The status instead of one that is not in the set.
    pub(in crate::http_error) or: Option<Or>,
    pub(in crate::http_error) headers: Vec<Header>,
    /// What is told to clients, whatever the error displays.
    pub(in crate::http_error) detail: Option<Detail>,
    /// Who may see the text, where the status does not decide.
    pub(in crate::http_error) openness: Option<Openness>,
    /// Required header fields that are left out on purpose.
    pub(in crate::http_error) without: Vec<LitStr>,
    /// A URI that says what kind of problem it is.
    pub(in crate::http_error) problem_type: Option<LitStr>,
    /// What kind of error it is, for programs.
    pub(in crate::http_error) code: Option<LitStr>,
    /// What kind of problem it is, for people.
    pub(in crate::http_error) title: Option<LitStr>,
    /// Whether a mistake may have hidden the status.
    pub(in crate::http_error) is_mistaken: bool,
    /// Whether it is a struct, which takes the keys of a type as well.
    pub(super) is_struct: bool,
}

/// Who may see the error's text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::http_error) enum Openness {
    Expose,
    Hide,
}

/// What the user says the status to be.
pub(in crate::http_error) enum Status {
    One(Choice),
    Transparent(Span),
    /// What this function returns.
    By(Box<Type>, Span),
    /// That of a variant of another error type.
    Like(Path, Span),
}

/// `or = 502`
pub(in crate::http_error) struct Or {
    pub(in crate::http_error) status: Choice,
    pub(in crate::http_error) key: Span,
}

impl Or {
    /// Reads what stands after the key `or`.
    pub(super) fn read(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let expected = "expected a status: `or = 502` or `or = BadGateway`";
        let status = after_equals(key, expected, input, |input| choice(input, expected))?;
        let key = key.span();
        Ok(Self { status, key })
    }
}

/// Reads what stands after the key `by`: a path, perhaps with arguments, or of a trait's function.
fn by(key: &Ident, input: ParseStream<'_>) -> syn::Result<Box<Type>> {
    let expected = "expected the path of a function: `by = io_status`";
    let function = after_equals(key, expected, input, <TypePath as Parse>::parse)?;
    keys::check_not_called(key, input)?;
    for segment in &function.path.segments {
        match &segment.arguments {
            PathArguments::AngleBracketed(arguments) if arguments.colon2_token.is_none() => {
                let message = "in the path of a function, `::` comes before `<`\nhelp: write `Type::<T>::function`, or `<Type<T>>::function`";
                return Err(syn::Error::new(arguments.lt_token.span, message));
            }
            _ => {}
        }
    }
    Ok(Box::new(Type::Path(function)))
}

/// Reads what stands after the key `like`.
fn like(key: &Ident, input: ParseStream<'_>) -> syn::Result<Path> {
    let expected = "expected a variant of another error type: `like = Code::IndexNotFound`";
    let path = keys::path(key, expected, input)?;
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(path);
    }
    let message = "`like` takes a variant that has no fields\nhelp: to pass on an error with fields, put it in a field: `#[status(transparent)]`";
    Err(input.error(message))
}

const STATUS: &str =
    "a status: its variant such as `NotFound`, its code such as `404`, or `transparent`";

impl OnCase {
    /// Reads one entry: the status, or a key.
    pub(in crate::http_error) fn entry(
        &mut self,
        input: ParseStream<'_>,
        diagnostics: &Diagnostics,
    ) -> syn::Result<()> {
        if let Some(key) = peek_word(input).and_then(|word| CaseKey::of(&word)) {
            let ident = input.call(Ident::parse_any)?;
            return self.key(key, &ident, input, diagnostics);
        }
        let is_unknown_key =
            input.peek(Ident::peek_any) && (input.peek2(Token![=]) || input.peek2(token::Paren));
        if is_unknown_key {
            let ident = input.call(Ident::parse_any)?;
            let message = if ident == TRANSPARENT {
                "`transparent` takes no value: the inner error is the only field".to_owned()
            } else if let Some(message) = code_as_key(&ident, input) {
                message
            } else {
                self.unknown(&ident.to_string())
            };
            diagnostics.error(ident.span(), message);
            return skip_value(input);
        }
        let status = choice(input, STATUS)?;
        if let (Choice::Name(word), Some(_)) = (&status, &self.status) {
            if let Some(message) = integrations::named_as_key(word, On::Error, input) {
                diagnostics.error(word.span(), message);
                return skip_value(input);
            }
        }
        if input.peek(Token![::]) {
            let message = "an error's status is one of the type's `set`, which has each code and name once\nhelp: write the code or the name alone";
            return Err(syn::Error::new(status.span(), message));
        }
        let status = match status {
            Choice::Name(name) if name == TRANSPARENT => Status::Transparent(name.span()),
            one => {
                if let Choice::Name(name) = &one {
                    check_is_name(name)?;
                }
                Status::One(one)
            }
        };
        self.set_status(status, diagnostics);
        Ok(())
    }

    /// Keeps the status, which is to be given once.
    fn set_status(&mut self, status: Status, diagnostics: &Diagnostics) {
        let Some(first) = self.status.take() else {
            self.status = Some(status);
            return;
        };
        let (kept, other) = match first.misspelt_key() {
            Some(_) => (status, first),
            None => (first, status),
        };
        let message = match other.misspelt_key() {
            Some(word) => self.unknown(&word),
            None => "this is a second status\nhelp: keep one: an error has one status".to_owned(),
        };
        diagnostics.error(other.span(), message);
        self.status = Some(kept);
    }

    /// What to say to a word that is not a key here.
    fn unknown(&self, word: &str) -> String {
        let mut keys = CaseKey::WORDS.to_vec();
        if self.is_struct {
            for key in TypeKey::WORDS {
                if !keys.contains(key) && *key != "default" {
                    keys.push(key);
                }
            }
        }
        unknown_key(word, &keys)
    }

    fn key(
        &mut self,
        key: CaseKey,
        ident: &Ident,
        input: ParseStream<'_>,
        diagnostics: &Diagnostics,
    ) -> syn::Result<()> {
        match key {
            CaseKey::By => {
                let function = by(ident, input)?;
                self.set_status(Status::By(function, ident.span()), diagnostics);
            }
            CaseKey::Like => {
                let path = like(ident, input)?;
                self.set_status(Status::Like(path, ident.span()), diagnostics);
            }
            CaseKey::Or => {
                let or = Or::read(ident, input)?;
                once(&mut self.or, or, ident, diagnostics);
            }
            CaseKey::Header => self.headers.push(header(ident, input)?),
            CaseKey::Without => self.without.push(without(ident, input)?),
            CaseKey::Type => {
                let uri = problem_type::read(ident, input)?;
                once(&mut self.problem_type, uri, ident, diagnostics);
            }
            CaseKey::Code => {
                let code = code(ident, input)?;
                once(&mut self.code, code, ident, diagnostics);
            }
            CaseKey::Title => {
                let title = title(ident, input)?;
                once(&mut self.title, title, ident, diagnostics);
            }
            CaseKey::Detail => {
                let detail = Detail::read(ident, input, diagnostics)?;
                once(&mut self.detail, detail, ident, diagnostics);
            }
            CaseKey::Expose | CaseKey::Hide => {
                flag(&mut false, ident, input, diagnostics)?;
                let openness = match key {
                    CaseKey::Expose => Openness::Expose,
                    _ => Openness::Hide,
                };
                self.set_openness(openness, ident, diagnostics);
            }
        }
        Ok(())
    }

    fn set_openness(&mut self, openness: Openness, key: &Ident, diagnostics: &Diagnostics) {
        if self.openness.is_some_and(|other| other != openness) {
            let message = "`expose` and `hide` exclude each other\nhelp: keep one";
            diagnostics.error(key.span(), message);
        } else {
            once(&mut self.openness, openness, key, diagnostics);
        }
    }
}

impl Status {
    /// The name, if it is in lower case, as keys are and names of statuses are not, and near one.
    fn misspelt_key(&self) -> Option<String> {
        let Self::One(Choice::Name(name)) = self else {
            return None;
        };
        let word = name.to_string();
        let is_near =
            begins_with(&word, char::is_lowercase) && nearest(&word, CaseKey::WORDS).is_some();
        is_near.then_some(word)
    }

    pub(in crate::http_error) fn span(&self) -> Span {
        match self {
            Self::One(choice) => choice.span(),
            Self::Transparent(span) | Self::By(_, span) | Self::Like(_, span) => *span,
        }
    }
}
