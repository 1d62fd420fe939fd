//! `#[status]` on fields. What `#[status(…)]` takes on a field.

use status_set::{HttpError, Official, Received};

#[derive(HttpError)]
#[status(404)]
struct NotDisplayed;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("displayed")]
#[status(404)]
struct Displayed;

#[derive(HttpError)]
enum Malformed {
    A(#[status(404)] Official),
    B(#[status(or)] u16),
    C(#[status(or = 4xx)] u16),
    D(#[status(or = 404, or = 500)] u16),
    E(#[status(transparent = 1)] NotDisplayed),
    F(#[status(transparent, or = 500)] NotDisplayed),
    G(#[status(hide)] Official),
    H(#[status(or = 500)] #[status] u16),
}

#[derive(HttpError)]
enum Types {
    Text(#[status(or = 500)] &'static str),
    NotInSet(#[status(or = 499)] Received<Official>),
    Number(#[status] u16),
    Alias(#[status] Upstream),
    NoStatus(#[status] String),
}

type Upstream = Received<Official>;

#[derive(HttpError)]
enum Context {
    NotDisplayed(u8, #[status(transparent)] NotDisplayed),
    NoStatus(u8, #[status(transparent)] String),
    #[status(without("Allow"))]
    NotRequired(u8, #[status(transparent)] Displayed),
    #[status(title = "A")]
    TitleWithoutType(u8, #[status(transparent)] Displayed),
    #[status(404)]
    SecondStatus(u8, #[status(transparent)] Displayed),
    Recursive(u8, #[status(transparent)] Box<Context>),
}

fn main() {}
