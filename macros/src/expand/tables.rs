//! The static tables and the lookups in them.

use crate::model::{Form, Status, StatusEnum};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use status_set_data::MIN_CODE;
use syn::ext::IdentExt;

/// The order of the codes gives each status a place. `PLACES` leads from a code to it, and a
/// `match` on the place leads to the texts.
///
/// The match is dense, so that rustc makes a table of relative offsets of each text, half the size
/// of a table of `&'static str`, which would have a relocation for each entry. It is one match for
/// all texts, because a match of its own for each costs twice as much to check. What a caller does
/// not use of it falls away, once it is inlined.
///
/// Parameters and variables have the names of these functions: a constant of the same name in the
/// user's module would turn any other binding into a pattern of its value.
///
/// What could be computed by `const` evaluation is written out, because rustc would compute it
/// anew at each check of the user's crate, and slower.
///
/// ```text
/// // Expands to:
/// const COUNT: usize = 79;
/// const FIRST: u16 = 100;
/// const SPAN: usize = 431;
/// static PLACES: [u8; SPAN] = *b"\0\x01…";
/// static FACTS: Facts = Facts { codes: …, origins: b"\0\0…", sets: &[&p::sets::OFFICIAL, …], own: &[] };
/// const fn place_of(code: u16) -> usize { … }
/// const fn texts(place: usize) -> Texts {
///     match place {
///         0 => ("100 Continue", "Continue", "100", "Continue"),
///         …
///     }
/// }
/// const fn code(status: &Status) -> u16 { … }
/// const fn place(status: &Status) -> usize { … }
/// const fn status(place: usize) -> Option<Status> { … }
/// ```
pub(super) fn tables(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let codes: Vec<u16> = model.variants.iter().map(|v| v.status.code()).collect();
    let (first, last) = (codes[0], codes[codes.len() - 1]);
    let count = codes.len();
    let span = usize::from(last - first) + 1;
    let places = places(&codes, p);
    let facts = facts(model, &codes, p);
    let texts = texts(model, p);
    let of_status = match model.form {
        Form::Declared { .. } => by_discriminant(ident, p),
        Form::Derived { whole, .. } => by_match(model, whole, &codes, p),
    };
    quote! {
        const COUNT: #p::usize = #count;
        const FIRST: #p::u16 = #first;
        const SPAN: #p::usize = #span;
        #places
        #facts

        /// The place of a code, or a number above all places.
        #[inline]
        const fn place_of(code: #p::u16) -> #p::usize {
            let place = code.wrapping_sub(FIRST) as #p::usize;
            if place < SPAN {
                PLACES[place] as #p::usize
            } else {
                COUNT
            }
        }

        #texts

        #of_status
    }
}

/// From a status to its code and its place and back, if its discriminant is its code.
fn by_discriminant(ident: &Ident, p: &TokenStream) -> TokenStream {
    quote! {
        #[inline]
        const fn code(status: &#ident) -> #p::u16 {
            *status as #p::u16
        }

        #[inline]
        const fn place(status: &#ident) -> #p::usize {
            place_of(code(status))
        }

        #[inline]
        const fn status(place: #p::usize) -> #p::Option<#ident> {
            if place < COUNT {
                #p::Option::Some(#ident::ALL[place])
            } else {
                #p::Option::None
            }
        }
    }
}

