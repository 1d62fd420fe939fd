//! The derive on an error type. The derive for statuses on an error type: one mistake, and the way out.

use status_set::HttpStatus;

#[derive(Debug, HttpStatus)]
#[status(set = Official)]
enum AppError {
    #[status(404)]
    NoUser(u64),
    #[status(429, header("Retry-After" = wait))]
    Throttled { wait: u32 },
    #[status(transparent)]
    Inner(std::fmt::Error),
    Unknown,
}

fn main() {}
