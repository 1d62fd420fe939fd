//! The default status of an error type. The status of all variants that say none.

use status_set::HttpError;

#[derive(HttpError)]
#[status(default)]
enum Alone {
    A,
    #[status(404)]
    B,
}

#[derive(HttpError)]
#[status(default = 5xx)]
enum Class {
    A,
    B,
}

#[derive(HttpError)]
#[status(default = 499)]
enum NotInSet {
    A,
    B,
}

#[derive(HttpError)]
#[status(default = NotFuond)]
enum Misspelt {
    A,
    B,
}

#[derive(HttpError)]
#[status(default = 103)]
enum Informational {
    A,
    B,
}

#[derive(HttpError)]
#[status(default = 500, default = 501)]
enum Twice {
    A,
}

#[derive(HttpError)]
#[status(default = transparent)]
enum Transparent {
    A,
}

#[derive(HttpError)]
#[status(default = 500)]
struct Struct;

#[derive(HttpError)]
#[status(default = 500)]
enum Masked {
    #[status(NotFuond)]
    Misspelt,
    #[status(404, heder("A" = 1))]
    Key,
    #[status(heder("A" = 1))]
    KeyAlone,
}

#[derive(HttpError)]
#[status(set = S, default = 500)]
enum OfParameter<S> {
    A,
    B(#[status] S),
}

#[derive(HttpError)]
enum OnVariant {
    #[status(default = 500)]
    A,
}

fn main() {}
