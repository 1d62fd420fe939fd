//! What the functions for events ask for while their feature is off, so that rustc names the feature, and not a
//! method that is missing.

use core::marker::PhantomData;

/// What nothing has.
#[diagnostic::on_unimplemented(
    message = "`trace` and `trace_by` need the feature `tracing`",
    label = "one event for each failed response, which takes the crate `tracing`",
    note = "turn it on: `cargo add status-set --features tracing`"
)]
pub trait Traced {}

/// Does not have it. The lifetime keeps rustc from asking before somebody calls a function that needs it.
#[derive(Debug)]
pub struct Off<'a>(PhantomData<&'a ()>);
