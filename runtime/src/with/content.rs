//! Which answers have content.

use crate::final_code::is_final;
use crate::{HttpStatus, info::Body};

/// Whether the answer to this status, which for an informational one is a 500, may have content.
/// What RFC 9110 says of 204, 205 and 304 holds for an own status of that code too.
pub(super) fn has_content(status: impl HttpStatus) -> bool {
    let code = status.code();
    !is_final(code) || (!matches!(code, 204 | 205 | 304) && status.info().body == Body::Allowed)
}
