//! The sets that the user describes in files, as statics like those of the dataset.

use crate::lookup::registry::is_in_dataset;
use crate::model::{Status, StatusEnum};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use status_set_data::{
    Body, Cacheable, Custom, Former, Info, ReasonFrom, Retry, Seen, Set, Spec, State, Transient,
    for_each_fact,
};

/// A static for each of these sets, with the statuses that the enum has.
///
/// ```text
/// // Expands to:
/// const _: &[u8] = include_bytes!("/home/user/project/statuses/acme.toml");
/// static SET_ACME: Set = Set::custom("acme", "Acme", "", "", &[
///     Custom::new("acme", 460, "ScanPending", "Scan Pending", "").retry(Some(Retry::Later)).info(),
/// ]);
/// ```
pub(super) fn statics(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    // Makes the compiler note that the crate is made of these files too. Nobody uses the value, so
    // that it is not in the program.
    let files = &model.files;
    let sets = model.sets().into_iter().filter(|set| !is_in_dataset(set));
    let statics = sets.map(|set| one_set(model, set, p));
    quote! {
        #(const _: &[#p::u8] = #p::custom::include_bytes!(#files);)*
        #(#statics)*
    }
}

/// The name of a set's static. No other item of an expansion begins like this.
pub(super) fn static_name(set: &Set) -> Ident {
    format_ident!("SET_{}", set.name.to_uppercase())
}

fn one_set(model: &StatusEnum, set: &Set, p: &TokenStream) -> TokenStream {
    let static_name = static_name(set);
    let Set {
        name,
        title,
        summary,
        home,
        ..
    } = set;
    let infos = model.variants.iter();
    let infos = infos.filter_map(|variant| match &variant.status {
        Status::Listed { set: of, info } if of.name == set.name => Some(info_of(info, p)),
        Status::Listed { .. } | Status::Own(_) => None,
    });
    quote! {
        static #static_name: #p::custom::Set =
            #p::custom::Set::custom(#name, #title, #summary, #home, &[#(#infos),*]);
    }
}

/// The facts of one status: those that every status has, and what else its file says.
fn info_of(info: &Info, p: &TokenStream) -> TokenStream {
    let (set, code, name) = (info.set, info.code, info.name);
    let (reason, summary) = (info.reason, info.summary);
    let new = Custom::new(set, code, name, reason, summary).info();
    let mut said = TokenStream::new();
    macro_rules! say {
        ($($fact:ident: $type:ty,)+) => { $(
            if info.$fact != new.$fact {
                let value = info.$fact.tokens(p);
                said.extend(quote!(.$fact(#value)));
            }
        )+ };
    }
    for_each_fact!(say);
    quote!(#p::custom::Custom::new(#set, #code, #name, #reason, #summary)#said.info())
}

/// What can be written down as Rust.
trait Value {
    fn tokens(&self, p: &TokenStream) -> TokenStream;
}

macro_rules! literals {
    ($($literal:ty),+) => { $(
        impl Value for $literal {
            fn tokens(&self, _: &TokenStream) -> TokenStream {
                self.to_token_stream()
            }
        }
    )+ };
}

literals!(bool, u16, &str);

macro_rules! words {
    ($($word:ident),+) => { $(
        impl Value for $word {
            fn tokens(&self, p: &TokenStream) -> TokenStream {
                // `Debug` writes the variant's name.
                let variant = format_ident!("{self:?}");
                quote!(#p::custom::$word::#variant)
            }
        }
    )+ };
}

words!(Body, Cacheable, ReasonFrom, Retry, Seen, State, Transient);

impl Value for Spec {
    fn tokens(&self, p: &TokenStream) -> TokenStream {
        let (document, section) = (self.document, self.section.tokens(p));
        quote!(#p::custom::Spec::custom(#document, #section))
    }
}

impl Value for Former {
    fn tokens(&self, p: &TokenStream) -> TokenStream {
        let (reason, name) = (self.reason, self.name.tokens(p));
        quote!(#p::custom::Former::custom(#reason, #name))
    }
}

impl<T: Value> Value for Option<T> {
    fn tokens(&self, p: &TokenStream) -> TokenStream {
        let Some(value) = self else {
            return quote!(#p::Option::None);
        };
        let value = value.tokens(p);
        quote!(#p::Option::Some(#value))
    }
}

impl<T: Value> Value for &[T] {
    fn tokens(&self, p: &TokenStream) -> TokenStream {
        let values = self.iter().map(|value| value.tokens(p));
        quote!(&[#(#values),*])
    }
}
