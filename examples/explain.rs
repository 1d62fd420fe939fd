//! Explains a status code, a sub-code or a name:
//! `cargo run -p status-set-examples --example explain -- 499 404.7`, or of a response with its header
//! fields: `cargo run -p status-set-examples --example explain -- 530 --header cf-ray:8f1c2d3e`
//!
//! This is the program around `src/explain/`.

use clap::Parser;
use status_set_examples::explain::{self, Field};
use std::io;
use std::process::ExitCode;

/// Says what an HTTP status code means, and to whom.
#[derive(Parser)]
#[command(name = "explain")]
struct Arguments {
    /// Codes, sub-codes and names, such as `499`, `404.7`, `1016`, `NotFound`, `payload too large`,
    /// or a set such as `nginx`
    #[arg(required = true, value_name = "CODE|NAME")]
    words: Vec<String>,

    /// A header field of the response, such as `cf-ray` or `CF-RAY: 8f1c2d3e`; again for more of them.
    /// Where several vendors send a code, some fields show which of them it was
    #[arg(long = "header", short = 'H', value_name = "NAME[:VALUE]")]
    fields: Vec<Field>,
}

fn main() -> io::Result<ExitCode> {
    let arguments = Arguments::parse();
    let answers = explain::answers(&arguments.words, &arguments.fields);
    let (errors, answers): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.is_error());

    let text: Vec<String> = answers.iter().map(ToString::to_string).collect();
    status_set_examples::print(&text.join("\n"))?;
    for error in &errors {
        eprint!("explain: {error}");
    }
    Ok(ExitCode::from(u8::from(!errors.is_empty())))
}
