//! Asks any upstream, and says what follows from its responses:
//! `cargo run -p status-set-services --example client -- http://127.0.0.1:3000/books/1`

use reqwest::Method;
use status_set::Problem;
use status_set::with::Report;
use status_set_services::client::{Patience, problem, send};
use std::env;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(url) = env::args().nth(1) else {
        eprintln!("usage: client URL");
        return ExitCode::from(2);
    };
    let response = send(
        Method::GET,
        &url,
        Patience::default(),
        |status, decision| {
            println!("{status}: {decision}");
        },
    );
    match response.await {
        Ok(response) if response.status().as_u16() < 400 => ExitCode::SUCCESS,
        Ok(response) => {
            // A text of the server's, which could move the cursor: it is shown with escapes.
            if let Some(detail) = problem(response).await.as_ref().and_then(Problem::detail) {
                println!("{detail:?}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            // What went wrong, such as a refused connection, is in the last of the sources.
            eprintln!("client: {:#}", Report::new(&error));
            ExitCode::FAILURE
        }
    }
}