/// The same if the discriminants are the user's affair.
///
/// Nothing here needs the enum to be `Copy`: a user who forgot to derive that is told so once, by
/// the bounds of `HttpStatus`.
fn by_match(model: &StatusEnum, whole: bool, codes: &[u16], p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let codes = codes.iter().copied().map(Literal::u16_unsuffixed);
    let variants = model.variants.iter().map(|variant| &variant.ident);
    let variants: Vec<_> = variants.collect();
    let places: Vec<_> = (0..variants.len()).map(Literal::usize_unsuffixed).collect();
    // The variants that a mistake kept out have no place. The build fails anyway.
    let rest = (!whole).then(|| quote!(_ => COUNT,));
    quote! {
        static CODES: [#p::u16; COUNT] = [#(#codes),*];

        #[inline]
        const fn code(status: &#ident) -> #p::u16 {
            let place = place(status);
            if place < COUNT { CODES[place] } else { 0 }
        }

        #[inline]
        const fn place(status: &#ident) -> #p::usize {
            match status {
                #(#ident::#variants => #places,)*
                #rest
            }
        }

        #[inline]
        const fn status(place: #p::usize) -> #p::Option<#ident> {
            match place {
                #(#places => #p::Option::Some(#ident::#variants),)*
                _ => #p::Option::None,
            }
        }
    }
}

/// The place of each code by its distance from the first one, and the greatest number where
/// there is none.
fn places(codes: &[u16], p: &TokenStream) -> TokenStream {
    let mut places = Vec::new();
    for (place, code) in codes.iter().enumerate() {
        places.resize(usize::from(code - codes[0]), None);
        places.push(Some(place));
    }
    // As bytes the table is a single token.
    let byte = |place: &Option<usize>| match place {
        Some(place) => u8::try_from(*place).ok().filter(|place| *place < u8::MAX),
        None => Some(u8::MAX),
    };
    if let Some(bytes) = places.iter().map(byte).collect::<Option<Vec<u8>>>() {
        let bytes = Literal::byte_string(&bytes);
        return quote!(static PLACES: [#p::u8; SPAN] = *#bytes;);
    }
    let places = places
        .iter()
        .map(|place| Literal::usize_unsuffixed(place.unwrap_or(usize::from(u16::MAX))));
    quote!(static PLACES: [#p::u16; SPAN] = [#(#places),*];)
}

/// The match from places to texts.
fn texts(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let arms = model.variants.iter().enumerate().map(|(place, variant)| {
        let place = Literal::usize_unsuffixed(place);
        let digits = variant.status.code().to_string();
        let reason = variant.status.reason();
        let whole = format!("{digits} {reason}");
        let name = variant.ident.unraw().to_string();
        quote!(#place => (#whole, #reason, #digits, #name),)
    });
    quote! {
        // Not inlined, it would build all four texts for each caller. Unoptimised code is better
        // off with one copy of it.
        #[cfg_attr(debug_assertions, inline)]
        #[cfg_attr(not(debug_assertions), inline(always))]
        const fn texts(place: #p::usize) -> #p::Texts {
            match place {
                #(#arms)*
                _ => ("", "", "", ""),
            }
        }
    }
}

/// The runtime's `Facts` of the enum.
fn facts(model: &StatusEnum, codes: &[u16], p: &TokenStream) -> TokenStream {
    let mut sets: Vec<&str> = Vec::new();
    let mut own = Vec::new();
    for variant in &model.variants {
        match &variant.status {
            Status::Listed { set, .. } if !sets.contains(&set.name) => sets.push(set.name),
            Status::Listed { .. } => {}
            Status::Own(status) => own.push(status),
        }
    }
    let origin = |status: &Status| match status {
        Status::Listed { set, .. } => sets.iter().position(|name| *name == set.name),
        Status::Own(_) => None,
    };
    let origins = model.variants.iter().map(|variant| {
        let origin = origin(&variant.status).unwrap_or(sets.len());
        u8::try_from(origin).unwrap_or(u8::MAX)
    });
    let origins = Literal::byte_string(&origins.collect::<Vec<u8>>());
    let words = words(codes);
    let sets = sets
        .iter()
        .map(|set| format_ident!("{}", set.to_uppercase()));
    let own = own.iter().map(|status| {
        let (code, name) = (status.code, &status.name);
        let (reason, summary) = (&status.reason, &status.summary);
        quote!(#p::Info::own(#code, #name, #reason, #summary))
    });
    quote! {
        static FACTS: #p::Facts = #p::Facts {
            codes: #p::CodeSet::from_words([#(#words),*]),
            origins: #origins,
            sets: &[#(&#p::sets::#sets),*],
            own: &[#(#own),*],
        };
    }
}

/// A bit for each code from 100 on, as the runtime's `CodeSet` has them.
fn words(codes: &[u16]) -> impl Iterator<Item = Literal> + use<> {
    const WORDS: usize = 15;
    let mut words = [0_u64; WORDS];
    for code in codes {
        let offset = usize::from(code - MIN_CODE);
        words[offset / 64] |= 1 << (offset % 64);
    }
    words.into_iter().map(Literal::u64_unsuffixed)
}
