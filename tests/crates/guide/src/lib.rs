//! The guide and the README. As doctests, each of their examples is compiled and run here.

pub mod messages;
pub mod page;

/// A module for each chapter, whose examples are its documentation.
macro_rules! chapters {
    ($($module:ident = $file:literal,)*) => {
        $(
            #[cfg(doctest)]
            #[doc = include_str!(concat!("../../../../", $file))]
            mod $module {}
        )*

        /// The files whose examples are run.
        pub const CHAPTERS: &[&str] = &[$($file),*];
    };
}

chapters! {
    readme = "README.md",
    index = "docs/guide/src/index.md",
    choose = "docs/guide/src/choose.md",
    match_them = "docs/guide/src/match.md",
    received = "docs/guide/src/received.md",
    logs = "docs/guide/src/logs.md",
    own_enum = "docs/guide/src/own-enum.md",
    company = "docs/guide/src/company.md",
    facts = "docs/guide/src/facts.md",
    error_types = "docs/guide/src/error-types.md",
    problems = "docs/guide/src/problems.md",
    axum = "docs/guide/src/axum.md",
    actix_web = "docs/guide/src/actix-web.md",
    tonic = "docs/guide/src/tonic.md",
    frameworks = "docs/guide/src/frameworks.md",
    openapi = "docs/guide/src/openapi.md",
    clients = "docs/guide/src/clients.md",
    editions = "docs/guide/src/editions.md",
    no_std = "docs/guide/src/no-std.md",
    export = "docs/guide/src/export.md",
    testing = "docs/guide/src/testing.md",
    performance = "docs/guide/src/performance.md",
    messages_index = "docs/guide/src/messages/index.md",
    from_http = "docs/guide/src/from/http.md",
    from_thiserror = "docs/guide/src/from/thiserror.md",
    from_http_types = "docs/guide/src/from/http-types.md",
    from_num_enum = "docs/guide/src/from/num-enum.md",
    from_http_errors = "docs/guide/src/from/http-errors.md",
}
