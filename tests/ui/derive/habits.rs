//! Habits from elsewhere. What people write out of habits from elsewhere, and entries that are malformed: none of them
//! hides the others.

use status_set::HttpStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets("official", crate::nginx, aws::460, "a/acme.toml", 404))]
enum Sets {
    NotFound,
    NoResponse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets())]
enum NoSets {
    NotFound,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(export_patterns = true, edition, with = http, 404, unknown(1), export_patterns)]
#[status(crate = ::status_set, crate = ::status_set, sets(official) sets(nginx))]
enum Keys {
    NotFound,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Variants {
    #[status(460, reason)]
    NoPhrase,
    #[status(463, OverQuota)]
    Bare,
    #[status(464, "Over Quota")]
    Quoted,
    #[status("0404")]
    Code,
    #[status(=, NotFound, unknown = 1)]
    Malformed,
    #[status(404, NotFound)]
    Twice,
    #[status(with, 410)]
    OfEnum,
}

fn main() {}
