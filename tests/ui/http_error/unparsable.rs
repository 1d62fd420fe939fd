//! Values that are not expressions. A value that is not an expression is one mistake: uses of the type find its impl.

use status_set::HttpError;

#[derive(HttpError)]
enum AppError {
    #[status(429, header("Retry-After" = 1 +))]
    Unfinished,
    #[status(429, header("Retry-After" = wait 2))]
    WithoutOperator { wait: u32 },
    #[status(429, header("Retry-After" = wait = > 2))]
    Divided { wait: u32 },
    #[status(429, header("Retry-After" = format_args format_args!("{wait}")))]
    Twice { wait: u32 },
    #[status(404)]
    Missing,
}

fn uses(error: &AppError) -> (u16, bool) {
    (error.status().code(), error.exposes_detail())
}

fn main() {}
