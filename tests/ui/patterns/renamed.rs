//! An enum under another name.

mod edge {
    status_set::status_set!(official, nginx);
}

use edge::Status as St;

fn is_client_error(status: St) -> bool {
    matches!(status, St!(4xx))
}

fn told_the_name(status: St) -> bool {
    matches!(status, St!(St: 5xx))
}

fn main() {}
