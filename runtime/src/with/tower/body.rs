//! The content of a response that has gone through the layer.

use alloc::string::String;
use bytes::{Buf, Bytes};
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The content of a response of [`ProblemsService`](super::ProblemsService): that of the service it is
    /// made of, or what took its place.
    #[derive(Debug)]
    pub struct ProblemsBody<B> {
        #[pin]
        content: Content<B>,
    }
}

pin_project! {
    #[derive(Debug)]
    #[project = ContentProjection]
    enum Content<B> {
        Passed { #[pin] body: B },
        // Empty when it was sent.
        Replaced { text: Bytes },
    }
}

impl<B> ProblemsBody<B> {
    pub(super) fn passed(body: B) -> Self {
        Self {
            content: Content::Passed { body },
        }
    }

    pub(super) fn replaced(text: String) -> Self {
        let text = text.into();
        Self {
            content: Content::Replaced { text },
        }
    }
}

/// Empty.
impl<B> Default for ProblemsBody<B> {
    fn default() -> Self {
        Self::replaced(String::new())
    }
}

impl<B: Body> Body for ProblemsBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project().content.project() {
            ContentProjection::Passed { body } => {
                let frame = ready!(body.poll_frame(context));
                // `Bytes` stay what they are.
                let to_bytes = |mut data: B::Data| data.copy_to_bytes(data.remaining());
                Poll::Ready(frame.map(|frame| frame.map(|frame| frame.map_data(to_bytes))))
            }
            ContentProjection::Replaced { text } if text.is_empty() => Poll::Ready(None),
            ContentProjection::Replaced { text } => {
                Poll::Ready(Some(Ok(Frame::data(core::mem::take(text)))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.content {
            Content::Passed { body } => body.is_end_stream(),
            Content::Replaced { text } => text.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Passed { body } => body.size_hint(),
            Content::Replaced { text } => SizeHint::with_exact(text.len() as u64),
        }
    }
}
