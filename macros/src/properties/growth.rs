//! Inputs that have much of one thing. `cargo test` sees to it that they obey the laws;
//! `tests/growth` counts instructions, which have to grow with an input and no faster.

use super::source::tokens;
use super::{Macro, check};
use std::env;

/// How many parts there are for the laws: enough to repeat what there is, and to be quick.
const SOME: usize = 40;

/// How many codes there are before they repeat: no more than the script's smallest input has parts,
/// or larger inputs would have mistakes of another kind.
const CODES: usize = 100;

/// Expands an input, every other of whose parts stands there many times; in it, `$n` stands for its
/// number and `$code` for a code.
///
/// The script sets the variable, and wants nothing counted but what the macro does.
fn try_many(name: Macro, parts: &[&str]) {
    match env::var("STATUS_SET_MANY") {
        Ok(many) => {
            let many = many.parse().expect("STATUS_SET_MANY is a number");
            let output = name.expand(tokens(&source(parts, many)));
            assert!(!output.is_empty());
        }
        Err(_) => check(name, &source(parts, SOME)),
    }
}

fn source(parts: &[&str], count: usize) -> String {
    let parts = parts.iter().enumerate().map(|(at, part)| match at % 2 {
        0 => (*part).to_owned(),
        _ => (0..count).map(|number| numbered(part, number)).collect(),
    });
    parts.collect()
}

fn numbered(part: &str, number: usize) -> String {
    let code = (400 + number % CODES).to_string();
    part.replace("$n", &number.to_string())
        .replace("$code", &code)
}

macro_rules! growing {
    ($($name:ident { $($test:ident [$($part:literal)+])+ })+) => { $($(
        #[test]
        fn $test() {
            try_many(Macro::$name, &[$($part),+]);
        }
    )+)+ };
}

