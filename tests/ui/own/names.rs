//! Names of your own. Names of one's own that cannot be names.

use status_set::status_set;

status_set! { pub enum Words { official::404, match = 460, Self = 461, _ = 462, r#type = 463 } }

// A word of Rust since edition 2024, which syn takes for a name.
status_set! { pub enum New { nginx, gen = 464 } }

mod sets {
    status_set::status_set! { pub enum Set { nginx, gen } }
    status_set::status_set! { pub enum Status { nginx::{499, gen} } }
}

macro_rules! in_macro {
    ($name:ident) => {
        status_set! { pub enum $name { nginx, $crate = 465 } }
        status_set! { pub enum $crate { nginx } }
    };
}

in_macro!(InMacro);

fn main() {
    let _ = (New::NoResponse, sets::Set::NoResponse, sets::Status::ClientClosedRequest);
    let _ = InMacro::NoResponse;
    let _ = Words::r#type;
}
