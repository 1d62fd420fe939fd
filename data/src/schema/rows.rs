//! The rows of the dataset, owned: the types of the table with `String` for `&'static str`.

use super::mistake::At;
use crate::facts::{GrpcCode, ReasonFrom, Seen};
use crate::info::{Body, Cacheable, Retry, Spec, State, Transient};
use crate::provenance::{Date, Evidence};
use std::format;
use std::string::String;
use std::vec::Vec;

/// A set as its file describes it; becomes a [`Set`](crate::Set).
///
/// ```
/// use status_set_data::schema;
///
/// let set = schema::parse_set("mine", r#"
/// title = "Mine"
/// summary = "Codes of our own."
/// home = "https://example.org/"
///
/// [[status]]
/// code = 460
/// name = "ScanPending"
/// reason = "Scan Pending"
/// reason_from = "vendor"
/// summary = "The file is still being scanned."
/// source = "https://example.org/codes"
/// checked = 2026-11-26
/// evidence = "primary"
/// state = "current"
/// seen = ["wire", "log"]
/// transient = "yes"
/// "#).unwrap();
/// assert_eq!(set.name, "mine");
/// assert_eq!(set.statuses[0].code.value, 460);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetSource {
    /// The word that chooses the set.
    pub name: String,
    /// The origin's own name.
    pub title: String,
    /// One sentence on the set.
    pub summary: String,
    /// The address of the origin's documentation.
    pub home: String,
    /// The edition of the dataset that the set came with; `None` for a user's own set.
    pub edition: Option<u16>,
    /// The response header fields that show that the status is from the set.
    pub marks: Vec<At<String>>,
    /// The statuses, in the order of their codes, each code and each name once.
    pub statuses: Vec<StatusSource>,
}

/// A status as a set's file describes it; becomes an [`Info`](crate::Info), and in the dataset
/// [`Facts`](crate::facts::Facts) as well.
///
/// A key that is left out has the value that these have where nothing is said.
///
/// ```
/// use status_set_data::schema::{At, StatusSource};
///
/// fn heading(status: &StatusSource) -> String {
///     format!("{} {}", status.code.value, status.reason)
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusSource {
    /// The status code, 100..=999.
    pub code: At<u16>,
    /// The variant.
    pub name: At<String>,
    /// The reason phrase.
    pub reason: String,
    /// Who the reason phrase is from.
    pub reason_from: ReasonFrom,
    /// The edition of the dataset that the status came with, if that is not the edition of its set.
    pub edition: Option<u16>,
    /// One sentence on what the status means.
    pub summary: String,
    /// The address that the facts come from.
    pub source: Option<String>,
    /// Where the status stands in its life.
    pub state: State,
    /// Where the code can be seen.
    pub seen: Vec<Seen>,
    /// The specification that defines the status.
    pub spec: Option<SpecSource>,
    /// Phrases that the status had before, no two of them with the same name.
    pub former: Vec<At<String>>,
    /// Whether a cache may store a response.
    pub cacheable: Cacheable,
    /// Whether a response has content.
    pub body: Body,
    /// When the same request may succeed if it is sent again.
    pub retry: Option<Retry>,
    /// Whether the `Retry-After` field is defined for the status.
    pub retry_after: bool,
    /// The header fields that every response must have.
    pub requires: Vec<String>,
    /// The code that the client gets in place of this one.
    pub sent_as: Option<u16>,
    /// Whether the same request is worth another try.
    pub transient: Option<Transient>,
    /// When the facts were last compared with their source.
    pub checked: Option<Date>,
    /// What they were read in.
    pub evidence: Option<Evidence>,
    /// The last day of a temporary registration.
    pub expires: Option<Date>,
    /// The gRPC codes that become this status.
    pub grpc: Vec<GrpcCode>,
    /// What a gRPC client makes of this status.
    pub grpc_client: Option<GrpcCode>,
    /// The response header fields that show who sent the status, besides those of the set.
    pub marks: Vec<At<String>>,
    /// How many seconds a client should wait before it tries again.
    pub default_wait: Option<u16>,
    /// What well-known senders mean by the status.
    pub used: Vec<UsedSource>,
    /// Phrases that servers send, besides today's and the former ones.
    pub also: Vec<At<String>>,
}

/// What a sender means by a status; becomes a [`Used`](crate::facts::Used).
///
/// ```
/// use status_set_data::schema::UsedSource;
///
/// fn line(used: &UsedSource) -> String {
///     format!("{}: {}", used.by, used.meaning)
/// }
/// ```
#[derive(Default, Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UsedSource {
    /// The sender.
    pub by: String,
    /// One sentence on what the sender means.
    pub meaning: String,
    /// The address that this comes from.
    pub source: String,
}

/// The place of a definition; becomes a [`Spec`](crate::Spec).
///
/// ```
/// use status_set_data::schema::SpecSource;
///
/// fn link_text(spec: &SpecSource) -> &str {
///     spec.section.as_deref().unwrap_or(&spec.document)
/// }
/// ```
#[derive(Default, Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SpecSource {
    /// The document.
    pub document: String,
    /// The section's number, without the section sign.
    pub section: Option<String>,
}

impl SpecSource {
    /// Both, as [`Spec`] prints them.
    ///
    /// ```
    /// use status_set_data::schema::SpecSource;
    ///
    /// let mut spec = SpecSource::default();
    /// spec.document = "RFC 6585".to_owned();
    /// assert_eq!(spec.text(), "RFC 6585");
    /// spec.section = Some("4".to_owned());
    /// assert_eq!(spec.text(), "RFC 6585 §4");
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        let document = &self.document;
        match &self.section {
            Some(section) => format!("{document}{}{section}", Spec::SIGN),
            None => document.clone(),
        }
    }
}
