//! Attributes on the enum. Attributes that cannot stand on the enum.

use status_set::status_set;

status_set! {
    #[repr(u8)]
    pub enum Represented { official }
}

status_set! {
    #[status(with(http, serde))]
    pub enum Integrated { official }
}

status_set! {
    #[status(reason = "Gone", wiht(http), sets(official))]
    pub enum UnknownKeys { official }
}

status_set! {
    #[status(axum, actix-web, warp)]
    pub enum NoKeys { official }
}

status_set! {
    #[status = "official"]
    pub enum Malformed { official }
}

fn main() {}
