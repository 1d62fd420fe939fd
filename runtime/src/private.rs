//! All that expansions name. Not public API: it changes without notice.

pub use core::{
    assert,
    clone::Clone,
    cmp::{Eq, Ord, PartialEq, PartialOrd},
    convert::{From, TryFrom},
    fmt::{Debug, Display, Formatter, Result as FmtResult, Write},
    format_args,
    hash::Hash,
    marker::{Copy, Sized},
    ops::FnMut,
    option::Option::{self, None, Some},
    panic,
    primitive::{bool, str, u8, u16, usize},
    result::Result::{self, Err, Ok},
    str::FromStr,
    stringify,
};

pub use crate::__detail as detail;
pub use crate::__header_value as value;
pub use crate::__pattern as pattern;
pub use crate::__status_functions as status_functions;
pub use crate::__status_impls as status_impls;
pub use crate::__status_patterns as status_patterns;
pub use crate::expansion::body::{Body, JSON};
pub use crate::expansion::cases::{
    cases, cases_like, checked_cases, codes_of, rules, with_codes, with_exposes, with_fields,
    with_inner, with_statuses, with_title, with_type,
};
pub use crate::expansion::choice::{Checked, Choose, InField, NamedStatusCode, is_set};
pub use crate::expansion::codes::{
    Written, any, carry, check_statuses, find, written_code, written_codes,
};
pub use crate::expansion::detail::show_detail;
pub use crate::expansion::fields::{
    Names, check_all_fields, check_complete, check_fields, incomplete, requires, requires_any,
};
pub use crate::expansion::given::Given;
pub use crate::expansion::header_value::HeaderValue;
pub use crate::expansion::inclusion::{
    Returned, check_field, check_function, check_inner, check_like, code_of, final_codes, known,
    known_of_function,
};
pub use crate::expansion::patterns::{GroupCodes, Value};
pub use crate::expansion::rules::{Rule, Visitor, extend_by_inner, inner_detail, inner_headers};
pub use crate::expansion::status_or::{StatusOr, or};
pub use crate::info_index::InfoIndex;
pub use crate::parse::parse;
pub use crate::status::MadeByMacro;
pub use crate::string_table::StringTable;
pub use crate::with;
pub use crate::with::entries::*;
pub use crate::{
    CodeSet, ErrorCase, HttpError, HttpStatus, Info, Official, ParseStatusError, Problem, Received,
    StatusClass, Unlisted, UnlistedCodeError,
};
pub use status_set_data::phrase::PhraseIndex;
pub use status_set_data::sets;
pub use status_set_macros::{status_pattern, status_set};

#[rustfmt::skip]
pub mod words;

/// What the facts of a user's own set are written with.
pub mod custom {
    pub use crate::info::{Body, Cacheable, Former, Retry, Set, Spec, State, Transient};
    pub use core::include_bytes;
    #[cfg(feature = "custom-sets")]
    pub use status_set_data::{
        Custom, CustomFacts,
        facts::{Date, Evidence, GrpcCode, ReasonFrom, Seen, Used},
    };
}

/// Stands in the place of a pattern with a mistake: the mistake is the parameter.
pub trait Mistake<const N: usize>: Sized {
    const PATTERN: Self;
}

impl<S: HttpStatus, const N: usize> Mistake<N> for S {
    const PATTERN: Self = S::ALL[0];
}

impl<S: HttpStatus, const N: usize> Mistake<N> for Received<S> {
    const PATTERN: Self = Self::Known(S::ALL[0]);
}

impl<const N: usize> Mistake<N> for CodeSet {
    const PATTERN: Self = Self::EMPTY;
}

/// The statuses of an enum, for a constant that is evaluated where it is used: if it named another
/// constant, rustc would evaluate that at each check of the user's crate.
#[must_use]
pub const fn all<S: HttpStatus>() -> &'static [S] {
    S::ALL
}

/// How long a table of places is: it has one for each number of three digits, and some more, so that
/// the code of a status is in it without a test.
const PLACES: usize = (status_set_data::MAX_CODE as usize + 1).next_power_of_two();

/// The place of a code in the order of an enum's codes, or a number above all places.
#[must_use]
#[inline]
pub const fn place(places: &[u8; PLACES], code: u16) -> usize {
    let code = code as usize;
    if code < PLACES {
        places[code] as usize
    } else {
        PLACES
    }
}

/// The same for an enum with more statuses than a byte can count.
#[must_use]
#[inline]
pub const fn wide_place(places: &[u16; PLACES], code: u16) -> usize {
    let code = code as usize;
    if code < PLACES {
        places[code] as usize
    } else {
        PLACES
    }
}

/// The number that three ASCII digits name, or for anything else one that no status has.
#[must_use]
#[inline]
pub const fn number_of(bytes: &[u8]) -> u16 {
    match status_set_data::digits::parse(bytes) {
        Some(code) => code,
        None => u16::MAX,
    }
}

/// The status of a code, or an error with the code.
///
/// # Errors
///
/// If the enum has no status of the code.
#[inline]
pub fn try_from<S: HttpStatus>(code: u16) -> Result<S, UnlistedCodeError> {
    S::from_code(code).ok_or(UnlistedCodeError::new::<S>(code))
}

/// The status at a place, or `None` at the place after the last one, which is `N - 1`.
///
/// That is an entry like any other, so that a code that the enum does not list costs no
/// mispredicted branch.
#[must_use]
#[inline]
pub const fn status_at<S: HttpStatus, const N: usize>(place: usize) -> Option<S> {
    if place < N {
        Statuses::<S, N>::WITH_NONE[place]
    } else {
        None
    }
}

/// Its table is generic, so that rustc builds it for a program and not at each check of the user's
/// crate: it looks through all variants for each entry of a table of an enum.
struct Statuses<S, const N: usize>(core::marker::PhantomData<S>);

impl<S: HttpStatus, const N: usize> Statuses<S, N> {
    const WITH_NONE: [Option<S>; N] = {
        let mut statuses = [None; N];
        let mut place = 0;
        while place < S::ALL.len() {
            statuses[place] = Some(S::ALL[place]);
            place += 1;
        }
        statuses
    };
}
