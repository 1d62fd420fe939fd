//! The response to come.

use super::Question;
use super::body::ProblemsBody;
use super::response::{Had, panicked, plan, respond, text_of};
use crate::with::problems::Plan;
use alloc::vec::Vec;
use bytes::Buf;
use core::fmt;
use core::panic::AssertUnwindSafe;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use http::Response;
use http::response::Parts;
use http_body::Body;
use pin_project_lite::pin_project;
use std::panic::catch_unwind;

pin_project! {
    /// The response of [`ProblemsService`](super::ProblemsService), as a future.
    pub struct ProblemsFuture<F, B> {
        #[pin]
        state: State<F, B>,
        asked: Question,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F, B> {
        Called { #[pin] future: F },
        // The content is text for the client.
        Reading { parts: Option<Parts>, #[pin] body: B, text: Vec<u8> },
        Panicked,
    }
}

impl<F, B> ProblemsFuture<F, B> {
    /// Without a future, the service has panicked.
    pub(super) fn new(future: Option<F>, asked: Question) -> Self {
        let state = future.map_or(State::Panicked, |future| State::Called { future });
        Self { state, asked }
    }
}

impl<F, B> fmt::Debug for ProblemsFuture<F, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProblemsFuture").finish_non_exhaustive()
    }
}

impl<F, B, E> Future for ProblemsFuture<F, B>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
{
    type Output = Result<Response<ProblemsBody<B>>, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let limit = this.asked.rules.limit;
        loop {
            // What has panicked is not polled again.
            let step = || this.state.as_mut().poll(context, limit);
            let Ok(step) = catch_unwind(AssertUnwindSafe(step)) else {
                return Poll::Ready(Ok(panicked(this.asked)));
            };
            let (parts, plan, had) = match ready!(step) {
                Step::Failed(error) => return Poll::Ready(Err(error)),
                Step::Panicked => return Poll::Ready(Ok(panicked(this.asked))),
                Step::Read(parts, bytes) => {
                    let text = text_of(&parts, &bytes);
                    (parts, Plan::Read, Had::Text(text))
                }
                Step::Responded(response) => {
                    let (parts, body) = response.into_parts();
                    let plan = plan(this.asked, &parts, &body);
                    if plan == Plan::Read {
                        this.state.set(State::reading(parts, body));
                        continue;
                    }
                    (parts, plan, Had::Body(body))
                }
            };
            return Poll::Ready(Ok(respond(this.asked, plan, parts, had)));
        }
    }
}

/// What has come of the service so far.
enum Step<B, E> {
    Responded(Response<B>),
    Read(Parts, Vec<u8>),
    Failed(E),
    Panicked,
}

impl<F, B> State<F, B> {
    fn reading(parts: Parts, body: B) -> Self {
        Self::Reading {
            parts: Some(parts),
            body,
            text: Vec::new(),
        }
    }

    fn poll<E>(self: Pin<&mut Self>, context: &mut Context<'_>, limit: usize) -> Poll<Step<B, E>>
    where
        F: Future<Output = Result<Response<B>, E>>,
        B: Body,
    {
        match self.project() {
            StateProjection::Called { future } => future.poll(context).map(|result| match result {
                Ok(response) => Step::Responded(response),
                Err(error) => Step::Failed(error),
            }),
            StateProjection::Reading { parts, body, text } => {
                ready!(read(body, context, text, limit));
                let text = core::mem::take(text);
                // Polled again after the end, it has no head any more.
                Poll::Ready(
                    parts
                        .take()
                        .map_or(Step::Panicked, |parts| Step::Read(parts, text)),
                )
            }
            StateProjection::Panicked => Poll::Ready(Step::Panicked),
        }
    }
}

/// Reads the content. Nothing is left of it if it fails, or is longer than it said.
fn read<B: Body>(
    mut body: Pin<&mut B>,
    context: &mut Context<'_>,
    text: &mut Vec<u8>,
    limit: usize,
) -> Poll<()> {
    loop {
        let Some(frame) = ready!(body.as_mut().poll_frame(context)) else {
            return Poll::Ready(());
        };
        let Ok(frame) = frame else {
            text.clear();
            return Poll::Ready(());
        };
        let Ok(mut data) = frame.into_data() else {
            // Trailers are the end of the content, and go with it.
            return Poll::Ready(());
        };
        while data.has_remaining() {
            let chunk = data.chunk();
            let length = chunk.len();
            if text.len() + length > limit {
                text.clear();
                return Poll::Ready(());
            }
            text.extend_from_slice(chunk);
            data.advance(length);
        }
    }
}
