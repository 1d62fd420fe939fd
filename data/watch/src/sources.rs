//! The lists that the dataset is compared with, and where they are.

use crate::formats::{self, Read};

/// A list that somebody else keeps, in a form that a program can read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    /// The word for it on the command line and in `deviations.toml`.
    pub(crate) name: &'static str,
    /// The addresses of its files.
    pub(crate) addresses: &'static [&'static str],
    /// What an entry of the dataset cites that is made from it: the list has to have that entry.
    pub(crate) cited: &'static str,
    /// The `source` of a new entry.
    pub(crate) page: &'static str,
    /// The set that has its statuses.
    pub(crate) set: &'static str,
    /// The list that has its sub-codes.
    pub(crate) subcodes: Option<&'static str>,
    /// Who the phrases of new statuses are from, and the state that these have.
    pub(crate) reason_from: &'static str,
    pub(crate) state: &'static str,
    /// Makes entries of a file's text.
    pub(crate) read: fn(&str) -> Read,
}

impl Source {
    /// The source of this name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        SOURCES.iter().find(|source| source.name == name)
    }
}

/// All sources.
pub(crate) const SOURCES: [Source; 6] = [
    Source {
        name: "iana",
        addresses: &["https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv"],
        cited: "https://",
        page: "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml",
        set: "official",
        subcodes: None,
        reason_from: "spec",
        state: "registered",
        read: formats::iana,
    },
    Source {
        name: "nginx",
        addresses: &[
            "https://raw.githubusercontent.com/nginx/nginx/master/src/http/ngx_http_request.h",
        ],
        cited: "https://github.com/nginx/nginx/",
        page: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
        set: "nginx",
        subcodes: None,
        reason_from: "vendor",
        state: "current",
        read: formats::nginx,
    },
    // The overviews of the three classes: each has the titles of all its errors.
    Source {
        name: "cloudflare",
        addresses: &[
            "https://raw.githubusercontent.com/cloudflare/cloudflare-docs/production/src/content/docs/support/troubleshooting/http-status-codes/4xx-client-error/index.mdx",
            "https://raw.githubusercontent.com/cloudflare/cloudflare-docs/production/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/index.mdx",
            "https://raw.githubusercontent.com/cloudflare/cloudflare-docs/production/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/index.mdx",
        ],
        cited: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/",
        page: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/",
        set: "cloudflare",
        subcodes: Some("cloudflare"),
        reason_from: "vendor",
        state: "current",
        read: formats::cloudflare,
    },
    Source {
        name: "gorouter",
        addresses: &[
            "https://raw.githubusercontent.com/cloudfoundry/routing-release/develop/src/code.cloudfoundry.org/gorouter/proxy/round_tripper/proxy_round_tripper.go",
        ],
        cited: "https://github.com/cloudfoundry/",
        page: "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/gorouter/proxy/round_tripper/proxy_round_tripper.go",
        set: "gorouter",
        subcodes: None,
        reason_from: "vendor",
        state: "current",
        read: formats::gorouter,
    },
    Source {
        name: "squid",
        addresses: &[
            "https://raw.githubusercontent.com/squid-cache/squid/master/src/http/StatusCode.h",
        ],
        cited: "https://github.com/squid-cache/squid/",
        page: "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
        set: "squid",
        subcodes: None,
        reason_from: "vendor",
        state: "current",
        read: formats::squid,
    },
    Source {
        name: "iis",
        addresses: &[
            "https://raw.githubusercontent.com/MicrosoftDocs/SupportArticles-docs/main/support/developer/webapps/iis/health-diagnostic-performance/http-status-code.md",
        ],
        cited: "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
        page: "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
        set: "iis",
        subcodes: Some("iis"),
        reason_from: "vendor",
        state: "current",
        read: formats::iis,
    },
];
