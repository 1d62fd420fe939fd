//! Other types in the place of a status enum. One mistake is told once, at the user's token.

use status_set::{HttpError, status_set};

status_set! { pub enum Edge { official, nginx } }

pub enum Plain {
    Ok,
    NotFound,
}

/// As that of `http` is.
pub struct StatusCode;

impl StatusCode {
    pub const NOT_FOUND: Self = Self;
}

type Alias = StatusCode;

#[derive(HttpError)]
#[status(set = String)]
enum OfStd {
    #[status(NotFound)]
    ByName,
    #[status(404)]
    ByCode,
    #[status(405, without("Allow"))]
    Without,
    Field(#[status] Edge),
    #[status(transparent)]
    Inner(Missing),
}

#[derive(HttpError)]
#[status(set = self::Plain)]
enum NoDerive {
    #[status(NotFound)]
    ByName,
    #[status(Gone)]
    Other,
    #[status(404, header("X-Name" = "a"))]
    ByCode,
    #[status(500, expose)]
    Exposed,
}

#[derive(HttpError)]
#[status(set = self::StatusCode)]
enum OfHttp {
    #[status(NOT_FOUND)]
    AsConstant,
    #[status(404)]
    ByCode,
}

#[derive(HttpError)]
#[status(set = Alias)]
enum ByAlias {
    #[status(NOT_FOUND)]
    AsConstant,
    #[status(NotFound)]
    ByName,
}

#[derive(HttpError)]
#[status(404)]
struct Missing;

#[derive(HttpError)]
#[status(set = u16, 404)]
struct Struct;

#[derive(HttpError)]
#[status(set = char, transparent)]
struct Wrapper<E>(E);

#[derive(HttpError)]
enum NotVariants {
    #[status(ALL)]
    Constant,
    #[status(from_code)]
    Function,
    #[status(code, header("X-Name" = "a"))]
    Method,
    #[status(NOT_FOUND)]
    AsConstant,
    #[status(IM_A_TEAPOT, without("Allow"))]
    WithMore,
    #[status(OK)]
    Ok,
}

#[derive(HttpError)]
#[status(set = Edge, INTERNAL_SERVER_ERROR)]
struct OfSet;

fn main() {}
