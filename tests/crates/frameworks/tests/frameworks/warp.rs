//! warp 0.4: filters that respond themselves, instead of a rejection, which would lose the type.

use super::error::{order, user};
use super::got::{Got, check};
use super::response::response;
use warp::{Filter, Rejection, Reply};

fn app() -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    let users = warp::path!("users" / u64).map(|id| response(user(id)));
    let orders = warp::path!("orders" / u64).map(|id| response(order(id)));
    users.or(orders)
}

#[tokio::test]
async fn errors_have_their_responses() {
    check(async |path| {
        let response = warp::test::request().path(path).reply(&app()).await;
        let status = response.status().as_u16();
        Got::new(status, response.headers(), response.body())
    })
    .await;
}
