//! Other middleware, that fails and that has the form as well, and panics.

use super::errors::{AppError, envelope};
use super::got;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
use actix_web::error::ErrorGatewayTimeout;
use actix_web::middleware::{Next, from_fn};
use actix_web::rt::time::timeout;
use actix_web::{App, Error, HttpResponse, test, web};
use status_set::with::actix_web::{Problems, report};
use std::time::Duration;

/// One inside and one outside: the outer one has the last word.
#[actix_web::test]
async fn two_agree() {
    let inner = async || Err::<HttpResponse, _>(AppError::NoUser(7));
    let scope = web::scope("/in")
        .wrap(Problems::new())
        .route("", web::get().to(inner));
    let app = App::new()
        .service(scope)
        .wrap(Problems::new().render(envelope));
    let app = test::init_service(app).await;
    let request = test::TestRequest::get().uri("/in").to_request();
    let got = got(app.call(request).await).await;
    assert_eq!(got.body, r#"[404,"no user 7",7,"/in"]"#);
}

async fn refuse(
    _: ServiceRequest,
    _: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    Err::<ServiceResponse, _>(AppError::NoUser(9).into())
}

/// What is left of an error of another middleware is found as before.
#[actix_web::test]
async fn errors_of_other_middleware_have_the_form_too() {
    let app = App::new()
        .wrap(from_fn(refuse))
        .wrap(Problems::new().render(envelope))
        .wrap(from_fn(async |request, next: Next<_>| {
            let result = next.call(request).await;
            let error = result.as_ref().err().unwrap();
            assert_eq!(report::<AppError>(error).to_string(), "no user 9");
            result.map(ServiceResponse::map_into_boxed_body)
        }));
    let app = test::init_service(app).await;
    let got = got(app.call(test::TestRequest::get().to_request()).await).await;
    assert_eq!(
        (got.status, &*got.body),
        (404, r#"[404,"no user 9",9,"/"]"#)
    );
    assert_eq!(got.field("x-user"), Some("9"));
    assert_eq!(got.field("content-type"), Some("application/json"));
}

async fn in_time(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let done = timeout(Duration::from_millis(5), next.call(request)).await;
    done.map_err(|_| ErrorGatewayTimeout("hunter2"))?
}

#[actix_web::test]
async fn timeouts_have_the_form_too() {
    let never = async || std::future::pending::<HttpResponse>().await;
    let app = |problems| {
        App::new()
            .route("/", web::get().to(never))
            .wrap(from_fn(in_time))
            .wrap(problems)
    };
    let plain = test::init_service(app(Problems::new())).await;
    let made = got(plain.call(test::TestRequest::get().to_request()).await).await;
    assert_eq!(made.status, 504);
    made.is_problem(r#"{"title":"Gateway Timeout","status":504}"#);
    let own = test::init_service(app(Problems::new().render(envelope))).await;
    let made = got(own.call(test::TestRequest::get().to_request()).await).await;
    assert_eq!(
        (made.status, &*made.body),
        (504, r#"[504,"Gateway Timeout",null,"/"]"#)
    );
}

#[actix_web::test]
async fn panics_are_500_and_say_nothing() {
    async fn panics() -> HttpResponse {
        panic!("hunter2")
    }
    let app = |problems| App::new().wrap(problems).route("/", web::to(panics));
    let plain = test::init_service(app(Problems::new())).await;
    let made = got(plain.call(test::TestRequest::get().to_request()).await).await;
    assert_eq!(made.status, 500);
    made.is_problem(r#"{"title":"Internal Server Error","status":500}"#);
    let own = test::init_service(app(Problems::new().render(envelope))).await;
    let made = got(own.call(test::TestRequest::get().to_request()).await).await;
    assert_eq!(made.body, r#"[500,"Internal Server Error",null,"/"]"#);
    let in_call = App::new()
        .wrap_fn(
            |_: ServiceRequest, _| -> std::future::Ready<Result<ServiceResponse, Error>> {
                panic!("hunter2")
            },
        )
        .wrap(Problems::new());
    let in_call = test::init_service(in_call).await;
    let made = got(in_call.call(test::TestRequest::get().to_request()).await).await;
    made.is_problem(r#"{"title":"Internal Server Error","status":500}"#);
}
