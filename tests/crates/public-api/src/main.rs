//! Writes down the public API as it is now: `cargo run -p status-set-tests-public-api`.

use status_set_tests_public_api::PUBLISHED;
use std::io;

fn main() -> io::Result<()> {
    PUBLISHED.iter().try_for_each(|published| published.keep())
}
