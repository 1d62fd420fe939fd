//! Either server for `benches/load`, with the layer or without it, and with paths at which frameworks respond
//! as they do by themselves: `under_load axum problems`, or `actix` and `plain`. Prints where it listens.

use actix_web::error::ErrorConflict;
use actix_web::middleware::Condition;
use actix_web::rt::System;
use actix_web::{App, HttpResponse, HttpServer, web};
use axum::http::StatusCode;
use axum::routing::get;
use status_set::with;
use status_set_services::books::{Service, Store};
use status_set_services::{actix_service, axum_service};
use std::error::Error;
use std::net::TcpListener;
use std::path::Path;

/// A text that a client may see.
const TEXT: &str = "somebody else has it";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let store = Store::open(Path::new(":memory:"))?;
    store.add("Dune")?;
    let service = Service {
        store,
        token: "librarian".into(),
        log: |_| {},
    };
    // Thousands of panics, on purpose.
    std::panic::set_hook(Box::new(|_| {}));
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["axum", layer] => on_axum(service, listener, layer == "problems"),
        ["actix", layer] => on_actix(service, listener, layer == "problems"),
        _ => Err("usage: under_load axum|actix problems|plain".into()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn on_axum(
    service: Service,
    listener: TcpListener,
    has_layer: bool,
) -> Result<(), Box<dyn Error>> {
    let app = axum_service::routes()
        .route("/text", get(async || (StatusCode::CONFLICT, TEXT)))
        .route("/empty", get(async || StatusCode::BAD_GATEWAY))
        .route("/panic", get(panics));
    let app = if has_layer {
        app.layer(with::tower::Problems::new())
    } else {
        app
    };
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    axum::serve(listener, app.with_state(service)).await?;
    Ok(())
}

async fn text() -> Result<&'static str, actix_web::Error> {
    Err(ErrorConflict(TEXT))
}

async fn panics() -> &'static str {
    panic!("{TEXT}")
}

fn on_actix(
    service: Service,
    listener: TcpListener,
    has_layer: bool,
) -> Result<(), Box<dyn Error>> {
    let service = web::Data::new(service);
    let app = move || {
        App::new()
            .app_data(service.clone())
            .configure(actix_service::routes)
            .route("/text", web::get().to(text))
            .route("/empty", web::get().to(async || HttpResponse::BadGateway()))
            .route("/panic", web::get().to(panics))
            .wrap(Condition::new(has_layer, with::actix_web::Problems::new()))
    };
    let server = HttpServer::new(app).workers(1).listen(listener)?.run();
    Ok(System::new().block_on(server)?)
}
