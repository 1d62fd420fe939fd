//! The rules, applied to responses of http 1.

use super::Question;
use super::body::ProblemsBody;
use crate::Problem;
use crate::with::Failure;
use crate::with::problems::{Answer, Cause, Failed, OF_OLD_CONTENT, Plan, Rendered, Seen, text};
use alloc::string::String;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use http::response::Parts;
use http::{HeaderMap, Response, StatusCode};
use http_body::Body;

/// What becomes of a response.
pub(super) fn plan(asked: &Question, parts: &Parts, body: &impl Body) -> Plan {
    asked
        .rules
        .plan(&seen(asked, parts, body.size_hint().exact()))
}

fn seen<'a>(asked: &Question, parts: &'a Parts, length: Option<u64>) -> Seen<'a> {
    let field = |name| parts.headers.get(name).map(HeaderValue::as_bytes);
    let failure = parts.extensions.get::<Failure>();
    Seen {
        code: parts.status.as_u16(),
        is_head: asked.is_head,
        is_encoded: parts.headers.contains_key(CONTENT_ENCODING),
        is_told: failure.is_some_and(Failure::has_status),
        kind: field(CONTENT_TYPE),
        declared: field(CONTENT_LENGTH),
        length,
    }
}

/// The text for the client in the content of a response.
pub(super) fn text_of(parts: &Parts, content: &[u8]) -> Option<String> {
    let kind = parts.headers.get(CONTENT_TYPE);
    let kind = kind.map(HeaderValue::as_bytes).unwrap_or_default();
    text(kind, content, parts.status.as_u16())
}

/// What there is of the content of a response.
pub(super) enum Had<B> {
    /// All of it.
    Body(B),
    /// The text for the client in it, which has been read.
    Text(Option<String>),
    /// Nothing: the service has panicked.
    Panic,
}

/// The response to a request whose service has panicked.
pub(super) fn panicked<B: Body>(asked: &Question) -> Response<ProblemsBody<B>> {
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    let (parts, ()) = response.into_parts();
    respond(asked, Plan::Replace, parts, Had::Panic)
}

/// The response, as its plan says. A plan that may leave it as it is needs the body.
pub(super) fn respond<B: Body>(
    asked: &Question,
    plan: Plan,
    mut parts: Parts,
    had: Had<B>,
) -> Response<ProblemsBody<B>> {
    let is_panic = matches!(had, Had::Panic);
    let (body, text) = match had {
        Had::Body(body) => (Some(body), None),
        Had::Text(text) => (None, text),
        Had::Panic => (None, None),
    };
    let is_concerned = asked.rules.concerns(plan, parts.status.as_u16());
    let content = is_concerned
        .then(|| content(asked, plan, &parts, text, is_panic))
        .flatten();
    let body = match (content, body) {
        (Some(content), body) => {
            let length = body.map_or(Some(0), |body| body.size_hint().exact());
            let is_exact = seen(asked, &parts, length).is_exact();
            describe(&mut parts.headers, &content, is_exact);
            let sent = if asked.is_head {
                String::new()
            } else {
                content.text
            };
            ProblemsBody::replaced(sent)
        }
        (None, Some(body)) => ProblemsBody::passed(body),
        (None, None) => ProblemsBody::default(),
    };
    Response::from_parts(parts, body)
}

/// What the response has as its content from now on.
fn content(
    asked: &Question,
    plan: Plan,
    parts: &Parts,
    text: Option<String>,
    is_panic: bool,
) -> Option<Rendered> {
    let code = parts.status.as_u16();
    let cause = parts
        .extensions
        .get::<Failure>()
        .map(Cause::of)
        .unwrap_or_default();
    let cause = Cause { is_panic, ..cause };
    let told = cause.problem();
    let problem = told.unwrap_or_else(|| Problem::of_code(code, text));
    let answer = Answer {
        code,
        problem: &problem,
        cause,
    };
    let failed = asked.kept.as_ref().map(|(since, request)| Failed {
        request,
        answer,
        elapsed: since.elapsed(),
        #[cfg(feature = "actix-web")]
        http_request: None,
    });
    asked.rules.content(plan, &answer, failed.as_ref())
}

/// Sets the header fields of the content.
fn describe(headers: &mut HeaderMap, content: &Rendered, is_exact: bool) {
    for name in OF_OLD_CONTENT {
        headers.remove(name);
    }
    if let Ok(kind) = HeaderValue::try_from(&*content.kind) {
        // A map that is full of other fields takes no more.
        let _ = headers.try_insert(CONTENT_TYPE, kind);
    }
    if is_exact {
        let _ = headers.try_insert(CONTENT_LENGTH, content.text.len().into());
    }
    for (name, value) in &content.fields {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value)) {
            let _ = headers.try_append(name, value);
        }
    }
}
