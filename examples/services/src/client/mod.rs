//! A client for upstreams that may respond with anything: it sends a request again when the facts of the
//! dataset say that this may help.
//!
//! `status.rs` has the statuses that are known, `decision.rs` what follows from one, and `problem.rs` reads
//! what a server says of an error. Here is the loop.

mod decision;
mod problem;
mod status;

pub use self::decision::{Decision, Stop, decide};
pub use self::problem::problem;
pub use self::status::Upstream;

use reqwest::header::RETRY_AFTER;
use reqwest::{Client, Error, Method, Response};
use status_set::Received;
use status_set::retry_after::RetryAfter;
use std::time::{Duration, SystemTime};

/// How patient a client is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// How often a request is sent at most.
    pub attempts: u32,
    /// The wait before the second attempt, where the server does not say how long; it doubles from
    /// there on.
    pub first_wait: Duration,
    /// The longest wait. A client that is asked to wait for longer gives up.
    pub longest_wait: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            attempts: 4,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
        }
    }
}

impl Patience {
    /// The wait after an attempt, where the server does not say how long. Attempts count from 1.
    fn back_off(self, attempt: u32) -> Duration {
        let doublings = attempt.saturating_sub(1).min(16);
        let wait = self.first_wait.saturating_mul(1 << doublings);
        wait.min(self.longest_wait)
    }
}

/// Sends a request until its response is final, and shows every response to `seen` together with what
/// follows from it.
///
/// # Errors
///
/// If a request cannot be sent, or what comes back is not a response.
pub async fn send(
    method: Method,
    url: &str,
    patience: Patience,
    mut seen: impl FnMut(Received<Upstream>, Decision),
) -> Result<Response, Error> {
    let mut client = Client::new();
    let mut attempt = 1;
    loop {
        let response = client.request(method.clone(), url).send().await?;
        let status = Received::from(response.status());
        let asked = response.headers().get(RETRY_AFTER);
        let asked = asked.and_then(|value| RetryAfter::parse(value).ok());
        let asked = asked.map(|asked| asked.wait(SystemTime::now()));
        let decision = decide(&method, status, asked, attempt, patience);
        seen(status, decision);
        match decision {
            Decision::Stop(_) => return Ok(response),
            Decision::Again { after, elsewhere } => {
                if elsewhere {
                    // A client keeps its connections: a new one has to open one.
                    client = Client::new();
                }
                tokio::time::sleep(after).await;
            }
        }
        attempt += 1;
    }
}
