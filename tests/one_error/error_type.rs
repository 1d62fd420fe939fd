//! `#[derive(HttpError)]`.

use status_set::HttpError as _;

status_set::status_set! { pub enum Edge { official, nginx } }

#[derive(status_set::HttpError)]
#[status(/*{*/set = Edge/*}*/)]
pub enum AppError {
    #[status(/*{*/NotFound, type = "https://example.com/no-user"/*}*/)]
    NoUser(u64),
    #[status(/*{*/499, hide/*}*/)]
    ClientGone,
    #[status(/*{*/429, header("Retry-After" = wait * 2), header("X-Wait" = format_args!("{wait}"))/*}*/)]
    Throttled { wait: u32 },
    #[status(/*{*/401, without("WWW-Authenticate")/*}*/)]
    Login,
    #[status(/*{*/transparent/*}*/)]
    Db(Box<DbError>),
    #[status(/*{*/503, expose/*}*/)]
    Down,
    Upstream { #[status] status: Edge },
}

#[derive(status_set::HttpError)]
#[status(/*{*/set = status_set::Official, 500/*}*/)]
pub struct DbError;

#[derive(status_set::HttpError)]
#[status(set = Edge)]
pub enum Outer {
    #[status(transparent)]
    App(AppError),
    #[status(404)]
    Missing,
}

pub fn respond(error: &AppError) -> (u16, bool) {
    let _ = error.exposes_detail();
    error.visit_headers(&mut |_, _| ());
    (error.status().code(), error.is_server_error_of())
}

trait Ext: status_set::HttpError {
    fn is_server_error_of(&self) -> bool {
        Self::STATUSES.contains(500)
    }
}

impl<E: status_set::HttpError> Ext for E {}
