//! Declarations of the enum. Declarations that are not status enums.

mod structure {
    status_set::status_set! { pub struct Status { official } }
}
mod private_structure {
    status_set::status_set! { struct Status { official } }
}
mod no_keyword {
    status_set::status_set! { pub Status { official } }
}
mod no_name {
    status_set::status_set! { pub enum { official } }
}
mod no_body {
    status_set::status_set! { pub enum Status; }
}
mod generic {
    status_set::status_set! { pub enum Status<T> { official } }
}
mod two {
    status_set::status_set! { pub enum One { official } pub enum Two { nginx } }
}
mod items_before {
    status_set::status_set! { nginx, pub enum Status { official } }
}
mod wrong_case {
    status_set::status_set! { Pub enum Status { official } }
}

fn main() {}
