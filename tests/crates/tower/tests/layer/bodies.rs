//! Content that does not behave.

use crate::{Got, through};
use bytes::Bytes;
use http::{HeaderMap, Method, Response};
use http_body::{Body, Frame, SizeHint};
use status_set::with::tower::Problems;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("password is hunter2")
    }
}

enum Part {
    Data(&'static str),
    Trailers,
    Later,
    Error,
    Panic,
    Endless,
}

/// Content that says how long it is, whether that is true or not.
struct Hostile {
    parts: VecDeque<Part>,
    length: Option<u64>,
    polled: Arc<AtomicUsize>,
}

impl Body for Hostile {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        self.polled.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(match self.parts.pop_front() {
            None => None,
            Some(Part::Data(text)) => Some(Ok(Frame::data(text.into()))),
            Some(Part::Trailers) => Some(Ok(Frame::trailers(HeaderMap::new()))),
            Some(Part::Error) => Some(Err(Broken)),
            Some(Part::Panic) => panic!("hunter2"),
            Some(Part::Later) => {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            Some(Part::Endless) => {
                self.parts.push_front(Part::Endless);
                Some(Ok(Frame::data("x".into())))
            }
        })
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or(SizeHint::new(), SizeHint::with_exact)
    }
}

/// What becomes of such text, and how often it was polled.
async fn read<const N: usize>(length: Option<u64>, parts: [Part; N]) -> (Got, usize) {
    let polled = Arc::new(AtomicUsize::new(0));
    let body = Hostile {
        parts: parts.into(),
        length,
        polled: Arc::clone(&polled),
    };
    let response = Response::builder()
        .status(404)
        .header("Content-Type", "text/plain");
    let got = through(Problems::new(), Method::GET, response.body(body).unwrap()).await;
    (got, polled.load(Ordering::Relaxed))
}

const NOTHING: &str = r#"{"title":"Not Found","status":404}"#;

#[tokio::test]
async fn text_in_pieces_is_read() {
    let parts = [
        Part::Data("no "),
        Part::Later,
        Part::Data(""),
        Part::Data("us"),
        Part::Later,
        Part::Data("er"),
    ];
    let (got, _) = read(Some(7), parts).await;
    got.is_problem(r#"{"title":"Not Found","status":404,"detail":"no user"}"#);
    // Less than it said.
    let (got, _) = read(Some(7), [Part::Data("no")]).await;
    got.is_problem(r#"{"title":"Not Found","status":404,"detail":"no"}"#);
    let (got, _) = read(Some(0), []).await;
    got.is_problem(NOTHING);
}

#[tokio::test]
async fn a_stream_is_not_read() {
    for parts in [[Part::Endless], [Part::Data("no user")], [Part::Panic]] {
        let (got, polled) = read(None, parts).await;
        got.is_problem(NOTHING);
        assert_eq!(polled, 0);
    }
    let (got, polled) = read(Some(1025), [Part::Endless]).await;
    got.is_problem(NOTHING);
    assert_eq!(polled, 0);
}

#[tokio::test]
async fn text_that_is_longer_than_it_says_is_not_kept() {
    let (got, polled) = read(Some(7), [Part::Endless]).await;
    got.is_problem(NOTHING);
    assert_eq!(polled, 1025);
}

#[tokio::test]
async fn what_cannot_be_read_is_no_detail() {
    let (got, _) = read(Some(7), [Part::Data("no "), Part::Error]).await;
    got.is_problem(NOTHING);
}

#[tokio::test]
async fn trailers_go_with_the_content() {
    let parts = [Part::Data("no user"), Part::Trailers, Part::Panic];
    let (got, _) = read(Some(7), parts).await;
    got.is_problem(r#"{"title":"Not Found","status":404,"detail":"no user"}"#);
}

#[tokio::test]
async fn a_panic_in_the_content_is_one_of_the_service() {
    let (got, _) = read(Some(7), [Part::Data("no "), Part::Panic]).await;
    assert_eq!(got.status, 500);
    got.is_problem(r#"{"title":"Internal Server Error","status":500}"#);
}

/// What passes keeps its pieces, its trailers and its errors.
#[tokio::test]
async fn what_passes_is_what_it_was() {
    use http_body_util::BodyExt;
    use tower::{Layer, ServiceExt, service_fn};

    let polled = Arc::new(AtomicUsize::new(0));
    let parts = [Part::Data("a"), Part::Later, Part::Trailers, Part::Error];
    let body = Hostile {
        parts: parts.into(),
        length: Some(7),
        polled,
    };
    let mut body = Some(body);
    let service = service_fn(move |_: http::Request<()>| {
        let response = Response::builder()
            .status(404)
            .header("Content-Type", "image/png");
        let response = response.body(body.take().unwrap()).unwrap();
        async { Ok::<_, Broken>(response) }
    });
    let service = Problems::new().layer(service);
    let response = service.oneshot(http::Request::new(())).await.unwrap();
    let mut body = std::pin::pin!(response.into_body());
    assert_eq!(body.size_hint().exact(), Some(7));
    let frame = body.frame().await.unwrap().unwrap();
    assert_eq!(frame.into_data().unwrap(), "a");
    assert!(body.frame().await.unwrap().unwrap().is_trailers());
    assert!(body.frame().await.unwrap().is_err());
    assert!(body.frame().await.is_none());
}
