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

pub fn is_quiet(status: Option<Edge>) -> bool {
    matches!(status, Some(Edge!(/*{*/cacheable except 404, retry/*}*/)) | None)
}
