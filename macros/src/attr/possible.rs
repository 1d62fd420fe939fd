//! The attributes that an item may have: those that stand there, and those that a `cfg_attr` adds.
//!
//! rustc has seen to every `cfg_attr` before a derive gets the item. `status_set!` is given it as the
//! user wrote it.

use crate::name_map::NameMap;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::ops::Deref;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// An attribute, and the predicate of the `cfg_attr` that it stands in.
pub(crate) struct Possible<'a> {
    pub(crate) condition: Option<TokenStream>,
    pub(crate) meta: Content<'a>,
}

/// What an attribute says.
pub(crate) enum Content<'a> {
    Plain(&'a Meta),
    InCfgAttr(Box<Meta>),
}

impl Deref for Content<'_> {
    type Target = Meta;

    fn deref(&self) -> &Meta {
        match self {
            Self::Plain(meta) => meta,
            Self::InCfgAttr(meta) => meta,
        }
    }
}

impl ToTokens for Content<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Meta::to_tokens(self, tokens);
    }
}

/// Everything that the attributes can come to. Of a `cfg_attr` that is malformed rustc will say so.
pub(crate) fn possible<'a>(
    attrs: impl IntoIterator<Item = &'a Attribute>,
) -> impl Iterator<Item = Possible<'a>> {
    let mut found = Vec::new();
    for attr in attrs {
        found.extend(of_attribute(attr));
    }
    found.into_iter()
}

