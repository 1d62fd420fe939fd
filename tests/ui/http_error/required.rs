//! Required header fields. What responds to clients has to give the header fields that a specification requires.

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
    #[status(101, header("Upgrade" = "h2c"))]
    Informational,
}

/// This one answers nobody.
#[derive(HttpError)]
enum Silent {
    #[status(401)]
    Unauthorized,
}

/// It answers for it.
#[derive(HttpError)]
#[status(with(http))]
enum Outer {
    #[status(transparent)]
    Inner(Silent),
    #[status(transparent)]
    OnHeap(Box<Complete>),
}

#[derive(HttpError)]
enum Complete {
    #[status(401, header("WWW-Authenticate" = "Basic"))]
    Unauthorized,
    #[status(405, without("Allow"))]
    Method,
}

/// It is told itself, and once is enough.
#[derive(HttpError)]
#[status(401, with(http))]
struct Told;

#[derive(HttpError)]
#[status(with(http))]
enum AroundTold {
    #[status(transparent)]
    Inner(Told),
    #[status(transparent)]
    Between(Between),
}

#[derive(HttpError)]
#[status(transparent)]
struct Between(Told);

fn main() {}
