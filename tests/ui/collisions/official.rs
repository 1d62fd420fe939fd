//! Sets that differ from the registry. Sets that have a code of the registry with another meaning, and sets that have the same few codes.

use status_set::status_set;

status_set! { pub enum Banned { official, binance } }
status_set! { pub enum OtherOrder { binance, official } }
status_set! { pub enum Resumable { official, google_resumable } }
status_set! { pub enum Hosting { official, cloudlinux } }
status_set! { pub enum Edge { official, edgeone } }
status_set! { pub enum Boards { official, moebooru } }
status_set! { pub enum TwoEdges { cloudflare, edgeone } }
status_set! { pub enum TwoServices { lakeformation, mediaconnect } }
status_set! { pub enum Clients { httptiny, tornado } }
status_set! { pub enum SecondFactor { nginx, unifi } }

fn main() {}
