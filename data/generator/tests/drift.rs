//! The checked-in files are what the TOML files say. This test compares and never writes.

use status_set_generator::{COMMAND, Dataset, Files, outputs, root};
use std::fs;

#[test]
fn the_files_are_what_the_dataset_says() {
    let files = Files::read(&root()).expect("the dataset can be read");
    let dataset = Dataset::new(&files).unwrap_or_else(|mistakes| {
        let lines: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
        panic!("the dataset has mistakes:\n{}", lines.join("\n"))
    });
    for output in outputs(&dataset) {
        let path = output.path;
        let found = fs::read_to_string(root().join(path)).expect("the file can be read");
        if let Some((line, wanted, found)) = first_difference(&output.text, &found) {
            panic!(
                "{path} differs from the TOML files; mend it with `{COMMAND}`\n\
                 line {line} should be: {wanted}\n\
                 line {line} is:        {found}",
            );
        }
    }
}

/// The first line, counted from 1, in which two texts differ.
fn first_difference<'a>(wanted: &'a str, found: &'a str) -> Option<(usize, &'a str, &'a str)> {
    const END: &str = "(the end)";
    // `split` and not `lines`, which would take `\r\n` and a missing last newline for no difference.
    let (mut wanted, mut found) = (wanted.split('\n'), found.split('\n'));
    for line in 1.. {
        match (wanted.next(), found.next()) {
            (None, None) => break,
            (left, right) if left == right => {}
            (left, right) => return Some((line, left.unwrap_or(END), right.unwrap_or(END))),
        }
    }
    None
}

#[test]
fn any_difference_is_found() {
    assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
    assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some((2, "b", "c")));
    assert_eq!(first_difference("a\n", "a"), Some((2, "", "(the end)")));
    assert_eq!(first_difference("a", "a\nb"), Some((2, "(the end)", "b")));
    assert_eq!(first_difference("a\n", "a\r\n"), Some((1, "a", "a\r")));
}
