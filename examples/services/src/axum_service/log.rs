//! The request log.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use status_set::with::Failure;

/// Writes a line for each request. Mistakes of clients are told apart from those of the server,
/// which come with all sources: the client gets to see none of that.
pub(super) async fn log(State(write): State<fn(&str)>, request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = next.run(request).await;
    let status = response.status();
    let request = format_args!("{method} {path} {}", status.as_u16());
    match response.extensions().get::<Failure>() {
        Some(failure) if status.is_server_error() => write(&format!("ERROR {request} {failure:#}")),
        Some(failure) => write(&format!("WARN {request} {failure}")),
        None => write(&format!("INFO {request}")),
    }
    response
}
