//! `type` and `extend_problem`. What bodies by RFC 9457 say: `type` and `extend_problem`.

use status_set::HttpError;

#[derive(HttpError)]
enum Types {
    #[status(400, type)]
    NoValue,
    #[status(401, type = not_found)]
    NoText,
    #[status(402, type("https://api.example/problems"))]
    Parentheses,
    #[status(403, type = "")]
    Empty,
    #[status(404, type = "https://api.example/no user")]
    Space,
    #[status(405, type = "https://api.example/100%")]
    Percent,
    #[status(406, type = "/a", type = "/b")]
    Twice,
    #[status(transparent, type = "/inner")]
    Inner(Inner),
    #[status(408, typ = "/timeout")]
    Misspelt,
    #[status(409, extend_problem = extend)]
    OnVariant,
}

#[derive(HttpError)]
#[status(404)]
struct Inner;

#[derive(HttpError)]
#[status(404, extend_problem)]
struct NoFunction;

#[derive(HttpError)]
#[status(404, extend_problem = "extend")]
struct Text;

#[derive(HttpError)]
#[status(type = "/problem")]
enum OnEnum {}

fn main() {}
