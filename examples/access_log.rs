//! Counts the statuses of access logs:
//! `cargo run -p status-set-examples --example access_log -- FILE…`
//!
//! This is the program around `src/access_log/`, where `status.rs` is the place to start reading.

use clap::Parser;
use status_set_examples::access_log::{Doubt, Field, Tally, json, table};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How much is read at a time.
const BUFFER: usize = 256 * 1024;

/// Counts the HTTP statuses of access logs, official and vendor ones.
///
/// Reads nginx's combined format, the Common Log Format and formats that are like them, the W3C
/// extended format of IIS and CloudFront, the logs of application and classic load balancers of AWS,
/// and with `--field` lines of JSON.
#[derive(Parser)]
#[command(name = "access_log", after_long_help = json::FIELDS)]
struct Arguments {
    /// The logs; `-`, or none, for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Read lines of JSON, with the status in the field PATH: `status` for Caddy, `DownstreamStatus`
    /// for Traefik, `log` for lines of a log that Docker put into JSON
    #[arg(long, value_name = "PATH")]
    field: Option<String>,

    /// Show only the N most frequent statuses
    #[arg(long, value_name = "N", conflicts_with = "json")]
    top: Option<usize>,

    /// Print JSON (`--help` explains its fields)
    #[arg(long)]
    json: bool,
}

fn main() -> io::Result<ExitCode> {
    let mut arguments = Arguments::parse();
    if arguments.files.is_empty() {
        arguments.files.push("-".into());
    }
    let field = arguments.field.map(Field::from);
    let mut tally = Tally::default();
    let mut exit_code = ExitCode::SUCCESS;
    let mut was_read = false;
    for file in &arguments.files {
        // One log that cannot be read does not keep us from the others.
        match read(&mut tally, file, field.as_ref()) {
            Ok(doubt) => {
                was_read = true;
                if let Some(doubt) = doubt {
                    eprintln!("access_log: {}: {doubt}", file.display());
                    exit_code = ExitCode::FAILURE;
                }
            }
            Err(error) => {
                eprintln!("access_log: {}: {error}", file.display());
                exit_code = ExitCode::FAILURE;
            }
        }
    }
    if !was_read && tally.lines() == 0 {
        return Ok(exit_code);
    }
    let report = if arguments.json {
        json::render(&tally)
    } else {
        table::render(&tally, arguments.top)
    };
    status_set_examples::print(&report)?;
    Ok(exit_code)
}

fn read(tally: &mut Tally, file: &Path, field: Option<&Field>) -> io::Result<Option<Doubt>> {
    let source = file.display().to_string();
    let mut read = |input: &mut dyn BufRead| match field {
        Some(field) => tally.read_json(&source, input, field),
        None => tally.read(&source, input),
    };
    if file.as_os_str() == OsStr::new("-") {
        let input = io::stdin().lock();
        if input.is_terminal() {
            eprintln!("access_log: reading standard input");
        }
        return read(&mut BufReader::with_capacity(BUFFER, input));
    }
    read(&mut BufReader::with_capacity(BUFFER, File::open(file)?))
}
