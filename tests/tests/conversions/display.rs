//! Width, fill and precision. The plain text is checked for every status of every enum.

use status_set::{Official, Received, StatusClass};
use std::fmt::Display;

/// A value is laid out in every way as its text is.
fn is_laid_out_as(value: impl Display, text: &str) {
    assert_eq!(format!("{value}"), text);
    assert_eq!(format!("{value:16}|"), format!("{text:16}|"));
    assert_eq!(format!("{value:<16}|"), format!("{text:<16}|"));
    assert_eq!(format!("{value:>16}|"), format!("{text:>16}|"));
    assert_eq!(format!("{value:*^17}|"), format!("{text:*^17}|"));
    assert_eq!(format!("{value:3}|"), format!("{text:3}|"));
    assert_eq!(format!("{value:.3}|"), format!("{text:.3}|"));
    assert_eq!(format!("{value:-<8.5}|"), format!("{text:-<8.5}|"));
    let (width, precision) = (9, 7);
    assert_eq!(
        format!("{value:>width$.precision$}|"),
        format!("{text:>width$.precision$}|"),
    );
}

#[test]
fn a_status_is_laid_out_as_text() {
    is_laid_out_as(Official::NotFound, "404 Not Found");
    is_laid_out_as(Official::Ok, "200 OK");
}

#[test]
fn a_known_status_is_laid_out_as_text() {
    is_laid_out_as(Received::Known(Official::NotFound), "404 Not Found");
}

#[test]
fn an_unlisted_code_is_laid_out_as_text() {
    is_laid_out_as(Received::<Official>::from_code(499).unwrap(), "499");
}

#[test]
fn a_class_is_laid_out_as_text() {
    is_laid_out_as(StatusClass::ClientError, "client error");
}
