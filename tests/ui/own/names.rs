//! Names of your own. Names of one's own that cannot be names.

use status_set::status_set;

status_set! { pub enum Words { official::404, match = 460, Self = 461, _ = 462, r#type = 463 } }

fn main() {
    let _ = Words::r#type;
}
