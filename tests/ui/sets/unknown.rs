//! Unknown sets. Words that do not name a set of statuses.

use status_set::status_set;

status_set! { pub enum Misspelt { official, ngnix, cloud_flare } }
status_set! { pub enum NoSuchVendor { official, haproxy } }
status_set! { pub enum StatusInPlaceOfSet { nginx, NotFound, ClientClosedRequest } }
status_set! { pub enum CodeInPlaceOfSet { nginx, 404, 777 } }
status_set! { pub enum ClassInPlaceOfSet { nginx, 5xx } }
status_set! { pub enum WarningCodes { official, warning } }
status_set! { pub enum Groups { official, transient, own } }

fn main() {
    // What was valid is there: no further errors.
    let _ = (Misspelt::NotFound, NoSuchVendor::NotFound, WarningCodes::NotFound);
    let _ = (StatusInPlaceOfSet::NoResponse, CodeInPlaceOfSet::NoResponse);
    let _ = (ClassInPlaceOfSet::NoResponse, Groups::NotFound);
}
