//! Header fields.

use status_set::HttpError;

#[derive(HttpError)]
enum Names {
    #[status(404, header("" = 1))]
    Empty,
    #[status(404, header("Retry After" = 1))]
    Space,
    #[status(404, header("Größe" = 1))]
    NotAscii,
    #[status(404, header("Retry-After:" = 1))]
    Colon,
    #[status(404, without("Retry After"))]
    Without,
}

#[derive(HttpError)]
enum Forms {
    #[status(404, header)]
    Bare,
    #[status(404, header = "Allow")]
    Equals,
    #[status(404, header())]
    Nothing,
    #[status(404, header(Allow = "GET"))]
    NoText,
    #[status(401, header(WWW-Authenticate = "Basic"))]
    NoTextButWords,
    #[status(404, header(404 = "GET"))]
    Number,
    #[status(404, header("Allow"))]
    NoValue,
    #[status(404, header("Allow" =))]
    NoValueEither,
    #[status(404, header("Allow" = "GET", "HEAD"))]
    TwoValues,
    #[status(404, header("Allow" = "GET"; "HEAD"))]
    Semicolon,
    #[status(404, header("Allow" = "GET" "HEAD"))]
    NoComma,
    #[status(404, header("Allow" = , "GET"))]
    CommaFirst,
    #[status(404, header("Allow", "GET"))]
    CommaForEquals,
    #[status(404, header("Allow": "GET"))]
    Colon,
    #[status(404, header("Allow" == "GET"))]
    Compared,
    #[status(404, header("Allow" => "GET"))]
    Arrow,
    #[status(404, header("content-length" = 0))]
    Framing,
    #[status(405, without)]
    BareWithout,
    #[status(405, without(Allow))]
    NoTextWithout,
    #[status(405, without("Allow", "Upgrade"))]
    TwoNamesWithout,
    #[status(405, without("Allow" = "GET"))]
    ValueWithout,
}

#[derive(HttpError)]
enum Contradictions {
    #[status(405, header("Allow" = "GET"), without("allow"))]
    GivenAndLeftOut,
    #[status(405, without("Allow"), without("Allow"))]
    LeftOutTwice,
    #[status(404, without("Allow"))]
    NotRequired,
    #[status(without("Allow"))]
    InField(#[status] status_set::Official),
}

fn main() {}
