//! What the trait says of the bodies of responses.

use super::names::local;
use crate::http_error::attr::body::{Body, Form};
use crate::span::{first_span, located_at};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

/// The form of the body and the function that writes it: nothing where the trait says the same.
pub(super) fn items(body: &Body, p: &TokenStream) -> TokenStream {
    let function = match &body.form {
        Form::Problem => return TokenStream::new(),
        Form::Text => return quote!(const __BODY: #p::Body = #p::Body::Text;),
        Form::Nothing => return quote!(const __BODY: #p::Body = #p::Body::Nothing;),
        Form::Function(function) => function,
    };
    let content_type = body.content_type.as_ref();
    let content_type = content_type.map_or_else(|| quote!(#p::JSON), ToTokens::to_token_stream);
    let out = &local("out");
    // At the user's path, for rustc to point at when its type is another. Without the feature, the macro
    // is an error that names it.
    let place = first_span(function);
    let p_there = located_at(p, place);
    let call = quote_spanned!(place=> #p_there::write_body! { [#out] #function(self) });
    quote! {
        const __BODY: #p::Body = #p::Body::Json(#content_type);

        fn __write_body(&self, #out: &mut dyn #p::Write) -> #p::FmtResult {
            #call
        }
    }
}
