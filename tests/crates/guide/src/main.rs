//! Writes the pages of the guide that are made from the tests of messages.

use status_set_tests_guide::messages::pages;
use status_set_tests_guide::page::root;
use std::fs;
use std::io::Result;
use std::process::ExitCode;

fn main() -> Result<ExitCode> {
    let mut exit_code = ExitCode::SUCCESS;
    for page in pages() {
        let path = root().join(&page.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        if fs::read_to_string(&path).ok().as_ref() != Some(&page.text) {
            fs::write(&path, &page.text)?;
            println!("wrote {}", page.path);
        }
        for title in &page.without_cure {
            println!("nothing says what to do: {title}");
            exit_code = ExitCode::FAILURE;
        }
    }
    Ok(exit_code)
}
