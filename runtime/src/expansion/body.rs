//! What the response to an error has as its body.

/// The form that an error type gives to the bodies of its responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// A problem as in RFC 9457.
    Problem,
    /// The public text.
    Text,
    /// JSON of this content type, which the error writes.
    Json(&'static str),
    /// There is none.
    Nothing,
}

/// The media type of problems (RFC 9457).
#[cfg(any(
    feature = "utoipa",
    all(feature = "problem", any(feature = "http", feature = "actix-web"))
))]
pub(crate) const PROBLEM_JSON: &str = "application/problem+json";

/// The media type of public texts.
#[cfg(any(feature = "http", feature = "actix-web", feature = "utoipa"))]
pub(crate) const PLAIN: &str = "text/plain; charset=utf-8";

/// The media type of what functions return.
pub const JSON: &str = "application/json";
