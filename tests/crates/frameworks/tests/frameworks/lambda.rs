//! `lambda_http`: functions of AWS Lambda, with the events of an API gateway.

use super::got::{Got, check};
use super::response::respond;
use http::HeaderMap;
use lambda_http::request::LambdaRequest;
use lambda_http::tower::{ServiceBuilder, ServiceExt};
use lambda_http::{Adapter, Context, LambdaEvent, Request, Response, service_fn};
use serde_json::{Value, json};
use status_set::with::tower::Problems;
use std::convert::Infallible;

async fn handle(request: Request) -> Result<Response<String>, Infallible> {
    Ok(respond(request.uri().path()))
}

/// What `lambda_http::run` asks of the runtime's API, as it is sent there.
fn event(path: &str) -> LambdaEvent<LambdaRequest> {
    let event = json!({
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": "",
        "headers": { "host": "a.example" },
        "isBase64Encoded": false,
        "requestContext": {
            "http": { "method": "GET", "path": path, "protocol": "HTTP/1.1" },
            "stage": "$default",
            "timeEpoch": 0,
        },
    });
    // As a text, since the events are read from that.
    let event = serde_json::from_str(&event.to_string()).unwrap();
    LambdaEvent::new(event, Context::default())
}

/// What the gateway is told.
fn told(told: &Value) -> Got {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let fields = told["headers"].as_object().unwrap();
    let fields = fields.iter().map(|(name, value)| {
        let name: http::HeaderName = name.parse().unwrap();
        (name, text(value).parse().unwrap())
    });
    let headers: HeaderMap = fields.collect();
    let status = told["statusCode"].as_u64().unwrap();
    let body = text(&told["body"]);
    Got::new(u16::try_from(status).unwrap(), &headers, body.as_bytes())
}

#[tokio::test]
async fn errors_have_their_responses() {
    check(async |path| {
        let function = Adapter::from(service_fn(handle));
        let response = function.oneshot(event(path)).await.unwrap();
        told(&json!(response))
    })
    .await;
}

/// `respond` panics if the number is none.
#[tokio::test]
async fn the_layer_fits_around_it() {
    let layered = ServiceBuilder::new().layer(Problems::new());
    let function = layered.service_fn(handle);
    let function = Adapter::from(function);
    let response = function.oneshot(event("/users/x")).await.unwrap();
    let got = told(&json!(response));
    let body = r#"{"title":"Internal Server Error","status":500}"#;
    assert_eq!((got.status, &*got.body), (500, body));
}
