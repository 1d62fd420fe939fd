//! The differences as TOML that can be edited into the dataset's files.

use crate::date::Date;
use crate::entry::{Difference, Entry, Kind, Number};
use crate::sources::Source;
use status_set_data::schema::camel_case;
use status_set_generator::Files;
use std::fmt::Write as _;

/// Where the deviations are, from the repository's root.
pub(crate) const DEVIATIONS: &str = "data/watch/deviations.toml";

/// The rows of one source: what is different is a comment above each. The keys that a person has to fill
/// in are empty, which the generator does not accept.
pub(crate) fn report(source: &Source, differences: &[Difference], today: Date) -> String {
    let mut out = format!("# {}: {}\n", source.name, source.page);
    for Difference { number, kind } in differences {
        out.push('\n');
        let row = match kind {
            Kind::Added(theirs) => added(source, theirs, today),
            Kind::Removed(ours) => removed(source, ours),
            Kind::Changed { ours, theirs } => changed(source, ours, theirs),
            Kind::Expired(day) => Row::new(source, *number).comment(&format!(
                "{number} was registered until {day}; see what became of it"
            )),
            Kind::Stale(place) => Row::stale(source, *number).comment(&format!(
                "{DEVIATIONS}:{place}: the two no longer differ like this; remove it"
            )),
        };
        out += &row.finish();
    }
    out
}

fn added(source: &Source, theirs: &Entry, today: Date) -> Row {
    let comment = format!("{} is new there: {}", theirs.number, named(theirs));
    let row = Row::new(source, theirs.number).comment(&comment);
    if !theirs.number.is_status() {
        let row = row
            .text("phrase", &theirs.phrase)
            .text("source", source.page);
        return row.provenance(today);
    }
    let mut row = row
        .text("name", &camel_case(&theirs.phrase))
        .text("reason", &theirs.phrase)
        .text("reason_from", source.reason_from)
        .text("summary", "");
    row = match &theirs.spec {
        Some(spec) => row.text("source", &address(spec)),
        None => row.text("source", source.page),
    };
    row = row
        .text("state", theirs.state.unwrap_or(source.state))
        .line("seen = []");
    if let Some(spec) = &theirs.spec {
        row = row.defined_in(spec);
    }
    if let Some(day) = theirs.expires {
        row = row.line(&format!("expires = {day}"));
    }
    row.text("transient", "").provenance(today)
}

fn removed(source: &Source, ours: &Entry) -> Row {
    let (number, ours_is) = (ours.number, named(ours));
    let comment = format!("{number} is {ours_is} here and not there any more; it may be `retired`");
    Row::new(source, number).comment(&comment)
}

fn changed(source: &Source, ours: &Entry, theirs: &Entry) -> Row {
    let number = ours.number;
    let other_document = theirs.spec.as_ref().filter(|_| !ours.is_defined_as(theirs));
    let [here, there] = [ours, theirs].map(|entry| match other_document {
        Some(_) => named(entry) + &defined(entry),
        None => named(entry),
    });
    let comment = format!("{number} is {here} here and {there} there");
    let mut row = Row::new(source, number).comment(&comment);
    if !number.is_status() {
        return row.text("phrase", &theirs.phrase);
    }
    if let Some(spec) = other_document {
        row = row.text("source", &address(spec)).defined_in(spec);
    }
    let row = match theirs.phrase.as_str() {
        "" => row,
        phrase if phrase == ours.phrase => row,
        phrase => row.text("reason", phrase).line(&former(ours)),
    };
    let row = match theirs.expires {
        Some(day) if ours.expires != theirs.expires => row.line(&format!("expires = {day}")),
        _ => row,
    };
    if ours.state == theirs.state {
        return row;
    }
    row.text("state", theirs.state.unwrap_or(source.state))
}

/// The line with the phrases that a status had before this one.
fn former(ours: &Entry) -> String {
    let phrases = [&ours.phrase].into_iter().chain(&ours.former);
    let phrases = phrases
        .filter(|phrase| !phrase.is_empty())
        .map(|phrase| quoted(phrase));
    format!("former = [{}]", phrases.collect::<Vec<_>>().join(", "))
}

fn named(entry: &Entry) -> String {
    match entry.title() {
        title if title.is_empty() => "without a title".to_owned(),
        title => format!("`{title}`"),
    }
}

/// ` in RFC 9110, 15.5.5`
fn defined(entry: &Entry) -> String {
    match &entry.spec {
        Some((document, Some(section))) => format!(" in {document}, {section}"),
        Some((document, None)) => format!(" in {document}"),
        None => String::new(),
    }
}

/// The address of a document that IANA names.
fn address((document, section): &(String, Option<String>)) -> String {
    let Some(number) = document.strip_prefix("RFC ") else {
        return format!("https://datatracker.ietf.org/doc/{document}/");
    };
    let section = section
        .as_ref()
        .map(|section| format!("#section-{section}"));
    format!(
        "https://www.rfc-editor.org/rfc/rfc{number}{}",
        section.unwrap_or_default()
    )
}

/// One table of the output.
struct Row {
    head: String,
    body: String,
    comment: String,
}

impl Row {
    /// A row of the file that has the number.
    fn new(source: &Source, number: Number) -> Self {
        let mut body = String::new();
        let head = if number.is_status() {
            format!("# {}\n[[status]]\n", Files::set_path(source.set))
        } else {
            let list = source.subcodes.unwrap_or(source.set);
            if let Some(status) = number.status {
                let _ = writeln!(body, "status = {status}");
            }
            format!("# {}\n[[subcode]]\n", Files::subcodes_path(list))
        };
        let _ = writeln!(body, "code = {}", number.code);
        Self {
            head,
            body,
            comment: String::new(),
        }
    }

    /// A row of `deviations.toml`.
    fn stale(source: &Source, number: Number) -> Self {
        let row = Self {
            head: "[[deviations]]\n".to_owned(),
            body: String::new(),
            comment: String::new(),
        };
        row.text("source", source.name).line(&format!(
            "differ = [{{ number = {} }}]",
            quoted(&number.to_string())
        ))
    }

    fn comment(mut self, comment: &str) -> Self {
        self.comment = one_line(comment);
        self
    }

    fn line(mut self, line: &str) -> Self {
        self.body += line;
        self.body.push('\n');
        self
    }

    fn text(self, key: &str, text: &str) -> Self {
        self.line(&format!("{key} = {}", quoted(text)))
    }

    fn defined_in(self, (document, section): &(String, Option<String>)) -> Self {
        let row = self.text("spec", document);
        match section {
            Some(section) => row.text("section", section),
            None => row,
        }
    }

    fn provenance(self, today: Date) -> Self {
        self.line(&format!("checked = {today}"))
            .text("evidence", "primary")
    }

    fn finish(self) -> String {
        format!("# {}\n{}{}", self.comment, self.head, self.body)
    }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out + "\""
}

/// A comment of TOML has one line and no control characters.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
