//! tower: a service that never fails. Its adapters, such as `map_result`, cannot take an error away, because a
//! service may fail before it is called.

use super::error::find;
use super::{expected, got};
use http::{Request, Response};
use std::convert::Infallible;
use tower::{ServiceExt, service_fn};

async fn handle(request: Request<u64>) -> Result<Response<String>, Infallible> {
    Ok(match find(*request.body()) {
        Ok(name) => Response::new(name),
        Err(error) => status_set::with::problem::response(&error),
    })
}

#[tokio::test]
async fn errors_are_problems() {
    let Ok(response) = service_fn(handle).oneshot(Request::new(1)).await;
    assert_eq!(response.body(), "Ada");
    for id in 2..5 {
        let Ok(response) = service_fn(handle).oneshot(Request::new(id)).await;
        let body = response.body().as_bytes();
        let status = response.status().as_u16();
        assert_eq!(got(status, response.headers(), body), expected(id));
    }
}
