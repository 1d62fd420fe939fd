//! Context around an inner error, whose `Retry-After` and text for clients stay, in bodies by RFC 9457.

mod by_hand;
mod derived;

use std::path::PathBuf;

fn path() -> PathBuf {
    PathBuf::from("/srv/secret/7.pdf")
}

responses! {
    each_error_has_what_is_inside: respond, "application/problem+json",
    Error::Load { path: path(), source: StoreError::Missing("7.pdf") } => 404, [],
        r#"{"title":"Not Found","status":404,"detail":"no file 7.pdf","code":"missing"}"#;
    Error::Load { path: path(), source: StoreError::Busy { shard: 3, seconds: 5 } } => 503, ["retry-after: 5"],
        r#"{"title":"Service Unavailable","status":503,"detail":"busy for 5 s","code":"busy"}"#;
    Error::Load { path: path(), source: StoreError::Corrupt(9) } => 500, [],
        r#"{"title":"Internal Server Error","status":500,"code":"corrupt"}"#;
    Error::Save { path: path(), written: 7, source: StoreError::Full } => 507, ["x-written: 7"],
        r#"{"title":"Insufficient Storage","status":507,"code":"not_saved"}"#;
    Error::Save { path: path(), written: 0, source: StoreError::Busy { shard: 3, seconds: 9 } } => 503, ["retry-after: 9", "x-written: 0"],
        r#"{"title":"Service Unavailable","status":503,"detail":"busy for 9 s","code":"not_saved"}"#;
    Error::NoPath => 400, [],
        r#"{"title":"Bad Request","status":400,"detail":"which file?","code":"no_path"}"#;
}
