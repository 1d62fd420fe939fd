//! Types and paths of an error type for items beside its impl, where lifetimes of the error type have no
//! meaning and `Self` has none either.

use super::generics::Parameters;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Lifetime, Type};

impl Parameters<'_> {
    /// A type in which none [occurs](Self::occur_in), for an item beside the impl, where lifetimes of
    /// the error type have no meaning and `Self` has none either. No status depends on a lifetime.
    pub(super) fn outside(&self, ty: &Type) -> TokenStream {
        self.with_lifetimes("static", ty.to_token_stream())
    }

    /// The same for a parameter of a function: its lifetimes may be any.
    pub(super) fn of_argument(&self, ty: &Type) -> TokenStream {
        self.with_lifetimes("_", ty.to_token_stream())
    }

    /// A path to something of a type in which none occurs, for an item beside the impl.
    pub(super) fn path_outside(&self, path: &Type) -> TokenStream {
        let mut outside = TokenStream::new();
        for token in path.to_token_stream() {
            outside.extend([match token {
                TokenTree::Ident(ident) if ident == "Self" => self.name_at(ident.span()),
                token => token,
            }]);
        }
        outside
    }

    fn with_lifetimes(&self, lifetime: &str, tokens: TokenStream) -> TokenStream {
        let mut is_lifetime = false;
        let mut outside = TokenStream::new();
        for token in tokens {
            let was_quote = is_lifetime;
            is_lifetime = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '\'');
            match token {
                TokenTree::Group(group) => {
                    let mut inner = Group::new(
                        group.delimiter(),
                        self.with_lifetimes(lifetime, group.stream()),
                    );
                    inner.set_span(group.span());
                    outside.extend([TokenTree::from(inner)]);
                }
                TokenTree::Ident(ident) if was_quote && self.has_lifetime(&ident) => {
                    outside.extend([TokenTree::from(Ident::new(lifetime, ident.span()))]);
                }
                TokenTree::Ident(ident) if ident == "Self" => {
                    outside.extend([self.name_at(ident.span())]);
                    let mut lifetimes = Vec::new();
                    for _ in self.generics.lifetimes() {
                        lifetimes.push(Lifetime::new(&format!("'{lifetime}"), ident.span()));
                    }
                    if !lifetimes.is_empty() {
                        outside.extend(quote!(<#(#lifetimes),*>));
                    }
                }
                token => outside.extend([token]),
            }
        }
        outside
    }

    /// The error type's name in the place of `Self`.
    fn name_at(&self, span: Span) -> TokenTree {
        let mut name = self.ident.clone();
        name.set_span(span);
        TokenTree::Ident(name)
    }

    fn has_lifetime(&self, name: &Ident) -> bool {
        let mut lifetimes = self.generics.lifetimes();
        lifetimes.any(|param| param.lifetime.ident == *name)
    }
}

#[cfg(test)]
mod tests {
    use super::Parameters;
    use syn::{DeriveInput, parse_str};

    /// A type of this error type's field outside of it.
    fn of(error: &str, ty: &str) -> String {
        let error: DeriveInput = parse_str(error).unwrap();
        let parameters = Parameters::new(&error.ident, &error.generics);
        let ty = parse_str(ty).unwrap();
        parameters.outside(&ty).to_string().replace(' ', "")
    }

    #[test]
    fn outside_there_are_no_lifetimes() {
        let outside = |ty| of("enum E<'a, 'b> {}", ty);
        assert_eq!(outside("a::Err"), "a::Err");
        assert_eq!(outside("Err<'a, 'c>"), "Err<'static,'c>");
        assert_eq!(outside("(&'b u8, dyn 'a + A)"), "(&'staticu8,dyn'static+A)");
        assert_eq!(outside("<Self as A>::B"), "<E<'static,'static>asA>::B");
        assert_eq!(of("enum E {}", "<Self as A>::B"), "<EasA>::B");
    }
}
