//! The request log.

use crate::books::{AppError, Service};
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::{Error, web};
use status_set::with::actix_web::report;

/// Writes a line for each request. Mistakes of clients are told apart from those of the server,
/// which come with all sources: the client gets to see none of that.
pub(super) async fn log(
    service: web::Data<Service>,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let (method, path) = (request.method().clone(), request.path().to_owned());
    let result = next.call(request).await;
    // What fails in a handler is a response by now, with which actix-web keeps the error. What
    // another middleware fails with is still an error.
    let (status, error) = match &result {
        Ok(response) => (response.status(), response.response().error()),
        Err(error) => (error.as_response_error().status_code(), Some(error)),
    };
    let request = format_args!("{method} {path} {}", status.as_u16());
    let error = error.map(report::<AppError>);
    let line = match error {
        Some(error) if status.is_server_error() => format!("ERROR {request} {error:#}"),
        Some(error) => format!("WARN {request} {error}"),
        None => format!("INFO {request}"),
    };
    (service.log)(&line);
    result
}
