//! By hand, with serde's names of the variants as codes.

use axum::Json;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

#[derive(Debug, Serialize, thiserror::Error)]
#[serde(tag = "error", rename_all = "snake_case")]
pub(super) enum Error {
    #[error("nobody is logged in")]
    NotLoggedIn,
    #[error("you are banned")]
    Banned,
    #[error("only moderators do this")]
    NotAModerator,
    #[error("there is no such thing")]
    NotFound,
    #[error("wait ten seconds")]
    SlowDown,
    #[error("database: {0}")]
    Database(#[serde(skip)] String),
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

impl Error {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotLoggedIn => StatusCode::UNAUTHORIZED,
            Self::Banned | Self::NotAModerator => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SlowDown => StatusCode::TOO_MANY_REQUESTS,
            Self::Database(_) => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = (self.status(), Json(&self)).into_response();
        if let Self::SlowDown = self {
            let seconds = HeaderValue::from_static("10");
            response.headers_mut().insert(RETRY_AFTER, seconds);
        }
        response
    }
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}
