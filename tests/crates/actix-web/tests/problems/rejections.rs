//! What extractors refuse, in the form of the application.

use super::errors::{AppError, envelope};
use super::{Got, got};
use actix_web::dev::Service;
use actix_web::{App, ResponseError, test, web};
use serde::Deserialize;
use status_set::with::actix_web::{Problems, Rejection, reject, rejections};
use status_set::{HttpError, Problem, status_set};

#[derive(Deserialize)]
struct Book {
    title: String,
}

status_set! {
    enum Few { official::{400, 404, 411, 413, 415, 422, 500} }
}

/// The set of an error around it needs no more than a rejection can have.
#[derive(Debug, thiserror::Error, HttpError)]
#[error(transparent)]
#[status(set = Few, with(actix-web), transparent)]
struct Rejected(#[from] Rejection);

async fn refused<E>(problems: Problems) -> Vec<(String, Got)>
where
    E: From<Rejection> + ResponseError + 'static,
{
    async fn json(book: web::Json<Book>) -> String {
        book.into_inner().title
    }
    async fn form(book: web::Form<Book>) -> String {
        book.into_inner().title
    }
    async fn path(id: web::Path<u32>) -> String {
        id.to_string()
    }
    async fn query(book: web::Query<Book>) -> String {
        book.into_inner().title
    }

    let limited = web::JsonConfig::default().limit(20);
    let app = App::new()
        .configure(rejections::<E>)
        .app_data(limited.error_handler(reject::<E, _>))
        .wrap(problems)
        .route("/json", web::post().to(json))
        .route("/form", web::post().to(form))
        .route("/path/{id}", web::get().to(path))
        .route("/query", web::get().to(query));
    let app = test::init_service(app).await;
    let mut all = Vec::new();
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    for (line, kind, body) in [
        ("POST /json", json, r#"{"title":"Emma"}"#),
        ("POST /json", json, "{"),
        ("POST /json", json, "{}"),
        ("POST /json", json, r#"{"title":"Northanger Abbey"}"#),
        ("POST /json", "text/csv", "{}"),
        ("POST /form", form, "name=Emma"),
        ("POST /form", json, "{}"),
        ("GET /path/x", json, ""),
        ("GET /query?name=Emma", json, ""),
    ] {
        let (method, path) = line.split_once(' ').unwrap();
        let request = test::TestRequest::with_uri(path).method(method.parse().unwrap());
        let request = request
            .insert_header(("Content-Type", kind))
            .set_payload(body);
        let got = got(app.call(request.to_request()).await).await;
        all.push((format!("{line} {kind} {body}"), got));
    }
    all
}

#[actix_web::test]
async fn what_extractors_refuse_has_a_status_of_its_own() {
    let statuses = [200, 400, 422, 413, 415, 422, 415, 400, 400];
    let as_app_error = refused::<AppError>(Problems::new()).await;
    let as_itself = refused::<Rejection>(Problems::new()).await;
    let as_few = refused::<Rejected>(Problems::new()).await;
    for all in [&as_app_error, &as_itself, &as_few] {
        for ((line, got), status) in all.iter().zip(statuses) {
            assert_eq!(got.status, status, "{line}");
            if status == 200 {
                continue;
            }
            let problem: Problem = got.body.parse().unwrap();
            assert_eq!(problem.status(), Some(status), "{line}");
            assert!(
                problem.detail().is_some_and(|text| text.len() > 10),
                "{line}"
            );
        }
    }
    let (_, first) = &as_app_error[1];
    assert!(first.body.contains(r#""code":"rejected""#), "{first:?}");
    let own = refused::<AppError>(Problems::new().render(envelope)).await;
    for ((line, got), status) in own.iter().zip(statuses).skip(1) {
        assert!(
            got.body.starts_with(&format!("[{status},\"")),
            "{line}: {got:?}"
        );
    }
}
