//! poem 3: `ResponseError`, whose own response would show the text of server errors.

use super::error::{AppError, find};
use super::{expected, got};
use http::StatusCode;
use poem::error::ResponseError;
use poem::web::Path;
use poem::{Endpoint, Request, Response, Route, get, handler};
use status_set::HttpError;
use status_set::with;

impl ResponseError for AppError {
    fn status(&self) -> StatusCode {
        with::http::status_code(HttpError::status(self))
    }

    fn as_response(&self) -> Response {
        let (parts, body) = with::problem::response(self).into_parts();
        let mut response = Response::builder().status(parts.status).body(body);
        response.headers_mut().extend(parts.headers);
        response
    }
}

#[handler]
fn user(Path(id): Path<u64>) -> poem::Result<String> {
    Ok(find(id)?)
}

#[tokio::test]
async fn errors_are_problems() {
    let app = Route::new().at("/users/:id", get(user));
    let ask = async |id: u64| {
        let uri = format!("/users/{id}").parse().unwrap();
        let response = app.get_response(Request::builder().uri(uri).finish()).await;
        let (parts, body) = response.into_parts();
        (parts, body.into_bytes().await.unwrap())
    };
    assert_eq!(ask(1).await.1, "Ada");
    for id in 2..5 {
        let (parts, body) = ask(id).await;
        let got = got(parts.status.as_u16(), &parts.headers, &body);
        assert_eq!(got, expected(id));
    }
}
