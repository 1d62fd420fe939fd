//! Counts the statuses of access logs:
//! `cargo run -p status-set-examples --example access_log -- FILE…`
//!
//! This is the program around `src/access_log/`, where `status.rs` is the place to start reading.

use clap::Parser;
use status_set_examples::access_log::{Tally, json, table};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How much is read at a time.
const BUFFER: usize = 256 * 1024;

/// Counts the HTTP statuses of access logs, official and vendor ones.
///
/// Reads nginx's combined format, the Common Log Format and formats that begin like them, and the
/// W3C extended format of IIS.
#[derive(Parser)]
#[command(name = "access_log", after_long_help = json::FIELDS)]
struct Arguments {
    /// The logs; `-`, or none, for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

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
    let mut tally = Tally::default();
    let mut exit_code = ExitCode::SUCCESS;
    let mut was_read = false;
    for file in &arguments.files {
        // One log that cannot be read does not keep us from the others.
        match read(&mut tally, file) {
            Ok(()) => was_read = true,
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

fn read(tally: &mut Tally, file: &Path) -> io::Result<()> {
    if file.as_os_str() == OsStr::new("-") {
        let input = io::stdin().lock();
        if input.is_terminal() {
            eprintln!("access_log: reading standard input");
        }
        return tally.read("-", BufReader::with_capacity(BUFFER, input));
    }
    let input = BufReader::with_capacity(BUFFER, File::open(file)?);
    tally.read(&file.display().to_string(), input)
}
