//! What a request log writes about errors.

use crate::with::Report;
use ::actix_web::ResponseError;
use core::error::Error;

/// What a log writes about an error that a middleware sees: its text on one line, and with `{:#}` the
/// texts of its sources as well if it is an `E`. Other errors do not show their sources.
///
#[cfg_attr(feature = "problem", doc = "```")]
#[cfg_attr(not(feature = "problem"), doc = "```ignore")]
/// use actix_web::dev::ServiceResponse;
/// use status_set::HttpError;
/// use status_set::with::actix_web::report;
///
/// #[derive(Debug, HttpError)]
/// #[status(409, with(actix-web))]
/// struct Taken;
///
/// impl std::fmt::Display for Taken {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("the name is taken")
///     }
/// }
///
/// impl std::error::Error for Taken {}
///
/// /// What a request log writes about a response.
/// fn line(response: &ServiceResponse) -> String {
///     match response.response().error() {
///         Some(error) => format!("{:#}", report::<Taken>(error)),
///         None => "ok".to_owned(),
///     }
/// }
///
/// assert_eq!(report::<Taken>(&Taken.into()).to_string(), "the name is taken");
/// ```
#[must_use]
pub fn report<E: Error + ResponseError + 'static>(error: &::actix_web::Error) -> Report<'_> {
    #[cfg(feature = "problem")]
    let error = super::problems::original(error);
    match error.as_error::<E>() {
        Some(error) => Report::new(error),
        None => Report::of_text(error),
    }
}
