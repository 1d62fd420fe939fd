//! Mistakes on fields and in functions. Mistakes on fields and in keys of functions, each of which is one error.

use status_set::{HttpError, Official, Received};
use std::error::Error;
use std::path::PathBuf;

#[derive(HttpError)]
enum OrOnVariant {
    #[status(or = 502)]
    Number(#[status] u16),
    #[status(or = 502)]
    Received(#[status] Received<Official>),
}

#[derive(HttpError)]
enum NoOr {
    Optional(#[status] Option<u16>),
    Received(#[status] Received<Official>),
}

#[derive(HttpError)]
enum NoStatus {
    Path(u8, #[status(transparent)] PathBuf),
}

#[derive(HttpError)]
enum TraitObjects {
    #[status(transparent)]
    All(Box<dyn Error + Send + Sync>),
    Field(u8, #[status(transparent)] Box<dyn Error>),
}

fn status(_: &u8) -> Official {
    Official::NotFound
}

#[derive(HttpError)]
enum Called {
    #[status(by = status())]
    By(u8),
}

#[derive(HttpError)]
#[status(extend_problem = status())]
enum Extended {
    #[status(404)]
    Unit,
}

#[derive(HttpError)]
enum Titles {
    #[status(404, type = "/a", title = "")]
    Empty,
    #[status(404, type = "about:blank", title = "A")]
    Blank,
}

#[derive(HttpError)]
enum NoFields {
    #[status(404, detail = "{}")]
    Braces,
    #[status(404, detail = "{0}")]
    Named {},
    #[status(404, detail = "{0}")]
    Unnamed(),
}

#[derive(HttpError)]
enum Details {
    #[status(404, detail = "a" "b")]
    Two,
    #[status(404, detail = _0 +)]
    Half(u8),
}

#[derive(HttpError)]
#[status(default = 500, without("WWW-Authenticate") body = text)]
enum TypeKeys {
    #[status(404, title = "A")]
    Titled,
    Default,
}

#[derive(HttpError)]
#[status(defualt = 500, without("WWW-Authenticate"))]
enum Misspelt {
    #[status(401)]
    Login,
    Default,
}

fn main() {}
