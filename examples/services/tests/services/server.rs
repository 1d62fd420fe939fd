//! The servers, each on a port of its own, and a client for it.

use actix_web::rt::System;
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;
use status_set_services::actix_service::server;
use status_set_services::axum_service::router;
use status_set_services::books::{Service, Store};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

/// Stands in the name of every database file, and so in the text of every error of one.
pub(crate) const SECRET: &str = "hunter2";

/// The servers: all have to respond alike.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Framework {
    Axum,
    Actix,
}

pub(crate) const FRAMEWORKS: [Framework; 2] = [Framework::Axum, Framework::Actix];

/// The request logs of all tests, one for each framework.
static LOGS: [Mutex<Vec<String>>; 2] = [const { Mutex::new(Vec::new()) }; 2];

pub(crate) struct Server {
    framework: Framework,
    url: String,
    pub(crate) file: PathBuf,
    client: Client,
}

impl Server {
    /// Starts a server with one book in it, which is number 1.
    pub(crate) fn start(framework: Framework, test: &str) -> Self {
        let name = format!("{framework:?}-{SECRET}-{test}.db");
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_file(&file);
        let store = Store::open(&file).unwrap();
        store.add("Dune").unwrap();
        let service = Service {
            store,
            token: "librarian".into(),
            log: match framework {
                Framework::Axum => |line| LOGS[0].lock().unwrap().push(line.to_owned()),
                Framework::Actix => |line| LOGS[1].lock().unwrap().push(line.to_owned()),
            },
        };
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        match framework {
            Framework::Axum => {
                listener.set_nonblocking(true).unwrap();
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                tokio::spawn(async move { axum::serve(listener, router(service)).await });
            }
            Framework::Actix => {
                let run = async move { server(service, listener).unwrap().await };
                thread::spawn(|| System::new().block_on(run).unwrap());
            }
        }
        Self {
            framework,
            url,
            file,
            client: Client::builder().no_proxy().build().unwrap(),
        }
    }

    /// The line of the log with this text in it.
    pub(crate) fn logged(&self, text: &str) -> String {
        let log = LOGS[self.framework as usize].lock().unwrap();
        let line = log.iter().find(|line| line.contains(text));
        line.unwrap_or_else(|| panic!("no {text} in {log:?}"))
            .clone()
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// A request that the client has not sent yet.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.url))
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    pub(crate) async fn post(&self, path: &str, token: &str, body: &'static str) -> Response {
        let request = self.request(Method::POST, path);
        let request = request.bearer_auth(token).body(body);
        let request = request.header("Content-Type", "application/json");
        request.send().await.unwrap()
    }
}

pub(crate) async fn json(response: Response) -> Value {
    serde_json::from_str(&response.text().await.unwrap()).unwrap()
}

/// Checks that a response is this problem and nothing else.
pub(crate) async fn is_problem(response: Response, problem: Value) {
    assert_eq!(response.status().as_u16(), problem["status"]);
    assert_eq!(
        response.headers()["content-type"],
        "application/problem+json"
    );
    assert_eq!(json(response).await, problem);
}
