//! Explains a status code, a sub-code or a name:
//! `cargo run -p status-set-examples --example explain -- 499 404.7`
//!
//! This is the program around `src/explain/`.

use clap::Parser;
use status_set_examples::explain;
use std::io;
use std::process::ExitCode;

/// Says who gives an HTTP status code which meaning.
#[derive(Parser)]
#[command(name = "explain")]
struct Arguments {
    /// Codes, sub-codes and names, such as `499`, `404.7`, `1016`, `NotFound`, `payload too large`,
    /// or a set such as `nginx`
    #[arg(required = true, value_name = "CODE|NAME")]
    words: Vec<String>,
}

fn main() -> io::Result<ExitCode> {
    let answers = explain::answers(&Arguments::parse().words);
    let (errors, answers): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.is_error());

    let text: Vec<String> = answers.iter().map(ToString::to_string).collect();
    status_set_examples::print(&text.join("\n"))?;
    for error in &errors {
        eprint!("explain: {error}");
    }
    Ok(ExitCode::from(u8::from(!errors.is_empty())))
}
