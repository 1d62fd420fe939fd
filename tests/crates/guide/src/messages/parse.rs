//! Reads the messages in a `.stderr` file of the tests.

/// What the compiler says of one mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The first line, without `error: ` and without the number of the error.
    pub title: String,
    /// The user's line at which it points, and the marks below it.
    pub place: Vec<String>,
    /// What to do, in the order of the message.
    pub help: Vec<String>,
}

impl Message {
    /// What messages have in common that differ only in names, numbers and phrases.
    #[must_use]
    pub fn kind(&self) -> String {
        // Of what rustc says in the same words wherever types differ, the types tell the kinds apart.
        let title = match (self.title.as_str(), self.place.last()) {
            ("mismatched types", Some(marks)) => marks.rsplit('^').next().unwrap_or("").trim(),
            (title, _) => title,
        };
        let mut kind = String::new();
        let mut letters = title.chars().peekable();
        while let Some(letter) = letters.next() {
            let end = match letter {
                '`' => '`',
                '(' => ')',
                _ => {
                    kind.push(if letter.is_ascii_digit() { '0' } else { letter });
                    continue;
                }
            };
            kind.extend([letter, end]);
            letters.by_ref().find(|letter| *letter == end);
        }
        while kind.contains("00") {
            kind = kind.replace("00", "0");
        }
        kind
    }
}

/// The messages of a `.stderr` file, without warnings.
#[must_use]
pub fn messages(text: &str) -> Vec<Message> {
    let mut found: Vec<Vec<&str>> = Vec::new();
    let mut is_after_blank = true;
    for line in text.lines() {
        if is_after_blank && (line.starts_with("error") || line.starts_with("warning")) {
            found.push(Vec::new());
        }
        if let Some(message) = found.last_mut() {
            message.push(line);
        }
        is_after_blank = line.is_empty();
    }
    let errors = found.iter().filter(|lines| lines[0].starts_with("error"));
    errors.map(|lines| message(lines)).collect()
}

fn message(lines: &[&str]) -> Message {
    let (_, title) = lines[0].split_once(": ").unwrap_or_default();
    let title = title.strip_prefix("evaluation panicked: ").unwrap_or(title);
    let head = lines[1..].iter().take_while(|line| !is_place(line));
    let tail = lines
        .iter()
        .filter_map(|line| line.trim().strip_prefix("= note: "));
    let help = head.map(|line| line.trim()).filter(|line| !line.is_empty());
    let mut help: Vec<String> = help.map(str::to_owned).collect();
    help.extend(tail.filter(|note| is_ours(note)).map(str::to_owned));
    Message {
        title: title.to_owned(),
        place: place(lines),
        help,
    }
}

fn is_place(line: &str) -> bool {
    line.trim_start().starts_with("--> ")
}

/// Whether a note says what to do: those of rustc say where its error comes from.
fn is_ours(note: &str) -> bool {
    [
        "derive it",
        "if it is from another crate",
        "make a status enum",
        "give it",
        "in a pattern",
        "say ",
        "write ",
        "add ",
    ]
    .iter()
    .any(|beginning| note.starts_with(beginning))
}

/// The line with the first marks, and the one above it.
fn place(lines: &[&str]) -> Vec<String> {
    let code = |line: &str| match line.split_once(" | ") {
        Some((number, code))
            if number.trim().parse::<u32>().is_ok() || number.trim().is_empty() =>
        {
            Some(code.trim_end().to_owned())
        }
        _ => None,
    };
    let Some(marks) = lines.iter().position(|line| {
        line.trim_start().starts_with('|') && line.contains('^') && code(line).is_some()
    }) else {
        return Vec::new();
    };
    let shown = [lines[marks - 1], lines[marks]];
    let shown: Vec<String> = shown.into_iter().filter_map(code).collect();
    let indent = |line: &String| line.len() - line.trim_start().len();
    let common = shown.iter().map(indent).min().unwrap_or(0);
    shown.iter().map(|line| line[common..].to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::messages;

    const TWO: &str = "\
error[E0080]: evaluation panicked: the field can have 444 (No Response) of `Edge`
              help: say the status
  --> ui/inside.rs:26:21
   |
22 | #[derive(HttpError)]
   |          --------- in this derive macro expansion
...
26 |     Field(#[status] Edge),
   |                     ^^^^ evaluation failed here

warning: unused

error: unknown key `wiht`
 --> a.rs:1:1
  |
1 | wiht
  | ^^^^
";

    #[test]
    fn the_parts_of_messages_are_told_apart() {
        let [first, second] = &messages(TWO)[..] else {
            panic!();
        };
        assert_eq!(
            first.title,
            "the field can have 444 (No Response) of `Edge`"
        );
        assert_eq!(first.kind(), "the field can have 0 () of ``");
        assert_eq!(first.help, ["help: say the status"]);
        assert_eq!(
            first.place,
            [
                "Field(#[status] Edge),",
                "                ^^^^ evaluation failed here"
            ],
        );
        assert_eq!(second.kind(), "unknown key ``");
        assert_eq!(second.place, ["wiht", "^^^^"]);
    }
}
