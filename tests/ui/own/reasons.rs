//! Reason phrases. Reason phrases that cannot stand in a status line.

use status_set::status_set;

status_set! {
    pub enum Status {
        #[status(reason = "")]
        Empty = 460,
        #[status(reason = "two\r\nlines")]
        TwoLines = 461,
        #[status(reason = " Spaces ")]
        Spaces = 462,
        #[status(reason = "463 With Code")]
        WithCode = 463,
        #[status(reason = 464)]
        NoText = 464,
        #[status(reason)]
        NoValue = 465,
        #[status(reason = "One", reason = "Two")]
        Twice = 466,
        #[status(phrase = "Phrase")]
        UnknownKey = 467,
        #[status(message = "Phrase")]
        OtherKey = 470,
        #[status(reson = "Reason")]
        Misspelt = 468,
        #[status]
        Bare = 469,
    }
}

fn main() {
    // Each of them is there all the same.
    let _ = (Status::Empty, Status::Bare);
}
