//! The services in the README and in the guide, as somebody has them who copies the manifest and the program: they are
//! built with these dependencies alone, run, and respond as the page shows.

use status_set_tests_guide::page::{Block, blocks, read, root};
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// Where the programs on the pages listen.
const ADDRESS: &str = "127.0.0.1:3000";

/// Stopped when the test ends, also by a failure.
struct Service(Child);

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn block<'a>(blocks: &'a [Block], info: &str) -> &'a str {
    let mut blocks = blocks.iter();
    let found = blocks.find(|block| block.info == info && !block.code.starts_with("error"));
    &found.unwrap_or_else(|| panic!("no block in {info}")).code
}

/// Builds the program, and returns the path of what can be run.
fn build(name: &str, dependencies: &str, program: &str) -> PathBuf {
    let root = root().canonicalize().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("whole-programs");
    let package = folder.join(name);
    fs::create_dir_all(package.join("src")).unwrap();
    let crates = [
        ("status-set", "runtime"),
        ("status-set-data", "data"),
        ("status-set-macros", "macros"),
        ("status-set-subcodes", "subcodes"),
        ("status-set-warning", "warning"),
    ];
    let patches = crates
        .map(|(name, path)| format!("{name} = {{ path = '{}' }}\n", root.join(path).display()));
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n{dependencies}\n[patch.crates-io]\n{}\n[workspace]\n",
        patches.concat(),
    );
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    fs::write(package.join("src/main.rs"), program).unwrap();
    // The versions that the workspace is tested with.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    let target = folder.join("target");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet"])
        .current_dir(&package)
        .env("CARGO_TARGET_DIR", &target)
        .status()
        .unwrap();
    assert!(status.success(), "{name} does not build");
    target.join("debug").join(format!("{name}{EXE_SUFFIX}"))
}

/// A port that nobody listens on.
fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

/// A connection, as soon as the service listens.
fn connect(address: &str) -> TcpStream {
    for _ in 0..600 {
        match TcpStream::connect(address) {
            Ok(stream) => return stream,
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
                sleep(Duration::from_millis(100));
            }
            Err(error) => panic!("{error}"),
        }
    }
    panic!("nobody listens on {address}");
}

/// What curl prints of the response.
fn body(address: &str, path: &str) -> String {
    let mut stream = connect(address);
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let (_, body) = response.split_once("\r\n\r\n").unwrap();
    body.to_owned()
}

/// Builds and runs the program of a page, and compares the responses, and what it writes if the page shows
/// that.
fn runs_as_shown(name: &str, page: &str, has_log: bool) {
    let blocks = blocks(&read(page));
    let address = free_address();
    let program = block(&blocks, "rust,no_run").replace(ADDRESS, &address);
    let path = build(name, block(&blocks, "toml"), &program);
    let child = Command::new(path).stderr(Stdio::piped()).spawn().unwrap();
    let mut service = Service(child);

    let shown = block(&blocks, "console");
    let mut count = 0;
    for part in shown.split("$ curl http://").skip(1) {
        let (url, expected) = part.split_once('\n').unwrap();
        let path = url.strip_prefix(ADDRESS).unwrap();
        assert_eq!(body(&address, path), expected.trim_end(), "{page}: {path}");
        count += 1;
    }
    assert!(count > 0);

    service.0.kill().unwrap();
    let mut log = String::new();
    service
        .0
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut log)
        .unwrap();
    let expected = if has_log { block(&blocks, "text") } else { "" };
    assert_eq!(log, expected, "{page}");
}

#[test]
fn readme() {
    runs_as_shown("readme", "README.md", false);
}

#[test]
fn axum() {
    runs_as_shown("axum-chapter", "docs/guide/src/axum.md", true);
}

#[test]
fn actix_web() {
    runs_as_shown("actix-chapter", "docs/guide/src/actix-web.md", true);
}
