//! Malformed attributes. A malformed entry of an attribute hides none of the others.

use status_set::HttpError;

#[derive(Debug, HttpError)]
#[status(set, with(,, htp), crate = ::status_set, crate = ::status_set, = 1)]
enum OnType {
    #[status(404)]
    NotFound,
}

#[derive(Debug, HttpError)]
enum OnVariants {
    #[status(=, 404, exposed)]
    Empty,
    #[status(header("Retry-After" 7), 429, wihtout("X"))]
    Header,
    #[status(404 410, hide)]
    NoComma,
    #[status("404", expose)]
    Quoted,
    #[status(0x194, "Not Found")]
    Phrase,
}

fn main() {}
