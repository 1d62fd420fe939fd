//! Who may do what in a shop.

use status_set::HttpError;

/// Why somebody may not.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(code_case = "snake_case")]
pub enum AuthError {
    /// Nobody is logged in.
    #[error("no session")]
    #[status(401)]
    NoSession,
    /// Somebody else may.
    #[error("user {0} may not")]
    #[status(
        403,
        type = "https://shop.example/problems/not-allowed",
        title = "Not Allowed"
    )]
    NotAllowed(u64),
}
