//! The static tables and the lookups in them.

use super::user_sets;
use crate::lookup::registry::is_in_dataset;
use crate::model::{Form, OwnStatus, Status, StatusEnum, Variant};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use status_set_data::{MAX_CODE, code_words};
use syn::ext::IdentExt;

/// The order of the codes gives each status a place. `PLACES` leads from a code to it, and from
/// there it is one step to each text.
///
/// The texts that are wanted in `const` come from a dense `match`, of which rustc makes a table of
/// relative offsets, half the size of a table of `&'static str`, which would have a relocation for
/// each entry. It is one match for both, because a match for each costs twice as much to check.
/// What a caller does not use of it falls away, once it is inlined. The texts to print need no
/// `const`, and are smaller still in one string each.
///
/// Parameters and variables have the names of these functions, or begin with `__`: a constant of the
/// same name in the user's module would turn any other binding into a pattern of its value.
///
/// What could be computed by `const` evaluation is written out, because rustc would compute it
/// anew at each check of the user's crate, and slower.
///
/// ```text
/// // Expands to:
/// static PLACES: [u8; 1024] = *b"OO…\0\x01…O";
/// static FACTS: InfoIndex = InfoIndex { name: "Status", codes, origins: b"\0\0…", … };
/// const fn texts(place: usize) -> (&'static str, &'static str) {
///     match place {
///         0 => ("Continue", "100"),
///         …
///     }
/// }
/// static LINES: StringTable = StringTable { texts: "100 Continue101 Switching…", starts: b"\0\0…" };
/// static NAMES: StringTable = StringTable { texts: "ContinueSwitching…", starts: b"\0\0\0\0\x08…" };
/// const fn code(__status: &Status) -> u16 { … }
/// const fn place(__status: &Status) -> usize { … }
/// ```
pub(super) fn tables(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let mut codes = Vec::new();
    for variant in &model.variants {
        codes.push(variant.status.code());
    }
    let places = places(&codes, p);
    let facts = facts(model, &codes, p);
    let texts = texts(model, p);
    let of_status = match model.form {
        Form::Declared { .. } => by_discriminant(model, p),
        Form::Derived { .. } => by_match(model, &codes, p),
    };
    quote! {
        #places
        #facts
        #texts

        #of_status
    }
}

