//! The catalogue as a table.

use status_set::{HttpError, Official, case_table};

#[derive(HttpError)]
#[expect(dead_code, reason = "only its cases are of interest")]
enum AppError {
    /// Or `a|b`.
    #[status(404, code = "a|b", type = "/a")]
    NoUser,
    #[status(transparent)]
    Db(Db),
    #[status(code = "load", header("A" = 1), header("B" = 2))]
    Load(u8, #[status(transparent)] Db),
    Upstream(#[status] Few),
}

status_set::status_set! { enum Few { official::{404, 410} } }

#[derive(Debug, thiserror::Error, HttpError)]
#[error("db")]
enum Db {
    /// It is down.
    #[status(503)]
    Down,
    #[status(500)]
    Broken,
}

#[test]
fn it_has_a_row_for_each_case() {
    let (down, broken) = (Db::Down, Db::Broken);
    assert_eq!(
        [down.status(), broken.status()],
        [Official::ServiceUnavailable, Official::InternalServerError]
    );
    let table = r"| status | title | code | type | description | header fields |
|---|---|---|---|---|---|
| 404 | Not Found | `a\|b` | `/a` | Or `a\|b`. | |
| 503 | Service Unavailable | | | It is down. | |
| 500 | Internal Server Error | | | | |
| 500, 503 | | `load` | | | `A`, `B` |
| 404, 410 | | | | | |
";
    assert_eq!(case_table::<AppError>().to_string(), table);
}

#[test]
fn a_column_of_nothing_is_left_out() {
    let table = "| status | title | description |\n|---|---|---|\n\
        | 503 | Service Unavailable | It is down. |\n| 500 | Internal Server Error | |\n";
    assert_eq!(case_table::<Db>().to_string(), table);
}
