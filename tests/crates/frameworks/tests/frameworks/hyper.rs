//! hyper 1: over a connection of bytes.

use super::got::check;
use super::response::respond;
use super::wire::ask;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use tokio::net::TcpListener;

async fn handle(request: Request<Incoming>) -> Result<Response<String>, Infallible> {
    Ok(respond(request.uri().path()))
}

#[tokio::test]
async fn errors_have_their_responses() {
    check(async |path| {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = async {
            let (stream, _) = listener.accept().await.unwrap();
            let io = TokioIo::new(stream);
            http1::Builder::new()
                .serve_connection(io, service_fn(handle))
                .await
                .unwrap();
        };
        tokio::join!(ask(address, path), server).0
    })
    .await;
}
