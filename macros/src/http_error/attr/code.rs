//! Reads `code = "user_not_found"`, `code_case = "snake_case"`, which makes codes of names, and
//! `title = "Not Enough Credit"`.

use crate::attr::keys::{after_equals, status_after_equals};
use crate::attr::words::words;
use crate::wording::{all_of, nearest};
use proc_macro2::Ident;
use syn::LitStr;
use syn::parse::{Parse, ParseStream};

/// Reads what stands after the key `code`.
pub(super) fn code(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let expected = "expected a string literal: `code = \"user_not_found\"`";
    let as_status = status_after_equals(&input.fork());
    match after_equals(key, expected, input, <LitStr as Parse>::parse) {
        Ok(code) if code.value().is_empty() => {
            let message = "the code of an error cannot be empty\nhelp: remove `code`";
            Err(syn::Error::new(code.span(), message))
        }
        Err(error) => Err(match as_status {
            Some(status) => {
                let message = format!(
                    "the code of an error is a string literal\nhelp: a status has no key: write `#[status({status})]`"
                );
                syn::Error::new(error.span(), message)
            }
            None => error,
        }),
        code => code,
    }
}

/// Reads what stands after the key `title`.
pub(super) fn title(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let expected = "expected a string literal: `title = \"Not Enough Credit\"`";
    let title = after_equals(key, expected, input, <LitStr as Parse>::parse)?;
    if title.value().is_empty() {
        let message = "the title of an error cannot be empty\nhelp: remove `title`";
        return Err(syn::Error::new(title.span(), message));
    }
    Ok(title)
}

words! {
    /// How a code is made of the name of a variant: the cases of serde's `rename_all`, made as serde
    /// makes them.
    pub(in crate::http_error) enum CodeCase {
        Lower = "lowercase",
        Upper = "UPPERCASE",
        Pascal = "PascalCase",
        Camel = "camelCase",
        Snake = "snake_case",
        ScreamingSnake = "SCREAMING_SNAKE_CASE",
        Kebab = "kebab-case",
        ScreamingKebab = "SCREAMING-KEBAB-CASE",
    }
}

impl CodeCase {
    /// Reads what stands after the key `code_case`.
    pub(super) fn read(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let expected = "expected the case of codes: `code_case = \"snake_case\"`";
        let word = after_equals(key, expected, input, <LitStr as Parse>::parse)?;
        let text = word.value();
        Self::of(&text).ok_or_else(|| syn::Error::new(word.span(), unknown(&text)))
    }

    /// The code of a name, which begins with a capital letter, as names of variants do.
    pub(in crate::http_error) fn apply(self, name: &str) -> String {
        match self {
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Pascal => name.to_owned(),
            Self::Camel => {
                let mut letters = name.chars();
                let first = letters.next().map(|first| first.to_ascii_lowercase());
                first.map_or_else(String::new, String::from) + letters.as_str()
            }
            Self::Snake => separated(name, '_'),
            Self::ScreamingSnake => separated(name, '_').to_ascii_uppercase(),
            Self::Kebab => separated(name, '-'),
            Self::ScreamingKebab => separated(name, '-').to_ascii_uppercase(),
        }
    }
}

/// A sign before each capital letter but the first one, in small letters. For kebab case serde replaces
/// underscores as well.
fn separated(name: &str, sign: char) -> String {
    let mut separated = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !separated.is_empty() {
            separated.push(sign);
        }
        separated.push(match letter {
            '_' => sign,
            letter => letter.to_ascii_lowercase(),
        });
    }
    separated
}

fn unknown(text: &str) -> String {
    let help = match nearest(text, CodeCase::WORDS) {
        Some(near) => format!("\nhelp: did you mean `{near}`?"),
        None => String::new(),
    };
    format!(
        "unknown case `{text}`{help}\nnote: the cases are {}",
        all_of(CodeCase::WORDS)
    )
}

#[cfg(test)]
mod tests {
    use super::CodeCase;

    /// As serde 1.0.228 has them.
    #[test]
    fn codes_are_made_as_serde_makes_names() {
        for (name, codes) in [
            (
                "Outcome",
                "outcome OUTCOME Outcome outcome outcome OUTCOME outcome OUTCOME",
            ),
            (
                "VeryTasty",
                "verytasty VERYTASTY VeryTasty veryTasty very_tasty VERY_TASTY very-tasty VERY-TASTY",
            ),
            ("A", "a A A a a A a A"),
            ("Z42", "z42 Z42 Z42 z42 z42 Z42 z42 Z42"),
            (
                "IOError",
                "ioerror IOERROR IOError iOError i_o_error I_O_ERROR i-o-error I-O-ERROR",
            ),
            (
                "Old_Name",
                "old_name OLD_NAME Old_Name old_Name old__name OLD__NAME old--name OLD--NAME",
            ),
        ] {
            let all = CodeCase::WORDS.iter().filter_map(|word| CodeCase::of(word));
            let all: Vec<_> = all.map(|case| case.apply(name)).collect();
            assert_eq!(all.join(" "), codes);
        }
    }
}
