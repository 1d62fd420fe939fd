//! Groups in the place of a value. Groups stand for patterns, not for values.

use status_set::status_set;

status_set! {
    pub enum EdgeStatus { official }
}

fn main() {
    let _status: EdgeStatus = EdgeStatus!(404);
    assert_eq!(EdgeStatus::NotFound, EdgeStatus!(NotFound));
}
