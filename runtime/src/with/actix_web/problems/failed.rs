//! What a `render` function knows of a request of actix-web.

use super::original;
use crate::with::problems::{Asked, Failed};
use ::actix_web::dev::RequestHead;
use ::actix_web::http::header::ACCEPT;
use ::actix_web::{HttpRequest, ResponseError};

impl Asked for RequestHead {
    fn visit_accept<'a>(&'a self, visit: &mut dyn FnMut(&'a [u8])) {
        for value in self.headers().get_all(ACCEPT) {
            visit(value.as_bytes());
        }
    }
}

impl<'a> Failed<'a, RequestHead> {
    /// The error that the response was made from, if it is one of this type.
    ///
    /// ```
    /// use status_set::HttpError;
    /// use status_set::with::{Rendered, actix_web::Problems};
    ///
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// #[error("no user {id}")]
    /// #[status(404, with(actix-web))]
    /// struct NoUser { id: u64 }
    ///
    /// let middleware = Problems::new().render(|failed| {
    ///     let id = failed.error::<NoUser>().map(|error| error.id);
    ///     Rendered::json(&(failed.code(), id))
    /// });
    /// ```
    #[must_use]
    pub fn error<E: core::error::Error + ResponseError + 'static>(&self) -> Option<&'a E> {
        let of_response = || original(self.answer.cause.error?).as_error();
        self.answer.cause.failure().or_else(of_response)
    }

    /// The whole request with its extensions. `None` after a panic, and if another middleware has failed.
    ///
    /// ```
    /// use actix_web::HttpMessage;
    /// use status_set::with::{Rendered, actix_web::Problems};
    ///
    /// struct RequestId(String);
    ///
    /// let middleware = Problems::new().render(|failed| {
    ///     let request = failed.http_request().map(|request| request.extensions());
    ///     let id = request.as_ref().and_then(|extensions| extensions.get::<RequestId>());
    ///     Rendered::json(&(failed.code(), id.map(|id| &id.0)))
    /// });
    /// ```
    #[must_use]
    pub fn http_request(&self) -> Option<&'a HttpRequest> {
        self.http_request
    }
}
