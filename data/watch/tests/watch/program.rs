//! What the program says when something is wrong, and its exit codes.

use crate::made_up::{deviate, repository, write};
use status_set_watch::{Printed, run_in};
use std::path::Path;
use std::process::Command;

fn watch(root: &Path, words: &[&str]) -> Printed {
    run_in(root, words.iter().map(|word| (*word).to_owned()))
}

fn errors(root: &Path, words: &[&str]) -> String {
    let printed = watch(root, words);
    assert_eq!(
        (printed.code, printed.output.as_str()),
        (2, ""),
        "{words:?}"
    );
    printed.errors
}

#[test]
fn a_source_that_cannot_be_read_does_not_hide_the_others() {
    let root = repository("unreadable");
    let squid = write(&root, "squid.h", "scPlateBroken = 650,\n");
    let nginx = write(&root, "nginx.h", "<html>404: Not Found</html>\n");
    let words = [
        format!("nginx={}", nginx.display()),
        format!("squid={}", squid.display()),
        "iana=/nowhere/iana.csv".to_owned(),
    ];
    let printed = run_in(&root, words.into_iter());
    assert_eq!(printed.code, 2);
    assert!(
        printed
            .output
            .contains("# 651 is `Glass Empty` here and not there any more")
    );
    let mut lines = printed.errors.lines();
    let nginx = format!(
        "nginx: {}: there is no line like `#define NGX_HTTP_NOT_FOUND 404`; its format may have changed",
        nginx.display()
    );
    assert_eq!(lines.next(), Some(nginx.as_str()));
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("iana: /nowhere/iana.csv: ")
    );
    assert_eq!(lines.next(), None);
}

#[test]
fn a_wrong_command_line_is_explained() {
    let root = repository("arguments");
    let usage = watch(&root, &["--help"]);
    assert_eq!((usage.code, usage.errors.as_str()), (0, ""));
    for line in ["usage: ", "exit code: ", "  squid: https://"] {
        assert!(usage.output.contains(line), "{line}\n{}", usage.output);
    }
    for (words, wanted) in [
        (
            &["apache"][..],
            "`apache` is not a source\n\
             help: choose from `iana`, `nginx`, `cloudflare`, `gorouter`, `squid`, `iis`\n",
        ),
        (
            &["--today"],
            "`--today` needs a day such as 2026-11-26, not ``\n",
        ),
        (
            &["--today", "2026-11-31"],
            "`--today` needs a day such as 2026-11-26, not `2026-11-31`\n",
        ),
        (
            &["iis=a", "iis"],
            "`iis` is to be fetched and read from files; choose one\n",
        ),
        (
            &["iis", "iis=a"],
            "`iis` is to be fetched and read from files; choose one\n",
        ),
        (&["iis", "iis"], "`iis` is named twice\n"),
    ] {
        let errors = errors(&root, words);
        assert_eq!(
            errors.strip_suffix(&format!("\n{}", usage.output)),
            Some(wanted)
        );
    }
}

#[test]
fn mistakes_in_the_deviations_have_their_places() {
    let root = repository("mistakes");
    deviate(
        &root,
        r#"[[deviations]]
source = "apache"
why = "No full stop"
differ = [
    { number = "99", ours = "A" },
    { number = "499" },
    { number = "499", theirs = "" },
    { number = "104", expired = "soon" },
    { ours = "A" },
    { number = "499", our = "A" },
]
"#,
    );
    assert_eq!(
        errors(&root, &["squid=x"]),
        "\
data/watch/deviations.toml:2:10: `source` must be a source of `sources.rs`, such as `nginx`
data/watch/deviations.toml:3:7: `why` must end with a full stop
data/watch/deviations.toml:5:16: `number` must be a code or a sub-code, such as `499` or `404.7`
data/watch/deviations.toml:6:16: `number` stands alone; say `ours`, `theirs` or `expired`
data/watch/deviations.toml:7:32: `theirs` is empty
data/watch/deviations.toml:8:33: `expired` must be a day, such as `2026-11-13`
data/watch/deviations.toml:9:5: missing `number`
data/watch/deviations.toml:10:16: `number` stands alone; say `ours`, `theirs` or `expired`
data/watch/deviations.toml:10:23: unknown key `our`; allowed are `number`, `ours`, `theirs`, `expired`
"
    );
}

#[test]
fn a_dataset_with_mistakes_is_not_compared() {
    let root = repository("dataset");
    write(&root, "data/sets/squid.toml", "title = 'Squid'");
    let errors = errors(&root, &["squid=x"]);
    assert!(
        errors.starts_with("data/sets/squid.toml:1:1: missing "),
        "{errors}"
    );
}

/// The dataset of this repository and its deviations, with a copy that lacks all but one code.
#[test]
fn the_program_exits_as_it_says() {
    let root = repository("program");
    let squid = write(
        &root,
        "squid.h",
        "scInvalidHeader = 600,\nscHeaderTooLarge = 601\n",
    );
    let run = |word: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_status-set-watch"))
            .arg(word)
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    let squid = format!("squid={}", squid.display());
    assert_eq!(run(&squid), (Some(0), String::new(), String::new()));
    let half = write(&root, "half.h", "scInvalidHeader = 600,\n");
    let (code, output, errors) = run(&format!("squid={}", half.display()));
    assert_eq!((code, errors.as_str()), (Some(1), ""));
    assert!(output.contains("[[status]]\ncode = 601\n"), "{output}");
    let (code, output, errors) = run("squid=/nowhere");
    assert_eq!((code, output.as_str()), (Some(2), ""));
    assert!(errors.starts_with("squid: /nowhere: "), "{errors}");
}

/// Both are an error of the command line at most, and no panic.
#[cfg(unix)]
#[test]
fn odd_arguments_and_a_reader_that_is_gone() {
    use std::ffi::OsStr;
    use std::io::pipe;
    use std::os::unix::ffi::OsStrExt;

    let program = || Command::new(env!("CARGO_BIN_EXE_status-set-watch"));
    let output = program().arg(OsStr::from_bytes(b"iana=\xff")).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "the argument `iana=\u{fffd}` is not UTF-8\n"
    );
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let output = program().arg("--help").stdout(writer).output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}
