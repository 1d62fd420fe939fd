//! Misspelt and misplaced attributes. Attributes that are misspelt or in the wrong place.

use status_set::HttpStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(set(official))]
#[status(sets = official)]
#[status(crate)]
#[status(crate = "status_set")]
#[status(with(http))]
#[status(reason = "Phrase")]
#[status(404)]
#[status(axum, actix-web, utoipa)]
#[status]
enum OnEnum {
    Ok,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum OnVariants {
    #[status(sets(nginx))]
    Ok,
    #[status(crate = status_set)]
    Created,
    #[status(code = 202)]
    Accepted,
    #[status(reson = "Phrase")]
    NoContent,
    #[status(460, phrase = "Phrase")]
    Phrase,
    #[status(status = "404")]
    StatusKey,
    #[status(code = "")]
    NoCode,
    #[status()]
    NotFound,
    #[status("404")]
    Missing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(nginx), sets(official), with(http,, serde))]
#[status(crate = Self::facade)]
enum Twice {
    Ok,
}

fn main() {}
