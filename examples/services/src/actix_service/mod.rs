//! The library by actix-web: handlers return errors of the service, and that is all that they say of
//! responses to errors. A middleware gives the form of these to all that actix-web says itself.

mod log;

use crate::books::{
    AddError, AppError, Book, BookProblem, LendError, MARKDOWN, MAX_BODY, NewBook, READ, ReadError,
    Reader, Service, Status, WRITE, authorize, errors, id,
};
use actix_web::body::MessageBody;
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::ServiceConfig;
use actix_web::{App, Error, HttpServer, Resource, Responder, Route, guard, web};
use status_set::HttpError;
use status_set::with::actix_web::{Problems, Rejection, reject, rejections};
use status_set::with::utoipa::SharedResponses;
use std::io;
use std::net::TcpListener;
use utoipa::OpenApi;

/// The server's document of itself.
#[derive(OpenApi)]
#[openapi(
    info(title = "Books", version = "1"),
    paths(read, add, lend),
    components(schemas(BookProblem)),
    modifiers(&SharedResponses)
)]
struct Document;

/// The whole server, which runs when it is awaited.
///
/// # Errors
///
/// If the listener cannot be used.
pub fn server(service: Service, listener: TcpListener) -> io::Result<Server> {
    let service = web::Data::new(service);
    let app = move || {
        App::new()
            .app_data(service.clone())
            .configure(routes)
            .wrap(Problems::new())
            .wrap(from_fn(log::log))
    };
    // One thread responds: the database has one connection.
    Ok(HttpServer::new(app).workers(1).listen(listener)?.run())
}

/// What it responds with, for the middlewares to see.
pub fn routes(config: &mut ServiceConfig) {
    let json = web::JsonConfig::default().limit(MAX_BODY);
    let add = web::post().to(add).wrap(from_fn(librarian));
    let lend = web::post().to(lend).wrap(from_fn(librarian));
    config
        .configure(rejections::<AppError>)
        .app_data(json.error_handler(reject::<AppError, _>))
        .service(only(WRITE, "/books", add))
        .service(only(READ, "/books/{id}", reading().to(read)))
        .service(only(WRITE, "/books/{id}/loan", lend))
        .service(only(READ, "/errors", reading().to(table)))
        .service(only(READ, "/openapi.json", reading().to(document)))
        .default_service(web::to(no_page));
}

/// A route for GET, and for HEAD, which actix-web does not take for a GET by itself.
fn reading() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// The route of a path, and the response to any other method than its own.
fn only(allow: &'static str, path: &str, route: Route) -> Resource {
    let refuse = move || async move { Err::<Status, _>(AppError::OtherMethod { allow }) };
    web::resource(path)
        .route(route)
        .default_service(web::to(refuse))
}

/// Lets librarians through, and nobody else.
async fn librarian(
    service: web::Data<Service>,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let field = request.headers().get(header::AUTHORIZATION);
    authorize(field.map(AsRef::as_ref), &service.token)?;
    next.call(request).await
}

async fn table() -> impl Responder {
    let kind = (header::CONTENT_TYPE, MARKDOWN);
    errors().customize().insert_header(kind)
}

async fn document() -> web::Json<utoipa::openapi::OpenApi> {
    web::Json(Document::openapi())
}

async fn no_page() -> Result<Status, AppError> {
    Err(AppError::NoPage)
}

/// A book.
#[utoipa::path(get, path = "/books/{id}", params(("id" = i64, Path)), responses(
    (status = 200, body = Book),
    ReadError,
))]
async fn read(
    service: web::Data<Service>,
    book: web::Path<String>,
) -> Result<web::Json<Book>, AppError> {
    let book = id(&book)?;
    let book = blocking(move || service.store.book(book)).await?;
    Ok(web::Json(book))
}

/// Adds a book.
#[utoipa::path(post, path = "/books", request_body = NewBook, responses(
    (status = 201, body = Book),
    AddError,
))]
async fn add(
    service: web::Data<Service>,
    body: Result<web::Json<NewBook>, Error>,
) -> Result<(web::Json<Book>, StatusCode), Error> {
    let title = body?.title()?.to_owned();
    let book = blocking(move || service.store.add(&title)).await?;
    Ok((web::Json(book), StatusCode::CREATED))
}

/// Lends a book.
#[utoipa::path(post, path = "/books/{id}/loan", params(("id" = i64, Path)), request_body = Reader,
    responses((status = 204), LendError)
)]
async fn lend(
    service: web::Data<Service>,
    book: web::Path<String>,
    body: Result<web::Json<Reader>, Error>,
) -> Result<Status, Error> {
    let book = id(&book)?;
    let reader = body?.into_inner();
    blocking(move || service.store.lend(book, &reader.name)).await?;
    Ok(Status::NoContent)
}

/// What actix-web finds wrong with a body is told in the form of all other errors.
impl From<Rejection> for AppError {
    fn from(rejection: Rejection) -> Self {
        let text = rejection.to_string();
        match rejection.status().code() {
            413 => Self::LargeBody(text),
            415 => Self::OtherBody(text),
            422 => Self::OtherContent(text),
            _ => Self::BadBody(text),
        }
    }
}

/// Does what blocks where it keeps no other request waiting.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let done = web::block(work).await;
    done.map_err(|error| AppError::Worker(error.into()))?
}
