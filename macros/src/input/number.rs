//! Numbers as users write them: codes, classes and years.
//!
//! A number is what Rust takes for one, wherever it stands: `0x194` is 404 in a discriminant, so it
//! is 404 everywhere.

use proc_macro2::{Literal, Span};
use status_set_data::{MAX_CODE, MIN_CODE, StatusClass};
use syn::parse::ParseStream;
use syn::{Lit, LitInt, LitStr};

pub(crate) enum Number {
    Code(u16),
    Class(StatusClass),
}

/// Reads `404` or `4xx`; `expected` says what else could stand there.
pub(crate) fn number(input: ParseStream<'_>, expected: &str) -> syn::Result<(Number, Span)> {
    let Ok(literal) = input.parse::<Literal>() else {
        return Err(input.error(format!("expected {expected}")));
    };
    let span = literal.span();
    match of_literal(literal) {
        Ok(number) => Ok((number, span)),
        Err(message) => Err(syn::Error::new(span, message)),
    }
}

/// The number that a literal is.
pub(crate) fn of_literal(literal: Literal) -> Result<Number, String> {
    let text = literal.to_string();
    match text.strip_suffix("xx").or_else(|| text.strip_suffix("XX")) {
        Some(digit) => class(&text, digit).map(Number::Class),
        None => match Lit::new(literal) {
            Lit::Int(number) => code(&number).map(Number::Code),
            Lit::Str(text) => Err(in_quotes(&text)),
            _ => Err(no_code(&text)),
        },
    }
}

/// The class whose text has this before its `xx`.
fn class(text: &str, digit: &str) -> Result<StatusClass, String> {
    let of_digit = |class: &&StatusClass| class.digit().to_string() == digit;
    match StatusClass::ALL.iter().find(of_digit) {
        Some(class) if text.ends_with("xx") => Ok(*class),
        Some(class) => Err(format!(
            "a class is written in lower case\nhelp: write `{}xx`",
            class.digit()
        )),
        None => Err(format!(
            "there is no class `{text}`\nnote: the classes are `1xx`, `2xx`, `3xx`, `4xx` and `5xx`"
        )),
    }
}

/// The status code that a number is.
pub(crate) fn code(number: &LitInt) -> Result<u16, String> {
    if !has_type(number) {
        return Err(no_code(&number.to_string()));
    }
    let code = integer(number).filter(|code| (MIN_CODE..=MAX_CODE).contains(code));
    code.ok_or_else(|| {
        format!("{number} is not a status code: these are from {MIN_CODE} to {MAX_CODE}")
    })
}

/// The value of a number, as far as it is small and of a type that can have it.
pub(crate) fn integer(number: &LitInt) -> Option<u16> {
    let greatest = match number.suffix() {
        "u8" => u8::MAX.into(),
        "i8" => i8::MAX.unsigned_abs().into(),
        _ => u16::MAX,
    };
    let value = number.base10_parse().ok()?;
    (has_type(number) && value <= greatest).then_some(value)
}

/// Whether a number's suffix, if it has one, is a type of integers.
fn has_type(number: &LitInt) -> bool {
    match number.suffix().split_at_checked(1) {
        Some(("u" | "i", width)) => ["8", "16", "32", "64", "128", "size"].contains(&width),
        Some(_) => false,
        None => true,
    }
}

fn no_code(text: &str) -> String {
    format!("`{text}` is not a status code\nhelp: write three digits, such as `404`")
}

/// What to say to `"404"` and `"Not Found"`.
fn in_quotes(text: &LitStr) -> String {
    let value = text.value();
    let digits = value.trim().trim_start_matches('0');
    let code = digits.parse::<u16>().ok();
    match code.filter(|code| (MIN_CODE..=MAX_CODE).contains(code)) {
        Some(code) => format!("a code is written without quotes\nhelp: write `{code}`"),
        None => "a status is written without quotes\n\
                 help: write its code, such as `404`, or its name, such as `NotFound`"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{code, integer};
    use syn::LitInt;

    fn literal(text: &str) -> LitInt {
        syn::parse_str(text).unwrap()
    }

    #[test]
    fn a_code_is_what_rust_takes_for_one() {
        for text in [
            "404",
            "0404",
            "4_0_4",
            "0x194",
            "0o624",
            "0b1_1001_0100",
            "404u16",
            "404_i64",
            "0x194usize",
            "404u128",
        ] {
            assert_eq!(code(&literal(text)), Ok(404), "{text}");
        }
        assert_eq!(code(&literal("200u8")), Ok(200));
        assert_eq!(integer(&literal("2_026")), Some(2026));
    }

    #[test]
    fn other_numbers_are_none() {
        for text in [
            "0",
            "99",
            "1000",
            "65940",
            "404u8",
            "200i8",
            "99999999999999999999999",
        ] {
            assert!(
                code(&literal(text))
                    .unwrap_err()
                    .contains("from 100 to 999"),
                "{text}"
            );
        }
        for text in ["404u", "404u7", "404x", "404usizes"] {
            assert!(
                code(&literal(text)).unwrap_err().contains("three digits"),
                "{text}"
            );
            assert_eq!(integer(&literal(text)), None, "{text}");
        }
    }
}
