//! A library that lends books, by axum:
//! `cargo run -p status-set-services --example axum_service -- 127.0.0.1:3000 books.db`
//!
//! ```sh
//! curl -i http://127.0.0.1:3000/books/7
//! curl -i http://127.0.0.1:3000/books -H 'Authorization: Bearer librarian' --json '{"title":"Dune"}'
//! curl http://127.0.0.1:3000/errors
//! curl http://127.0.0.1:3000/openapi.json
//! ```

use status_set_services::axum_service::router;
use status_set_services::books::Service;
use std::error::Error;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (service, address) = Service::of_arguments(std::env::args().skip(1))?;
    let listener = TcpListener::bind(address).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router(service)).await?;
    Ok(())
}
