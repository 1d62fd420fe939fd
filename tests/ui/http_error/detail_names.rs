//! Names in public texts and header fields. Names in what is told to clients, and in header fields of all variants.

use status_set::HttpError;

#[derive(HttpError)]
enum AppError {
    #[status(404, detail = "no user {ident}")]
    InText { id: u64 },
    #[status(404, detail = ident)]
    Value { id: u64 },
}

#[derive(HttpError)]
#[status(header("X-Text" = _0))]
enum OfAll {
    #[status(404)]
    A(u8),
}

fn main() {}
