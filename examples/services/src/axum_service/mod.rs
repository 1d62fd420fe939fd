//! The library by axum: handlers return `Result<_, AppError>`, and that is all that they say of
//! responses to errors. A layer gives the form of these to all that axum says itself.

mod log;

use crate::books::{
    AddError, AppError, Book, BookProblem, LendError, MARKDOWN, MAX_BODY, NewBook, READ, ReadError,
    Reader, Service, Status, WRITE, authorize, errors, id,
};
use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get, post};
use axum::{Json, Router, middleware};
use status_set::with::tower::Problems;
use status_set::with::utoipa::SharedResponses;
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

/// The whole server.
pub fn router(service: Service) -> Router {
    routes()
        .layer(Problems::new())
        .layer(middleware::from_fn_with_state(service.log, log::log))
        .with_state(service)
}

/// What it responds with, for the layers to see.
pub fn routes() -> Router<Service> {
    let document = Document::openapi();
    Router::new()
        .route("/books", only(WRITE, post(add)))
        .route("/books/{id}", only(READ, get(read)))
        .route("/books/{id}/loan", only(WRITE, post(lend)))
        .route(
            "/errors",
            only(
                READ,
                get(async || ([(header::CONTENT_TYPE, MARKDOWN)], errors())),
            ),
        )
        .route("/openapi.json", only(READ, get(async || Json(document))))
        .fallback(async || AppError::NoPage)
        .layer(DefaultBodyLimit::max(MAX_BODY))
}

/// Handlers of a path, and the response to any other method than theirs.
fn only(allow: &'static str, methods: MethodRouter<Service>) -> MethodRouter<Service> {
    methods.fallback(async move || AppError::OtherMethod { allow })
}

/// A book.
#[utoipa::path(get, path = "/books/{id}", params(("id" = i64, Path)), responses(
    (status = 200, body = Book),
    ReadError,
))]
async fn read(
    State(service): State<Service>,
    Path(book): Path<String>,
) -> Result<Json<Book>, AppError> {
    let book = id(&book)?;
    blocking(move || service.store.book(book)).await.map(Json)
}

/// Adds a book.
#[utoipa::path(post, path = "/books", request_body = NewBook, responses(
    (status = 201, body = Book),
    AddError,
))]
async fn add(
    State(service): State<Service>,
    headers: HeaderMap,
    body: Result<Json<NewBook>, JsonRejection>,
) -> Result<impl IntoResponse, AppError> {
    authorize(authorization(&headers), &service.token)?;
    let Json(new) = body?;
    let title = new.title()?.to_owned();
    let book = blocking(move || service.store.add(&title)).await?;
    Ok((StatusCode::CREATED, Json(book)))
}

/// Lends a book.
#[utoipa::path(post, path = "/books/{id}/loan", params(("id" = i64, Path)), request_body = Reader,
    responses((status = 204), LendError)
)]
async fn lend(
    State(service): State<Service>,
    Path(book): Path<String>,
    headers: HeaderMap,
    body: Result<Json<Reader>, JsonRejection>,
) -> Result<Status, AppError> {
    authorize(authorization(&headers), &service.token)?;
    let book = id(&book)?;
    let Json(reader) = body?;
    blocking(move || service.store.lend(book, &reader.name)).await?;
    Ok(Status::NoContent)
}

fn authorization(headers: &HeaderMap) -> Option<&[u8]> {
    headers.get(header::AUTHORIZATION).map(AsRef::as_ref)
}

/// Does what blocks where it keeps no other request waiting.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| AppError::Worker(error.into()))?
}

/// What axum finds wrong with a body is told in the form of all other errors.
impl From<JsonRejection> for AppError {
    fn from(rejection: JsonRejection) -> Self {
        let text = rejection.body_text();
        match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Self::LargeBody(text),
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::OtherBody(text),
            StatusCode::UNPROCESSABLE_ENTITY => Self::OtherContent(text),
            _ => Self::BadBody(text),
        }
    }
}
