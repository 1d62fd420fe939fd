//! The rules, applied to responses of actix-web.

use super::or_panic;
use crate::Problem;
use crate::with::Failure;
use crate::with::problems::{
    Answer, Cause, Failed, OF_OLD_CONTENT, Plan, Rendered, Rules, Seen, Told, text,
};
use ::actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use ::actix_web::dev::{RequestHead, ServiceResponse};
use ::actix_web::http::StatusCode;
use ::actix_web::http::header::{
    CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
};
use ::actix_web::{Error, HttpRequest, HttpResponse, ResponseError};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::future::poll_fn;
use core::pin::pin;
use std::time::Instant;

/// What is kept of a request until there is a response.
pub(super) struct Question {
    rules: Rules<RequestHead>,
    /// For the user's function alone.
    kept: Option<(Instant, RequestHead)>,
}

/// A response whose request has panicked while its content was read.
struct Panicked;

impl Question {
    pub(super) fn new(rules: &Rules<RequestHead>, head: &RequestHead) -> Self {
        let keeps = rules.keeps_request();
        Self {
            rules: rules.clone(),
            kept: keeps.then(|| (Instant::now(), head.clone())),
        }
    }

    /// The response of the service, with its form.
    pub(super) async fn respond<B: MessageBody>(
        &self,
        response: ServiceResponse<B>,
    ) -> Result<ServiceResponse<EitherBody<B, String>>, Error> {
        let (request, response) = response.into_parts();
        match self.form(response, None, Some(&request)).await {
            Ok(response) => Ok(ServiceResponse::new(request, response)),
            Err(Panicked) => Err(self.panicked()),
        }
    }

    /// The error of another middleware, which responds with the form.
    pub(super) async fn form_of_error(&self, error: Error) -> Error {
        let response = error.error_response();
        match self.form(response, Some(&error), None).await {
            Ok(response) => Formed::of(response, error),
            Err(Panicked) => self.panicked(),
        }
    }

    /// What a panic responds with.
    pub(super) fn panicked(&self) -> Error {
        let mut head = HttpResponse::new(StatusCode::INTERNAL_SERVER_ERROR).drop_body();
        let content = self.content(Plan::Replace, &head, &Known::PANIC, None);
        let text = content.map_or(String::new(), |content| {
            describe(head.headers_mut(), &content);
            content.text
        });
        Formed::new(head.set_body(text), None).into()
    }

    /// A response, as its plan says.
    async fn form<B: MessageBody>(
        &self,
        response: HttpResponse<B>,
        error: Option<&Error>,
        request: Option<&HttpRequest>,
    ) -> Result<HttpResponse<EitherBody<B, String>>, Panicked> {
        let (mut head, body) = response.into_parts();
        let mut body = Some(body);
        let plan = self.plan(&head, body.as_ref());
        let mut text = None;
        if let Some(body) = body.take_if(|_| plan == Plan::Read) {
            let bytes = or_panic(read(body, self.rules.limit)).await;
            text = text_of(&head, &bytes.ok_or(Panicked)?);
        }
        let content = if self.rules.concerns(plan, head.status().as_u16()) {
            let known = Known::of(&head, error, request);
            self.content(plan, &head, &known, text)
        } else {
            None
        };
        let body = match (content, body) {
            (None, Some(body)) => EitherBody::left(body),
            (content, _) => EitherBody::right(content.map_or(String::new(), |content| {
                describe(head.headers_mut(), &content);
                content.text
            })),
        };
        Ok(head.set_body(body))
    }

    fn plan<B: MessageBody>(&self, head: &HttpResponse<()>, body: Option<&B>) -> Plan {
        let field = |name| head.headers().get(name).map(HeaderValue::as_bytes);
        let extensions = head.extensions();
        let failure = extensions.get::<Failure>();
        self.rules.plan(&Seen {
            code: head.status().as_u16(),
            // The content is still there: actix-web leaves it out when it sends the response.
            is_head: false,
            is_encoded: head.headers().contains_key(CONTENT_ENCODING),
            is_told: extensions.contains::<Told>() || failure.is_some_and(Failure::has_status),
            kind: field(CONTENT_TYPE),
            declared: field(CONTENT_LENGTH),
            length: match body.map(MessageBody::size) {
                Some(BodySize::None) => Some(0),
                Some(BodySize::Sized(length)) => Some(length),
                Some(BodySize::Stream) | None => None,
            },
        })
    }

