//! The programs as `cargo test` has built them, each in a process of its own.

#[path = "../../tests/common/program.rs"]
mod programs;

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};
use std::thread;

/// A program that finds what is on this machine.
fn program(example: &str) -> Command {
    let mut command = Command::new(programs::program(example));
    // A proxy of the environment is not asked for what is on this machine.
    command.env("NO_PROXY", "127.0.0.1");
    command
}

fn client(arguments: &[&str]) -> Output {
    program("client").args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A server that ends with the test.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// Starts a server on a free port, with an empty database in memory.
    fn start(example: &str) -> Self {
        let mut process = program(example)
            .arg("127.0.0.1:0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut url = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut url).unwrap();
        let url = url.trim_end().to_owned();
        Self { process, url }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_client_asks_the_servers() {
    for example in ["axum_service", "actix_service"] {
        let server = Server::start(example);
        let found = client(&[&format!("{}/openapi.json", server.url)]);
        assert_eq!(text(&found.stdout), "200 OK: done\n", "{example}");
        assert!(found.status.success());

        let missing = client(&[&format!("{}/books/7", server.url)]);
        assert_eq!(
            text(&missing.stdout),
            "404 Not Found: give up: nothing says that another attempt helps\n\"there is no book 7\"\n",
            "{example}"
        );
        assert_eq!(missing.status.code(), Some(1));
    }
}

#[test]
fn the_client_comes_back_when_it_is_asked_to() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let upstream = thread::spawn(move || {
        for response in ["503 Busy\r\nRetry-After: 0", "529 Overloaded", "204 Empty"] {
            let (mut stream, _) = listener.accept().unwrap();
            let request = BufReader::new(stream.try_clone().unwrap()).lines();
            let lines = request.map_while(Result::ok);
            assert_ne!(lines.take_while(|line| !line.is_empty()).count(), 0);
            write!(
                stream,
                "HTTP/1.1 {response}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
            )
            .unwrap();
        }
    });
    let output = client(&[&url]);
    upstream.join().unwrap();
    let printed = text(&output.stdout);
    let lines: Vec<_> = printed.lines().collect();
    assert_eq!(lines.len(), 3, "{printed}");
    assert_eq!(lines[0], "503 Service Unavailable: again, at once");
    assert!(lines[1].starts_with("529 ") && lines[1].contains(": again, in "));
    assert_eq!(lines[2], "204 No Content: done");
    assert!(output.status.success());
}

#[test]
fn the_client_says_what_it_cannot_do() {
    let output = client(&[]);
    assert_eq!(text(&output.stderr), "usage: client URL\n");
    assert_eq!(output.status.code(), Some(2));

    // Nobody listens at a port that was free a moment ago.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let output = client(&[&url]);
    let message = text(&output.stderr);
    assert!(message.contains(&url), "{message}");
    // The reason is the innermost source.
    assert!(
        message.contains("Connection refused (os error "),
        "{message}"
    );
    assert_eq!(output.status.code(), Some(1));
}
