//! What the program prints, and where.

use super::common::{run, text};
use status_set::catalog;

#[test]
fn a_set_is_listed() {
    let output = run("explain", &["nginx"], b"");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    for info in catalog::set("nginx").unwrap().statuses {
        let line = text.lines().find(|line| line.contains(info.name)).unwrap();
        assert!(line.starts_with(&format!("  {} ", info.code)), "{line}");
        assert!(line.ends_with(info.summary), "{line}");
    }
}

#[test]
fn the_program_says_what_it_could_not_answer() {
    let output = run("explain", &["notfund", "404"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).starts_with("404 Not Found\n"));
    assert_eq!(
        text(&output.stderr),
        "explain: no status is called `notfund`\ndid you mean one of these?\n  404 Not Found (official)\n  593 Not Found (apify)\n"
    );

    let output = run("explain", &["2000"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stderr),
        "explain: 2000 is not a status code: these have three digits, 100 to 999\n"
    );

    let output = run("explain", &["--", "Payload", "Too", "Large", "777"], b"");
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("413 Content Too Large\n"));
}
