//! Errors inside themselves.

use status_set::HttpError;
use std::rc::Rc;
use std::sync::Arc;

#[derive(HttpError)]
enum Recursive<'a> {
    #[status(transparent)]
    ByName(Box<Arc<Recursive<'a>>>),
    #[status(transparent)]
    BySelf(&'a Rc<Box<Self>>),
    #[status(404)]
    Other,
}

fn main() {}
