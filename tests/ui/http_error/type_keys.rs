//! Keys of the type.

use status_set::HttpError;

#[derive(HttpError)]
#[status(sett = status_set::Official, crat = status_set)]
#[status(wth(http), extended_problem = f)]
enum OnEnum {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(404, extend_problems = f, haeder("Allow" = "GET"), wit(http))]
struct OnStruct;

#[derive(HttpError)]
#[status(code = 404)]
struct Code;

#[derive(HttpError)]
#[status(404, unheard = 1)]
struct UnknownOnStruct;

#[derive(HttpError)]
#[status(unheard = 1)]
enum UnknownOnEnum {
    #[status(404)]
    One,
}

fn main() {}
