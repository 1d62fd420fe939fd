//! `#[derive(HttpStatus)]`.

#[derive(Clone, Copy, Debug, PartialEq, Eq, status_set::HttpStatus)]
#[status(/*{*/sets(official, nginx), edition = 2026/*}*/)]
pub enum Api {
    Ok,
    NotFound,
    #[status(/*{*/499/*}*/)]
    ClientGone,
    #[status(/*{*/nginx::NoResponse/*}*/)]
    Dropped,
    #[status(/*{*/TooManyRequests/*}*/)]
    SlowDown,
    #[status(/*{*/460, reason = "Scan Pending"/*}*/)]
    ScanPending,
}

pub fn react(status: Api) -> u8 {
    match status {
        Api!(nginx) => 0,
        Api!(4xx except {499, 460}) => 1,
        Api!(own) => 2,
        Api!(200, 499) => 3,
        Api::ScanPending | Api::SlowDown => 4,
    }
}

pub fn convert(code: u16) -> Option<Api> {
    let _: Option<Api> = "404".parse().ok();
    Api::from_code(code)
}

pub fn print<S: status_set::HttpStatus>(status: S) -> String {
    format!("{status}")
}

pub fn all() -> String {
    Api::ALL.iter().copied().map(print).collect()
}

#[derive(status_set::HttpError)]
#[status(set = Api)]
pub enum AppError {
    #[status(404)]
    NoUser,
    #[status(499)]
    ClientGone,
    Upstream(#[status] Api),
}
