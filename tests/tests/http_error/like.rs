//! Errors that are as one of another type is, which has no fields: an enum of codes, for example.

use crate::{Edge, code, headers, statuses};
use status_set::{HttpError, case_table};

mod codes {
    use status_set::{HttpError, status_set};

    status_set! { pub(super) enum Gone { official::410 } }

    #[derive(HttpError)]
    #[status(code_case = "snake_case", header("X-Code" = 1))]
    pub(super) enum Code {
        /// No index of this name.
        #[status(404, type = "/index", title = "No Index")]
        IndexNotFound,
        #[status(503, header("Retry-After" = 7), expose)]
        Busy,
        #[status(403, hide)]
        Forbidden,
        #[status(500, detail = "try again")]
        Internal,
        #[status(by = Self::of_this)]
        By,
    }

    impl Code {
        const fn of_this(&self) -> Gone {
            assert!(matches!(self, Self::By));
            Gone::Gone
        }
    }

    #[derive(HttpError)]
    #[status(409)]
    pub(super) struct Taken;
}

use codes::Code;

#[derive(Debug, thiserror::Error, HttpError)]
#[status(set = Edge)]
#[error("password is {}", "hunter2")]
enum AppError {
    #[status(like = Code::IndexNotFound)]
    NoIndex(String),
    #[status(like = Code::Busy)]
    Busy,
    #[status(like = Code::Forbidden)]
    Forbidden,
    #[status(like = Code::Internal)]
    Internal { path: &'static str },
    /// More is said of it.
    #[status(like = Code::Busy, code = "more", header("retry-after" = _0), detail = "wait {0} s")]
    More(u32),
    #[status(like = Code::By)]
    By,
    #[status(like = codes::Taken)]
    Taken,
}

#[test]
fn all_that_the_variant_does_not_say_is_as_there() {
    let no_index = AppError::NoIndex("a".into());
    assert_eq!(no_index.status(), Edge::NotFound);
    assert_eq!(headers(&no_index), ["X-Code: 1"]);
    assert_eq!(no_index.code(), Some("index_not_found"));
    assert_eq!(no_index.problem_type(), Some("/index"));
    assert_eq!(no_index.title(), "No Index");
    let case = no_index.case().unwrap();
    assert_eq!(case.name, "IndexNotFound");
    assert_eq!(headers(&AppError::Busy), ["Retry-After: 7", "X-Code: 1"]);
    assert_eq!(code(&AppError::By), 410);
    assert_eq!(code(&AppError::Taken), 409);
}

#[test]
fn what_it_says_comes_first() {
    let more = AppError::More(9);
    assert_eq!(code(&more), 503);
    assert_eq!(headers(&more), ["retry-after: 9", "X-Code: 1"]);
    assert_eq!(more.code(), Some("more"));
    assert_eq!(more.case().unwrap().name, "More");
}

#[test]
fn its_own_text_is_shown_where_the_other_error_would_show_its_own() {
    for (error, shown) in [
        (AppError::NoIndex("a".into()), "password is hunter2"),
        (AppError::Busy, "password is hunter2"),
        (AppError::Forbidden, "Forbidden"),
        (AppError::Internal { path: "/a" }, "try again"),
        (AppError::More(9), "wait 9 s"),
    ] {
        assert_eq!(error.shown().to_string(), shown);
    }
}

#[test]
fn the_statuses_are_of_that_variant_alone() {
    assert_eq!(statuses::<AppError>(), [403, 404, 409, 410, 500, 503]);
    let [no_index, ..] = AppError::CASES else {
        panic!("there are several")
    };
    assert_eq!(no_index.statuses.len(), 1);
    assert_eq!(no_index.inner.map(<[_]>::len), Some(1));
}

#[test]
fn the_table_has_what_it_is_like() {
    let table = "\
| status | title | code | type | description | header fields |
|---|---|---|---|---|---|
| 404 | No Index | `index_not_found` | `/index` | No index of this name. | `X-Code` |
| 503 | Service Unavailable | `busy` | | | `Retry-After`, `X-Code` |
| 403 | Forbidden | `forbidden` | | | `X-Code` |
| 500 | Internal Server Error | `internal` | | | `X-Code` |
| 503 | Service Unavailable | `more` | | More is said of it. | `retry-after`, `X-Code` |
| 410 | | `by` | | | `X-Code` |
| 409 | Conflict | | | | |
";
    assert_eq!(case_table::<AppError>().to_string(), table);
}

/// Of which none is of the type's parameters.
#[derive(HttpError)]
enum Generic<'a, T> {
    #[status(like = Code::Busy)]
    Busy(&'a T),
    #[status(like = Twice::Busy, header("X-Of" = self.of()))]
    Twice,
}

impl<T> Generic<'_, T> {
    const fn of(&self) -> usize {
        match self {
            Self::Busy(of) => size_of_val(*of),
            Self::Twice => 0,
        }
    }
}

#[derive(HttpError)]
enum Twice {
    #[status(like = Code::Busy)]
    Busy,
}

#[test]
fn it_can_be_said_of_any_type() {
    assert_eq!(code(&Generic::Busy(&1)), 503);
    assert_eq!(code(&Generic::<u8>::Twice), 503);
    assert_eq!(statuses::<Generic<'_, u8>>(), [503]);
    assert_eq!(headers(&Twice::Busy), ["Retry-After: 7", "X-Code: 1"]);
}
