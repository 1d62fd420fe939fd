//! Writes the files that are made of the dataset, where what the TOML files say differs from them.

use status_set_generator::{Dataset, Files, Output, outputs, root};
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
    let dataset = match Dataset::new(&Files::read(&root())?) {
        Ok(dataset) => dataset,
        Err(mistakes) => {
            for mistake in &mistakes {
                eprintln!("{mistake}");
            }
            eprintln!("nothing is written; mistakes: {}", mistakes.len());
            return Ok(ExitCode::FAILURE);
        }
    };
    let statuses: usize = dataset.sets.iter().map(|set| set.statuses.len()).sum();
    let subcodes: usize = dataset.subcodes.iter().map(|list| list.codes.len()).sum();
    println!(
        "{statuses} statuses in {} sets, and {subcodes} meanings of sub-codes",
        dataset.sets.len(),
    );
    for output in outputs(&dataset) {
        write(&output)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn write(output: &Output) -> io::Result<()> {
    let path = root().join(output.path);
    // A file that cannot be read is written anew.
    if fs::read_to_string(&path).is_ok_and(|now| now == output.text) {
        println!("{} is up to date", output.path);
    } else {
        fs::write(&path, &output.text)?;
        println!("{} written", output.path);
    }
    Ok(())
}
