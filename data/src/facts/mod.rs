//! A second table: facts about the statuses that no code depends on, for people and for other tools.
//!
//! It has a feature of its own, so that builds without it do not compile these texts.

#[cfg(feature = "facts")]
#[rustfmt::skip]
mod generated;
mod grpc;
#[cfg(feature = "facts")]
mod look_up;
mod origin;
#[macro_use]
pub(crate) mod row;

pub use self::grpc::GrpcCode;
#[cfg(feature = "facts")]
pub use self::look_up::all;
pub use self::origin::{ReasonFrom, Seen};
pub use self::row::{Facts, Used};
#[doc(inline)]
pub use crate::provenance::{Date, Evidence};
