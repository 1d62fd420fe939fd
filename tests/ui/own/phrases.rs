//! Names without a phrase. Names that make no reason phrase.

use status_set::status_set;

status_set! {
    pub enum Status {
        _404 = 460,
        __ = 461,
        #[status(reason = "Over Quota")]
        _462 = 462,
        #[status(reason = "463")]
        Code = 463,
    }
}

fn main() {
    let _ = (Status::_404, Status::__, Status::_462, Status::Code);
}
