//! Keys of status enums. Keys that belong on a status enum.

use status_set::HttpError;

#[derive(HttpError)]
#[status(edition = 2026)]
enum Edition {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(404, edition = 2026, reason = "No Such User")]
struct Struct;

#[derive(HttpError)]
#[status(export_patterns, sets(official))]
enum OnType {
    #[status(404, reason = "No Such User")]
    OnVariant,
    #[status(edition = 2026, 410)]
    Before,
    #[status(500, export_patterns)]
    Groups,
}

fn main() {}
