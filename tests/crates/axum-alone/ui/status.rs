//! A status enum is a response, and any status makes one.

use status_set::Official;
use status_set::with::axum::empty_response;
use status_set_tests_axum_alone::Health;

fn main() {
    assert_eq!(empty_response(Health::NoContent).status(), 204);
    assert_eq!(empty_response(Official::NotFound).status(), 404);
}