/// The expression for the status of `code`, or for `None`.
pub(super) fn status_of_code(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let count = model.variants.len();
    let place = place_of(&quote!(code), count, p);
    match model.form {
        Form::Declared { .. } => {
            let with_none = Literal::usize_unsuffixed(count + 1);
            quote!(#p::status_at::<Self, #with_none>(#place))
        }
        Form::Derived { .. } => quote!(status(#place)),
    }
}

/// The expression for the place of a code, or for a number above all places.
fn place_of(code: &TokenStream, count: usize, p: &TokenStream) -> TokenStream {
    if fits_byte(count) {
        quote!(#p::place(&PLACES, #code))
    } else {
        quote!(#p::wide_place(&PLACES, #code))
    }
}

/// Whether the places are bytes, and the number after the last one.
fn fits_byte(count: usize) -> bool {
    u8::try_from(count).is_ok()
}

/// From a status to its code and its place and back, if its discriminant is its code.
fn by_discriminant(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let place = place_of(&quote!(code(__status)), model.variants.len(), p);
    quote! {
        #[inline]
        const fn code(__status: &#ident) -> #p::u16 {
            *__status as #p::u16
        }

        #[inline]
        const fn place(__status: &#ident) -> #p::usize {
            #place
        }
    }
}

/// The same if the discriminants are the user's affair.
///
/// Nothing here needs the enum to be `Copy`: a user who forgot to derive that is told so once, by
/// the bounds of `HttpStatus`.
fn by_match(model: &StatusEnum, codes: &[u16], p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let (mut variants, mut places) = (Vec::new(), Vec::new());
    for (place, variant) in model.variants.iter().enumerate() {
        variants.push(&variant.ident);
        places.push(Literal::usize_unsuffixed(place));
    }
    let mut literals = Vec::new();
    for code in codes {
        literals.push(Literal::u16_unsuffixed(*code));
    }
    let count = variants.len();
    // Without a variant, which is a mistake, rustc takes a reference for a value to match.
    let rest = model.variants.is_empty().then(|| quote!(_ => 0,));
    quote! {
        static CODES: [#p::u16; #count] = [#(#literals),*];

        #[inline]
        const fn code(status: &#ident) -> #p::u16 {
            let place = place(status);
            if place < CODES.len() { CODES[place] } else { 0 }
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

/// The place of each code, and the number after the last place where there is none.
///
/// The table does not end with the enum's last code but after all codes that there can be. Whether
/// a code is within it is then not a question that each input decides anew, at the cost of a
/// mispredicted branch; after three digits it is not asked at all.
fn places(codes: &[u16], p: &TokenStream) -> TokenStream {
    let mut places = vec![codes.len(); usize::from(MAX_CODE + 1).next_power_of_two()];
    let len = places.len();
    for (place, code) in codes.iter().enumerate() {
        places[usize::from(*code)] = place;
    }
    if fits_byte(codes.len()) {
        // As bytes the table is a single token.
        let mut bytes = Vec::new();
        for place in &places {
            bytes.push(place.to_le_bytes()[0]);
        }
        let bytes = Literal::byte_string(&bytes);
        return quote!(static PLACES: [#p::u8; #len] = *#bytes;);
    }
    let mut literals = Vec::new();
    for place in &places {
        literals.push(Literal::usize_unsuffixed(*place));
    }
    quote!(static PLACES: [#p::u16; #len] = [#(#literals),*];)
}

/// The match from places to the texts that are wanted in `const`, and the texts to print.
fn texts(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let mut arms = Vec::new();
    for (place, variant) in model.variants.iter().enumerate() {
        let place = Literal::usize_unsuffixed(place);
        let digits = variant.status.code().to_string();
        let reason = variant.status.reason();
        arms.push(quote!(#place => (#reason, #digits),));
    }
    let lines = joined(model, p, &|line, variant| {
        line.push_str(&variant.status.code().to_string());
        line.push(' ');
        line.push_str(variant.status.reason());
    });
    let names = joined(model, p, &|name, variant| {
        name.push_str(&variant.name);
    });
    quote! {
        // Not inlined, it would build both texts for each caller. Unoptimised code is better off
        // with one copy of it.
        #[cfg_attr(debug_assertions, inline)]
        #[cfg_attr(not(debug_assertions), inline(always))]
        const fn texts(place: #p::usize) -> (&'static #p::str, &'static #p::str) {
            match place {
                #(#arms)*
                _ => ("", ""),
            }
        }

        static LINES: #p::StringTable = #lines;
        static NAMES: #p::StringTable = #names;
    }
}

/// The runtime's `StringTable` of what is written for each variant.
fn joined(
    model: &StatusEnum,
    p: &TokenStream,
    write: &dyn Fn(&mut String, &Variant),
) -> TokenStream {
    let mut texts = String::new();
    let mut starts = Vec::new();
    for variant in &model.variants {
        starts.extend_from_slice(&start(&texts));
        write(&mut texts, variant);
    }
    starts.extend_from_slice(&start(&texts));
    let starts = Literal::byte_string(&starts);
    quote!(#p::StringTable { texts: #texts, starts: #starts })
}

/// Where the next text starts.
fn start(texts: &str) -> [u8; 4] {
    u32::try_from(texts.len()).unwrap_or(u32::MAX).to_le_bytes()
}

/// The runtime's `InfoIndex` of the enum.
fn facts(model: &StatusEnum, codes: &[u16], p: &TokenStream) -> TokenStream {
    let sets = model.sets();
    let (mut origins, mut own) = (Vec::new(), Vec::new());
    for variant in &model.variants {
        let origin = match &variant.status {
            Status::Listed { set, .. } => sets.iter().position(|known| known.name == set.name),
            Status::Own(OwnStatus {
                code,
                reason,
                summary,
            }) => {
                let name = &variant.name;
                own.push(quote!(#p::Info::own(#code, #name, #reason, #summary)));
                None
            }
        };
        let origin = origin.unwrap_or(sets.len());
        origins.push(u8::try_from(origin).unwrap_or(u8::MAX));
    }
    let origins = Literal::byte_string(&origins);
    let mut words = Vec::new();
    for word in &code_words::of_codes(codes) {
        words.push(Literal::u64_unsuffixed(*word));
    }
    let mut statics = Vec::new();
    for set in &sets {
        statics.push(if is_in_dataset(set) {
            let name = format_ident!("{}", set.name.to_uppercase());
            quote!(#p::sets::#name)
        } else {
            user_sets::static_name(set).into_token_stream()
        });
    }
    let name = model.ident.unraw().to_string();
    let mistaken = model.mistaken;
    quote! {
        static FACTS: #p::InfoIndex = #p::InfoIndex {
            name: #name,
            codes: #p::CodeSet::from_words([#(#words),*]),
            origins: #origins,
            sets: &[#(&#statics),*],
            own: &[#(#own),*],
            mistaken: #mistaken,
        };
    }
}
