//! Statuses from inside. Statuses from inside: what is wrong with them is told once, and which they are.

use status_set::{HttpError, HttpStatus, status_set};

status_set! { pub enum Edge { official, nginx } }
status_set! { pub enum Arcgis { official, esri } }
status_set! { pub enum Gone { nginx::499 } }

#[derive(HttpError)]
#[status(set = Edge)]
enum Inner {
    #[status(444)]
    Dropped,
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(set = Edge, 496)]
struct Several(u8);

#[derive(HttpError)]
enum TooWide<'a> {
    #[status(transparent)]
    Inner(&'a Inner),
    Field(#[status] Edge),
}

/// It has no more than it can have.
#[derive(HttpError)]
enum Outer<'a> {
    #[status(transparent)]
    TooWide(TooWide<'a>),
}

#[derive(HttpError)]
#[status(set = Arcgis)]
enum OtherMeaning {
    Field(#[status] Gone),
}

#[derive(HttpError)]
enum NoError {
    #[status(transparent)]
    Inner(String),
    #[status(transparent, expose)]
    Io(Box<std::io::Error>),
    #[status(transparent)]
    Later(Result<u8, std::fmt::Error>),
    Field(#[status] std::num::NonZeroU16),
}

#[derive(HttpError)]
enum Ours {
    #[status(404)]
    Missing,
    #[status(transparent)]
    Theirs(Theirs),
}

#[derive(HttpError)]
enum Theirs {
    #[status(transparent)]
    Ours(Box<Ours>),
}

#[derive(HttpError)]
enum Lender<'a> {
    #[status(transparent)]
    Borrower(&'a Borrower<'a>),
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(transparent)]
struct Borrower<'a>(&'a Lender<'a>);

fn main() {
    let _ = Outer::STATUSES;
}
