//! Groups in patterns.

status_set::status_set! { pub enum Edge { official, nginx, ScanPending = 260 } }

pub fn react(status: Edge) -> u8 {
    match status {
        Edge::NotFound => 0,
        Edge!(/*{*/nginx/*}*/) => 1,
        Edge!(/*{*/4xx except {nginx, 429}/*}*/) => 2,
        Edge!(/*{*/429, ServiceUnavailable, own/*}*/) => 3,
        Edge!(/*{*/1xx, 2xx, 3xx/*}*/) => 4,
        Edge!(/*{*/5xx/*}*/) => 5,
    }
}

pub fn react_to(received: status_set::Received<Edge>) -> u8 {
    match received {
        Edge!(/*{*/received nginx, 429/*}*/) => 1,
        Edge!(/*{*/received 4xx except 408/*}*/) => 2,
        Edge!(/*{*/received 408, 1xx, 2xx, 3xx, 5xx/*}*/) => 3,
        Edge!(/*{*/received other/*}*/) => 4,
    }
}

pub const RETRIED: status_set::CodeSet = Edge!(/*{*/codes: 5xx except 501, bodyless/*}*/);

pub fn is_quiet(status: Option<Edge>) -> bool {
    matches!(status, Some(Edge!(/*{*/cacheable except 404, transient/*}*/)) | None)
}
