//! The status enum of an error type.

use status_set::HttpError;

#[derive(HttpError)]
#[status(set = u16)]
enum NoStatusEnum {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(set = u8)]
enum NoVariant {
    #[status(NotFound)]
    Missing,
}

#[derive(HttpError)]
#[status(set = Nowhere)]
enum NoSuchType {
    #[status(404)]
    Missing,
}

fn main() {}
