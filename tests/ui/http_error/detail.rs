//! Public texts. What is told to clients.

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
    #[status(404, detail = return true)]
    Return,
    #[status(404, detail = "a", header("A" = break))]
    Break,
    #[status(404, detail = { return true })]
    ReturnInBlock,
    #[status(404, detail = "a", header("A" = if true { return } else { 1 }))]
    ReturnInBranch,
    #[status(404, detail = "")]
    NoText,
    #[status(404, message = "no user")]
    Message,
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
    #[status(404, detail = "no user {}", id, code = "no_user")]
    OfField { id: u64 },
    #[status(404, detail = "no user {} of {}", self.id(), "here", expose)]
    Several,
    #[status(404, detail = "no user {name}", name = 7)]
    Named,
}

/// What may follow a text.
#[derive(HttpError)]
enum NoArguments {
    #[status(detail = "no user {0}", 404)]
    Code(u64),
    #[status(detail = "no user {}", 404)]
    Next(u64),
    #[status(detail = "no user {0}", NotFound)]
    Name(u64),
    #[status(404, detail = "no user {0}", hiden)]
    Misspelt(u64),
    #[status(404, detail = "no user {0}", cod = "a")]
    MisspeltWithValue(u64),
}

/// Braces that are not in pairs.
#[derive(HttpError)]
enum Braces {
    #[status(404, detail = "{")]
    Alone,
    #[status(404, detail = "{0} {")]
    AfterName(u64),
    #[status(404, detail = "no user {0")]
    Number(u64),
    #[status(404, detail = "no user {id:")]
    Name { id: u64 },
    #[status(404, detail = "no user {0} }")]
    Closing(u64),
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
