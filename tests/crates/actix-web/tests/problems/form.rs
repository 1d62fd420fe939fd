//! A form of the application's own, by `render`.

use super::errors::{AppError, AsText, envelope, old};
use super::{got, through};
use actix_web::dev::Service;
use actix_web::http::Method;
use actix_web::{App, Error, HttpMessage, HttpResponse, test};
use status_set::with::Rendered;
use status_set::with::actix_web::{Problems, response_with};

#[actix_web::test]
async fn the_function_gives_all_its_form() {
    type Respond = fn() -> Result<HttpResponse, Error>;
    let cases: [(Respond, &str); 6] = [
        (
            || Err(AppError::NoUser(7).into()),
            r#"[404,"no user 7",7,"/"]"#,
        ),
        (
            || Err(AppError::Database.into()),
            r#"[500,"Database",null,"/"]"#,
        ),
        (|| Err(AsText.into()), r#"[409,"as text",null,"/"]"#),
        (
            || Ok(response_with(AppError::NoUser(8), old)),
            r#"[404,"no user 8",8,"/"]"#,
        ),
        (
            || Err(actix_web::error::ErrorBadRequest("not JSON")),
            r#"[400,"not JSON",null,"/"]"#,
        ),
        (
            || Ok(HttpResponse::ServiceUnavailable().finish()),
            r#"[503,"Service Unavailable",null,"/"]"#,
        ),
    ];
    for (respond, body) in cases {
        let got = through(Problems::new().render(envelope), respond).await;
        assert_eq!(
            (got.field("content-type"), &*got.body),
            (Some("application/json"), body)
        );
        assert_eq!(got.field("vary"), Some("Accept"));
    }
    let user = through(Problems::new().render(envelope), || {
        Err(AppError::NoUser(7).into())
    })
    .await;
    assert_eq!(user.field("x-user"), Some("7"));
    let own = through(Problems::new(), || Err(AppError::NoUser(7).into())).await;
    own.is_problem(r#"{"title":"Not Found","status":404,"detail":"no user 7","code":"no_user"}"#);
    let text = through(Problems::new(), || Err(AsText.into())).await;
    text.is_problem(r#"{"title":"Conflict","status":409,"detail":"as text"}"#);
}

#[actix_web::test]
async fn what_the_function_leaves_stays_as_it_would_be() {
    let problems = || Problems::new().render(|_| None);
    let own = through(problems(), || Ok(response_with(AppError::NoUser(8), old))).await;
    assert_eq!(own.body, "\"old\"");
    let nothing = through(problems(), || Ok(HttpResponse::Gone().finish())).await;
    nothing.is_problem(r#"{"title":"Gone","status":410}"#);
}

#[actix_web::test]
async fn the_function_knows_the_request() {
    struct Id(u32);

    let problems = Problems::new().render(|failed| {
        assert_eq!(failed.request().method, Method::PUT);
        let id = failed
            .http_request()
            .unwrap()
            .extensions()
            .get::<Id>()
            .map(|id| id.0);
        assert!(format!("{failed:?}").contains("404"));
        match failed.preferred(&["application/json", "text/html"]) {
            Some("text/html") => Rendered::html(format!("{id:?}")),
            _ => Rendered::json(&0),
        }
    });
    let app = App::new().wrap(problems).wrap_fn(|request, next| {
        request.extensions_mut().insert(Id(7));
        next.call(request)
    });
    let app = test::init_service(app).await;
    let request = test::TestRequest::put().uri("/a");
    let request = request.insert_header(("Accept", "text/html, */*;q=0.5"));
    let made = got(app.call(request.to_request()).await).await;
    assert_eq!((made.status, &*made.body), (404, "Some(7)"));
    assert_eq!(made.field("content-type"), Some("text/html; charset=utf-8"));
}
