//! Discriminants are the user's affair: the derive reads them at most.

use status_set::{HttpStatus, Received};

/// The value of a constant.
const NINE: isize = 9;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, HttpStatus)]
#[status(sets(official, nginx))]
enum Kept {
    #[status(500)]
    Broken = -1,
    #[status(200)]
    Fine = 1,
    /// One more.
    #[status(404)]
    Missing,
    #[status(nginx::444)]
    Dropped = NINE,
    #[status(TooManyRequests)]
    SlowDown = 1 << 10,
    #[status(460, reason = "Scan Pending")]
    ScanPending = 404,
    /// By its discriminant.
    Gone = 410,
}

#[test]
fn they_are_kept() {
    let all = Kept::ALL
        .iter()
        .map(|status| (status.code(), *status as isize));
    assert!(all.eq([
        (200, 1),
        (404, 2),
        (410, 410),
        (429, 1024),
        (444, 9),
        (460, 404),
        (500, -1),
    ]));
}

#[test]
fn numbers_are_codes_and_not_discriminants() {
    assert_eq!(Kept::from_code(404), Some(Kept::Missing));
    assert_eq!(Kept::from_code(460), Some(Kept::ScanPending));
    assert_eq!(Kept::try_from(1), Err(Kept::try_from(1).unwrap_err()));
    assert_eq!(Kept::from_code(1024), None);
    assert_eq!(u16::from(Kept::Broken), 500);
    assert_eq!(Received::Known(Kept::ScanPending).code(), 460);
}

#[test]
fn the_order_is_the_users_own() {
    assert!(Kept::Broken < Kept::Fine && Kept::SlowDown > Kept::Gone);
    assert_eq!(Kept::ALL.first(), Some(&Kept::Fine));
    assert_eq!(Kept::ALL.last(), Some(&Kept::Broken));
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[repr(u8)]
enum Bytes {
    #[status(404)]
    Missing = 255,
    #[status(200)]
    Fine = 0,
    #[status(999, reason = "Largest")]
    Largest = b'l',
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[repr(i8)]
enum Signed {
    #[status(404)]
    Missing = -128,
    #[status(200)]
    Fine,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[repr(C)]
enum C {
    NotFound,
    Ok,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[repr(u64)]
enum Wide {
    NotFound = 404,
    #[status(200)]
    Fine = u64::MAX,
}

#[test]
fn representations() {
    assert_eq!(size_of::<Bytes>(), 1);
    assert_eq!(
        [Bytes::Fine, Bytes::Largest, Bytes::Missing].map(|it| it as u8),
        [0, b'l', 255]
    );
    assert_eq!(
        [Bytes::Fine, Bytes::Largest, Bytes::Missing].map(u16::from),
        [200, 999, 404]
    );
    assert_eq!(Bytes::ALL, [Bytes::Fine, Bytes::Missing, Bytes::Largest]);
    assert_eq!(
        [Signed::Missing, Signed::Fine].map(|it| it as i8),
        [-128, -127]
    );
    assert_eq!(Signed::from_code(200), Some(Signed::Fine));
    assert_eq!([C::NotFound as usize, C::Ok as usize], [0, 1]);
    assert_eq!(C::ALL, [C::Ok, C::NotFound]);
    assert_eq!([Wide::NotFound as u64, Wide::Fine as u64], [404, u64::MAX]);
    assert_eq!(Wide::ALL, [Wide::Fine, Wide::NotFound]);
}

/// Each way to write a code as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[repr(u16)]
enum Literals {
    Hexadecimal = 0x194,
    Suffixed = 410_u16,
    Underscored = 2_00,
}

#[test]
fn literals() {
    for status in Literals::ALL {
        assert_eq!(*status as u16, status.code());
    }
    assert_eq!(Literals::Hexadecimal.reason_phrase(), "Not Found");
}
