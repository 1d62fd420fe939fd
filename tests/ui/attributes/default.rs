//! A mistake in the item that is the default does not make rustc ask for another.

use status_set::status_set;

status_set! {
    #[derive(Default)]
    pub enum Status {
        official,
        #[default]
        official::404,
        nginx,
    }
}

fn main() {
    let _ = Status::default();
}
