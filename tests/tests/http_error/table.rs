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
| 500,503 | | `load` | | | `A`, `B` |
| 404,410 | | | | | |
";
    assert_eq!(case_table::<AppError>().to_string(), table);
}

#[derive(HttpError)]
#[status(header("Cache-Control" = "no-store"), header("A" = 0))]
#[expect(dead_code, reason = "only its cases are of interest")]
enum Outer {
    #[status(transparent)]
    Inner(Inner),
    Context(u8, #[status(transparent)] Inner),
    #[status(code = "named", header("C" = 2))]
    Named(u8, #[status(transparent)] Inner),
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("inner")]
#[status(header("a" = 1), header("B" = 1))]
enum Inner {
    #[status(503)]
    #[expect(dead_code, reason = "only its case is of interest")]
    Down,
    #[status(transparent)]
    Of(Db),
}

#[test]
fn a_row_has_the_header_fields_of_all_around() {
    assert_eq!(
        Inner::Of(Db::Broken).status(),
        Official::InternalServerError
    );
    let of_inner = "\
| 503 | Service Unavailable | | | `a`, `B`, `Cache-Control` |
| 503 | Service Unavailable | | It is down. | `a`, `B`, `Cache-Control` |
| 500 | Internal Server Error | | | `a`, `B`, `Cache-Control` |
";
    let head = "| status | title | code | description | header fields |\n|---|---|---|---|---|\n";
    let named = "| 500,503 | | `named` | | `C`, `Cache-Control`, `A`, `B` |\n";
    let table = [head, of_inner, of_inner, named].concat();
    assert_eq!(case_table::<Outer>().to_string(), table);
}

status_set::status_set! { enum Runs { official::{200, 201, 202, 204, 301, 302, 404} } }

#[derive(HttpError)]
struct Any(#[status] Runs);

#[test]
fn codes_are_written_as_a_set_of_them() {
    assert_eq!(Any(Runs::Ok).status(), Official::Ok);
    let table = "| status |\n|---|\n| 200-202,204,301-302,404 |\n";
    assert_eq!(case_table::<Any>().to_string(), table);
}

#[test]
fn a_column_of_nothing_is_left_out() {
    let table = "| status | title | description |\n|---|---|---|\n\
        | 503 | Service Unavailable | It is down. |\n| 500 | Internal Server Error | |\n";
    assert_eq!(case_table::<Db>().to_string(), table);
}

#[derive(HttpError)]
enum Quoted {
    #[status(404, code = "a`b")]
    One,
    #[status(410, code = "``")]
    Two,
}

#[test]
fn a_code_with_backticks_is_one_span() {
    assert_eq!(
        [Quoted::One.status().code(), Quoted::Two.status().code()],
        [404, 410]
    );
    let table = "\
| status | title | code |
|---|---|---|
| 404 | Not Found | `` a`b `` |
| 410 | Gone | ``` `` ``` |
";
    assert_eq!(case_table::<Quoted>().to_string(), table);
}
