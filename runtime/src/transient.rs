//! After which statuses the same request is worth another try.

use crate::{CodeSet, Info, StatusClass, info::Transient, info_index::InfoIndex};
use status_set_data::{DOUBTFUL_SERVER_ERRORS, MAX_CODE, MIN_CODE};

const DOUBTFUL: CodeSet = match CodeSet::from_codes(DOUBTFUL_SERVER_ERRORS) {
    Some(codes) => codes,
    None => unreachable!(),
};

/// Whether a code is that of a failure which goes away by itself, if all that is known is the number.
pub(crate) const fn of_unlisted(code: u16) -> bool {
    let class = StatusClass::from_code(code);
    matches!(class, Some(StatusClass::ServerError)) && !DOUBTFUL.contains(code)
}

const fn of_listed(info: &Info, code: u16) -> bool {
    match info.transient {
        Some(transient) => matches!(transient, Transient::Yes),
        None => of_unlisted(code),
    }
}

impl InfoIndex {
    /// The codes of the transient statuses. For constants: it reads the tables of all the enum's sets, so
    /// that the program need not have them.
    pub(crate) const fn transient(&self) -> CodeSet {
        let mut codes = CodeSet::EMPTY;
        let (mut code, mut place) = (MIN_CODE, 0);
        while code <= MAX_CODE {
            if self.codes.contains(code) {
                if of_listed(self.info(place, code), code) {
                    codes.insert(code, code);
                }
                place += 1;
            }
            code += 1;
        }
        codes
    }
}
