//! Bodies that are not problems.

use crate::{ShopError, ShopStatus};
use serde::Serialize;
use status_set::HttpError;
use status_set_tests_app_auth::AuthError;

/// What the first apps read.
#[derive(Debug, Serialize)]
pub struct BodyBefore<'a> {
    /// What they show.
    error: String,
    /// Where they say it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    template: Option<&'a str>,
}

impl ShopError {
    /// The body for the first apps, which borrows from the error.
    #[must_use]
    pub fn body_before(&self) -> BodyBefore<'_> {
        BodyBefore {
            error: self.shown().to_string(),
            template: match self {
                Self::Template(name) => Some(name),
                _ => None,
            },
        }
    }
}

/// What is wrong with a request of a partner.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum), body = Self::body, set = ShopStatus)]
pub enum PartnerError {
    /// As for all others, in the form of partners.
    #[error(transparent)]
    #[status(transparent)]
    Shop(#[from] ShopError),
    /// Partners say who they are.
    #[error("which partner?")]
    #[status(header("WWW-Authenticate" = "Bearer realm=\"partners\""))]
    Auth(
        #[from]
        #[status(transparent)]
        AuthError,
    ),
    /// It counts.
    #[error("partner {partner} has sent {sent} requests")]
    #[status(429, code = "quota", hide, header("Retry-After" = 60))]
    Quota {
        /// Its name.
        partner: &'static str,
        /// How many it has sent.
        sent: u64,
    },
}

/// What partners read.
#[derive(Debug, Serialize)]
pub struct PartnerBody {
    /// The code of the error.
    code: &'static str,
    /// Whether it may go away.
    again: bool,
    /// What happened.
    text: String,
}

impl PartnerError {
    fn body(&self) -> PartnerBody {
        PartnerBody {
            code: self.code().unwrap_or("unknown"),
            again: matches!(self.status(), ShopStatus!(transient)),
            text: self.shown().to_string(),
        }
    }
}
