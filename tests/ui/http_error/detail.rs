//! What is told to clients.

use status_set::HttpError;

#[derive(HttpError)]
enum Malformed {
    #[status(404, detail)]
    Alone,
    #[status(404, detail("no user"))]
    InParentheses,
    #[status(404, detail =)]
    Empty,
    #[status(404, detail = "a", detail = "b")]
    Twice,
    #[status(404, details = "a")]
    Misspelt,
}

#[derive(HttpError)]
enum Arguments {
    #[status(404, detail = "no user {}")]
    Next(u64),
    #[status(404, detail = "no user {:?}")]
    NextOfNames { id: u64 },
    #[status(404, detail = "no user {1}")]
    Beyond(u64),
    #[status(404, detail = "no user {0}")]
    NumberOfName { id: u64 },
    #[status(404, detail = "no user {0}")]
    NoFields,
}

struct NoDisplay;

#[derive(HttpError)]
enum Values {
    #[status(404, detail = _0)]
    NotPrinted(NoDisplay),
    #[status(404, detail = "no user {0}")]
    NotPrintedInText(NoDisplay),
}

#[derive(HttpError)]
#[status(404)]
struct Inner;

#[derive(HttpError)]
enum Outer {
    #[status(transparent, detail = "no user")]
    Inner(Inner),
}

#[derive(HttpError)]
#[status(detail = "no user")]
enum OnType {
    #[status(404)]
    NoUser,
}

fn main() {}
