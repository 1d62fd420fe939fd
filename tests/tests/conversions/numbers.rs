//! A number is what Rust takes for one, wherever it stands.

use status_set::{HttpError, HttpStatus, status_set};

status_set! {
    #[status(edition = 2_026u16)]
    pub enum Picked {
        official::{0x194, 4_0_3, 0402, 401u16},
        official::{503, 500} except 0b1_1111_0100,
        Own = 0x1CC,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(edition = 0x7EA)]
#[repr(u16)]
enum Derived {
    #[status(0x194)]
    Missing,
    #[status(official::4_03u16)]
    Closed,
    #[status(0o714, reason = "Scan Pending")]
    Pending,
    Gone = 0x19A,
    Conflict = 4_09,
    #[allow(clippy::zero_prefixed_literal)]
    Teapot = 0418,
}

#[derive(Debug, HttpError)]
#[status(set = Picked)]
enum Failure {
    #[status(0x194)]
    Missing,
    #[status(4_0_3)]
    Closed,
    #[status(460u16)]
    Own,
}

/// The codes of an enum, in their order.
fn codes<S: HttpStatus>() -> Vec<u16> {
    S::ALL.iter().map(|status| status.code()).collect()
}

#[test]
fn picks_and_own_statuses() {
    assert_eq!(codes::<Picked>(), [401, 402, 403, 404, 460, 503]);
}

#[test]
fn derived_statuses_and_discriminants() {
    assert_eq!(codes::<Derived>(), [403, 404, 409, 410, 418, 460]);
}

#[test]
fn error_types() {
    let all = [Failure::Missing, Failure::Closed, Failure::Own];
    assert_eq!(all.map(|failure| failure.status().code()), [404, 403, 460]);
}

#[test]
fn groups() {
    assert!(matches!(Picked::NotFound, Picked!(0x194)));
    assert!(matches!(
        Picked::Forbidden,
        Picked!(4xx except {4_0_4u16, 0401, 0x192, 460})
    ));
    assert!(!matches!(Picked::Own, Picked!(4xx except 0o714)));
}
