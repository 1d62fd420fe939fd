//! A set of the user's own, with the facts on its statuses, as Rust.

use crate::model::{Status, StatusEnum};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use status_set_data::facts::{Date, Evidence, Facts, GrpcCode, ReasonFrom, Seen, Used};
use status_set_data::{
    Body, Cacheable, Custom, CustomFacts, Former, Info, Retry, Set, Spec, State, Transient,
    for_each_fact, for_each_further_fact,
};

pub(super) fn set_with_facts(model: &StatusEnum, set: &Set, p: &TokenStream) -> TokenStream {
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
    quote!(#p::custom::Set::custom(#name, #title, #summary, #home, &[#(#infos),*]))
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
    let further = info.facts_of_file().and_then(|facts| facts_of(facts, p));
    let end = further.map_or_else(|| quote!(info()), |facts| quote!(info_with(&#facts)));
    quote!(#p::custom::Custom::new(#set, #code, #name, #reason, #summary)#said.#end)
}

/// What the file of a status says for the second table, if it says anything.
fn facts_of(facts: &Facts, p: &TokenStream) -> Option<TokenStream> {
    let (set, code) = (facts.set, facts.code);
    let new = CustomFacts::new(set, code).facts();
    let mut said = TokenStream::new();
    macro_rules! say {
        ($($fact:ident: $type:ty,)+) => { $(
            if facts.$fact != new.$fact {
                let value = facts.$fact.tokens(p);
                said.extend(quote!(.$fact(#value)));
            }
        )+ };
    }
    for_each_further_fact!(say);
    (!said.is_empty()).then(|| quote!(#p::custom::CustomFacts::new(#set, #code)#said.facts()))
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

words!(
    Body, Cacheable, Evidence, GrpcCode, ReasonFrom, Retry, Seen, State, Transient
);

impl Value for Spec {
    fn tokens(&self, p: &TokenStream) -> TokenStream {
        let text = self.as_str();
        quote!(#p::custom::Spec::custom(#text))
    }
}

impl Value for Former {
    fn tokens(&self, p: &TokenStream) -> TokenStream {
        let (reason, name) = (self.reason, self.name.tokens(p));
        quote!(#p::custom::Former::custom(#reason, #name))
    }
}

impl Value for Date {
    fn tokens(&self, p: &TokenStream) -> TokenStream {
        let (year, month, day) = (self.year, self.month, self.day);
        quote!(#p::custom::Date::new(#year, #month, #day))
    }
}

impl Value for Used {
    fn tokens(&self, p: &TokenStream) -> TokenStream {
        let (by, meaning, source) = (self.by, self.meaning, self.source);
        quote!(#p::custom::Used::custom(#by, #meaning, #source))
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
