//! tower: a service that never fails. Its adapters, such as `map_result`, cannot take an error away, because a
//! service may fail before it is called.

use super::got::{Got, check};
use super::response::respond;
use http::{Request, Response};
use std::convert::Infallible;
use tower::{ServiceExt, service_fn};

async fn handle(request: Request<()>) -> Result<Response<String>, Infallible> {
    Ok(respond(request.uri().path()))
}

#[tokio::test]
async fn errors_have_their_responses() {
    check(async |path| {
        let request = Request::get(path).body(()).unwrap();
        let Ok(response) = service_fn(handle).oneshot(request).await;
        let status = response.status().as_u16();
        Got::new(status, response.headers(), response.body().as_bytes())
    })
    .await;
}
