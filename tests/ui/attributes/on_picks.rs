//! Attributes on items. Attributes that cannot stand on a pick or on a status of one's own.

use status_set::status_set;

status_set! {
    pub enum Status {
        #[cfg(unix)]
        official,
        #[cfg_attr(unix, cfg(unix))]
        nginx,
        #[status(reason = "Gone")]
        aws::460,
        #[cfg(unix)]
        Busy = 470,
    }
}

fn main() {}
