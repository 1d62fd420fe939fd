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
    #[status(404, header("Allow"))]
    NoValue,
    #[status(404, header("Allow" =))]
    NoValueEither,
    #[status(404, header("Allow" = "GET", "HEAD"))]
    TwoValues,
    #[status(405, without)]
    BareWithout,
    #[status(405, without(Allow))]
    NoTextWithout,
}

fn main() {}
