//! Problem types that are not URIs. Problem types that are not URI references.

use status_set::HttpError;

#[derive(HttpError)]
enum Types {
    #[status(400, type = ":")]
    NoScheme,
    #[status(401, type = "1st:problem", without("WWW-Authenticate"))]
    Scheme,
    #[status(402, type = "/a[0]")]
    Opening,
    #[status(403, type = "/a]")]
    Closing,
    #[status(404, type = "http://a@b@c")]
    Ats,
    #[status(405, type = "http://[::1", without("Allow"))]
    Host,
    #[status(406, type = "http://a:b")]
    Port,
    #[status(407, type = "a#b#c", without("Proxy-Authenticate"))]
    Fragments,
    #[status(408, type = "../problems?all#timeout")]
    Relative,
    #[status(409, type = "urn:problem:conflict")]
    Urn,
}

fn main() {}
