//! After which statuses the same request is worth another try.

use crate::{CodeSet, info_index::InfoIndex};
use status_set_data::transient::{is_transient, is_transient_code};
use status_set_data::{MAX_CODE, MIN_CODE};

const UNLISTED: CodeSet = {
    let (mut codes, mut code) = (CodeSet::EMPTY, MIN_CODE);
    while code <= MAX_CODE {
        if is_transient_code(code) {
            codes.insert(code, code);
        }
        code += 1;
    }
    codes
};

/// Whether a code is that of a failure which goes away by itself, if all that is known is the number.
pub(crate) const fn of_unlisted(code: u16) -> bool {
    UNLISTED.contains(code)
}

impl InfoIndex {
    /// The codes of the transient statuses. For constants: it reads the tables of all the enum's sets, so
    /// that the program need not have them.
    pub(crate) const fn transient(&self) -> CodeSet {
        let mut codes = CodeSet::EMPTY;
        let (mut code, mut place) = (MIN_CODE, 0);
        while code <= MAX_CODE {
            if self.codes.contains(code) {
                if is_transient(self.info(place, code)) {
                    codes.insert(code, code);
                }
                place += 1;
            }
            code += 1;
        }
        codes
    }
}
