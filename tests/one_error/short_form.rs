//! The short form, and all that can be done with its enum without the name of a variant.

status_set::status_set!(/*{*/official, nginx except 499, esri::{498, 499}/*}*/);

pub fn react(status: Status) -> u8 {
    match status {
        Status!(nginx) => 0,
        Status!(4xx except 404) => 1,
        Status!(1xx, 2xx, 3xx) => 2,
        Status!(official, esri) => 3,
    }
}

pub fn convert(code: u16) -> Result<Status, status_set::UnlistedCodeError> {
    let _: Option<Status> = Status::from_code(code);
    let _: Option<Status> = "404".parse().ok();
    let _ = Status::ALL.first().map(|status| status.reason_phrase());
    Status::try_from(code)
}

pub fn print<S: status_set::HttpStatus>(status: S) -> String {
    format!("{status} {status:?}")
}

pub fn all() -> String {
    Status::ALL.iter().copied().map(print).collect()
}

#[derive(status_set::HttpError)]
#[status(set = Status)]
pub enum AppError {
    #[status(404)]
    NoUser,
    #[status(499, header("X-Why" = "token"))]
    NoToken,
    #[status(transparent)]
    Inner(Inner),
    Upstream(#[status] Status),
}

#[derive(status_set::HttpError)]
#[status(503)]
pub struct Inner;
