//! Codes that two of the chosen sets have.

use status_set::status_set;

status_set! { pub enum WholeSets { nginx, esri } }
status_set! { pub enum SeveralCodes { activesync, qualys, deepl } }
status_set! { pub enum SecondIsPick { nginx, esri::499 } }
status_set! { pub enum BothArePicks { nginx::499, esri::{498, TokenRequired} } }
status_set! { pub enum Official { official, iis } }
status_set! { pub enum SmallSets { spring, twitter } }
status_set! { pub enum Three { cloudflare, pantheon, shopify } }

fn main() {
    let _ = (WholeSets::ClientClosedRequest, WholeSets::InvalidToken);
}
