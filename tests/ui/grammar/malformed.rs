//! Malformed attributes. A malformed entry of an attribute hides none of the others.

use status_set::status_set;

status_set! {
    #[status(with, 404, edition = soon, wiht(http), export_patterns export_patterns)]
    pub enum OnEnum {
        official,
        #[status(reason, 404, reson = "Phrase")]
        Own = 460,
    }
}

status_set! {
    #[status(with(,, htp, http http), unknown)]
    pub enum Integrations { official }
}

fn main() {
    let _ = (OnEnum::Own, Integrations::NotFound);
}