growing! {
    StatusSet {
        sets_chosen_twice ["[p] " "nginx, " ""]
        sets_that_collide ["[p] nginx, " "esri, " ""]
        unknown_sets ["[p] " "oficial$n, " ""]
        sets_with_far_names ["[p] " "set_that_nobody_has_$n, " ""]
        statuses_of_sets ["[p] " "official::$code, " ""]
        statuses_of_one_set ["[p] official::{" "$code, " "}"]
        unknown_statuses ["[p] official::{" "NotFuond$n, " "}"]
        statuses_with_long_names ["[p] official::{" "PreconditionRequestTooLarge$n, " "}"]
        exceptions ["[p] official except {" "$code, NotFuond, 4xx, " "}"]
        new_names ["[p] official::{" "$code as New$n, " "}"]
        one_new_name ["[p] official::{" "$code as New, " "}"]
        own_statuses ["[p] " "Own$n = $code, " ""]
        own_statuses_of_one_name ["[p] " "Own = $code, " ""]
        own_statuses_of_one_code ["[p] " "Own$n = 404, " ""]
        own_statuses_and_sets ["[p] " "Own$n = $code, nginx, " ""]
        files ["[p] " "set$n = \"missing$n.toml\", " ""]
        files_and_their_statuses ["[p] " "set$n = \"missing$n.toml\", set$n::404, " ""]
        files_of_one_name ["[p] " "set = \"missing$n.toml\", " ""]
        semicolons ["[p] " "; " ""]
        attributes_of_an_enum ["[p] " "#[doc = \"$n\"] " "enum E { laravel }"]
        attributes_of_a_pick ["[p] " "#[doc = \"$n\"] " "laravel"]
        attributes_of_own ["[p] " "#[doc = \"$n\"] " "A = 100"]
        unknown_keys ["[p] #[status(" "key$n, " ")] enum E { laravel }"]
        integrations ["[p] #[status(with(" "htpt$n, http, " "))] enum E { laravel }"]
        long_integration ["[p] #[status(with(" "http- " "))] enum E { laravel }"]
        derives ["[p] #[derive(" "Debug$n, " ")] enum E { laravel }"]
        long_set ["[p] " "a" ""]
        long_status ["[p] official::" "NotFound" ""]
        long_own ["[p] " "LongName" " = 404"]
        long_reason ["[p] #[status(reason = \"" "word" "\")] A = 404"]
        long_doc ["[p] #[doc = \"" "line\n" "\"] A = 404"]
    }

    HttpStatus {
        variants ["enum E { " "NotFound, Gone, " "}"]
        unknown_variants ["enum E { " "NotFuond$n, " "}"]
        variants_by_code ["enum E { " "#[status($code)] V$n, " "}"]
        own_variants ["enum E { " "#[status($code, reason = \"A\")] V$n, " "}"]
        discriminants ["enum E { " "V$n = $n, " "}"]
        fields_of_a_variant ["enum E { A(" "u8, " ") }"]
        sets_of_a_derive ["#[status(sets(" "nginx, ngnix$n, " "))] enum E { NotFound }"]
        files_of_a_derive ["#[status(sets(" "set$n = \"missing$n.toml\", " "))] enum E { NotFound }"]
        variants_of_sets ["enum E { " "#[status(nginx::$code)] V$n, " "}"]
        attributes_of_a_variant ["enum E { " "#[status(404, reason = \"A\")] " "A }"]
    }

    HttpError {
        errors ["enum E { " "#[status($code)] V$n, " "}"]
        errors_without_a_status ["enum E { " "V$n, " "}"]
        inner_errors ["enum E<T> { " "#[status(transparent)] V$n(Box<T>), " "}"]
        parameters_and_errors ["enum E<" "T$n, " "> { " "#[status(transparent)] V$n(Box<T$n>), " "}"]
        header_of_all_fields ["#[status(404, header(\"A\" = f(" "a$n, " ")))] struct E { " "a$n: u8, " "}"]
        headers_of_all_fields ["#[status(404, " "header(\"A\" = a$n), " ")] struct E { " "a$n: u8, " "}"]
        parameters ["enum E<" "T$n, " "> { #[status(transparent)] A(Box<T>) }"]
        fields ["#[status(404, header(\"A\" = _0))] struct E(" "u8, " ");"]
        status_fields ["struct E(" "#[status] S, " ");"]
        headers ["#[status(404, " "header(\"A$n\" = a), " ")] struct E { a: u8 }"]
        without ["#[status(404, " "without(\"A$n\"), " ")] struct E { a: u8 }"]
        unknown_keys_of_an_error ["#[status(404, " "key$n = 1, " ")] struct E { a: u8 }"]
        errors_by_functions ["enum E { " "#[status(by = f$n, or = 500)] V$n(u8), " "}"]
        errors_like_others ["enum E { " "#[status(like = C::V$n)] V$n(u8), " "}"]
        inner_errors_beside_fields ["enum E { " "V$n(u8, #[status(transparent)] Box<T>), " "}"]
        errors_by_default ["#[status(default = 500)] enum E { " "V$n, " "}"]
        codes_of_names ["#[status(code_case = \"snake_case\")] enum E { " "#[status(404)] LongName$n, " "}"]
        codes_of_one_name ["enum E { " "#[status(404, code = \"a\")] V$n, " "}"]
        long_code ["#[status(404, code_case = \"snake_case\")] struct " "LongName" ";"]
        headers_of_all_errors ["#[status(" "header(\"A$n\" = 1), " ")] enum E { #[status(404)] A }"]
        details ["enum E { " "#[status(404, detail = \"{0}\")] V$n(u8), " "}"]
        long_detail ["#[status(404, detail = \"" "{0:>0$} " "\")] struct E(usize);"]
        detail_of_all_fields ["#[status(404, detail = f(" "a$n, " "))] struct E { " "a$n: u8, " "}"]
        predicates ["#[status(404)] struct E<T>(T) where " "T: A$n, " ";"]
    }

    StatusPattern {
        groups ["[p] [E] \"404 NotFound official\" " "official, 404, " ""]
        unknown_groups ["[p] [E] \"404 NotFound official\" " "oficial$n, " ""]
        members ["[p] [E] \"" "$code A$n own;" "\" own"]
        exceptions_of_a_group ["[p] [E] \"404 A own;405 B own\" own except {" "404, A, b$n, " "}"]
    }
}
