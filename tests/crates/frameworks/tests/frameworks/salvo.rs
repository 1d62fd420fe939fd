//! salvo: `Scribe`, for errors that handlers return.

use super::error::{OrderError, UserError, order, user};
use super::got::check;
use super::wire::ask;
use salvo::conn::TcpListener;
use salvo::{Listener, Response, Router, Scribe, Server, handler};
use status_set::with;

impl Scribe for UserError {
    fn render(self, response: &mut Response) {
        let (parts, body) = with::http::error_response(&self).into_parts();
        response.status_code(parts.status);
        response.headers_mut().extend(parts.headers);
        response.body(body);
    }
}

impl Scribe for OrderError {
    fn render(self, response: &mut Response) {
        let (parts, body) = with::http::error_response(&self).into_parts();
        response.status_code(parts.status);
        response.headers_mut().extend(parts.headers);
        response.body(body);
    }
}

#[handler]
async fn of_user(request: &mut salvo::Request) -> Result<String, UserError> {
    user(request.param("id").unwrap_or(0))
}

#[handler]
async fn of_order(request: &mut salvo::Request) -> Result<String, OrderError> {
    order(request.param("id").unwrap_or(0))
}

#[tokio::test]
async fn errors_have_their_responses() {
    let users = Router::with_path("users/{id}").get(of_user);
    let orders = Router::with_path("orders/{id}").get(of_order);
    let router = Router::new().push(users).push(orders);
    let acceptor = TcpListener::new("127.0.0.1:0").bind().await;
    let address = acceptor.local_addr().unwrap();
    tokio::spawn(Server::new(acceptor).serve(router));
    check(async |path| ask(address, path).await).await;
}
