//! Codes that two of the chosen sets have.

use status_set::status_set;

status_set! { pub enum WholeSets { nginx, esri } }
status_set! { pub enum SeveralCodes { activesync, qualys, deepl } }
status_set! { pub enum SecondIsPick { nginx, esri::499 } }
status_set! { pub enum BothArePicks { nginx::499, esri::{498, TokenRequired} } }
status_set! { pub enum Official { official, iis } }
status_set! { pub enum SmallSets { spring, twitter } }
status_set! { pub enum Three { cloudflare, pantheon, shopify } }
status_set! { pub enum Excepts { unifi, nginx except 444 } }
status_set! { pub enum ExceptsClass { official, iis::{4xx, 449} except {LoginTimeout} } }
status_set! { pub enum ExceptsTwice { nginx except {NoResponse, 497}, unifi } }

fn main() {
    let _ = (WholeSets::ClientClosedRequest, WholeSets::InvalidToken);
}
