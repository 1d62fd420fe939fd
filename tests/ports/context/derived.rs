//! With the derive.

use axum::response::{IntoResponse, Response};
use status_set::HttpError;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error, HttpError)]
#[status(code_case = "snake_case")]
pub(super) enum StoreError {
    #[error("no file {0}")]
    #[status(404)]
    Missing(&'static str),
    #[error("shard {shard} is busy for {seconds} s")]
    #[status(503, header("Retry-After" = seconds), detail = "busy for {seconds} s")]
    Busy { shard: u8, seconds: u32 },
    #[error("a disk is full")]
    #[status(507)]
    Full,
    #[error("block {0} is corrupt")]
    #[status(500)]
    Corrupt(u64),
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum), code_case = "snake_case")]
pub(super) enum Error {
    #[error("loading {path}", path = path.display())]
    Load {
        path: PathBuf,
        #[status(transparent)]
        source: StoreError,
    },
    #[error("saving {path}, after {written} bytes", path = path.display())]
    #[status(code = "not_saved", header("X-Written" = written))]
    Save {
        path: PathBuf,
        written: u64,
        #[status(transparent)]
        source: StoreError,
    },
    #[error("which file?")]
    #[status(400)]
    NoPath,
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}
