//! What a client reads from a server of hyper, which can still change a response when it sends it.

use crate::panics;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use hyper::ext::ReasonPhrase;
use status_set::status_set;
use status_set::with::tower::Problems;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

status_set! {
    #[status(with(axum))]
    enum EdgeStatus { official, nginx, ScanPending = 260, QuotaSpent = 460 }
}

/// As the documentation has it.
async fn phrase(mut response: Response) -> Response {
    if let Some(status) = EdgeStatus::from_code(response.status().as_u16()) {
        if let Ok(phrase) = ReasonPhrase::try_from(status.reason_phrase().as_bytes()) {
            response.extensions_mut().insert(phrase);
        }
    }
    response
}

/// Content whose second piece, which is not there at once, is a panic.
struct Half(u8);

impl http_body::Body for Half {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        self.0 += 1;
        context.waker().wake_by_ref();
        match self.0 {
            1 => Poll::Ready(Some(Ok(http_body::Frame::data("half".into())))),
            2 => Poll::Pending,
            _ => panic!("in the middle of the content"),
        }
    }
}

async fn serve() -> SocketAddr {
    let app = Router::new()
        .route("/closed", get(async || EdgeStatus::ClientClosedRequest))
        .route("/pending", get(async || EdgeStatus::ScanPending))
        .route("/spent", get(async || EdgeStatus::QuotaSpent))
        .route("/half", get(async || Body::new(Half(0))))
        .route("/panic", get(panics))
        .layer(Problems::new())
        .layer(map_response(phrase));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// All that the server sends on these bytes, until it closes the connection.
async fn send(server: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(server).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response).await;
    String::from_utf8(response).unwrap()
}

async fn ask(server: SocketAddr, line: &str) -> String {
    let request = format!("{line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    send(server, &request).await
}

#[tokio::test]
async fn own_phrases_reach_the_status_line() {
    let server = serve().await;
    for (path, line) in [
        ("/closed", "HTTP/1.1 499 Client Closed Request\r\n"),
        ("/pending", "HTTP/1.1 260 Scan Pending\r\n"),
        ("/spent", "HTTP/1.1 460 Quota Spent\r\n"),
        ("/films", "HTTP/1.1 404 Not Found\r\n"),
    ] {
        let response = ask(server, &format!("GET {path}")).await;
        assert!(response.starts_with(line), "{response}");
    }
}

#[tokio::test]
async fn head_is_get_without_content() {
    let server = serve().await;
    for path in ["/closed", "/films", "/panic"] {
        let get = ask(server, &format!("GET {path}")).await;
        let head = ask(server, &format!("HEAD {path}")).await;
        let fields = |response: &str| {
            let (head, _) = response.split_once("\r\n\r\n").unwrap();
            let lines = head.lines().filter(|line| !line.starts_with("date:"));
            let mut lines: Vec<_> = lines.map(str::to_owned).collect();
            lines.sort_unstable();
            lines
        };
        assert_eq!(fields(&head), fields(&get));
        assert!(head.ends_with("\r\n\r\n"), "{head}");
        assert!(get.ends_with('}'), "{get}");
    }
}

#[tokio::test]
async fn a_panic_after_the_head_ends_the_connection_and_no_more() {
    let server = serve().await;
    let half = ask(server, "GET /half").await;
    assert!(half.starts_with("HTTP/1.1 200 OK\r\n"), "{half}");
    assert!(!half.contains("\r\n0\r\n"), "{half}");
    let panic = ask(server, "GET /panic").await;
    assert!(
        panic.starts_with("HTTP/1.1 500 Internal Server Error\r\n"),
        "{panic}"
    );
    assert!(!panic.contains("hunter2"), "{panic}");
}
