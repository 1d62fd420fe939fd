//! Writes `data/src/generated.rs`, if what the TOML files say differs from it.

use status_set_generator::{Dataset, Files, TABLE, data_dir, render};
use std::process::ExitCode;
use std::{fs, io};

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<ExitCode> {
    let data = data_dir();
    let dataset = match Dataset::new(&Files::read(&data)?) {
        Ok(dataset) => dataset,
        Err(mistakes) => {
            for mistake in &mistakes {
                eprintln!("{mistake}");
            }
            eprintln!(
                "data/{TABLE} is left as it was; mistakes: {}",
                mistakes.len()
            );
            return Ok(ExitCode::FAILURE);
        }
    };
    let table = render(&dataset);
    let path = data.join(TABLE);
    // A table that cannot be read is written anew.
    if fs::read_to_string(&path).is_ok_and(|now| now == table) {
        println!("data/{TABLE} is up to date");
    } else {
        fs::write(&path, table)?;
        let statuses: usize = dataset.sets.iter().map(|set| set.statuses.len()).sum();
        let subcodes: usize = dataset.subcodes.iter().map(|list| list.codes.len()).sum();
        println!(
            "data/{TABLE} written: {statuses} statuses in {} sets, and {subcodes} meanings of sub-codes",
            dataset.sets.len()
        );
    }
    Ok(ExitCode::SUCCESS)
}
