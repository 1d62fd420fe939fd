//! The errors of one operation. The errors of one operation, some of which the type does not have.

use status_set::HttpError;
use status_set::with::utoipa::operation_errors;

#[derive(HttpError)]
#[status(with(utoipa))]
enum AppError {
    #[status(404)]
    NoUser(u64),
    #[status(409)]
    Taken { name: String },
}

operation_errors! {
    type ReadError = AppError::{NoUsr, Taken};
}

#[derive(HttpError)]
enum Undescribed {
    #[status(404)]
    NoUser,
}

operation_errors! {
    type OtherError = Undescribed::{NoUser};
}

fn main() {}