    /// What the response has as its content from now on.
    fn content(
        &self,
        plan: Plan,
        head: &HttpResponse<()>,
        known: &Known<'_>,
        text: Option<String>,
    ) -> Option<Rendered> {
        let code = head.status().as_u16();
        let cause = known.cause();
        let problem = cause
            .problem()
            .unwrap_or_else(|| Problem::of_code(code, text));
        let answer = Answer {
            code,
            problem: &problem,
            cause,
        };
        let failed = self.kept.as_ref().map(|(since, kept)| Failed {
            request: known.request.map_or(kept, HttpRequest::head),
            answer,
            elapsed: since.elapsed(),
            http_request: known.request,
        });
        self.rules.content(plan, &answer, failed.as_ref())
    }
}

/// What is known of a failed request and of its error.
struct Known<'a> {
    request: Option<&'a HttpRequest>,
    error: Option<&'a Error>,
    failure: Option<Failure>,
    told: Option<Told>,
    is_panic: bool,
}

impl<'a> Known<'a> {
    /// A panic takes all with it.
    const PANIC: Self = Self {
        request: None,
        error: None,
        failure: None,
        told: None,
        is_panic: true,
    };

    fn of(
        head: &'a HttpResponse<()>,
        error: Option<&'a Error>,
        request: Option<&'a HttpRequest>,
    ) -> Self {
        // Nothing stays borrowed when the user's function is called.
        let extensions = head.extensions();
        Self {
            request,
            error: error.or(head.error()),
            failure: extensions.get().cloned(),
            told: extensions.get().cloned(),
            is_panic: false,
        }
    }

    fn cause(&self) -> Cause<'_> {
        let case = || self.failure.as_ref().and_then(Failure::case);
        Cause {
            failure: self.failure.as_ref(),
            error: self.error,
            told: self.told.as_ref(),
            case: self.told.as_ref().and_then(|told| told.case).or_else(case),
            is_panic: self.is_panic,
        }
    }
}

/// Reads the content. Nothing is left of it if it fails, or is longer than it said.
async fn read(body: impl MessageBody, limit: usize) -> Vec<u8> {
    let mut body = pin!(body);
    let mut text = Vec::new();
    while let Some(piece) = poll_fn(|context| body.as_mut().poll_next(context)).await {
        match piece {
            Ok(piece) if text.len() + piece.len() <= limit => text.extend_from_slice(&piece),
            Ok(_) | Err(_) => return Vec::new(),
        }
    }
    text
}

/// The text for the client in the content of a response.
fn text_of(head: &HttpResponse<()>, content: &[u8]) -> Option<String> {
    let kind = head.headers().get(CONTENT_TYPE);
    let kind = kind.map(HeaderValue::as_bytes).unwrap_or_default();
    text(kind, content, head.status().as_u16())
}

/// Sets the header fields of the content. Its length is up to actix-web.
fn describe(headers: &mut HeaderMap, content: &Rendered) {
    for name in OF_OLD_CONTENT {
        headers.remove(name);
    }
    if let Ok(kind) = HeaderValue::try_from(&*content.kind) {
        headers.insert(CONTENT_TYPE, kind);
    }
    for (name, value) in &content.fields {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value)) {
            headers.append(name, value);
        }
    }
}

/// The error that leaves the middleware in the place of a response: it responds with the form.
#[derive(Debug)]
struct Formed {
    /// What another middleware has failed with. `None` for a panic.
    error: Option<Error>,
    status: StatusCode,
    reason: Option<&'static str>,
    headers: HeaderMap,
    text: String,
}

impl Formed {
    fn new(response: HttpResponse<String>, error: Option<Error>) -> Self {
        Self {
            error,
            status: response.status(),
            reason: response.head().reason,
            headers: response.headers().clone(),
            text: response.into_body(),
        }
    }

    /// The error itself, if it responds as it would without the middleware.
    fn of(response: HttpResponse<EitherBody<BoxBody, String>>, error: Error) -> Error {
        let (head, body) = response.into_parts();
        match body {
            EitherBody::Left { .. } => error,
            EitherBody::Right { body } => Self::new(head.set_body(body), Some(error)).into(),
        }
    }
}

impl fmt::Display for Formed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.error {
            Some(error) => fmt::Display::fmt(error, f),
            None => f.write_str("a handler has panicked"),
        }
    }
}

impl ResponseError for Formed {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status);
        response.head_mut().reason = self.reason;
        *response.headers_mut() = self.headers.clone();
        response.set_body(BoxBody::new(self.text.clone()))
    }
}

/// The error that a middleware has failed with, before it was given the form.
pub(in crate::with::actix_web) fn original(error: &Error) -> &Error {
    let formed = error.as_error::<Formed>();
    formed
        .and_then(|formed| formed.error.as_ref())
        .unwrap_or(error)
}
