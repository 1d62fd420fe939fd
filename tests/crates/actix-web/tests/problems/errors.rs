//! Errors of an application, and a form of its own for them.

use actix_web::dev::RequestHead;
use status_set::HttpError;
use status_set::with::actix_web::Rejection;
use status_set::with::{Failed, Rendered};

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(actix-web), code_case = "snake_case")]
pub(crate) enum AppError {
    #[error("no user {0}")]
    #[status(404, header("X-User" = _0))]
    NoUser(u64),
    #[error("password is hunter2")]
    #[status(500)]
    Database,
    #[error(transparent)]
    #[status(code = "rejected")]
    Rejected(
        #[from]
        #[status(transparent)]
        Rejection,
    ),
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("as text")]
#[status(409, body = text, with(actix-web))]
pub(crate) struct AsText;

/// A body of the service's own.
pub(crate) fn old(_: &AppError) -> &'static str {
    "old"
}

/// The form.
pub(crate) fn envelope(failed: &Failed<'_, RequestHead>) -> Rendered {
    let problem = failed.problem();
    let name = failed.case().map(|case| case.name);
    let text = problem.detail().or(name).or(problem.title());
    let id = match failed.error::<AppError>() {
        Some(AppError::NoUser(id)) => Some(*id),
        _ => None,
    };
    let path = failed.request().uri.path();
    Rendered::json(&(failed.code(), text, id, path)).with_field("Vary", "Accept")
}
