//! Items that depend on the build. What cannot depend on the build.

use status_set::status_set;

status_set! {
    #[cfg_attr(unix, status(edition = 2026), derive(Default, std::fmt::Debug))]
    #[cfg_attr(unix, repr(u8), cfg_attr(windows, status(export_patterns, wiht(serde), 404)))]
    #[cfg_attr(unix, status(serde), derive(Clone, Copy))]
    #[cfg_attr(unix, must_use, doc = "Passes through.")]
    pub enum Status {
        #[cfg_attr(unix, status(reason = "Gone"))]
        nginx,
        #[default]
        #[cfg_attr(unix, status(reason = "Scan Pending"))]
        Own = 460,
    }
}

status_set! {
    #[status(with(serde))]
    #[cfg_attr(all(), status(with(serde)))]
    pub enum Twice { nginx }
}

status_set! {
    #[cfg_attr(any(), status(with(serde, problem)))]
    #[cfg_attr(all(), status(with(http)))]
    pub enum Features { nginx }
}

fn main() {
    let _ = (Status::default(), Twice::NoResponse, Features::NoResponse);
}
