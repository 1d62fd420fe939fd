//! Numbers of every integer type, names of variants, and phrases whatever their case.

use status_set::{HttpStatus, InvalidCodeError, Official, Received, UnlistedCodeError, status_set};
use std::error::Error;
use std::fmt::{Debug, Display};

status_set! {
    enum Edge {
        official,
        nginx::499 as Gone499,
        #[status(reason = "Twin")]
        One = 600,
        #[status(reason = "TWIN")]
        Other = 601,
        #[status(reason = "Über the Quota")]
        Umlaut = 602,
    }
}

/// Each number that is not a code is kept as it was, and names the enum.
fn all_refused<N>(numbers: &[N])
where
    N: TryInto<u16> + Copy + Debug + Display + PartialEq,
{
    for &number in numbers {
        let error = Official::from_number(number).unwrap_err();
        assert_eq!((error.code(), error.status_enum()), (number, "Official"));
        let error: &dyn Error = &error;
        assert_eq!(
            error.to_string(),
            format!("{number} is not a status of `Official`")
        );
        let error = Received::<Official>::from_number(number).unwrap_err();
        assert_eq!(error.code(), number);
        let error: &dyn Error = &error;
        let message = format!("{number} is not a status code: these are from 100 to 999");
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn numbers_of_no_type_are_cut() {
    all_refused(&[u8::MIN, 99]);
    all_refused(&[i8::MIN, -1, 0, 99]);
    all_refused(&[u16::MIN, 99, 1000, u16::MAX]);
    all_refused(&[i16::MIN, -404, -1, 1000, i16::MAX]);
    // What is left of these in 16 bits are codes.
    all_refused(&[(1 << 16) + 404, (1 << 31) + 404_u32]);
    all_refused(&[(1 << 16) + 404, -(1 << 16) + 404, i32::MIN + 404]);
    all_refused(&[(1 << 16) + 404, (1 << 32) + 404_u64]);
    all_refused(&[(1 << 32) + 404, -(1 << 32) + 404, i64::MIN + 404]);
    all_refused(&[(1 << 64) + 404, u128::MAX]);
    all_refused(&[(1 << 64) + 404, i128::MIN, i128::MIN + 404]);
    all_refused(&[(1 << 16) + 404, usize::MAX]);
    all_refused(&[-(1 << 16) + 404, isize::MIN]);
}

#[test]
fn numbers_of_every_type_are_read() {
    macro_rules! reads {
        ($($number:expr),*) => {$(
            assert_eq!(Official::from_number($number), Ok(Official::Ok));
            let received = Received::from_number($number);
            assert_eq!(received, Ok(Received::Known(Official::Ok)));
        )*};
    }
    reads!(200_u8, 200_u16, 200_i16, 200_u32, 200_i32, 200_u64, 200_i64);
    reads!(200_u128, 200_i128, 200_usize, 200_isize);
}

#[test]
fn an_enum_and_what_is_received_differ() {
    assert_eq!(Edge::from_number(499_i32), Ok(Edge::Gone499));
    let error: UnlistedCodeError<i32> = Official::from_number(499_i32).unwrap_err();
    assert_eq!(error.code(), 499);
    assert_eq!(
        Received::<Official>::from_number(499_i32).map(Received::code),
        Ok(499)
    );
    let error: InvalidCodeError<u64> = Received::<Official>::from_number(1000_u64).unwrap_err();
    assert_eq!(error.code(), 1000);
    // Those of `u16` are of the types that `TryFrom` has.
    assert_eq!(Official::from_number(499), Official::try_from(499));
    assert_eq!(
        Received::<Official>::from_number(99),
        Received::try_from(99)
    );
}

#[test]
fn every_name_goes_there_and_back() {
    for &status in Edge::ALL {
        assert_eq!(Edge::from_name(status.name()), Some(status));
        assert_eq!(status.name(), format!("{status:?}"));
    }
    assert_eq!(Edge::Gone499.name(), "Gone499");
    assert_eq!(Edge::Gone499.info().name, "ClientClosedRequest");
    for unknown in [
        "",
        "ClientClosedRequest",
        "notFound",
        "NotFound ",
        "Not Found",
        "404",
    ] {
        assert_eq!(Edge::from_name(unknown), None, "{unknown}");
    }
}

#[test]
fn case_makes_no_difference_where_that_is_asked_for() {
    let find = Edge::from_phrase_ignore_case;
    for &status in Official::ALL {
        let phrase = status.reason_phrase();
        for phrase in [
            phrase.to_owned(),
            phrase.to_uppercase(),
            phrase.to_lowercase(),
        ] {
            let code = find(&phrase).map(Edge::code);
            assert_eq!(code, Some(status.code()), "{phrase}");
        }
    }
    // Only that of ASCII letters: the rest would take tables.
    assert_eq!(find("Über THE quota"), Some(Edge::Umlaut));
    assert_eq!(find("über the quota"), None);
    for none in [
        "",
        "404",
        "404 Not Found",
        " not found",
        "not-found",
        "twin",
        "Twin",
    ] {
        assert_eq!(find(none), None, "{none}");
    }
    assert_eq!("Twin".parse(), Ok(Edge::One));
    assert!("not found".parse::<Edge>().is_err());
}
