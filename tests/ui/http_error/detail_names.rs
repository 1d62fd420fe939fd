//! Names in what is told to clients.

use status_set::HttpError;

#[derive(HttpError)]
enum AppError {
    #[status(404, detail = "no user {ident}")]
    InText { id: u64 },
    #[status(404, detail = ident)]
    Value { id: u64 },
}

fn main() {}
