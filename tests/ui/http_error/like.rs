//! `like`. Errors that are as one of another type is.

use status_set::{HttpError, status_set};

status_set! { pub enum Edge { official, nginx } }

#[derive(HttpError)]
#[status(set = Edge)]
enum Code {
    #[status(404)]
    NotFound,
    #[status(444)]
    Dropped,
    #[status(409)]
    Taken(u8),
}

impl Code {
    const MISSING: Self = Self::NotFound;
}

#[derive(HttpError)]
#[status(set = Edge)]
enum Malformed {
    #[status(like)]
    Alone,
    #[status(like = 404)]
    Status,
    #[status(like = Code::Taken(7))]
    WithValue,
    #[status(like = Code::NotFound, 404)]
    SecondStatus,
    #[status(like = Code::NotFound, or = 404)]
    Or,
    #[status(like = Code::NotFound, without("Allow"))]
    Without,
    #[status(like = Self::Alone)]
    OfSelf,
    #[status(like = Edge::NotFound)]
    OfSet,
    #[status(like = status_set::Official::NotFound)]
    OfOfficial,
    OnField(#[status(like = Code::NotFound)] u8),
}

#[derive(HttpError)]
#[status(like = Code::NotFound)]
enum OnType {
    One,
}

enum NoError {
    One,
}

#[derive(HttpError)]
#[status(set = Edge)]
enum Unknown {
    #[status(like = Code::NotFuond)]
    Variant,
    #[status(like = Code::MISSING)]
    Constant,
    #[status(like = Code::Taken)]
    WithFields,
    #[status(like = NoError::One)]
    NoError,
    #[status(like = missing::Code::NotFound)]
    Type,
}

/// Found where types are known.
#[derive(HttpError)]
#[status(set = Edge)]
enum NoStruct {
    #[status(like = Code)]
    Enum,
}

#[derive(HttpError)]
enum TooWide {
    #[status(like = Code::Dropped)]
    One,
}

#[derive(HttpError)]
enum Circle {
    #[status(like = Back::One)]
    One,
}

#[derive(HttpError)]
enum Back {
    #[status(like = Circle::One)]
    One,
}

fn main() {}
