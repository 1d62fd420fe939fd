//! Writes the files that are made of the dataset, where what the TOML files say differs from them; or
//! prints what an edition changes.

use status_set_data::EDITIONS;
use status_set_generator::{
    Command, Dataset, Files, Output, USAGE, changes, outputs, print, root, words,
};
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
    match words().and_then(|words| Command::parse(&words, EDITIONS)) {
        Ok(Command::Help) => print(USAGE)?,
        Ok(Command::Write) => return with_dataset(write_all),
        Ok(Command::Diff(editions)) => {
            return with_dataset(|dataset| print(&changes(dataset, editions)));
        }
        Err(flaw) => {
            eprintln!("{}", flaw.trim_end());
            return Ok(ExitCode::from(2));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Does something with the dataset if it has no mistakes.
fn with_dataset(work: impl FnOnce(&Dataset) -> io::Result<()>) -> io::Result<ExitCode> {
    let dataset = match Dataset::new(&Files::read(&root())?) {
        Ok(dataset) => dataset,
        Err(mistakes) => {
            for mistake in &mistakes {
                eprintln!("{mistake}");
            }
            eprintln!("nothing is done; mistakes: {}", mistakes.len());
            return Ok(ExitCode::FAILURE);
        }
    };
    work(&dataset)?;
    Ok(ExitCode::SUCCESS)
}

fn write_all(dataset: &Dataset) -> io::Result<()> {
    let statuses: usize = dataset.sets.iter().map(|set| set.statuses.len()).sum();
    let subcodes: usize = dataset.subcodes.iter().map(|list| list.codes.len()).sum();
    print(&format!(
        "{statuses} statuses in {} sets, and {subcodes} meanings of sub-codes\n",
        dataset.sets.len(),
    ))?;
    for output in outputs(dataset) {
        write(&output)?;
    }
    Ok(())
}

fn write(output: &Output) -> io::Result<()> {
    let path = root().join(output.path);
    // A file that cannot be read is written anew.
    if fs::read_to_string(&path).is_ok_and(|now| now == output.text) {
        print(&format!("{} is up to date\n", output.path))
    } else {
        fs::write(&path, &output.text)?;
        print(&format!("{} written\n", output.path))
    }
}
