//! What the middleware makes of responses, and of what extractors find wrong.

#![deny(warnings)]

use actix_web::body::{BodySize, BodyStream, MessageBody, SizedStream};
use actix_web::dev::{RequestHead, Service, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{self, Bytes};
use actix_web::{App, Error, HttpMessage, HttpResponse, ResponseError, test};
use serde::Deserialize;
use status_set::with::actix_web::{Problems, Rejection, reject, rejections, report, response_with};
use status_set::with::{Failed, Rendered};
use status_set::{HttpError, Problem, status_set};
use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

const TEXT: &str = "text/plain; charset=utf-8";

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(actix-web), code_case = "snake_case")]
enum AppError {
    #[error("no user {0}")]
    #[status(404, header("X-User" = _0))]
    NoUser(u64),
    #[error("password is hunter2")]
    #[status(500)]
    Database,
    #[error(transparent)]
    #[status(code = "rejected")]
    Rejected(
        #[from]
        #[status(transparent)]
        Rejection,
    ),
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("as text")]
#[status(409, body = text, with(actix-web))]
struct AsText;

/// A body of the service's own.
fn old(_: &AppError) -> &'static str {
    "old"
}

/// What a client gets.
#[derive(Debug)]
struct Got {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Got {
    fn field(&self, name: &str) -> Option<&str> {
        let field = self.headers.iter().find(|(field, _)| field == name);
        field.map(|(_, value)| &**value)
    }

