//! warp 0.4: a filter that responds itself, instead of a rejection, which would lose the type.

use super::error::find;
use super::{expected, got};
use warp::http::Response;
use warp::{Filter, Rejection, Reply};

fn users() -> impl Filter<Extract = impl Reply, Error = Rejection> + Clone {
    warp::path!("users" / u64).map(|id| match find(id) {
        Ok(name) => Response::new(name),
        Err(error) => status_set::with::problem::response(&error),
    })
}

#[tokio::test]
async fn errors_are_problems() {
    let ask = async |id: u64| {
        let request = warp::test::request().path(&format!("/users/{id}"));
        request.reply(&users()).await
    };
    assert_eq!(ask(1).await.body(), "Ada");
    for id in 2..5 {
        let response = ask(id).await;
        let status = response.status().as_u16();
        let got = got(status, response.headers(), response.body());
        assert_eq!(got, expected(id));
    }
}
