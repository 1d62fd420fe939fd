//! What services say of their errors beside statuses, with `#[derive(HttpError)]`.

use status_set::{HttpError as _, Official, Received};

status_set::status_set! { pub enum Io { official::{404, 500} } }

fn io(_: &std::io::ErrorKind) -> Io {
    Io::NotFound
}

fn number(_: &u8) -> Option<u16> {
    None
}

#[derive(status_set::HttpError)]
#[status(/*{*/default = 500, code_case = "snake_case", header("Cache-Control" = "no-store")/*}*/)]
#[status(/*{*/without("WWW-Authenticate"), body = none/*}*/)]
pub enum AppError {
    #[status(/*{*/404, detail = "no user {0}", code = "no_user"/*}*/)]
    NoUser(u64),
    #[status(/*{*/409, detail = format_args!("{} is taken", name), title = "Taken"/*}*/)]
    Taken { name: &'static str },
    #[status(/*{*/401/*}*/)]
    Login,
    #[status(/*{*/by = io, header("X-A" = 1)/*}*/)]
    Io(std::io::ErrorKind),
    #[status(/*{*/by = number, or = 502/*}*/)]
    Number(u8),
    Upstream(#[status(/*{*/or = BadGateway/*}*/)] Received<Official>),
    Load { path: u8, #[status(/*{*/transparent/*}*/)] source: DbError },
    #[status(/*{*/expose, detail = "loading", type = "/load", code = "load"/*}*/)]
    Again(u8, #[status(/*{*/transparent/*}*/)] DbError),
    #[status(/*{*/like = Code::Busy, header("X-B" = 2)/*}*/)]
    Busy(u8),
    Queue,
}

#[derive(status_set::HttpError)]
pub enum Code {
    #[status(/*{*/503, code = "busy"/*}*/)]
    Busy,
}

#[derive(status_set::HttpError)]
#[status(/*{*/503, header("Retry-After" = 9), detail = self.text()/*}*/)]
pub struct DbError;

impl DbError {
    fn text(&self) -> u8 {
        1
    }
}

impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("down")
    }
}

pub fn respond(error: &AppError) -> (u16, bool) {
    error.visit_headers(&mut |_, _| ());
    (error.__code(), error.code().is_some())
}
