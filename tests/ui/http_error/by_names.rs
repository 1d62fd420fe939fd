//! Names of functions. Names of functions that say a status.

use status_set::HttpError;

#[derive(HttpError)]
enum AppError {
    #[status(by = missing)]
    Unknown(u8),
    #[status(by = Self::missing, or = 500)]
    UnknownOfError,
}

fn main() {}
