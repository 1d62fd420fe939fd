//! Groups of another crate. An enum of another crate that does not export its groups.

use status_set_tests_exported::kept::Kept;

fn is_client_error(status: Kept) -> bool {
    matches!(status, Kept!(4xx))
}

fn main() {}
