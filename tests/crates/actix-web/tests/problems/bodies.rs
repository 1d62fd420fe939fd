//! Content that comes in pieces: what is read of it, and what passes.

use super::{Got, TEXT, through};
use actix_web::body::{BodySize, BodyStream, MessageBody, SizedStream};
use actix_web::web::Bytes;
use actix_web::{Error, HttpResponse};
use status_set::with::actix_web::Problems;
use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

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
