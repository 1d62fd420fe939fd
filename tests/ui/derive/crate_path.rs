//! The path of the crate. A path that does not lead to the runtime is one mistake, whatever goes through it.

use status_set::{HttpError, HttpStatus};

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(crate = st)]
pub enum Api {
    Ok,
    NotFound,
    #[status(460, reason = "Scan Pending")]
    ScanPending,
}

#[derive(HttpError)]
#[status(crate = facade::status_set)]
pub enum AppError {
    #[status(404)]
    NoUser(u64),
    #[status(TooManyRequests, header("Retry-After" = seconds))]
    Throttled { seconds: u32 },
    #[status(transparent)]
    Inner(Box<DbError>),
}

#[derive(HttpError)]
#[status(set = status_set::Official, 500)]
pub struct DbError;

/// What is imported without a path of the user's is looked for in the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(crate = ::renamed)]
pub enum Whole {
    Ok,
}

fn uses(status: Api) -> u16 {
    let _ = Api::from_code(404);
    let _: u16 = status.into();
    match status {
        Api::Ok => 1,
        Api::NotFound | Api::ScanPending => 2,
    }
}

fn takes(error: AppError) -> String {
    use status_set::HttpError as _;
    error.status().code().to_string()
}

fn main() {}
