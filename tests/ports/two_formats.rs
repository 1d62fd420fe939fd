//! One error in two formats: what a registry's clients read today, and what its first ones still do.

mod by_hand;
mod derived;

responses! {
    each_error_has_its_body: respond, "application/json",
    Error::NoPackage("left".into()) => 404, [],
        r#"{"code":"no_package","message":"no package `left`"}"#;
    Error::VersionExists { name: "left".into(), version: "1.0.0".into() } => 409, [],
        r#"{"code":"version_exists","message":"`left` has a version 1.0.0"}"#;
    Error::NotAnOwner => 403, [],
        r#"{"code":"not_an_owner","message":"only owners publish"}"#;
    Error::BadArchive("entry `../x`".into()) => 422, [],
        r#"{"code":"bad_archive","message":"the archive: entry `../x`"}"#;
    Error::TooManyUploads { seconds: 60 } => 429, ["retry-after: 60"],
        r#"{"code":"too_many_uploads","message":"wait 60 seconds","retry_after":60}"#;
    Error::ReadOnly => 503, [],
        r#"{"code":"read_only","message":"no uploads during maintenance"}"#;
    Error::Storage("bucket is gone".into()) => 500, [],
        r#"{"code":"storage","message":"Internal Server Error"}"#;
}

responses! {
    each_error_has_the_body_of_before: respond_as_before, "application/json",
    Error::NoPackage("left".into()) => 404, [],
        r#"{"errors":[{"detail":"no package `left`"}]}"#;
    Error::VersionExists { name: "left".into(), version: "1.0.0".into() } => 409, [],
        r#"{"errors":[{"detail":"`left` has a version 1.0.0"}]}"#;
    Error::NotAnOwner => 403, [],
        r#"{"errors":[{"detail":"only owners publish"}]}"#;
    Error::BadArchive("entry `../x`".into()) => 422, [],
        r#"{"errors":[{"detail":"the archive: entry `../x`"}]}"#;
    Error::TooManyUploads { seconds: 60 } => 429, ["retry-after: 60"],
        r#"{"errors":[{"detail":"wait 60 seconds"}]}"#;
    Error::ReadOnly => 503, [],
        r#"{"errors":[{"detail":"no uploads during maintenance"}]}"#;
    Error::Storage("bucket is gone".into()) => 500, [],
        r#"{"errors":[{"detail":"Internal Server Error"}]}"#;
}
