//! A client that reads what is on the wire.

use super::got::Got;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What the server at this address responds with.
pub(crate) async fn ask(address: SocketAddr, path: &str) -> Got {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let (line, fields) = head.split_once("\r\n").unwrap();
    let status = line.strip_prefix("HTTP/1.1 ").unwrap();
    let field = |line: &str| -> Option<(HeaderName, HeaderValue)> {
        let (name, value) = line.split_once(": ")?;
        Some((name.parse().ok()?, value.parse().ok()?))
    };
    let headers: HeaderMap = fields.lines().map(|line| field(line).unwrap()).collect();
    Got::new(status[..3].parse().unwrap(), &headers, body.as_bytes())
}
