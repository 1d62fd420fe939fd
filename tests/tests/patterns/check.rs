//! Compares a group with what the facts say of each status.

use status_set::{HttpStatus, Info, catalog};

/// Checks that a group has those statuses of its enum whose facts are as a closure says.
macro_rules! group {
    ($status_enum:ident!($($group:tt)*) is $expected:expr) => {
        crate::check::is_group::<$status_enum>(
            stringify!($($group)*),
            |status| matches!(status, $status_enum!($($group)*)),
            $expected,
        )
    };
}

pub(crate) use group;

pub(crate) fn is_group<S: HttpStatus>(
    group: &str,
    has: impl Fn(S) -> bool,
    expected: impl Fn(&'static Info) -> bool,
) {
    for &status in S::ALL {
        let info = status.info();
        assert_eq!(has(status), expected(info), "{status} in `{group}`");
    }
}

/// Whether a status is in a set, for an enum that has chosen the whole set.
pub(crate) fn of(set: &str) -> impl Fn(&'static Info) -> bool {
    let set = catalog::set(set).unwrap();
    |info| {
        set.by_code(info.code)
            .is_some_and(|it| it.name == info.name)
    }
}