    #[track_caller]
    fn is_problem(&self, body: &str) {
        assert_eq!(self.field("content-type"), Some("application/problem+json"));
        assert_eq!(self.body, body);
    }
}

/// What is sent of a response, or of the error in its place.
async fn got<B: MessageBody>(result: Result<ServiceResponse<B>, Error>) -> Got {
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
async fn through<R>(problems: Problems, respond: R) -> Got
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

async fn made(status: u16, fields: &'static [(&str, &str)], body: &str) -> Got {
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

#[actix_web::test]
async fn what_has_no_form_becomes_a_problem() {
    made(404, &[], "")
        .await
        .is_problem(r#"{"title":"Not Found","status":404}"#);
    made(499, &[("Content-Type", TEXT)], "gone\n")
        .await
        .is_problem(r#"{"status":499,"detail":"gone"}"#);
    made(503, &[("Content-Type", TEXT)], "hunter2")
        .await
        .is_problem(r#"{"title":"Service Unavailable","status":503}"#);
    let long = made(404, &[("Content-Type", TEXT)], &"x".repeat(1025)).await;
    long.is_problem(r#"{"title":"Not Found","status":404}"#);
    let fits = made(404, &[("Content-Type", TEXT)], &"x".repeat(1024)).await;
    assert!(fits.body.contains("xxx"), "{fits:?}");
}

#[actix_web::test]
async fn all_else_stays() {
    for (status, fields, body) in [
        (200, &[("content-type", TEXT)][..], "text"),
        (304, &[("etag", "\"1\"")], ""),
        (404, &[("content-type", "application/json")], "{}"),
        (
            404,
            &[("content-type", TEXT), ("content-encoding", "gzip")],
            "bytes",
        ),
        (404, &[], "bytes"),
    ] {
        let made = made(status, fields, body).await;
        assert_eq!((made.status, &*made.body), (status, body));
        for (name, value) in fields {
            assert_eq!(made.field(name), Some(*value));
        }
        assert_eq!(made.headers.len(), fields.len());
    }
}

#[actix_web::test]
async fn fields_stay_but_for_those_of_the_old_content() {
    let fields = &[
        ("Content-Type", TEXT),
        ("ETag", "\"1\""),
        ("Last-Modified", "Thu, 26 Nov 2026 12:00:00 GMT"),
        ("Content-Disposition", "attachment"),
        ("Allow", "GET"),
        ("WWW-Authenticate", "Basic"),
        ("WWW-Authenticate", "Bearer"),
    ];
    let made = made(405, fields, "").await;
    let mut headers = made.headers;
    headers.sort_unstable();
    let headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    let kept = [
        ("allow", "GET"),
        ("content-type", "application/problem+json"),
        ("www-authenticate", "Basic"),
        ("www-authenticate", "Bearer"),
    ];
    assert_eq!(headers, kept);
}

/// Content in pieces, of which it says the length, whether that is true or not.
struct Hostile {
    length: BodySize,
    pieces: Vec<Result<&'static str, &'static str>>,
    polled: Rc<Cell<usize>>,
}

impl MessageBody for Hostile {
    type Error = Error;

    fn size(&self) -> BodySize {
        self.length
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        self.polled.set(self.polled.get() + 1);
        let piece = match self.pieces.len() {
            0 => return Poll::Ready(None),
            1 => self.pieces[0],
            _ => self.pieces.remove(0),
        };
        assert_ne!(piece, Err("panic"), "hunter2");
        let piece = piece.map(|text| Bytes::from_static(text.as_bytes()));
        Poll::Ready(Some(piece.map_err(actix_web::error::ErrorBadGateway)))
    }
}

async fn read(
    length: BodySize,
    pieces: &'static [Result<&'static str, &'static str>],
) -> (Got, usize) {
    let polled = Rc::new(Cell::new(0));
    let counted = Rc::clone(&polled);
    let respond = move || {
        let body = Hostile {
            length,
            pieces: pieces.to_vec(),
            polled: Rc::clone(&counted),
        };
        Ok(HttpResponse::NotFound().content_type(TEXT).body(body))
    };
    let got = through(Problems::new(), respond).await;
    (got, polled.get())
}

#[actix_web::test]
async fn content_that_does_not_behave_is_no_detail() {
    let nothing = r#"{"title":"Not Found","status":404}"#;
    // The last piece comes again and again.
    for (length, pieces, polls) in [
        (BodySize::Stream, &[Ok("x")][..], 0),
        (BodySize::Sized(1025), &[Ok("x")], 0),
        (BodySize::Sized(7), &[Ok("x")], 1025),
        (
            BodySize::Sized(7),
            &[Ok("no "), Err("password is hunter2")],
            2,
        ),
    ] {
        let (got, polled) = read(length, pieces).await;
        got.is_problem(nothing);
        assert_eq!(polled, polls);
    }
    let (got, _) = read(BodySize::Sized(7), &[Ok("no "), Err("panic")]).await;
    assert_eq!(got.status, 500);
    got.is_problem(r#"{"title":"Internal Server Error","status":500}"#);
}

#[actix_web::test]
async fn what_passes_is_what_it_was() {
    let stream = |size| {
        move || {
            let pieces = ["a", "b"].map(|text| Ok::<_, Error>(Bytes::from_static(text.as_bytes())));
            let pieces = futures_of(pieces);
            let mut response = HttpResponse::NotFound();
            response.content_type("image/png");
            Ok(match size {
                Some(length) => response.body(SizedStream::new(length, pieces)),
                None => response.body(BodyStream::new(pieces)),
            })
        }
    };
    for size in [None, Some(2)] {
        let got = through(Problems::new(), stream(size)).await;
        assert_eq!(
            (got.field("content-type"), &*got.body),
            (Some("image/png"), "ab")
        );
    }
}

/// A stream of these.
fn futures_of<T: Unpin + 'static, const N: usize>(
    items: [T; N],
) -> impl futures_core::Stream<Item = T> + 'static {
    struct Items<T>(std::vec::IntoIter<T>);

    impl<T: Unpin> futures_core::Stream for Items<T> {
        type Item = T;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
            Poll::Ready(self.0.next())
        }
    }

    Items(Vec::from(items).into_iter())
}

fn envelope(failed: &Failed<'_, RequestHead>) -> Rendered {
    let problem = failed.problem();
    let name = failed.case().map(|case| case.name);
    let text = problem.detail().or(name).or(problem.title());
    let id = match failed.error::<AppError>() {
        Some(AppError::NoUser(id)) => Some(*id),
        _ => None,
    };
    let path = failed.request().uri.path();
    Rendered::json(&(failed.code(), text, id, path)).with_field("Vary", "Accept")
}

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
