//! A library that lends books, by actix-web:
//! `cargo run -p status-set-services --example actix_service -- 127.0.0.1:3000`
//!
//! ```sh
//! curl -i http://127.0.0.1:3000/books/7
//! curl -i http://127.0.0.1:3000/books -H 'Authorization: Bearer librarian' --json '{"title":"Dune"}'
//! curl http://127.0.0.1:3000/errors
//! curl http://127.0.0.1:3000/openapi.json
//! ```

use actix_web::rt::System;
use status_set_services::actix_service::server;
use status_set_services::books::Service;
use std::error::Error;
use std::net::TcpListener;

fn main() -> Result<(), Box<dyn Error>> {
    let (service, address) = Service::of_arguments(std::env::args().skip(1))?;
    let listener = TcpListener::bind(address)?;
    println!("http://{}", listener.local_addr()?);
    System::new().block_on(async { server(service, listener)?.await })?;
    Ok(())
}
