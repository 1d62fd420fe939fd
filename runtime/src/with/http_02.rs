//! `with(http-02)`: a status enum and the `StatusCode` of http 0.2, which older servers and clients
//! speak. It is the same as `with(http)` for http 1, without the responses of error types, and an enum
//! can have both.
//!
//! ```
//! use status_set::{Received, status_set};
//! use http_02::StatusCode; // `http` of version 0.2
//!
//! status_set! {
//!     #[status(with(http-02))]
//!     pub enum EdgeStatus { official, nginx }
//! }
//!
//! assert_eq!(StatusCode::from(EdgeStatus::ClientClosedRequest).as_u16(), 499);
//! assert_eq!(EdgeStatus::try_from(StatusCode::NOT_FOUND), Ok(EdgeStatus::NotFound));
//! assert_eq!(EdgeStatus::NotFound, StatusCode::NOT_FOUND);
//!
//! let received = Received::<EdgeStatus>::from(StatusCode::from_u16(529).unwrap());
//! assert_eq!(received.known(), None);
//! assert_eq!(StatusCode::from(received).as_u16(), 529);
//! ```

use super::status_code::conversions;

#[doc(hidden)]
pub use ::http_02::StatusCode;

conversions!(http_02);

/// What expansions call for `with(http-02)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http_02 {
    ("http-02" status $status:ident) => {
        $crate::__status_code_impls! { [$crate::__private::with::http_02] $status }
    };
}
