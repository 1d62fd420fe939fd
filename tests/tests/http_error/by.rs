//! Statuses that a function says, and such as may not be in the set.

use crate::{Edge, code, headers, statuses};
use status_set::{HttpError, HttpStatus, Official, Received, status_set};
use std::error::Error;
use std::io;

status_set! { enum Io { official::{404, 403, 500} } }

fn of_io(error: &io::Error) -> Io {
    match error.kind() {
        io::ErrorKind::NotFound => Io::NotFound,
        io::ErrorKind::PermissionDenied => Io::Forbidden,
        _ => Io::InternalServerError,
    }
}

fn of_text(text: &str) -> Official {
    if text.is_empty() {
        Official::BadRequest
    } else {
        Official::Ok
    }
}

fn of_source(error: &(dyn Error + Send + Sync + 'static)) -> Io {
    error.downcast_ref().map_or(Io::InternalServerError, of_io)
}

fn of_source_of_any_life(error: &(dyn Error + Send + Sync)) -> Io {
    if error.source().is_none() {
        Io::Forbidden
    } else {
        Io::NotFound
    }
}

#[derive(HttpError)]
#[status(set = Edge, code_case = "snake_case")]
enum AppError<'a> {
    #[status(by = of_io)]
    Io(io::Error),
    #[status(by = of_io, header("X-Text" = "boxed"), detail = "disk")]
    Boxed(Box<io::Error>),
    #[status(by = of_text, hide)]
    Text { text: String },
    #[status(by = of_text)]
    Borrowed(&'a str),
    #[status(by = of_source)]
    Source(Box<dyn Error + Send + Sync>),
    #[status(by = of_source_of_any_life)]
    Dyn(&'a (dyn Error + Send + Sync)),
    #[status(by = Self::of_this)]
    This(u8, &'a str),
    #[status(by = of_any)]
    None,
}

impl AppError<'_> {
    const fn of_this(&self) -> Edge {
        match self {
            Self::This(0, text) if text.is_empty() => Edge::NoResponse,
            _ => Edge::Own,
        }
    }
}

fn of_any(error: &AppError<'_>) -> Io {
    assert_eq!(error.code(), Some("none"));
    Io::Forbidden
}

#[test]
fn a_function_of_the_field_or_of_the_error_says_the_status() {
    let io = |kind: io::ErrorKind| io::Error::from(kind);
    for (error, expected) in [
        (AppError::Io(io(io::ErrorKind::NotFound)), 404),
        (AppError::Io(io(io::ErrorKind::TimedOut)), 500),
        (
            AppError::Boxed(Box::new(io(io::ErrorKind::PermissionDenied))),
            403,
        ),
        (
            AppError::Text {
                text: String::new(),
            },
            400,
        ),
        (AppError::Borrowed("a"), 200),
        (AppError::Source(Box::new(io(io::ErrorKind::NotFound))), 404),
        (AppError::Source("text".into()), 500),
        (AppError::Dyn(&io(io::ErrorKind::NotFound)), 403),
        (AppError::This(0, ""), 444),
        (AppError::This(1, ""), 777),
        (AppError::None, 403),
    ] {
        assert_eq!(code(&error), expected);
    }
}

#[test]
fn it_can_be_every_status_of_what_the_function_returns() {
    let [io, _, text, ..] = AppError::CASES else {
        panic!("there are several")
    };
    assert_eq!(io.statuses, Io::CODES);
    assert_eq!(io.code, Some("io"));
    assert_eq!([io.exposes, text.exposes], [None, Some(false)]);
    assert_eq!(text.statuses, Official::CODES);
    assert_eq!(AppError::STATUSES, Edge::CODES);
}

#[test]
fn the_rest_is_as_for_any_status() {
    let missing = io::Error::from(io::ErrorKind::NotFound);
    let error = AppError::Boxed(Box::new(missing));
    assert_eq!(headers(&error), ["X-Text: boxed"]);
    assert!(error.exposes_detail());
    let error = AppError::Io(io::Error::other("disk full"));
    assert!(!error.exposes_detail());
}

const fn of_parameter<T>(_: &T) -> Io {
    Io::NotFound
}

#[derive(HttpError)]
#[status(set = Edge)]
enum Generic<T, const N: usize> {
    #[status(by = of_parameter)]
    Field(T),
    #[status(by = Self::of_this)]
    This,
    #[status(by = Self::perhaps, or = 502)]
    Or([T; N]),
}

impl<T, const N: usize> Generic<T, N> {
    const fn of_this(&self) -> Io {
        if matches!(self, Self::This) {
            Io::Forbidden
        } else {
            Io::NotFound
        }
    }

    const fn perhaps(this: &[T; N]) -> Option<u16> {
        if this.is_empty() { None } else { Some(404) }
    }
}

#[test]
fn parameters_make_no_difference() {
    assert_eq!(code(&Generic::<u8, 0>::Field(1)), 404);
    assert_eq!(code(&Generic::<u8, 0>::This), 403);
    assert_eq!(code(&Generic::<u8, 0>::Or([])), 502);
    assert_eq!(code(&Generic::<u8, 1>::Or([1])), 404);
}

trait Upload {
    fn status(&self) -> Io;
}

impl Upload for str {
    fn status(&self) -> Io {
        if self.is_empty() {
            Io::Forbidden
        } else {
            Io::NotFound
        }
    }
}

impl<T> Upload for [T] {
    fn status(&self) -> Io {
        Io::InternalServerError
    }
}

const fn of_anything<T: ?Sized>(_: &T) -> Io {
    Io::Forbidden
}

#[derive(HttpError)]
enum Paths<'a, T: Upload + ?Sized> {
    #[status(by = <str as Upload>::status)]
    OfTrait(&'a str),
    #[status(by = <[u8]>::status)]
    OfType(&'a [u8]),
    #[status(by = of_anything::<str>, or = 404)]
    WithArgument(&'a str),
    #[status(by = <T as Upload>::status)]
    OfParameter(&'a T),
    #[status(by = <Self>::of_this)]
    OfSelf,
}

impl<T: Upload + ?Sized> Paths<'_, T> {
    const fn of_this(&self) -> Io {
        assert!(matches!(self, Self::OfSelf));
        Io::NotFound
    }
}

#[test]
fn the_path_of_a_function_may_be_any() {
    for (error, expected) in [
        (Paths::OfTrait(""), 403),
        (Paths::OfType(&[1]), 500),
        (Paths::WithArgument("a"), 403),
        (Paths::OfParameter("a"), 404),
        (Paths::<str>::OfSelf, 404),
    ] {
        assert_eq!(code(&error), expected);
    }
}

status_set! {
    enum Few { official::{101, 200, 404, 502}, nginx::499 }
}

status_set! { enum Arcgis { official, esri } }

#[derive(HttpError)]
#[status(set = Few)]
enum Upstream {
    Number(#[status(or = 502)] u16),
    Perhaps {
        #[status(or = BadGateway)]
        code: Option<u16>,
    },
    #[status(header("X-Text" = _1))]
    Received(#[status(or = 502)] Received<Arcgis>, u8),
    Status(#[status(or = 502)] Arcgis),
    PerhapsReceived(#[status(or = 502)] Option<Received<Official>>),
    #[status(by = number, or = 404)]
    By(&'static str),
}

fn number(text: &str) -> Option<u16> {
    text.parse().ok()
}

#[test]
fn what_the_set_does_not_have_becomes_another_status() {
    let received = |code| Received::from_code(code).unwrap();
    for (error, expected) in [
        (Upstream::Number(404), 404),
        (Upstream::Number(499), 499),
        (Upstream::Number(520), 502),
        (Upstream::Number(0), 502),
        // No exchange ends with it.
        (Upstream::Number(101), 502),
        (Upstream::Perhaps { code: Some(200) }, 200),
        (Upstream::Perhaps { code: None }, 502),
        (Upstream::Received(received(404), 7), 404),
        (Upstream::Received(received(503), 7), 502),
        // There it means another status.
        (Upstream::Received(received(499), 7), 502),
        (Upstream::Received(received(561), 7), 502),
        (Upstream::Status(Arcgis::TokenRequired), 502),
        (Upstream::Status(Arcgis::Ok), 200),
        (Upstream::PerhapsReceived(None), 502),
        (Upstream::By("404"), 404),
        (Upstream::By("200"), 200),
        (Upstream::By("x"), 404),
        (Upstream::By("500"), 404),
    ] {
        assert_eq!(code(&error), expected);
    }
    let error = Upstream::Received(received(503), 7);
    assert_eq!(headers(&error), ["X-Text: 7"]);
    assert!(!error.exposes_detail());
}

#[test]
fn it_can_be_every_status_of_the_set_that_ends_an_exchange() {
    assert_eq!(statuses::<Upstream>(), [200, 404, 499, 502]);
}
