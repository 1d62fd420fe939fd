//! The service's own form, and responses that were made from errors.

use crate::{Got, got, response, through};
use axum::response::IntoResponse;
use http::request::Parts;
use http::{Method, Request, Response};
use serde::Serialize;
use status_set::with::tower::Problems;
use status_set::with::{Failed, Failure, Rendered};
use status_set::{HttpError, Problem};
use std::convert::Infallible;
use std::time::Duration;
use tower::{Layer, ServiceExt, service_fn};

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum), code_case = "snake_case", extend_problem = Self::extend)]
enum AppError {
    #[error("no user {0}")]
    #[status(404, header("X-User" = _0))]
    NoUser(u64),
    #[error("password is hunter2")]
    #[status(500)]
    Database,
}

impl AppError {
    fn extend(&self, problem: &mut Problem) {
        if let Self::NoUser(id) = self {
            problem.insert("user", id);
        }
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("as text")]
#[status(409, body = text, with(axum))]
struct AsText;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("nothing")]
#[status(304, body = none, with(axum))]
struct NotModified;

#[derive(Serialize)]
struct Envelope<'a> {
    error: &'a str,
    status: u16,
    user: Option<u64>,
    path: &'a str,
}

fn envelope(failed: &Failed<'_, Parts>) -> Rendered {
    let problem = failed.problem();
    let user = match failed.error::<AppError>() {
        Some(AppError::NoUser(id)) => Some(*id),
        _ => None,
    };
    let name = failed.case().map(|case| case.name);
    let error = problem.detail().or(name).or(problem.title()).unwrap_or("?");
    Rendered::json(&Envelope {
        error,
        status: failed.code(),
        user,
        path: failed.request().uri.path(),
    })
}

async fn rendered(response: impl IntoResponse) -> Got {
    let layer = Problems::new().render(envelope);
    through(layer, Method::GET, response.into_response()).await
}

#[track_caller]
fn is_json(got: &Got, body: &str) {
    assert_eq!(
        (got.field("content-type"), &*got.body),
        (Some("application/json"), body)
    );
    assert_eq!(got.field("content-length"), Some(&*body.len().to_string()));
}

#[tokio::test]
async fn the_function_gives_all_its_form() {
    let user = rendered(AppError::NoUser(7)).await;
    is_json(
        &user,
        r#"{"error":"no user 7","status":404,"user":7,"path":"/"}"#,
    );
    assert_eq!(user.field("x-user"), Some("7"));
    let database = rendered(AppError::Database).await;
    is_json(
        &database,
        r#"{"error":"Database","status":500,"user":null,"path":"/"}"#,
    );
    let text = rendered(AsText).await;
    is_json(
        &text,
        r#"{"error":"as text","status":409,"user":null,"path":"/"}"#,
    );
    let text = rendered((http::StatusCode::BAD_REQUEST, "not JSON")).await;
    is_json(
        &text,
        r#"{"error":"not JSON","status":400,"user":null,"path":"/"}"#,
    );
    let nothing = rendered(http::StatusCode::SERVICE_UNAVAILABLE).await;
    is_json(
        &nothing,
        r#"{"error":"Service Unavailable","status":503,"user":null,"path":"/"}"#,
    );
    let not_modified = rendered(NotModified).await;
    assert_eq!(
        (not_modified.status.as_u16(), &*not_modified.body),
        (304, "")
    );
    assert_eq!(not_modified.field("content-type"), None);
    let ok = rendered("ok").await;
    assert_eq!((ok.status.as_u16(), &*ok.body), (200, "ok"));
}

