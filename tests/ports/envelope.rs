//! An envelope of the service's own, with a code and a link to the page about it.

mod by_hand;
mod derived;

responses! {
    each_error_has_its_envelope: respond, "application/json",
    Error::IndexNotFound("books".into()) => 404, [],
        r#"{"message":"index `books` not found","code":"index_not_found","kind":"request","link":"https://docs.search.example/errors#index_not_found"}"#;
    Error::IndexExists("books".into()) => 409, [],
        r#"{"message":"index `books` exists already","code":"index_exists","kind":"request","link":"https://docs.search.example/errors#index_exists"}"#;
    Error::DocumentNotFound("7".into()) => 404, [],
        r#"{"message":"document `7` not found","code":"document_not_found","kind":"request","link":"https://docs.search.example/errors#document_not_found"}"#;
    Error::InvalidDocumentId { id: "a b".into() } => 400, [],
        r#"{"message":"`a b` cannot identify a document","code":"invalid_document_id","kind":"request","link":"https://docs.search.example/errors#invalid_document_id"}"#;
    Error::InvalidFilter("size >".into()) => 400, [],
        r#"{"message":"the filter `size >` is not complete","code":"invalid_filter","kind":"request","link":"https://docs.search.example/errors#invalid_filter"}"#;
    Error::UnsortableAttribute { attribute: "text" } => 400, [],
        r#"{"message":"no sorting by `text`","code":"unsortable_attribute","kind":"request","link":"https://docs.search.example/errors#unsortable_attribute"}"#;
    Error::PayloadTooLarge { limit: 9 } => 413, [],
        r#"{"message":"more than 9 bytes","code":"payload_too_large","kind":"request","link":"https://docs.search.example/errors#payload_too_large"}"#;
    Error::UnsupportedMediaType("text/x".into()) => 415, [],
        r#"{"message":"no documents in `text/x`","code":"unsupported_media_type","kind":"request","link":"https://docs.search.example/errors#unsupported_media_type"}"#;
    Error::MissingKey => 401, [],
        r#"{"message":"no key was sent","code":"missing_key","kind":"auth","link":"https://docs.search.example/errors#missing_key"}"#;
    Error::InvalidKey => 403, [],
        r#"{"message":"the key is for something else","code":"invalid_key","kind":"auth","link":"https://docs.search.example/errors#invalid_key"}"#;
    Error::TooManySearches { seconds: 3 } => 503, ["retry-after: 3"],
        r#"{"message":"too many searches at once","code":"too_many_searches","kind":"server","link":"https://docs.search.example/errors#too_many_searches"}"#;
    Error::NoSpaceLeft { device: "/dev/sda1" } => 507, [],
        r#"{"message":"the server has no space left","code":"no_space_left","kind":"server","link":"https://docs.search.example/errors#no_space_left"}"#;
    Error::Corrupt("page 7".into()) => 500, [],
        r#"{"message":"Internal Server Error","code":"internal","kind":"server","link":"https://docs.search.example/errors#internal"}"#;
}
