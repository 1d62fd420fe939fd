//! Words of a doc comment are not attributes: nothing is allowed for their sake.

#![forbid(deprecated)]

use status_set::{HttpStatus, status_set};

status_set! {
    /// Not deprecated, and there is no `#[allow(deprecated)]`.
    pub enum Edge {
        /// Some of these were called `deprecated` once.
        nginx,
        #[doc = "cfg_attr(all(), deprecated)"]
        #[cfg_attr(all(), doc = "deprecated")]
        #[cfg_attr(any(), deprecated)]
        Own = 600,
    }
}

/// `#[deprecated]`, as one says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[cfg_attr(any(), deprecated)]
enum Api {
    /// Not deprecated.
    Ok,
}

fn main() {
    assert_eq!(Edge::Own.code(), 600);
    assert_eq!(Api::Ok.code(), 200);
}
