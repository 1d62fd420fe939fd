//! hyper 1: over a connection of bytes.

use super::error::find;
use super::expected;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

async fn handle(request: Request<Incoming>) -> Result<Response<String>, Infallible> {
    let id = request.uri().path().trim_start_matches('/').parse();
    Ok(match find(id.unwrap_or(0)) {
        Ok(name) => Response::new(name),
        Err(error) => status_set::with::problem::response(&error),
    })
}

/// What is on the wire.
async fn ask(id: u64) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let client = async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!("GET /{id} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).await.unwrap();
        text
    };
    let server = async {
        let (stream, _) = listener.accept().await.unwrap();
        let io = TokioIo::new(stream);
        http1::Builder::new()
            .serve_connection(io, service_fn(handle))
            .await
            .unwrap();
    };
    tokio::join!(client, server).0
}

#[tokio::test]
async fn errors_are_problems() {
    assert!(ask(1).await.ends_with("\r\n\r\nAda"));
    for id in 2..5 {
        let text = ask(id).await;
        let expected = expected(id);
        let line = format!("HTTP/1.1 {} ", expected.status);
        assert!(text.starts_with(&line), "{text}");
        let has = |field: &str| text.contains(&format!("\r\n{field}\r\n"));
        assert!(has("content-type: application/problem+json"), "{text}");
        assert_eq!(has("retry-after: 30"), id == 2, "{text}");
        assert!(
            text.ends_with(&format!("\r\n\r\n{}", expected.body)),
            "{text}"
        );
    }
}
