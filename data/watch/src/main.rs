//! Prints how the dataset differs from its sources, and exits with 0, 1 or 2 as `--help` says.

use status_set_generator::{print, words};
use std::process::ExitCode;

fn main() -> ExitCode {
    let words = match words() {
        Ok(words) => words,
        Err(flaw) => {
            eprintln!("{flaw}");
            return ExitCode::from(2);
        }
    };
    let printed = status_set_watch::run(words.into_iter());
    if let Err(error) = print(&printed.output) {
        eprintln!("standard output: {error}");
        return ExitCode::from(2);
    }
    eprint!("{}", printed.errors);
    ExitCode::from(printed.code)
}
