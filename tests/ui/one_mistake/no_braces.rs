//! An enum without its braces has its name all the same.

use status_set::status_set;

status_set! { pub enum One official }

status_set! { pub enum Two official, nginx }

status_set! { pub enum Three = official }

fn react(one: One, two: Two, three: Three) -> u8 {
    match (one, two, three) {
        (One!(4xx), Two!(nginx), Three!(4xx)) => 1,
        _ => 2,
    }
}

fn main() {
    react(One::NotFound, Two::NotFound, Three::NotFound);
}
