//! After which statuses the same request is worth another try: the rule for code.

use crate::{DOUBTFUL_SERVER_ERRORS, Info, Transient};

/// Whether a code is that of a failure which goes away by itself, if all that is known is the number: a
/// server error, unless some set has a status of that code that is not always one.
#[must_use]
pub const fn is_transient_code(code: u16) -> bool {
    let mut doubtful = DOUBTFUL_SERVER_ERRORS;
    while let [first, others @ ..] = doubtful {
        if *first == code {
            return false;
        }
        doubtful = others;
    }
    code / 100 == 5
}

/// Whether a status is one of these. Of what nothing is said of, the code decides.
#[must_use]
pub const fn is_transient(info: &Info) -> bool {
    match info.transient {
        Some(transient) => matches!(transient, Transient::Yes),
        None => is_transient_code(info.code),
    }
}