/// Without the function, errors have the form that their type gives them, if that is one.
#[tokio::test]
async fn errors_tell_what_their_problem_does() {
    let made = async |response| through(Problems::new(), Method::GET, response).await;
    let user = made(AppError::NoUser(7).into_response()).await;
    let problem =
        r#"{"title":"Not Found","status":404,"detail":"no user 7","code":"no_user","user":7}"#;
    assert_eq!(user.body, problem);
    made(AsText.into_response())
        .await
        .is_problem(r#"{"title":"Conflict","status":409,"detail":"as text"}"#);
}

#[tokio::test]
async fn what_the_function_leaves_stays_as_it_would_be() {
    let layer = || {
        Problems::new().render(|failed| {
            let is_server_error = failed.code() >= 500;
            is_server_error.then(|| Rendered::text("sorry"))
        })
    };
    let through = async |response| through(layer(), Method::GET, response).await;
    let own = through(AppError::NoUser(7).into_response()).await;
    assert!(own.body.contains("no_user"), "{own:?}");
    let text = through((http::StatusCode::BAD_REQUEST, "no").into_response()).await;
    text.is_problem(r#"{"title":"Bad Request","status":400,"detail":"no"}"#);
    let failed = through(AppError::Database.into_response()).await;
    assert_eq!(failed.body, "sorry");
    assert_eq!(
        failed.field("content-type"),
        Some("text/plain; charset=utf-8")
    );
}

/// What a handler has put there itself says nothing of what clients are told.
#[tokio::test]
async fn an_error_without_a_status_is_for_the_log() {
    let with = |kind, body| {
        let mut response = response(502, &[("Content-Type", kind)], body);
        let failure = Failure::new(std::io::Error::other("hunter2"));
        response.extensions_mut().insert(failure);
        response
    };
    let layer = Problems::new().render(|failed| {
        assert!(failed.error::<std::io::Error>().is_some());
        assert!(failed.case().is_none());
        Rendered::problem(failed.problem())
    });
    let own = through(layer.clone(), Method::GET, with("application/json", "{}")).await;
    assert_eq!(own.body, "{}");
    let text = through(layer, Method::GET, with("text/plain", "text")).await;
    text.is_problem(r#"{"title":"Bad Gateway","status":502}"#);
}

#[tokio::test]
async fn the_content_of_a_response_to_head_is_counted() {
    let layer = Problems::new().render(envelope);
    let head = through(layer, Method::HEAD, AppError::NoUser(7).into_response()).await;
    assert_eq!((head.status.as_u16(), &*head.body), (404, ""));
    assert_eq!(head.field("content-type"), Some("application/json"));
    let length = r#"{"error":"no user 7","status":404,"user":7,"path":"/"}"#.len();
    assert_eq!(head.field("content-length"), Some(&*length.to_string()));
}

#[tokio::test]
async fn fields_that_cannot_be_sent_are_left_out() {
    let layer = Problems::new().render(|_| {
        Rendered::new("text/x\r\ny", "{}")
            .with_field("Vary", "Accept")
            .with_field("Vary", "Origin")
            .with_field("X-A", "a\r\nb")
            .with_field("X A", "a")
    });
    let vary = response(404, &[("Vary", "Cookie")], "");
    let made = through(layer, Method::GET, vary).await;
    assert_eq!(made.field("content-type"), None);
    let varies: Vec<_> = made.headers.get_all("vary").iter().collect();
    assert_eq!(varies, ["Cookie", "Accept", "Origin"]);
    assert_eq!(made.headers.len(), 4);
}

#[tokio::test]
async fn the_function_knows_the_request() {
    #[derive(Clone)]
    struct Id(u32);

    let layer = Problems::new().render(|failed| {
        let parts = failed.request();
        assert_eq!((parts.method.as_str(), parts.uri.path()), ("PUT", "/a"));
        assert_eq!(parts.extensions.get::<Id>().unwrap().0, 7);
        assert!(failed.elapsed() >= Duration::from_millis(20));
        assert!(format!("{failed:?}").contains("404"));
        match failed.preferred(&["application/json", "text/html"]) {
            Some("text/html") => Rendered::html("<p>gone"),
            _ => Rendered::json(&0),
        }
    });
    let service = service_fn(|request: Request<String>| async move {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let status = if request.body() == "body" { 404 } else { 200 };
        Ok::<_, Infallible>(
            Response::builder()
                .status(status)
                .body(String::new())
                .unwrap(),
        )
    });
    let request = Request::put("/a")
        .header("Accept", "image/png;q=0.1")
        .header("Accept", "text/html")
        .extension(Id(7))
        .body("body".to_owned());
    let made = got(layer
        .layer(service)
        .oneshot(request.unwrap())
        .await
        .unwrap())
    .await;
    assert_eq!(made.body, "<p>gone");
    assert_eq!(made.field("content-type"), Some("text/html; charset=utf-8"));
}

#[tokio::test]
async fn panics_are_500_and_say_nothing() {
    let in_call = service_fn(|request: Request<()>| {
        assert!(request.uri().path() == "", "hunter2 in call");
        async { Ok::<_, Infallible>(Response::new(String::new())) }
    });
    let in_future = service_fn(
        async |_: Request<()>| -> Result<Response<String>, Infallible> {
            tokio::task::yield_now().await;
            panic!("hunter2 in future")
        },
    );
    let problem = r#"{"title":"Internal Server Error","status":500}"#;
    let made = Problems::new()
        .layer(in_call)
        .oneshot(Request::new(()))
        .await;
    got(made.unwrap()).await.is_problem(problem);
    let made = Problems::new()
        .layer(in_future)
        .oneshot(Request::new(()))
        .await;
    let made = got(made.unwrap()).await;
    assert_eq!(made.status, 500);
    made.is_problem(problem);

    let layer = Problems::new().render(envelope);
    let made = layer.layer(in_future).oneshot(Request::new(())).await;
    let envelope = r#"{"error":"Internal Server Error","status":500,"user":null,"path":"/"}"#;
    is_json(&got(made.unwrap()).await, envelope);
}

#[tokio::test]
async fn errors_of_the_service_are_its_caller_s() {
    let service = service_fn(async |_: Request<()>| Err::<Response<String>, _>("out of order"));
    let error = Problems::new()
        .layer(service)
        .oneshot(Request::new(()))
        .await;
    assert_eq!(error.unwrap_err(), "out of order");
}
