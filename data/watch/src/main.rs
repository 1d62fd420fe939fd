//! Prints how the dataset differs from its sources, and exits with 0, 1 or 2 as `--help` says.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let printed = status_set_watch::run(env::args().skip(1));
    print!("{}", printed.output);
    eprint!("{}", printed.errors);
    ExitCode::from(printed.code)
}
