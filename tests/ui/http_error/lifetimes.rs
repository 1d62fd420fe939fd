//! Lifetimes of inner errors.

use status_set::{HttpError, status_set};

status_set! { enum Few { official::{404, 409} } }

mod a {
    #[derive(status_set::HttpError)]
    #[status(410)]
    pub struct Err;
}

#[derive(HttpError)]
#[status(410)]
struct Text<'a>(&'a str);

trait Upstream {
    type Status;
}

impl<'a> Upstream for Bad<'a> {
    type Status = status_set::Official;
}

#[derive(HttpError)]
#[status(set = Few)]
enum Bad<'a> {
    #[status(transparent)]
    Module(a::Err),
    #[status(transparent)]
    Lifetime(Text<'a>),
    #[status(transparent)]
    Borrowed(&'a Text<'a>),
    Own(#[status] <Self as Upstream>::Status),
}

#[derive(HttpError)]
#[status(set = Few)]
enum NamesInPaths<Err> {
    #[status(transparent)]
    Module(a::Err),
    #[status(409)]
    Other(Err),
}

fn main() {}
