//! One event of `tracing` for each failed response of the middleware.

#![deny(warnings)]

#[path = "../../tower/tests/layer/events.rs"]
mod events;

use self::events::Events;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Next, from_fn};
use actix_web::{App, Error, HttpResponse, test, web};
use status_set::HttpError;
use status_set::with::Rendered;
use status_set::with::actix_web::{Problems, Rejection, rejections, response_with};
use std::io;
use tracing::Level;

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(actix-web))]
enum AppError {
    #[error("no user {0}")]
    #[status(404)]
    NoUser(&'static str),
    #[error("database")]
    #[status(500)]
    Database(#[source] io::Error),
    #[error(transparent)]
    #[status(transparent)]
    Rejected(#[from] Rejection),
}

fn database() -> AppError {
    AppError::Database(io::Error::other("disk\nfull"))
}

fn name(_: &AppError) -> &'static str {
    "name"
}

const DATABASE: &str =
    r#"ERROR request failed status=500 case="Database" error=database: disk\nfull"#;

/// The events of one request.
async fn events_of(
    problems: Problems,
    respond: fn() -> Result<HttpResponse, Error>,
) -> Vec<String> {
    let app = App::new()
        .wrap(problems)
        .route("/", web::to(move || std::future::ready(respond())));
    let app = test::init_service(app).await;
    let events = Events::record();
    let _ = app.call(test::TestRequest::get().to_request()).await;
    events.take()
}

#[actix_web::test]
async fn each_failed_response_has_one_with_its_sources() {
    type Respond = fn() -> Result<HttpResponse, Error>;
    let cases: [(Respond, &str); 7] = [
        (
            || Err(AppError::NoUser("7\nINFO all is well").into()),
            r#"WARN request failed status=404 case="NoUser" error=no user 7\nINFO all is well"#,
        ),
        (|| Err(database().into()), DATABASE),
        (|| Ok(response_with(database(), name)), DATABASE),
        (
            || Err(actix_web::error::ErrorBadRequest("not JSON")),
            "WARN request failed status=400 error=not JSON",
        ),
        (
            || {
                Ok(HttpResponse::Conflict()
                    .content_type("text/plain")
                    .body("taken"))
            },
            "WARN request failed status=409 error=taken",
        ),
        (
            || Ok(HttpResponse::BadGateway().json(0)),
            "ERROR request failed status=502",
        ),
        (
            || panic!("hunter2"),
            "ERROR request failed status=500 error=a panic",
        ),
    ];
    for (respond, line) in cases {
        let traced = events_of(Problems::new().trace::<AppError>(), respond).await;
        assert_eq!(traced, [line]);
        let silent = events_of(Problems::new(), respond).await;
        assert!(silent.is_empty(), "{silent:?}");
    }
    let fine = events_of(Problems::new().trace::<AppError>(), || {
        Ok(HttpResponse::NotModified().finish())
    });
    assert!(fine.await.is_empty());
}

async fn refuse(
    _: ServiceRequest,
    _: Next<impl actix_web::body::MessageBody>,
) -> Result<ServiceResponse, Error> {
    Err(database().into())
}

#[actix_web::test]
async fn errors_of_other_middleware_and_of_extractors_have_one_too() {
    let events = Events::record();
    let app = App::new()
        .wrap(from_fn(refuse))
        .wrap(Problems::new().trace::<AppError>());
    let app = test::init_service(app).await;
    let _ = app.call(test::TestRequest::get().to_request()).await;
    assert_eq!(events.take(), [DATABASE]);

    let app = App::new()
        .wrap(Problems::new().trace::<AppError>())
        .configure(rejections::<AppError>)
        .route("/", web::to(async |_: web::Json<Vec<u8>>| "json"));
    let app = test::init_service(app).await;
    let request = test::TestRequest::get().insert_header(("Content-Type", "application/json"));
    let _ = app.call(request.set_payload("[").to_request()).await;
    let lines = events.take();
    let start = r#"WARN request failed status=400 case="Json" error=Json deserialize error: EOF"#;
    assert!(lines.len() == 1 && lines[0].starts_with(start), "{lines:?}");
}

#[actix_web::test]
async fn a_rule_decides() {
    let problems = || {
        Problems::new().trace_by::<AppError, _>(|failed| {
            assert_eq!(failed.request().uri.path(), "/");
            match failed.error() {
                Some(AppError::NoUser(_)) => None,
                _ => Some(Level::DEBUG),
            }
        })
    };
    let none = events_of(problems(), || Err(AppError::NoUser("7").into())).await;
    assert!(none.is_empty(), "{none:?}");
    let rendered = problems().render(|_| Rendered::text("sorry"));
    let debug = DATABASE.replace("ERROR", "DEBUG");
    assert_eq!(
        events_of(rendered, || Err(database().into())).await,
        [debug]
    );
}
