//! With the derive.

use axum::response::{IntoResponse, Response};
use serde::Serialize;
use status_set::HttpError;

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum), body = Self::body, default = 400)]
#[status(code_case = "snake_case", without("WWW-Authenticate"))]
pub(super) enum Error {
    #[error("nobody is logged in")]
    #[status(401)]
    NotLoggedIn,
    #[error("you are banned")]
    #[status(403)]
    Banned,
    #[error("only moderators do this")]
    #[status(403)]
    NotAModerator,
    #[error("there is no such thing")]
    #[status(404)]
    NotFound,
    #[error("wait ten seconds")]
    #[status(429, header("Retry-After" = 10))]
    SlowDown,
    #[error("database: {0}")]
    #[status(500)]
    Database(String),
    #[error("the name is taken")]
    NameTaken,
    #[error("the name is too long")]
    NameTooLong,
    #[error("the password is too short")]
    PasswordTooShort,
    #[error("somebody has this address")]
    EmailTaken,
    #[error("the address is not verified")]
    EmailNotVerified,
    #[error("the title is too long")]
    TitleTooLong,
    #[error("the post is locked")]
    PostIsLocked,
    #[error("the post is deleted")]
    PostIsDeleted,
    #[error("too many levels of comments")]
    CommentTooDeep,
    #[error("no links to this site")]
    LinkNotAllowed,
    #[error("this language is not spoken here")]
    LanguageNotAllowed,
    #[error("one vote for each user")]
    VotedBefore,
    #[error("votes are for a post here")]
    DownvotesDisabled,
    #[error("the report is too long")]
    ReportTooLong,
    #[error("the invitation is used up")]
    InviteUsed,
    #[error("the captcha is wrong")]
    CaptchaWrong,
}

#[derive(Serialize)]
struct Body {
    error: &'static str,
}

impl Error {
    fn body(&self) -> Body {
        Body {
            error: self.code().unwrap_or("unknown"),
        }
    }
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}
