//! Which tokens are one value of a header field.

use crate::http_error::expand;
use proc_macro2::{Delimiter, Group, Literal, TokenStream};
use quote::quote;

fn is_refused(value: &TokenStream) -> bool {
    let output = expand(quote! {
        #[status(429, header("Retry-After" = #value))]
        struct Slow { wait: i32 }
    });
    output.to_string().contains("compile_error")
}

#[test]
fn a_negative_number_can_be_one_token() {
    let negative = Literal::i32_unsuffixed(-1);
    for value in [
        quote!(#negative),
        quote!(wait #negative),
        quote!(1 #negative),
        quote!(#negative #negative),
        quote!(#negative - 1),
        quote!(f!(#negative)),
        quote!(-1),
        quote!(1 - -1),
    ] {
        assert!(!is_refused(&value), "{value}");
    }
}

#[test]
fn two_literals_are_two_values() {
    let hidden = Group::new(Delimiter::None, quote!(2));
    for value in [
        quote!(1 2),
        quote!("a" "b"),
        quote!(-1 2),
        quote!(1 #hidden),
        quote!(#hidden #hidden),
    ] {
        assert!(is_refused(&value), "{value}");
    }
}
