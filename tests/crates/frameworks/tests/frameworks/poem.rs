//! poem 3: `ResponseError`, whose own response would show the text of server errors.

use super::error::{OrderError, UserError, order, user};
use super::got::{Got, check};
use http::StatusCode;
use poem::error::ResponseError;
use poem::web::Path;
use poem::{Endpoint, Request, Response, Route, get, handler};
use status_set::with;

impl ResponseError for UserError {
    fn status(&self) -> StatusCode {
        with::http::error_code(self)
    }

    fn as_response(&self) -> Response {
        let (parts, body) = with::http::error_response(self).into_parts();
        let mut response = Response::builder().status(parts.status).body(body);
        response.headers_mut().extend(parts.headers);
        response
    }
}

impl ResponseError for OrderError {
    fn status(&self) -> StatusCode {
        with::http::error_code(self)
    }

    fn as_response(&self) -> Response {
        let (parts, body) = with::http::error_response(self).into_parts();
        let mut response = Response::builder().status(parts.status).body(body);
        response.headers_mut().extend(parts.headers);
        response
    }
}

#[handler]
fn of_user(Path(id): Path<u64>) -> poem::Result<String> {
    Ok(user(id)?)
}

#[handler]
fn of_order(Path(id): Path<u64>) -> poem::Result<String> {
    Ok(order(id)?)
}

#[tokio::test]
async fn errors_have_their_responses() {
    let app = Route::new()
        .at("/users/:id", get(of_user))
        .at("/orders/:id", get(of_order));
    check(async |path| {
        let request = Request::builder().uri(path.parse().unwrap());
        let (parts, body) = app.get_response(request.finish()).await.into_parts();
        let body = body.into_bytes().await.unwrap();
        Got::new(parts.status.as_u16(), &parts.headers, &body)
    })
    .await;
}
