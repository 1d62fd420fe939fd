//! What the middleware makes of responses, and of what extractors find wrong.

#![deny(warnings)]

mod bodies;
mod errors;
mod form;
mod middleware;
mod rejections;
mod rules;

use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::web;
use actix_web::{App, Error, HttpResponse, test};
use status_set::with::actix_web::Problems;

pub(crate) const TEXT: &str = "text/plain; charset=utf-8";

/// What a client gets.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Got {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let field = self.headers.iter().find(|(field, _)| field == name);
        field.map(|(_, value)| &**value)
    }

    #[track_caller]
    pub(crate) fn is_problem(&self, body: &str) {
        assert_eq!(self.field("content-type"), Some("application/problem+json"));
        assert_eq!(self.body, body);
    }
}

/// What is sent of a response, or of the error in its place.
pub(crate) async fn got<B: MessageBody>(result: Result<ServiceResponse<B>, Error>) -> Got {
    let (status, headers, body) = match result {
        Ok(response) => {
            let status = response.status();
            let headers = response.headers().clone();
            let size = response.response().body().size();
            let body = test::read_body(response).await;
            assert!(!matches!(size, BodySize::Sized(length) if length != body.len() as u64));
            (status, headers, body)
        }
        Err(error) => {
            let response = error.error_response();
            let (head, body) = response.into_parts();
            let body = body.try_into_bytes().unwrap();
            (head.status(), head.headers().clone(), body)
        }
    };
    let headers = headers.iter().map(|(name, value)| {
        let value = value.to_str().unwrap().to_owned();
        (name.as_str().to_owned(), value)
    });
    Got {
        status: status.as_u16(),
        headers: headers.collect(),
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}

/// What becomes of the response of a handler.
pub(crate) async fn through<R>(problems: Problems, respond: R) -> Got
where
    R: Fn() -> Result<HttpResponse, Error> + Clone + 'static,
{
    let handler = move || {
        let response = respond();
        async move { response }
    };
    let app = App::new().wrap(problems).route("/", web::to(handler));
    let app = test::init_service(app).await;
    got(app.call(test::TestRequest::get().to_request()).await).await
}

pub(crate) async fn made(status: u16, fields: &'static [(&str, &str)], body: &str) -> Got {
    let body = body.to_owned();
    through(Problems::new(), move || {
        let mut response = HttpResponse::build(StatusCode::from_u16(status).unwrap());
        for field in fields {
            response.append_header(*field);
        }
        Ok(response.body(body.clone()))
    })
    .await
}
