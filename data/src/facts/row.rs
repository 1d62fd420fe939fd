//! What the second table says of one status.

use super::grpc::GrpcCode;
use super::origin::{ReasonFrom, Seen};
use crate::provenance::{Date, Evidence};

facts! {
    [$] for_each_further_fact
    /// The facts about one status that no code depends on: for people who look it up, and for other
    /// tools.
    ///
    /// ```
    /// use status_set_data::facts::Facts;
    ///
    /// fn is_sent_by_grpc_gateways(facts: &Facts) -> bool {
    ///     !facts.grpc.is_empty()
    /// }
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Facts {
        /// The set that the status belongs to.
        set: &'static str = "",
        /// The status code.
        code: u16 = 0,
        /// Who the reason phrase is from.
        reason_from: ReasonFrom = ReasonFrom::Own,
        /// The address that the facts come from. Only a status that a user defined may have none.
        source: Option<&'static str> = None,
        /// Where the code can be seen.
        seen: &'static [Seen] = &[],
        /// When the facts were last compared with their source.
        checked: Option<Date> = None,
        /// What they were read in.
        evidence: Option<Evidence> = None,
        /// The last day of a registration for a limited time, as its registry prints it.
        expires: Option<Date> = None,
        /// The gRPC codes that become this status where a service is called by plain HTTP.
        grpc: &'static [GrpcCode] = &[],
        /// What a gRPC client makes of a response with this status that has no `grpc-status`. `None`
        /// stands for [`Unknown`](GrpcCode::Unknown), as for all codes that its document does not name.
        grpc_client: Option<GrpcCode> = None,
        /// The response header fields that show that the status is from the owner of the set.
        marks: &'static [&'static str] = &[],
        /// How many seconds a client should wait before it tries again, by the documentation of the owner.
        default_wait: Option<u16> = None,
        /// What well-known senders mean by the status.
        used: &'static [Used] = &[],
        /// Phrases that servers write in the status line, besides today's and the former ones.
        also: &'static [&'static str] = &[],
    }
}

/// What a well-known sender means by a status, more closely than its definition says.
///
/// ```
/// use status_set_data::facts::Used;
///
/// fn line(used: &Used) -> String {
///     format!("{}: {}", used.by, used.meaning)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Used {
    /// The sender.
    pub by: &'static str,
    /// One sentence on what the sender means.
    pub meaning: &'static str,
    /// The address that this comes from.
    pub source: &'static str,
}
