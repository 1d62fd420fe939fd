//! `HttpStatus` by hand. The trait of status enums, implemented by hand.

use status_set::{CodeSet, HttpStatus};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mine {
    Ok,
}

impl std::fmt::Display for Mine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("200 OK")
    }
}

impl HttpStatus for Mine {
    const ALL: &'static [Self] = &[Self::Ok];
    const CODES: CodeSet = CodeSet::EMPTY;
    const NAME: &'static str = "Mine";
    const __FACTS: &'static status_set::__private::InfoIndex = status_set::Official::__FACTS;
    const __PHRASES: status_set::__private::PhraseIndex = status_set::Official::__PHRASES;
    const __LINES: &'static status_set::__private::StringTable = status_set::Official::__LINES;
    const __NAMES: &'static status_set::__private::StringTable = status_set::Official::__NAMES;

    fn code(self) -> u16 {
        200
    }

    fn from_code(_: u16) -> Option<Self> {
        None
    }

    fn __texts(self) -> (&'static str, &'static str) {
        ("OK", "200")
    }

    fn index(self) -> usize {
        0
    }
}

fn main() {}
