//! tower's `retry` layer with the policy of the example, and counters, against made-up responses.

use http::{Method, Request, Response, StatusCode};
use status_set::Received;
use status_set_services::client::Upstream;
use status_set_services::counts::Counts;
use status_set_services::retry::WhileTransient;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;
use tokio::time::Instant;
use tower::retry::RetryLayer;
use tower::{Layer, ServiceExt, service_fn};

const POLICY: WhileTransient = WhileTransient {
    retries: 2,
    wait: Duration::from_secs(1),
    longest: Duration::from_secs(30),
};

/// The last status of a service that responds with these, a code and a `Retry-After`, in turn; how many of
/// them are left, and how many seconds it took.
async fn ask(method: Method, responses: &[(u16, &str)]) -> (StatusCode, usize, u64) {
    let left = responses.iter().rev().map(|(code, after)| {
        let response = Response::builder().status(*code);
        let response = match *after {
            "" => response,
            after => response.header("Retry-After", after),
        };
        response.body(()).unwrap()
    });
    let left = Arc::new(Mutex::new(left.collect::<Vec<_>>()));
    let responses = Arc::clone(&left);
    let service = service_fn(move |_: Request<()>| {
        let response = responses.lock().unwrap().pop().unwrap();
        async { Ok::<_, Infallible>(response) }
    });
    let request = Request::builder().method(method).body(()).unwrap();
    let start = Instant::now();
    let response = RetryLayer::new(POLICY).layer(service).oneshot(request);
    let status = response.await.unwrap().status();
    let left = left.lock().unwrap().len();
    (status, left, start.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn transient_statuses_are_tried_again_when_the_server_wants_it() {
    let seen = ask(Method::GET, &[(503, "9"), (429, ""), (200, "")]).await;
    assert_eq!(seen, (StatusCode::OK, 0, 10));
    // Unlisted: Cloudflare's "Connection Timed Out". A date that has passed asks for no wait.
    let seen = ask(
        Method::GET,
        &[(522, "Sun, 06 Nov 1994 08:49:37 GMT"), (204, "")],
    );
    assert_eq!(seen.await, (StatusCode::NO_CONTENT, 0, 0));
    // What cannot be read is no wish.
    let seen = ask(Method::GET, &[(500, "soon"), (200, "")]).await;
    assert_eq!(seen, (StatusCode::OK, 0, 1));
}

#[tokio::test(start_paused = true)]
async fn others_are_final() {
    for code in [200, 304, 404, 409, 501, 526, 777] {
        let seen = ask(Method::GET, &[(code, "1"), (200, "")]).await;
        assert_eq!(seen, (StatusCode::from_u16(code).unwrap(), 1, 0));
    }
    let seen = ask(Method::POST, &[(503, "1"), (200, "")]).await;
    assert_eq!(seen, (StatusCode::SERVICE_UNAVAILABLE, 1, 0));
    let seen = ask(Method::GET, &[(503, "31"), (200, "")]).await;
    assert_eq!(seen, (StatusCode::SERVICE_UNAVAILABLE, 1, 0));
    let seen = ask(Method::GET, &[(503, ""), (503, ""), (503, ""), (200, "")]).await;
    assert_eq!(seen, (StatusCode::SERVICE_UNAVAILABLE, 1, 2));
}

#[test]
fn what_came_is_counted_by_status() {
    let counts = Counts::default();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for code in [503, 200, 503, 555, 777, 499] {
                    counts.count(Received::from_code(code).unwrap());
                }
            });
        }
    });
    let listed: Vec<_> = counts.listed().collect();
    assert_eq!(
        listed,
        [
            (Upstream::Ok, 4),
            (Upstream::ClientClosedRequest, 4),
            (Upstream::ServiceUnavailable, 8),
        ]
    );
    assert_eq!(counts.unlisted(), 8);
}
