//! Variants without a status.

use status_set::{HttpError, status_set};

status_set! { pub enum Edge { official, nginx } }

#[derive(HttpError)]
enum None {
    #[status(NotFound)]
    Said,
    Unsaid,
    #[status()]
    Empty,
    #[status(expose)]
    OnlyExposed,
}

#[derive(HttpError)]
struct Unsaid;

#[derive(HttpError)]
enum Two {
    #[status(404, 410)]
    InOne,
    #[status(404)]
    #[status(Gone)]
    InTwo,
    #[status(404)]
    InField(#[status] Edge),
    InTwoFields(#[status] Edge, #[status] Edge),
}

#[derive(HttpError)]
#[status(set = Edge)]
enum NoStatus {
    #[status(99)]
    Low,
    #[status(1000)]
    High,
    #[status(65940)]
    Huge,
    #[status(match)]
    Word,
    #[status(4xx)]
    Class,
    #[status("404")]
    Text,
    #[status(nginx::444)]
    Path,
    #[status = 404]
    Equals,
    #[status]
    Bare,
}

#[derive(HttpError)]
#[status(set = Edge)]
enum NotInTheSet {
    #[status(529)]
    ByCode,
}

#[derive(HttpError)]
#[status(set = Edge)]
enum NoSuchName {
    #[status(NotFuond)]
    ByName,
}

fn main() {}
