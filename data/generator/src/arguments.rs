//! The command line.

use crate::changes::Editions;

/// What `--help` prints.
pub const USAGE: &str = "\
usage: cargo run -p status-set-generator [-- COMMAND]

  (none)        writes the files that are made of the dataset, where they differ
  diff OLD NEW  prints, as Markdown for the changelog, what an enum gets that asks for the edition
                NEW instead of OLD: diff 2026 2027
  --help        prints this
";

/// What the generator is asked to do.
///
/// ```
/// use status_set_generator::Command;
///
/// let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
/// assert_eq!(Command::parse(&[], &[2026]), Ok(Command::Write));
/// assert_eq!(Command::parse(&words("diff --help"), &[2026]), Ok(Command::Help));
/// assert!(Command::parse(&words("diff 2026 2027"), &[2026, 2027]).is_ok());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Write the files that are made of the dataset.
    Write,
    /// Print what the later of two editions changes.
    Diff(Editions),
    /// Print the usage.
    Help,
}

impl Command {
    /// Reads the arguments after the program's name, where the dataset has these editions.
    ///
    /// # Errors
    ///
    /// What is wrong with them.
    ///
    /// ```
    /// use status_set_generator::Command;
    ///
    /// let error = Command::parse(&["diff".to_owned()], &[2026]).unwrap_err();
    /// assert_eq!(error, "`diff` needs two editions\nhelp: the earlier one first, as in `diff 2026 2027`");
    /// ```
    pub fn parse(words: &[String], editions: &[u16]) -> Result<Self, String> {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            [] => Ok(Self::Write),
            words if words.iter().any(|word| ["--help", "-h"].contains(word)) => Ok(Self::Help),
            ["diff", from, to] => Editions::parse(editions, from, to).map(Self::Diff),
            ["diff", ..] => Err("`diff` needs two editions\n\
                 help: the earlier one first, as in `diff 2026 2027`"
                .to_owned()),
            [word, ..] => Err(format!("unknown command `{word}`\n\n{USAGE}")),
        }
    }
}
