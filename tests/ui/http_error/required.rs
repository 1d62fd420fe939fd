//! What answers clients has to give the header fields that a specification requires.

use status_set::HttpError;

#[derive(HttpError)]
#[status(with(http))]
enum Answers {
    #[status(401)]
    Unauthorized,
    #[status(MethodNotAllowed)]
    Method,
    #[status(407, header("WWW-Authenticate" = "Basic"))]
    OtherField,
    #[status(426)]
    Upgrade,
    #[status(405, header("allow" = "GET"))]
    Given,
    #[status(405, without("Allow"))]
    LeftOut,
}

/// This one answers nobody.
#[derive(HttpError)]
enum Silent {
    #[status(401)]
    Unauthorized,
}

fn main() {}
