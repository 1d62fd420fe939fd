//! An inner error among fields that say where it happened.

use crate::{code, headers, statuses};
use status_set::{HttpError, Official};
use std::path::PathBuf;

#[derive(Debug, thiserror::Error, HttpError)]
#[status(code_case = "snake_case")]
enum DbError {
    #[error("busy for {0}")]
    #[status(503, header("Retry-After" = _0), header("X-Db" = 1), expose, type = "/busy", title = "Busy")]
    Busy(u32),
    #[error("no row")]
    #[status(404)]
    NoRow,
    #[error("password is hunter2")]
    #[status(500)]
    Broken,
    #[error("password is hunter2")]
    #[status(500, detail = "try again")]
    Told,
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("loading {path:?}: {source}", path = self.path(), source = self.inner())]
#[status(code_case = "kebab-case")]
enum Load {
    Plain {
        path: PathBuf,
        #[status(transparent)]
        source: Box<DbError>,
    },
    #[status(
        code = "load",
        type = "/load",
        title = "Not Loaded",
        header("retry-after" = 1),
        header("X-Path" = self.path().display()),
        detail = "not loaded"
    )]
    Said(PathBuf, #[status(transparent)] DbError),
    #[status(expose)]
    Exposed(PathBuf, #[status(transparent)] DbError),
    #[status(hide)]
    Hidden(PathBuf, #[status(transparent)] DbError),
    Alone(#[status(transparent)] DbError),
}

impl Load {
    fn path(&self) -> PathBuf {
        match self {
            Self::Plain { path, .. }
            | Self::Said(path, _)
            | Self::Exposed(path, _)
            | Self::Hidden(path, _) => path.clone(),
            Self::Alone(_) => PathBuf::new(),
        }
    }

    fn inner(&self) -> &DbError {
        match self {
            Self::Plain { source, .. } => source,
            Self::Said(_, source)
            | Self::Exposed(_, source)
            | Self::Hidden(_, source)
            | Self::Alone(source) => source,
        }
    }
}

fn plain(source: DbError) -> Load {
    let (path, source) = (PathBuf::from("a"), Box::new(source));
    Load::Plain { path, source }
}

#[test]
fn what_the_variant_does_not_say_is_that_of_the_inner_error() {
    let error = plain(DbError::Busy(7));
    assert_eq!(code(&error), 503);
    assert_eq!(headers(&error), ["Retry-After: 7", "X-Db: 1"]);
    assert_eq!(error.code(), Some("busy"));
    assert_eq!(error.problem_type(), Some("/busy"));
    assert_eq!(error.title(), "Busy");
    assert_eq!(error.case().map(|case| case.name), Some("Busy"));
    assert_eq!(statuses::<Load>(), [404, 500, 503]);
}

#[test]
fn what_it_says_comes_first() {
    let error = Load::Said("a".into(), DbError::Busy(7));
    assert_eq!(code(&error), 503);
    assert_eq!(headers(&error), ["retry-after: 1", "X-Path: a", "X-Db: 1"]);
    assert_eq!(error.code(), Some("load"));
    assert_eq!(error.problem_type(), Some("/load"));
    assert_eq!(error.title(), "Not Loaded");
    let case = error.case().unwrap();
    assert_eq!(case.name, "Said");
    assert_eq!(case.headers, ["retry-after", "X-Path"]);
    assert_eq!(case.inner.unwrap().len(), DbError::CASES.len());
}

#[test]
fn what_is_displayed_around_the_inner_error_is_shown_only_if_it_is_exposed() {
    let path = || PathBuf::from("a");
    for (error, shown, exposes) in [
        (plain(DbError::Busy(7)), "busy for 7", false),
        (plain(DbError::NoRow), "no row", false),
        (plain(DbError::Broken), "Internal Server Error", false),
        (plain(DbError::Told), "try again", false),
        (Load::Said(path(), DbError::Broken), "not loaded", false),
        (
            Load::Exposed(path(), DbError::NoRow),
            "loading \"a\": no row",
            true,
        ),
        (
            Load::Exposed(path(), DbError::Told),
            "loading \"a\": password is hunter2",
            true,
        ),
        (
            Load::Hidden(path(), DbError::Told),
            "Internal Server Error",
            false,
        ),
        (Load::Alone(DbError::NoRow), "no row", false),
    ] {
        assert_eq!(error.shown().to_string(), shown);
        assert_eq!(error.exposes_detail(), exposes, "{shown}");
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("{0}")]
#[status(without("WWW-Authenticate"))]
struct Generic<'a, E>(&'a str, #[status(transparent)] &'a E);

#[derive(Debug, thiserror::Error, HttpError)]
#[error("denied")]
enum Denied {
    #[status(401)]
    Here,
    #[status(405)]
    #[expect(dead_code, reason = "only its status is of interest")]
    There,
}

#[test]
fn it_can_be_of_any_type() {
    let error = Generic("a", &Denied::Here);
    assert_eq!(error.status(), Official::Unauthorized);
    assert_eq!(error.shown().to_string(), "denied");
    // The struct leaves out what is missing there, and nothing else.
    let incomplete: Vec<_> = Generic::<'_, Denied>::__INCOMPLETE.iter().collect();
    assert_eq!(incomplete, [405]);
}
