//! What a doc comment says is not an attribute: the default is lost with the item that was it, and
//! rustc does not ask for another.

use status_set::status_set;

status_set! {
    #[derive(Default)]
    pub enum Status {
        official,
        #[default]
        official::404,
        /// Not the default.
        nginx,
        #[doc = "#[default]"]
        Own = 600,
    }
}

status_set! {
    #[derive(Default)]
    pub enum Conditional {
        #[cfg_attr(any(), default)]
        nginx::444,
        #[default]
        ngins::499,
    }
}

fn main() {
    let _ = (Status::default(), Conditional::default());
}
