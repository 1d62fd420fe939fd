//! IANA's registry as CSV: `103,Early Hints,[RFC8297]`.

use super::shared::{Read, some};
use crate::date;
use crate::date::Date;
use crate::entry::{Entry, Number};

const HEAD: [&str; 3] = ["Value", "Description", "Reference"];

/// Reads the registry. Ranges and numbers that are unassigned are left out.
pub(crate) fn iana(text: &str) -> Read {
    let rows = records(text)?;
    let mut rows = rows.iter().map(|(line, row)| (*line, row.as_slice()));
    match rows.next() {
        Some((_, head)) if head == HEAD => {}
        _ => return Err(format!("the first line is not `{}`", HEAD.join(","))),
    }
    let mut entries = Vec::new();
    for (line, row) in rows {
        let [value, description, reference] = row else {
            return Err(format!("line {line} does not have 3 fields"));
        };
        if description == "Unassigned" {
            continue;
        }
        let Ok(number) = value.parse::<Number>() else {
            return Err(format!("line {line}: `{value}` is not a code"));
        };
        let mut entry = described(number, description);
        entry.spec = first_reference(reference);
        entries.push(entry);
    }
    some(entries, "103,Early Hints,[RFC8297]")
}

/// The entry of a description such as `Not Extended (OBSOLETED)`.
fn described(number: Number, description: &str) -> Entry {
    let remark = description
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('));
    if let Some((phrase, remark)) = remark {
        let first = remark.split([' ', ',']).next().unwrap_or_default();
        let state = match first.to_ascii_lowercase().as_str() {
            "unused" => Some("unused"),
            "obsoleted" => Some("obsolete"),
            "deprecated" => Some("deprecated"),
            "temporary" => Some("temporary"),
            _ => None,
        };
        if state.is_some() {
            return Entry {
                state,
                expires: expiry(remark),
                ..Entry::new(number, phrase.trim_end())
            };
        }
    }
    Entry::new(number, description)
}

/// The day of `TEMPORARY - registered 2024-11-13, expires 2026-11-13`.
fn expiry(remark: &str) -> Option<Date> {
    let (_, rest) = remark.rsplit_once("expires ")?;
    date::read(rest.get(..10)?)
}

/// The document and the section of `[RFC9110, Section 15.2.1]`, the first one if there are more.
fn first_reference(reference: &str) -> Option<(String, Option<String>)> {
    let (first, _) = reference.strip_prefix('[')?.split_once(']')?;
    let (document, section) = match first.split_once(", Section ") {
        Some((document, section)) => (document, Some(section.to_owned())),
        None => (first, None),
    };
    let document = match document.strip_prefix("RFC") {
        Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => format!("RFC {number}"),
        _ => document.to_owned(),
    };
    Some((document, section))
}

/// The records of a CSV file (RFC 4180), each with the line that it begins on.
fn records(text: &str) -> Result<Vec<(usize, Vec<String>)>, String> {
    let mut records = Vec::new();
    let (mut line, mut begun) = (1, 1);
    let (mut record, mut field) = (Vec::new(), String::new());
    let mut is_quoted = false;
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => field.push(letter),
            ',' => record.push(std::mem::take(&mut field)),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' => {
                record.push(std::mem::take(&mut field));
                records.push((begun, std::mem::take(&mut record)));
                begun = line;
            }
            _ => field.push(letter),
        }
    }
    if is_quoted {
        return Err(format!("a quote of the record on line {begun} has no end"));
    }
    if !(record.is_empty() && field.is_empty()) {
        record.push(field);
        records.push((begun, record));
    }
    Ok(records)
}

#[cfg(test)]
mod tests {
    use super::{iana, records};

    #[test]
    fn the_registry_is_read() {
        let text = "Value,Description,Reference\r\n\
             100,Continue,\"[RFC9110, Section 15.2.1]\"\r\n\
             104,\"Planted Hint (TEMPORARY - registered 2024-11-13, expires 2026-11-13)\",[draft-planted-05]\r\n\
             105-199,Unassigned,\r\n\
             306,(Unused),\"[RFC9110, Section 15.4.7]\"\r\n\
             412,Precondition (Really) Failed,\"[RFC9110, Section 15.5.13][RFC8144, Section 3.2]\"\r\n\
             427,Unassigned,\r\n\
             510,Not Extended (OBSOLETED),[RFC2774][status-change-http-experiments-to-historic]\r\n";
        let entries = iana(text).unwrap();
        let found: Vec<_> = entries.iter().map(|e| (e.number.code, e.title())).collect();
        assert_eq!(
            found,
            [
                (100, "Continue"),
                (104, "Planted Hint (temporary until 2026-11-13)"),
                (306, "(unused)"),
                (412, "Precondition (Really) Failed"),
                (510, "Not Extended (obsolete)"),
            ]
            .map(|(code, title)| (code, title.to_owned()))
        );
        let spec = |index: usize| entries[index].spec.clone().unwrap();
        assert_eq!(spec(0), ("RFC 9110".to_owned(), Some("15.2.1".to_owned())));
        assert_eq!(spec(1), ("draft-planted-05".to_owned(), None));
        assert_eq!(spec(4), ("RFC 2774".to_owned(), None));
    }

    #[test]
    fn another_format_is_an_error() {
        for (text, error) in [
            ("", "the first line is not `Value,Description,Reference`"),
            (
                "<!doctype html>",
                "the first line is not `Value,Description,Reference`",
            ),
            (
                "Value,Description,Reference\n",
                "there is no line like `103,Early Hints,[RFC8297]`; its format may have changed",
            ),
            (
                "Value,Description,Reference\n100,Continue",
                "line 2 does not have 3 fields",
            ),
            (
                "Value,Description,Reference\n\n",
                "line 2 does not have 3 fields",
            ),
            (
                "Value,Description,Reference\n1xx,Continue,",
                "line 2: `1xx` is not a code",
            ),
            (
                "Value,Description,Reference\n100,\"Continue,",
                "a quote of the record on line 2 has no end",
            ),
        ] {
            assert_eq!(iana(text), Err(error.to_owned()), "{text}");
        }
    }

    #[test]
    fn quotes_commas_and_line_ends_are_those_of_rfc_4180() {
        let found = records("\u{feff}a,\"b \"\"c\"\",\nd\"\r\ne,\n,f").unwrap();
        let wanted = [
            (1, vec!["a", "b \"c\",\nd"]),
            (3, vec!["e", ""]),
            (4, vec!["", "f"]),
        ];
        assert_eq!(
            found,
            wanted.map(|(line, row)| (line, row.into_iter().map(str::to_owned).collect()))
        );
    }
}
