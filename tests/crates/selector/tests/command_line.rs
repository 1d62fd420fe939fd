//! clap reads a set of codes by its `FromStr` alone.

use clap::Parser;
use status_set::CodeSet;

#[derive(Parser)]
struct Arguments {
    /// Which responses to retry
    #[arg(long, default_value = "429, 5xx except 501")]
    retry: CodeSet,
}

fn retry(arguments: &[&str]) -> Result<CodeSet, clap::Error> {
    let arguments = [&["fetch"], arguments].concat();
    Arguments::try_parse_from(arguments).map(|arguments| arguments.retry)
}

#[test]
fn what_is_written_is_read() {
    assert_eq!(
        retry(&["--retry", "503,429"]).unwrap().to_string(),
        "429,503"
    );
    let codes = retry(&["--retry", "5xx except 501, 429, 408"]).unwrap();
    assert_eq!(codes.to_string(), "408,429,500,502-599");
    let codes = retry(&["--retry=!501,5xx"]).unwrap();
    assert_eq!(codes.to_string(), "500,502-599");
    assert_eq!(retry(&[]).unwrap().to_string(), "429,500,502-599");
}

#[test]
fn a_mistake_is_named() {
    let error = retry(&["--retry", "5xx, 4O4"]).unwrap_err().to_string();
    let expected = "error: invalid value '5xx, 4O4' for '--retry <RETRY>': `4O4` is not a code, a class \
                    or a range, such as `404`, `4xx`, `500-599` and `5xx except 501`\n";
    assert!(error.starts_with(expected), "{error}");
}

/// The documentation has no clap, so that its example is compiled here.
#[test]
fn the_documentation_shows_the_same() {
    let documentation = include_str!("../../../../runtime/src/selector/mod.rs");
    let lines = |text: &str, prefix: &str| -> Vec<String> {
        let lines = text.lines();
        let lines = lines.filter_map(|line| line.strip_prefix(prefix).map(str::to_owned));
        lines.filter(|line| !line.trim().is_empty()).collect()
    };
    let documentation = lines(documentation, "//! ");
    let here = lines(include_str!("command_line.rs"), "");
    let begin = here.iter().position(|line| line == "#[derive(Parser)]");
    let declaration = &here[begin.unwrap()..][..6];
    assert_eq!(declaration[5], "}");
    assert!(
        documentation.windows(6).any(|lines| lines == declaration),
        "the example of the documentation is not {declaration:#?}",
    );
}
