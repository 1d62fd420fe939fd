//! Codes of errors. What errors are called.

use status_set::HttpError;

#[derive(HttpError)]
enum Malformed {
    #[status(404, code)]
    Alone,
    #[status(404, code("a"))]
    InParentheses,
    #[status(404, code = "")]
    Empty,
    #[status(404, code = a_name)]
    NoText,
    #[status(404, code = "a", code = "b")]
    Twice,
    #[status(code = 404)]
    Status,
    #[status(404, title)]
    TitleAlone,
    #[status(404, title = "Gone Astray")]
    TitleWithoutType,
    #[status(404, type = "/a", title = "A", title = "B")]
    TitleTwice,
}

#[derive(HttpError)]
#[status(code_case = "snake_case")]
enum SameCode {
    #[status(404)]
    NoUser,
    #[status(404, code = "no_user")]
    NoPerson,
    #[status(404)]
    Missing,
    #[status(404, code = "missing")]
    Lost,
}

#[derive(HttpError)]
#[status(code_case = "lowercase")]
enum SameName {
    #[status(404)]
    NoUser,
    #[status(404)]
    NOUser,
}

#[derive(HttpError)]
#[status(code_case = "snake-case")]
enum UnknownCase {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(code_case = "words")]
enum NoCase {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(code_case = snake_case)]
enum Unquoted {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(code_case)]
enum CaseAlone {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(code = "a")]
enum OnType {
    #[status(404)]
    A,
}

#[derive(HttpError)]
enum OnVariant {
    #[status(404, code_case = "snake_case")]
    A,
}

#[derive(HttpError)]
#[status(rename_all = "snake_case")]
enum AsSerde {
    #[status(404, rename = "a")]
    A,
}

#[derive(HttpError)]
#[status(404)]
struct Inner;

#[derive(HttpError)]
enum Outer {
    #[status(transparent, code = "a")]
    Code(Inner),
    #[status(transparent, title = "A")]
    Title(Inner),
}

fn main() {}
