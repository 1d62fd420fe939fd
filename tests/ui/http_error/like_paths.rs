//! Paths after `like`. Errors that are as what is not found, or is not an error.

use status_set::HttpError;

mod module {}

fn function() {}

/// One path of each kind that names no error without fields.
#[derive(HttpError)]
enum NoVariant {
    #[status(like = module)]
    Module,
    #[status(like = function)]
    Function,
    #[status(like = missing)]
    Missing,
    #[status(like = module::Missing)]
    MissingInModule,
}

fn main() {}
