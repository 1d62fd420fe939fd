//! `transparent`.

use status_set::{HttpError, Official, status_set};

status_set! { pub enum Edge { official, nginx } }
status_set! { pub enum Few { official::{404, 500} } }

#[derive(HttpError)]
#[status(set = Edge)]
enum Inner {
    #[status(404)]
    Missing,
    #[status(444)]
    Dropped,
}

#[derive(HttpError)]
enum Shapes {
    #[status(transparent)]
    Unit,
    #[status(transparent)]
    Two(Missing, u8),
    #[status(transparent, 404)]
    WithStatus(Missing),
    #[status(transparent, header("Allow" = "GET"))]
    WithHeader(Missing),
    #[status(transparent, without("Allow"))]
    Without(Missing),
    #[status(transparent("0"))]
    WithValue(Missing),
}

#[derive(HttpError)]
enum Recursive<T> {
    #[status(transparent)]
    ByName(Box<Recursive<T>>),
    #[status(transparent)]
    BySelf(Box<Self>),
    #[status(404)]
    Other(T),
}

#[derive(HttpError)]
#[status(404)]
struct Missing;

#[derive(HttpError)]
enum TooWide {
    #[status(transparent)]
    Inner(Box<Inner>),
    Field(#[status] Edge),
}

#[derive(HttpError)]
#[status(set = Few)]
enum NoOfficial {
    Field { #[status] status: Official },
}

#[derive(HttpError)]
enum NoError {
    #[status(transparent)]
    Inner(String),
    Field(#[status] u16),
}

#[derive(HttpError)]
enum OfAnotherCrate {
    #[status(transparent)]
    Io(std::io::Error),
}

fn main() {}
