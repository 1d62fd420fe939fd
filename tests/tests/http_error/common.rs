//! What the type says of the header fields of all its cases.

use crate::headers;
use status_set::{HttpError, Official};

#[derive(HttpError)]
enum Inner {
    #[status(401)]
    Denied,
    #[status(503, header("Cache-Control" = "max-age=1"), header("Retry-After" = 5))]
    Busy,
}

#[derive(HttpError)]
#[status(header("Cache-Control" = "no-store"), header("X-Code" = self.number()))]
#[status(without("WWW-Authenticate"))]
enum AppError {
    #[status(404)]
    Plain,
    #[status(410, header("cache-control" = "max-age=60"))]
    Cached,
    #[status(410, header("Cache-Control" = None::<u8>))]
    NotGiven,
    #[status(404, without("Cache-Control"))]
    LeftOut,
    #[status(401)]
    Denied,
    #[status(401, header("WWW-Authenticate" = "Basic"), header("X-Code" = 7), header("X-Code" = 8))]
    Given,
    #[status(transparent)]
    Inner(Inner),
    #[status(header("X-Text" = _0))]
    Upstream(&'static str, #[status] Official),
}

impl AppError {
    const fn number(&self) -> u8 {
        if matches!(self, Self::Plain) { 1 } else { 2 }
    }
}

#[test]
fn the_variant_comes_before_the_inner_error_and_that_before_the_type() {
    let (no_store, code) = ("Cache-Control: no-store", "X-Code: 2");
    for (error, expected) in [
        (AppError::Plain, vec![no_store, "X-Code: 1"]),
        (AppError::Cached, vec!["cache-control: max-age=60", code]),
        (AppError::NotGiven, vec![code]),
        (AppError::LeftOut, vec![code]),
        (AppError::Denied, vec![no_store, code]),
        (
            AppError::Given,
            vec![
                "WWW-Authenticate: Basic",
                "X-Code: 7",
                "X-Code: 8",
                no_store,
            ],
        ),
        (AppError::Inner(Inner::Denied), vec![no_store, code]),
        (
            AppError::Inner(Inner::Busy),
            vec!["Cache-Control: max-age=1", "Retry-After: 5", code],
        ),
        (
            AppError::Upstream("a", Official::Gone),
            vec!["X-Text: a", no_store, code],
        ),
    ] {
        assert_eq!(headers(&error), expected);
    }
}

#[test]
fn the_catalogue_has_them() {
    let [plain, cached, ..] = AppError::CASES else {
        panic!("there are several")
    };
    assert_eq!(plain.headers, ["Cache-Control", "X-Code"]);
    assert_eq!(cached.headers, ["cache-control", "Cache-Control", "X-Code"]);
}

/// For inner errors too, which by themselves nobody could send.
#[test]
fn what_the_type_leaves_out_is_not_missing() {
    assert!(Inner::__INCOMPLETE.contains(401));
    assert!(AppError::__INCOMPLETE.is_empty());
}

#[derive(HttpError)]
#[status(header("WWW-Authenticate" = "Bearer"))]
enum Given {
    #[status(transparent)]
    Inner(Inner),
    #[status(401, header("Cache-Control" = "no-store"))]
    Denied,
}

#[test]
fn nor_is_what_it_gives() {
    assert!(Given::__INCOMPLETE.is_empty());
    let denied = Given::Inner(Inner::Denied);
    assert_eq!(headers(&denied), ["WWW-Authenticate: Bearer"]);
    assert_eq!(
        headers(&Given::Denied),
        ["Cache-Control: no-store", "WWW-Authenticate: Bearer"]
    );
}

#[derive(HttpError)]
#[status(transparent)]
struct Outermost(Given);

#[test]
fn they_go_up_through_every_level() {
    let error = Outermost(Given::Inner(Inner::Denied));
    assert_eq!(headers(&error), ["WWW-Authenticate: Bearer"]);
    assert!(Outermost::__INCOMPLETE.is_empty());
}

macro_rules! error {
    ($name:ident, $value:expr) => {
        #[derive(HttpError)]
        #[status(header("X-Text" = $value))]
        enum $name {
            #[status(404)]
            Only,
        }
    };
}

error!(Made, self.text());

impl Made {
    const fn text(&self) -> &'static str {
        match self {
            Self::Only => "text",
        }
    }
}

#[test]
fn a_value_may_come_from_outside_of_a_macro() {
    assert_eq!(headers(&Made::Only), ["X-Text: text"]);
}

/// Nothing sends its field, of which rustc does not warn.
#[test]
#[deny(warnings)]
fn an_enum_without_variants_may_give_fields_too() {
    #[derive(HttpError)]
    #[status(default = 500, code_case = "snake_case", header("Cache-Control" = "no-store"))]
    enum Never {}

    assert!(Never::CASES.is_empty());
    assert!(Never::STATUSES.is_empty());
}
