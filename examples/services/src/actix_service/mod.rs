//! The library by actix-web: handlers return `Result<_, AppError>`, and that is all that they say
//! of answers to errors.

mod log;

use crate::books::{AppError, Book, NewBook, Reader, Service, Status, authorize, id};
use actix_web::body::MessageBody;
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::{Next, from_fn};
use actix_web::{App, Error, HttpServer, web};
use std::io;
use std::net::TcpListener;
use utoipa::OpenApi;

/// The server's document of itself.
#[derive(OpenApi)]
#[openapi(info(title = "Books", version = "1"), paths(read, add, lend))]
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
            .wrap(from_fn(log::log))
            .route("/books", web::post().to(add).wrap(from_fn(librarian)))
            .route("/books/{id}", web::get().to(read))
            .route(
                "/books/{id}/loan",
                web::post().to(lend).wrap(from_fn(librarian)),
            )
            .route("/openapi.json", web::get().to(document))
            .default_service(web::to(no_page))
    };
    // One thread answers: the database has one connection.
    Ok(HttpServer::new(app).workers(1).listen(listener)?.run())
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

async fn document() -> web::Json<utoipa::openapi::OpenApi> {
    web::Json(Document::openapi())
}

async fn no_page() -> Result<Status, AppError> {
    Err(AppError::NoPage)
}

/// A book.
#[utoipa::path(get, path = "/books/{id}", params(("id" = i64, Path)), responses(
    (status = 200, body = Book),
    AppError,
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
    AppError,
))]
async fn add(
    service: web::Data<Service>,
    body: Result<web::Json<NewBook>, Error>,
) -> Result<(web::Json<Book>, StatusCode), AppError> {
    let title = body.map_err(bad_body)?.title()?.to_owned();
    let book = blocking(move || service.store.add(&title)).await?;
    Ok((web::Json(book), StatusCode::CREATED))
}

/// Lends a book.
#[utoipa::path(post, path = "/books/{id}/loan", params(("id" = i64, Path)), request_body = Reader,
    responses((status = 204), AppError)
)]
async fn lend(
    service: web::Data<Service>,
    book: web::Path<String>,
    body: Result<web::Json<Reader>, Error>,
) -> Result<Status, AppError> {
    let book = id(&book)?;
    let reader = body.map_err(bad_body)?.into_inner();
    blocking(move || service.store.lend(book, &reader.name)).await?;
    Ok(Status::NoContent)
}

/// What actix-web finds wrong with a body is told in the form of all other errors.
#[allow(clippy::needless_pass_by_value, reason = "`map_err` gives it away")]
fn bad_body(error: Error) -> AppError {
    AppError::BadBody(error.to_string())
}

/// Does what blocks where it keeps no other request waiting.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let done = web::block(work).await;
    done.map_err(|error| AppError::Worker(error.into()))?
}
