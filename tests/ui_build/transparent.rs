//! Inner errors of any type. Inner errors of a parameter's type, which can answer what the outer one cannot.

use status_set::{HttpError, status_set};

status_set! { pub enum Edge { official, nginx } }

#[derive(HttpError)]
#[status(transparent)]
struct Wrapper<E>(E);

#[derive(HttpError)]
#[status(set = Edge, 444)]
struct Dropped;

fn main() {
    let _ = Wrapper(Dropped).status();
}
