//! The full form, with items of every kind.

// The name and what rustc itself reads stay as they are: no macro can answer for them.
status_set::status_set! {
    /*{*/#[doc = "What our edge answers."]/*}*/
    #[derive(Default)]
    /*{*/#[status(edition = 2026)] pub enum/*}*/ Edge /*{*/{
        official except {UseProxy, 306, 200},
        #[default]
        official::Ok,
        nginx::499,
        cloudflare::{520, WebServerIsDown},
        iis::4xx except 451,
        aws::561 as GatewayUnauthorized,
        ScanPending = 260,
        #[status(reason = "Over The Quota")]
        OverQuota = 461,
    }/*}*/
}

pub fn react(status: Edge) -> u8 {
    match status {
        Edge!(iis, aws) => 0,
        Edge!(nginx) => 1,
        Edge!(own) => 2,
        Edge!(520, 521) => 3,
        Edge!(4xx except {404, 410}) => 4,
        Edge!(404, 410) => 5,
        Edge!(1xx, 2xx, 3xx, 5xx) => 6,
    }
}

pub fn convert(code: u16) -> Edge {
    Edge::from_code(code).unwrap_or_default()
}

pub fn widen<S: status_set::HttpStatus>(status: S) -> Option<Edge> {
    status.narrow()
}

#[derive(status_set::HttpError)]
#[status(set = Edge)]
pub enum AppError {
    #[status(461)]
    OverQuota,
    #[status(561)]
    Gateway,
    #[status(260)]
    ScanPending,
    Upstream { #[status] status: Edge },
}
