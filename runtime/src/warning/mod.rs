//! The codes of the `Warning` header field, which [RFC 9111 §5.5] made obsolete.
//!
//! [RFC 9111 §5.5]: https://www.rfc-editor.org/rfc/rfc9111#section-5.5

mod code;
mod error;
mod received;

pub use self::code::WarnCode;
pub use self::error::WarnCodeError;
pub use self::received::{ReceivedWarnCode, UnlistedWarnCode};
