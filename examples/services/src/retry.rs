//! Sends a request again where the status says that it is worth it, by the `retry` layer of tower.

use http::{Request, Response, header::RETRY_AFTER};
use status_set::{Official, Received, retry_after::RetryAfter};
use std::time::{Duration, SystemTime};
use tokio::time::{Sleep, sleep};
use tower::retry::Policy;

/// Tries again after a transient status, when the server wants it, or else after a wait of its own.
///
/// Any service of `http` requests and responses takes it: `RetryLayer::new(policy).layer(service)`.
#[derive(Clone, Copy, Debug)]
pub struct WhileTransient {
    /// How often a request is sent again at most.
    pub retries: u32,
    /// The wait where the server does not say how long.
    pub wait: Duration,
    /// The longest wait: a server that asks for more is not asked again.
    pub longest: Duration,
}

impl<Q: Clone, S, E> Policy<Request<Q>, Response<S>, E> for WhileTransient {
    type Future = Sleep;

    fn retry(&mut self, _: &mut Request<Q>, result: &mut Result<Response<S>, E>) -> Option<Sleep> {
        let response = result.as_ref().ok()?;
        let status = Received::<Official>::from(response.status());
        if !status.is_transient() {
            return None;
        }
        self.retries = self.retries.checked_sub(1)?;
        let asked = response.headers().get(RETRY_AFTER);
        let asked = asked.and_then(|value| RetryAfter::parse(value).ok());
        let wait = asked.map_or(self.wait, |asked| asked.wait(SystemTime::now()));
        (wait <= self.longest).then(|| sleep(wait))
    }

    /// RFC 9110 §9.2.2: what is not idempotent could do its work twice.
    fn clone_request(&mut self, request: &Request<Q>) -> Option<Request<Q>> {
        request.method().is_idempotent().then(|| request.clone())
    }
}
