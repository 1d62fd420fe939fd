//! What no response to an error can be.

use status_set::{HttpError, status_set};

status_set! { pub enum Edge { official, Ping = 199 } }

/// It sends nothing by itself.
#[derive(HttpError)]
#[status(set = Edge)]
enum Informational {
    #[status(101, header("Upgrade" = "h2c"))]
    ByCode,
    #[status(EarlyHints)]
    ByName,
    #[status(Ping, expose)]
    Own,
    #[status(200)]
    Fine,
}

#[derive(HttpError)]
#[status(Continue)]
struct Struct;

#[derive(HttpError)]
#[status(with(problem))]
enum NoLocation {
    #[status(301)]
    Moved,
    #[status(Found)]
    Found,
    #[status(303, header("Content-Location" = "/orders/7"))]
    OtherField,
    #[status(307)]
    Temporary,
    #[status(308)]
    Permanent,
    #[status(300)]
    Choices,
    #[status(304)]
    NotModified,
    #[status(302, header("location" = "/login"))]
    Given,
    #[status(301, without("Location"))]
    LeftOut,
}

#[derive(HttpError)]
enum OfContent {
    #[status(404, header("Content-Type" = "text/html"))]
    Type,
    #[status(404, header("content-encoding" = "gzip"))]
    Encoding,
    #[status(404, header("Transfer-Encoding" = "chunked"))]
    Framing,
    #[status(404, header("Content-Language" = "de"))]
    Language,
}

fn main() {}
