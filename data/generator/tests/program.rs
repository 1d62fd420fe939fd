//! What the program says of a wrong command line, and that a reader that is gone stops nothing.

use std::ffi::OsStr;
use std::process::{Command, Output};

fn program(words: &[&OsStr]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_status-set-generator"));
    program.args(words);
    program
}

fn errors(output: Output) -> (Option<i32>, String) {
    assert_eq!(output.stdout, b"");
    let errors = String::from_utf8(output.stderr).unwrap();
    (output.status.code(), errors)
}

#[test]
fn a_wrong_command_line_is_explained() {
    for (words, wanted) in [
        (&["diff"][..], "`diff` needs two editions\n"),
        (
            &["diff", "2026", "2027", "2028"],
            "`diff` needs two editions\n",
        ),
        (
            &["diff", "2026", "2026"],
            "`2026` is not later than `2026`\n",
        ),
        (
            &["diff", "2026", "1999"],
            "`1999` is not an edition of the dataset\n",
        ),
        (&["--diff"], "unknown command `--diff`\n"),
        (&[""], "unknown command ``\n"),
    ] {
        let words: Vec<&OsStr> = words.iter().map(OsStr::new).collect();
        let (code, errors) = errors(program(&words).output().unwrap());
        assert_eq!(code, Some(2), "{words:?}");
        assert!(errors.starts_with(wanted), "{words:?}: {errors}");
    }
}

#[cfg(unix)]
#[test]
fn odd_arguments_and_a_reader_that_is_gone() {
    use std::io::pipe;
    use std::os::unix::ffi::OsStrExt;

    let odd = program(&[OsStr::from_bytes(b"diff\xff")]).output().unwrap();
    let wanted = "the argument `diff\u{fffd}` is not UTF-8\n";
    assert_eq!(errors(odd), (Some(2), wanted.to_owned()));
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let help = program(&[OsStr::new("--help")]).stdout(writer).output();
    assert_eq!(errors(help.unwrap()), (Some(0), String::new()));
}
