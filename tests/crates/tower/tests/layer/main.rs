//! What the layer makes of responses, rule by rule.

#![deny(warnings)]

mod axum_app;
mod bodies;
mod events;
mod failures;
mod rules;
mod traces;
mod wire;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use status_set::with::tower::Problems;
use std::convert::Infallible;
use std::fmt::Debug;
use tower::{Layer, ServiceExt, service_fn};

/// What a client gets.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Got {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    #[track_caller]
    pub(crate) fn is_problem(&self, body: &str) {
        assert_eq!(self.field("content-type"), Some("application/problem+json"));
        assert_eq!(self.body, body);
        let length = body.len().to_string();
        assert_eq!(self.field("content-length"), Some(&*length));
    }
}

pub(crate) async fn got<B: Body<Error: Debug>>(response: Response<B>) -> Got {
    let (parts, body) = response.into_parts();
    let hint = body.size_hint().exact();
    let is_end = body.is_end_stream();
    let body = body.collect().await.unwrap().to_bytes();
    assert!(hint.is_none_or(|length| length == body.len() as u64));
    assert!(!is_end || body.is_empty());
    Got {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8(body.into()).unwrap(),
    }
}

/// What becomes of a response to a request with this method.
pub(crate) async fn through<B>(layer: Problems, method: Method, response: Response<B>) -> Got
where
    B: Body<Error: Debug>,
{
    let mut response = Some(response);
    let service = service_fn(|_: Request<()>| {
        let response = response.take().unwrap();
        async { Ok::<_, Infallible>(response) }
    });
    let request = Request::builder().method(method).body(()).unwrap();
    got(layer.layer(service).oneshot(request).await.unwrap()).await
}

pub(crate) fn response(status: u16, fields: &[(&str, &str)], body: &str) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(status);
    for (name, value) in fields {
        response = response.header(*name, *value);
    }
    response.body(Full::from(body.to_owned())).unwrap()
}

/// What becomes of this response.
pub(crate) async fn made(status: u16, fields: &[(&str, &str)], body: &str) -> Got {
    through(Problems::new(), Method::GET, response(status, fields, body)).await
}

/// A handler.
pub(crate) async fn panics() {
    panic!("hunter2")
}
