//! The types of the table: what is known of each code of the `Warning` header field.

use status_set_data::Spec;

/// The codes of the obsolete `Warning` header field ([RFC 9111 §5.5]).
///
/// Their numbers overlap those of status codes, so they are kept apart from the sets.
///
/// ```
/// use status_set_warning::WARNINGS;
///
/// assert_eq!(WARNINGS.codes.len(), 7);
/// ```
///
/// [RFC 9111 §5.5]: https://www.rfc-editor.org/rfc/rfc9111#section-5.5
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Warnings {
    /// The name of the list.
    pub title: &'static str,
    /// One sentence on the list.
    pub summary: &'static str,
    /// The address of the definition.
    pub home: &'static str,
    /// The codes in ascending order.
    pub codes: &'static [Warning],
}

/// One code of the `Warning` header field.
///
/// ```
/// let stale = status_set_warning::WARNINGS.codes[0];
/// assert_eq!((stale.code, stale.text), (110, "Response is Stale"));
/// assert!(!stale.persists);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Warning {
    /// The three-digit code.
    pub code: u16,
    /// The code as a Rust identifier.
    pub name: &'static str,
    /// The text that RFC 7234 recommends.
    pub text: &'static str,
    /// One sentence on what the code means.
    pub summary: &'static str,
    /// The address that the facts come from.
    pub source: &'static str,
    /// The definition.
    pub spec: Spec,
    /// Whether the warning stays in a stored response after it was validated.
    pub persists: bool,
}
