//! What actix-web finds wrong with a request, as an error of the service.

mod status;

use self::status::{of_form, of_json};
use crate::HttpError;
use ::actix_web::error::{JsonPayloadError, PathError, QueryPayloadError, UrlencodedError};
use ::actix_web::web::{FormConfig, JsonConfig, PathConfig, QueryConfig, ServiceConfig};
use ::actix_web::{Error, HttpRequest, HttpResponse, ResponseError};
use core::fmt;

/// What an extractor of actix-web finds wrong with a request, as an error that has a status: of JSON, of
/// a form, of a path, or of a query.
///
/// Its status is 400 in general; 413 for what is too large; 411 for content that does not say how long it is,
/// where that is needed; 415 for another media type; and 422 for JSON and forms that are well formed and of
/// something else. actix-web itself has 400 for the last two of JSON, and for the last of forms.
///
/// As the inner error of a variant that is `transparent` it has a [`code`](HttpError::code): `bad_json`,
/// `bad_form`, `bad_path` or `bad_query`, unless the variant has another.
///
/// [`rejections`] has all extractors of an application respond with it, or with what the application makes of
/// it.
///
/// ```
/// use actix_web::error::JsonPayloadError;
/// use status_set::with::actix_web::Rejection;
/// use status_set::{HttpError, Official};
///
/// let rejection = Rejection::from(JsonPayloadError::ContentType);
/// assert_eq!(rejection.status(), Official::UnsupportedMediaType);
/// ```
#[derive(Debug, HttpError)]
#[status(crate = crate)]
#[non_exhaustive]
pub enum Rejection {
    /// The JSON in the request is too large, cannot be read, or is of something else.
    ///
    /// `web::Json` has refused it.
    #[status(by = of_json, code = "bad_json")]
    Json(JsonPayloadError),
    /// The form in the request is too large, cannot be read, or is of something else.
    ///
    /// `web::Form` has refused it.
    #[status(by = of_form, code = "bad_form")]
    Form(UrlencodedError),
    /// A part of the path cannot be read.
    ///
    /// `web::Path` has refused it.
    #[status(400, code = "bad_path")]
    Path(PathError),
    /// The query cannot be read.
    ///
    /// `web::Query` has refused it.
    #[status(400, code = "bad_query")]
    Query(QueryPayloadError),
}

impl Rejection {
    fn error(&self) -> &(dyn core::error::Error + 'static) {
        match self {
            Self::Json(error) => error,
            Self::Form(error) => error,
            Self::Path(error) => error,
            Self::Query(error) => error,
        }
    }
}

/// As actix-web words it.
impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.error(), f)
    }
}

/// The text of the error is that of the rejection, so its source is that of the error.
impl core::error::Error for Rejection {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.error().source()
    }
}

/// A problem.
impl ResponseError for Rejection {
    fn status_code(&self) -> ::actix_web::http::StatusCode {
        super::status_code(self.status())
    }

    fn error_response(&self) -> HttpResponse {
        super::response(self)
    }
}

macro_rules! from {
    ($($error:ident: $variant:ident,)*) => {$(
        impl From<$error> for Rejection {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        }
    )*};
}

from! {
    JsonPayloadError: Json,
    UrlencodedError: Form,
    PathError: Path,
    QueryPayloadError: Query,
}

/// Has the extractors of an application respond with an error of the application, which is made of a
/// [`Rejection`], or with the rejection itself: for
/// [`App::configure`](https://docs.rs/actix-web/4/actix_web/struct.App.html#method.configure).
///
/// ```
/// # actix_web::rt::System::new().block_on(async {
/// use actix_web::{App, test, web};
/// use status_set::HttpError;
/// use status_set::with::actix_web::{Rejection, rejections};
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// #[status(with(actix-web))]
/// enum AppError {
///     #[error(transparent)]
///     #[status(code = "rejected")]
///     Rejected(#[from] #[status(transparent)] Rejection),
///     // …
/// }
///
/// async fn user(id: web::Path<u32>) -> String {
///     id.to_string()
/// }
///
/// let app = App::new()
///     .configure(rejections::<AppError>)
///     .route("/users/{id}", web::get().to(user));
///
/// let app = test::init_service(app).await;
/// let request = test::TestRequest::get().uri("/users/x").to_request();
/// let response = test::call_service(&app, request).await;
/// assert_eq!(response.status(), 400);
/// let problem = test::read_body(response).await;
/// let problem: status_set::Problem = std::str::from_utf8(&problem).unwrap().parse().unwrap();
/// assert_eq!(problem.members()["code"], "rejected");
/// # });
/// ```
///
/// It sets the configurations of `web::Json`, `web::Form`, `web::Path` and `web::Query`. For one of your
/// own, with another limit, give it [`reject`] as its error handler, and set it after this.
pub fn rejections<E: From<Rejection> + ResponseError + 'static>(config: &mut ServiceConfig) {
    config
        .app_data(JsonConfig::default().error_handler(reject::<E, _>))
        .app_data(FormConfig::default().error_handler(reject::<E, _>))
        .app_data(PathConfig::default().error_handler(reject::<E, _>))
        .app_data(QueryConfig::default().error_handler(reject::<E, _>));
}

/// Makes an error of the application of what an extractor finds wrong: an error handler for its
/// configuration.
///
/// ```
/// use actix_web::{App, web};
/// use status_set::with::actix_web::{Rejection, reject, rejections};
///
/// let json = web::JsonConfig::default().limit(4096);
/// let app = App::new()
///     .configure(rejections::<Rejection>)
///     .app_data(json.error_handler(reject::<Rejection, _>));
/// ```
pub fn reject<E, X>(error: X, _: &HttpRequest) -> Error
where
    E: From<Rejection> + ResponseError + 'static,
    X: Into<Rejection>,
{
    E::from(error.into()).into()
}
