//! A status enum that is a response of axum, for which `axum` is all that is turned on.

#![no_std]

use status_set::status_set;

status_set! {
    /// What the service says of itself.
    #[status(with(axum))]
    pub enum Health {
        official::{NoContent, ServiceUnavailable},
    }
}
