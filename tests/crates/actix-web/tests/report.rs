//! What a log writes of the errors that a middleware sees.

#![deny(warnings)]

use actix_web::{HttpResponse, ResponseError};
use status_set::HttpError;
use status_set::with::actix_web::report;
use std::error::Error;
use std::fmt;

#[derive(Debug, HttpError)]
#[status(500, with(actix_web))]
struct Failed(&'static str, Option<Box<Failed>>);

/// Fails to print after `!`.
impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end_matches('!'))?;
        if self.0.ends_with('!') {
            Err(fmt::Error)
        } else {
            Ok(())
        }
    }
}

impl Error for Failed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_deref().map(|source| source as _)
    }
}

/// An error that tells no sources.
#[derive(Debug)]
struct Foreign;

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("foreign\n")
    }
}

impl ResponseError for Foreign {}

fn lines(error: impl Into<actix_web::Error>) -> [String; 2] {
    let response = HttpResponse::from_error(error);
    let report = report::<Failed>(response.error().unwrap());
    [format!("{report}"), format!("{report:#}")]
}

#[test]
fn an_error_is_a_line_with_its_sources() {
    let error = Failed("a\r\n\x1b[2J", Some(Box::new(Failed("b", None))));
    assert_eq!(lines(error), [r"a\r\n\u{1b}[2J", r"a\r\n\u{1b}[2J: b"]);
    let again = Failed("a: b", Some(Box::new(Failed("b", None))));
    assert_eq!(lines(again), ["a: b"; 2]);
    let broken = Failed("!", Some(Box::new(Failed("b!", None))));
    let [plain, all] = lines(broken);
    assert_eq!(plain, "(a text that fails to print)");
    assert_eq!(all, format!("{plain}: b (the rest fails to print)"));
}

#[test]
fn an_error_of_others_is_a_line_as_well() {
    assert_eq!(lines(Foreign), [r"foreign\n"; 2]);
}
