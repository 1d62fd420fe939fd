//! What a client reads from a server of actix-web. It is here because a framework can still change
//! or refuse a response when it sends it.

use actix_web::{App, HttpServer, rt, web};
use status_set_tests_actix_web::{Cause, SECRET, ShopError, ShopStatus, StoreError};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::thread;

/// Responds with the status of the code in the path.
async fn status(code: web::Path<u16>) -> Result<ShopStatus, ShopError> {
    ShopStatus::from_code(*code).ok_or(ShopError::NoItem(code.into_inner().into()))
}

/// The same, as an error.
async fn error(code: web::Path<u16>) -> Result<ShopStatus, ShopError> {
    Err(status(code)
        .await
        .map_or_else(|error| error, ShopError::Any))
}

async fn busy() -> Result<ShopStatus, ShopError> {
    Err(ShopError::Store(StoreError::Busy(Cause)))
}

/// Starts the server on a free port of this machine. It ends with the test.
fn serve() -> SocketAddr {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        rt::System::new().block_on(async move {
            let server = HttpServer::new(|| {
                App::new()
                    .route("/status/{code}", web::get().to(status))
                    .route("/error/{code}", web::get().to(error))
                    .route("/busy", web::get().to(busy))
            });
            let server = server.workers(1).bind(("127.0.0.1", 0)).unwrap();
            sender.send(server.addrs()[0]).unwrap();
            server.run().await.unwrap();
        });
    });
    receiver.recv().unwrap()
}

/// All that the server sends on one request.
fn get(server: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(server).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

#[test]
fn every_status_reaches_the_client() {
    let server = serve();
    for status in ShopStatus::ALL {
        let code = match status.code() {
            100..=199 => 500,
            code => code,
        };
        for kind in ["status", "error"] {
            let response = get(server, &format!("/{kind}/{}", status.code()));
            let phrase = match status.code() {
                100..=199 => "Internal Server Error",
                _ => status.reason_phrase(),
            };
            assert!(
                response.starts_with(&format!("HTTP/1.1 {code} {phrase}\r\n")),
                "{response}"
            );
            let (_, body) = response.split_once("\r\n\r\n").unwrap();
            let is_empty = kind == "status" || matches!(code, 204 | 205 | 304);
            assert_eq!(body.is_empty(), is_empty, "{response}");
        }
    }
    assert!(get(server, "/status/460").starts_with("HTTP/1.1 404 "));

    let response = get(server, "/busy");
    assert!(response.contains("\r\nretry-after: 7\r\n"), "{response}");
    assert!(!response.contains(SECRET), "{response}");
}
