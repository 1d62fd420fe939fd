//! Choose your statuses; the compiler does the rest: `cargo run --example quickstart`

use status_set::{Received, StatusClass, status_set};
use std::error::Error;

status_set! {
    /// What our edge can send or log: a closed enum of exactly these five.
    pub enum EdgeStatus {
        official::{Ok, NotFound, 503}, // by name or by code
        nginx::499,
        cloudflare::520,
    }
}

/// No wildcard: choose one more status above, and this does not compile until it is handled.
fn what_to_do(status: EdgeStatus) -> &'static str {
    match status {
        EdgeStatus::Ok => "serve it",
        EdgeStatus::NotFound => "remember the miss",
        EdgeStatus::ClientClosedRequest => "only log it, nobody is waiting",
        EdgeStatus::ServiceUnavailable => "try again later",
        EdgeStatus::WebServerReturnsAnUnknownError => "call whoever runs the origin",
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    // From text, a number or the bytes of a status line; an error where the enum has no such status.
    assert_eq!("404 Not Found".parse::<EdgeStatus>()?, EdgeStatus::NotFound);
    assert_eq!(EdgeStatus::try_from(503)?, EdgeStatus::ServiceUnavailable);
    assert_eq!(EdgeStatus::from_bytes(b"200"), Some(EdgeStatus::Ok));

    // What comes off the wire may be anything: a code that the enum does not list is kept.
    for code in [200, 404, 499, 503, 520, 529] {
        let received = Received::<EdgeStatus>::try_from(code)?;
        let (set, advice) = match received {
            Received::Known(status) => (status.info().set, what_to_do(status)),
            EdgeStatus!(received 4xx) => ("-", "blame the client"), // unlisted codes, by their class
            EdgeStatus!(received 5xx) => ("-", "try another server"),
            EdgeStatus!(received 1xx, 2xx, 3xx, other) => ("-", "pass it on"),
        };
        let class = received.class().map_or("no class", StatusClass::as_str);
        println!("{received:<40} {class:<13} {set:<11} {advice}");
    }

    println!("\n{}", EdgeStatus::try_from(418).unwrap_err());
    println!("{}", "404 Missing".parse::<EdgeStatus>().unwrap_err());
    Ok(())
}
