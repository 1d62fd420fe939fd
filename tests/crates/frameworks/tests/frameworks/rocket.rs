//! Rocket 0.5: `Responder`. It has types of its own in the place of those of http 1.

use super::error::{OrderError, UserError, order, user};
use super::got::{Got, check};
use http::{HeaderMap, HeaderName, HeaderValue};
use rocket::config::{Config, LogLevel};
use rocket::http::Status;
use rocket::local::asynchronous::Client;
use rocket::response::{self, Responder};
use rocket::{Request, Response, get, routes};
use status_set::with;
use std::io::Cursor;

impl<'r> Responder<'r, 'static> for UserError {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let (parts, body) = with::http::error_response(&self).into_parts();
        let mut response = Response::build();
        response.status(Status::new(parts.status.as_u16()));
        for (name, value) in &parts.headers {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            response.raw_header_adjoin(name.to_string(), value);
        }
        response.sized_body(body.len(), Cursor::new(body)).ok()
    }
}

impl<'r> Responder<'r, 'static> for OrderError {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let (parts, body) = with::http::error_response(&self).into_parts();
        let mut response = Response::build();
        response.status(Status::new(parts.status.as_u16()));
        for (name, value) in &parts.headers {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            response.raw_header_adjoin(name.to_string(), value);
        }
        response.sized_body(body.len(), Cursor::new(body)).ok()
    }
}

#[get("/users/<id>")]
fn of_user(id: u64) -> Result<String, UserError> {
    user(id)
}

#[get("/orders/<id>")]
fn of_order(id: u64) -> Result<String, OrderError> {
    order(id)
}

#[tokio::test]
async fn errors_have_their_responses() {
    let config = Config {
        log_level: LogLevel::Off,
        ..Config::debug_default()
    };
    let app = rocket::custom(config).mount("/", routes![of_user, of_order]);
    let client = Client::untracked(app).await.unwrap();
    check(async |path| {
        let response = client.get(path).dispatch().await;
        let status = response.status().code;
        let fields = response.headers().iter().map(|header| {
            let name: HeaderName = header.name().as_str().parse().unwrap();
            let value: HeaderValue = header.value().parse().unwrap();
            (name, value)
        });
        let headers: HeaderMap = fields.collect();
        let body = response.into_bytes().await.unwrap();
        Got::new(status, &headers, &body)
    })
    .await;
}
