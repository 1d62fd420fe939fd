//! Header fields of all variants.

use status_set::HttpError;

#[derive(HttpError)]
#[status(header("Content-Type" = "text/plain"), without(Allow))]
enum Malformed {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(header("Allow" = "GET"), without("allow"), without("Allow"))]
enum Contradicting {
    #[status(405)]
    A,
}

#[derive(HttpError)]
#[status(without("WWW-Authenticate"))]
enum NotRequired {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(header("X-Text" = "a"))]
enum LeftOut {
    #[status(404, without("X-Text"))]
    Given,
    #[status(404, without("X-Other"))]
    NotGiven,
}

fn main() {}