/// What one attribute can come to: itself, unless it is a `cfg_attr`.
pub(crate) fn of_attribute(attr: &Attribute) -> Vec<Possible<'_>> {
    let mut found = Vec::new();
    // As a list and not by recursion: an attribute may be nested deeply.
    let mut open = vec![Possible {
        condition: None,
        meta: Content::Plain(&attr.meta),
    }];
    while let Some(Possible { condition, meta }) = open.pop() {
        let list = match &*meta {
            Meta::List(list) if list.path.is_ident("cfg_attr") => list,
            _ => {
                found.push(Possible { condition, meta });
                continue;
            }
        };
        let Ok((predicate, metas)) = cfg_attr.parse2(list.tokens.clone()) else {
            continue;
        };
        let condition = match condition {
            Some(outer) => quote!(all(#outer, #predicate)),
            None => predicate,
        };
        for meta in metas.into_iter().rev() {
            open.push(Possible {
                condition: Some(condition.clone()),
                meta: Content::InCfgAttr(Box::new(meta)),
            });
        }
    }
    found
}

/// Reads `predicate, attribute, attribute`.
fn cfg_attr(input: ParseStream<'_>) -> syn::Result<(TokenStream, Punctuated<Meta, Token![,]>)> {
    let mut predicate = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        predicate.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Token![,]>()?;
    Ok((predicate, Punctuated::parse_terminated(input)?))
}

/// In which builds something holds.
#[derive(Clone, Default)]
pub(crate) enum When {
    #[default]
    Never,
    /// If one of these predicates does, each of which is here once, by its text.
    If(NameMap<TokenStream>),
    Always,
}

impl When {
    /// When one of the attributes has this name.
    pub(crate) fn has(attrs: &mut dyn Iterator<Item = &Attribute>, name: &str) -> Self {
        Self::one_of(attrs, &|meta| meta.path().is_ident(name))
    }

    /// When one of the attributes is one of these.
    pub(crate) fn one_of(
        attrs: &mut dyn Iterator<Item = &Attribute>,
        is_meant: &dyn Fn(&Meta) -> bool,
    ) -> Self {
        let mut when = Self::Never;
        for Possible { condition, meta } in possible(attrs) {
            if is_meant(&meta) {
                when = when.or(Self::of(condition));
            }
        }
        when
    }

    /// When a predicate holds: always without one.
    pub(crate) fn of(predicate: Option<TokenStream>) -> Self {
        match predicate {
            Some(predicate) => {
                let mut predicates = NameMap::default();
                let text = predicate.to_string();
                *predicates.place(&text) = Some(predicate);
                Self::If(predicates)
            }
            None => Self::Always,
        }
    }

    pub(crate) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Always, _) | (_, Self::Always) => Self::Always,
            (Self::Never, when) | (when, Self::Never) => when,
            (Self::If(mut some), Self::If(others)) => {
                for (text, predicate) in others.iter() {
                    *some.place(text) = Some(predicate.clone());
                }
                Self::If(some)
            }
        }
    }

    /// Whether it takes a predicate to say when.
    pub(crate) fn is_conditional(&self) -> bool {
        matches!(self, Self::If(_))
    }

    /// The predicate, if it takes one to say when.
    pub(crate) fn predicate(&self) -> Option<TokenStream> {
        let Self::If(predicates) = self else {
            return None;
        };
        let mut all = Vec::new();
        for (_, predicate) in predicates.iter() {
            all.push(predicate);
        }
        Some(match &all[..] {
            [only] => quote!(#only),
            all => quote!(any(#(#all),*)),
        })
    }

    /// `#[attribute]`, in these builds.
    pub(crate) fn attribute(&self, attribute: &TokenStream) -> TokenStream {
        match (self, self.predicate()) {
            (Self::Never, _) => TokenStream::new(),
            (_, None) => quote!(#[#attribute]),
            (_, Some(predicate)) => quote!(#[cfg_attr(#predicate, #attribute)]),
        }
    }

    /// `#[attribute]`, in all other builds.
    pub(crate) fn otherwise(&self, attribute: &TokenStream) -> TokenStream {
        match (self, self.predicate()) {
            (Self::Always, _) => TokenStream::new(),
            (_, None) => quote!(#[#attribute]),
            (_, Some(predicate)) => quote!(#[cfg_attr(not(#predicate), #attribute)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{When, possible};
    use quote::{ToTokens as _, quote};
    use syn::{Attribute, parse_quote};

    fn text(attrs: &[Attribute]) -> Vec<String> {
        let possible = possible(attrs).map(|it| {
            let condition = it.condition.unwrap_or_default();
            format!("{condition} => {}", it.meta.to_token_stream())
        });
        possible.collect()
    }

    #[test]
    fn every_attribute_is_found_in_its_order() {
        let attrs: [Attribute; 3] = [
            parse_quote!(#[must_use]),
            parse_quote!(#[cfg_attr(unix, cfg_attr(test, doc = "deprecated", cold), deprecated,)]),
            parse_quote!(#[cfg_attr(any(unix, windows), derive(Debug))]),
        ];
        assert_eq!(
            text(&attrs),
            [
                " => must_use",
                "all (unix , test) => doc = \"deprecated\"",
                "all (unix , test) => cold",
                "unix => deprecated",
                "any (unix , windows) => derive (Debug)",
            ]
        );
    }

    #[test]
    fn what_is_malformed_is_left_to_rustc() {
        let attrs: [Attribute; 3] = [
            parse_quote!(#[cfg_attr]),
            parse_quote!(#[cfg_attr(unix)]),
            parse_quote!(#[cfg_attr(unix, 404)]),
        ];
        assert_eq!(text(&attrs), [" => cfg_attr"]);
    }

    /// A pick hands its attributes on to each of its statuses.
    #[test]
    fn a_condition_is_said_once() {
        let on_unix = || -> Attribute { parse_quote!(#[cfg_attr(unix, deprecated)]) };
        let says = |attrs: &[Attribute]| {
            let when = When::has(&mut attrs.iter(), "deprecated");
            when.attribute(&quote!(cold)).to_string()
        };
        assert_eq!(says(&[on_unix(), on_unix()]), "# [cfg_attr (unix , cold)]");
        assert_eq!(
            says(&[on_unix(), parse_quote!(#[cfg_attr(windows, deprecated)])]),
            "# [cfg_attr (any (unix , windows) , cold)]"
        );
        let when = When::has(&mut [on_unix()].iter(), "deprecated");
        assert_eq!(
            when.otherwise(&quote!(cold)).to_string(),
            "# [cfg_attr (not (unix) , cold)]"
        );
        assert_eq!(When::Never.otherwise(&quote!(cold)).to_string(), "# [cold]");
        assert!(When::Always.otherwise(&quote!(cold)).is_empty());
        assert_eq!(
            says(&[on_unix(), parse_quote!(#[deprecated(note = "x")])]),
            "# [cold]"
        );
        assert_eq!(says(&[parse_quote!(#[doc = "deprecated"])]), "");
    }
}
