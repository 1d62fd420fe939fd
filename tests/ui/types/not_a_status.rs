//! Types that are not status enums. A type that is not a status enum where one is wanted.

use status_set::{HttpStatus, Received};

enum Mine {
    Ok,
}

fn count<S: HttpStatus>() -> usize {
    S::ALL.len()
}

fn main() {
    count::<Mine>();
    let _ = Received::<Mine>::from_code(200);
    let _ = Mine::Ok;
}
