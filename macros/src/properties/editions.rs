//! What an update may bring, tried with a dataset that has a later edition.

use crate::lookup::dataset::Dataset;
use crate::{http_status, status_set};
use proc_macro2::TokenStream;
use quote::quote;
use status_set_data::{Info, Set};
use syn_2::{Expr, File, Item, Lit, LitStr, Macro, Variant};

const fn status(set: &'static str, code: u16, name: &'static str, edition: u16) -> Info {
    let mut info = Info::own(code, name, name, "Made up.");
    info.set = set;
    info.edition = Some(edition);
    info
}

/// 430 has joined it since.
static OFFICIAL: Set = Set::custom(
    "official",
    "Official",
    "Made up.",
    "https://example.org/",
    &[
        status("official", 404, "NotFound", 2026),
        status("official", 430, "QuotaSpent", 2027),
        status("official", 503, "Unavailable", 2026),
        status("official", 599, "Overrun", 2027),
    ],
);

/// All of it has come since.
static ACME: Set = Set::custom(
    "acme",
    "Acme",
    "Made up.",
    "https://example.org/",
    &[status("acme", 460, "ScanPending", 2027)],
);

const NEWER: Dataset = Dataset {
    sets: &[&OFFICIAL, &ACME],
    editions: &[2026, 2027],
};

/// The codes of the variants that an invocation without mistakes declares.
fn codes(items: &TokenStream) -> Vec<u16> {
    let output = status_set::expand(quote!([p] #items), NEWER);
    assert_eq!(mistakes(output.clone()), [""; 0]);
    let file: File = syn_2::parse2(output).unwrap();
    let variants = file.items.into_iter().filter_map(|item| match item {
        Item::Enum(item) => Some(item.variants),
        _ => None,
    });
    let code = |variant: Variant| match variant.discriminant {
        Some((_, Expr::Lit(code))) => match code.lit {
            Lit::Int(code) => code.base10_parse().unwrap(),
            _ => panic!("a code is a number"),
        },
        _ => panic!("every variant has its code"),
    };
    variants.flatten().map(code).collect()
}

/// The mistakes that an output tells.
fn mistakes(output: TokenStream) -> Vec<String> {
    let file: File = syn_2::parse2(output).unwrap();
    let errors = file.items.into_iter().filter_map(|item| match item {
        Item::Macro(item) => Some(item.mac),
        _ => None,
    });
    let is_error = |call: &Macro| call.path.segments.last().unwrap().ident == "compile_error";
    let message = |call: Macro| syn_2::parse2::<LitStr>(call.tokens).unwrap().value();
    errors.filter(is_error).map(message).collect()
}

#[test]
fn an_update_adds_nothing_to_a_set_that_is_chosen_whole() {
    assert_eq!(codes(&quote!(official)), [404, 503]);
    assert_eq!(codes(&quote!(official::{4xx, 5xx})), [404, 503]);
    assert_eq!(codes(&quote!(official except 404)), [503]);
    assert_eq!(codes(&quote!(edition = 2026, official)), [404, 503]);
}

#[test]
fn a_later_edition_is_had_by_asking_for_it() {
    assert_eq!(
        codes(&quote!(edition = 2027, official)),
        [404, 430, 503, 599]
    );
    assert_eq!(codes(&quote!(official::4xx, edition = 2027)), [404, 430]);
    assert_eq!(
        codes(&quote!(edition = 2027, official except {430, 503})),
        [404, 599]
    );
    let full = quote!(
        #[status(edition = 2027)]
        enum Status {
            official,
        }
    );
    assert_eq!(codes(&full), [404, 430, 503, 599]);
}

#[test]
fn what_is_named_is_meant() {
    assert_eq!(codes(&quote!(official::430)), [430]);
    assert_eq!(
        codes(&quote!(official, official::QuotaSpent)),
        [404, 430, 503]
    );
    // Nobody can have chosen a set before it was there.
    assert_eq!(codes(&quote!(official, acme)), [404, 460, 503]);
}

#[test]
fn an_exception_of_a_later_status_is_told_so() {
    let output = status_set::expand(quote!([p] official except 430), NEWER);
    assert_eq!(
        mistakes(output),
        [
            "`except` removes nothing here: this came with edition 2027, which the enum does not use\n\
          help: remove it"
        ]
    );
}

#[test]
fn a_code_without_a_set_is_looked_up_in_these_sets() {
    let message = |items: TokenStream| mistakes(status_set::expand(quote!([p] #items), NEWER));
    assert_eq!(
        message(quote!(official, 460)),
        ["expected a set, found the code 460\nhelp: name its set as well: `acme::ScanPending`"]
    );
    assert_eq!(
        message(quote!(official, 499)),
        ["expected a set, found the code 499, which no set has\n\
          help: to define it yourself, give it a name: `MyStatus = 499`"]
    );
}

#[test]
fn the_derive_looks_names_up_in_its_edition() {
    let derived = |input: TokenStream| mistakes(http_status::expand(input, NEWER));
    let by_name = quote!(
        enum Status {
            NotFound,
            QuotaSpent,
        }
    );
    let later = "`QuotaSpent` came to `official` with edition 2027\n\
                 help: say `#[status(edition = 2027)]` on the enum, or \
                 `#[status(official::QuotaSpent)]` here";
    assert_eq!(derived(by_name.clone()), [later]);
    assert_eq!(
        derived(quote!(
            enum Status {
                #[status(430)]
                Spent,
            }
        )),
        [later]
    );
    assert_eq!(derived(quote!(#[status(edition = 2027)] #by_name)), [""; 0]);
    let named = quote!(
        enum Status {
            #[status(official::430)]
            QuotaSpent,
        }
    );
    assert_eq!(derived(named), [""; 0]);
}

#[test]
fn an_edition_of_a_later_release_is_unknown() {
    let unknown = "this version of status-set has no edition 2028 of the dataset\n\
                   note: it has `2026` and `2027`";
    let output = status_set::expand(quote!([p] edition = 2028, official), NEWER);
    assert_eq!(mistakes(output), [unknown]);
    let input = quote!(
        #[status(edition = 2028)]
        enum Status {
            QuotaSpent,
        }
    );
    assert_eq!(mistakes(http_status::expand(input, NEWER)), [unknown]);
}

#[test]
fn a_name_that_a_later_edition_takes_is_still_the_users() {
    assert!(NEWER.has_taken("official", 2026));
    assert!(!NEWER.has_taken("acme", 2026));
    assert!(NEWER.has_taken("acme", 2027));
}

#[cfg(feature = "custom-sets")]
#[test]
fn a_set_of_a_file_stays_what_it_was() {
    let path = std::env::temp_dir().join(format!("acme-{}.toml", std::process::id()));
    std::fs::write(&path, "[[status]]\ncode = 777\nname = 'Own'\n").unwrap();
    let text = path.to_str().unwrap();
    assert_eq!(codes(&quote!(acme = #text)), [777]);
    assert_eq!(codes(&quote!(acme = #text, acme::777)), [777]);
    let output = status_set::expand(quote!([p] acme = #text, 777), NEWER);
    let elsewhere = "expected a set, found the code 777\nhelp: name its set as well: `acme::Own`";
    assert_eq!(mistakes(output), [elsewhere]);
    let output = status_set::expand(quote!([p] edition = 2027, acme = #text), NEWER);
    let taken = "a set named `acme` already exists\nhelp: give yours another name";
    assert_eq!(mistakes(output)[0], taken);
    std::fs::remove_file(path).unwrap();
}
