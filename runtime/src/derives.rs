//! The derive macros, with their documentation.

mod http_error;
mod http_status;

pub use self::http_error::HttpError;
pub use self::http_status::HttpStatus;
