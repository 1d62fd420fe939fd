//! Several mistakes of several kinds in one invocation: all are reported at once.

use status_set::status_set;

status_set! {
    #[repr(u8)]
    pub enum Status {
        official except {UseProxy, 499},
        ngnix,
        nginx,
        esri,
        aws::565,
        Busy = 42,
        NotFound = 470,
        warning,
    }
}

fn main() {
    let _ = (Status::NotFound, Status::ClientClosedRequest, Status::InvalidToken);
}
