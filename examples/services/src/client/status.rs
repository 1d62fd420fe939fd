//! The statuses that the client knows.

use status_set::status_set;

status_set! {
    /// What the upstreams of this client are known to respond with. Any other code is kept as the number
    /// that it is.
    pub enum Upstream {
        official,
        nginx,
        cloudflare,
        anthropic::529,
        msgraph::509,
    }
}
