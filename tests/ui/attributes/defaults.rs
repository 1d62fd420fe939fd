//! The default status. `Default` needs one status: rustc would name each of the 62 that could be it.

use status_set::status_set;

status_set! {
    #[derive(Default)]
    pub enum None { official, nginx }
}

status_set! {
    #[derive(Debug, std::default::Default)]
    pub enum Set { #[default] official, nginx }
}

status_set! {
    #[derive(Default)]
    pub enum Two { official except 200, #[default] official::200, #[default] Own = 600 }
}

status_set! {
    #[derive(Default)]
    pub enum Own { Pending = 600 }
}

// The other of two in some builds alone: rustc has the last word there.
status_set! {
    #[derive(Default)]
    pub enum Conditional {
        #[cfg_attr(all(), default)]
        official::200,
        #[cfg_attr(any(), default)]
        official::404,
    }
}

fn main() {
    let _ = (None::default(), Set::default(), Two::default(), Own::default(), Conditional::default());
}
