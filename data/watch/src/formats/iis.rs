//! Microsoft's table of the codes of IIS in Markdown: `| 404.7 | File extension denied. | … |`.

use super::shared::{Read, some};
use crate::entry::{Entry, Number};

/// Reads the rows of the tables whose first column is a code.
pub(crate) fn iis(text: &str) -> Read {
    let entries = text.lines().filter_map(row).collect();
    some(entries, "| 404.7 | File extension denied. |")
}

fn row(line: &str) -> Option<Entry> {
    let mut cells = line.strip_prefix('|')?.split('|').map(str::trim);
    let (code, description) = (cells.next()?, cells.next()?);
    // `[400](#400---bad-request)` leads to the numbers of a status.
    let code = code
        .strip_prefix('[')
        .and_then(|link| link.split_once(']'))
        .map_or(code, |(text, _)| text);
    let number: Number = code.parse().ok()?;
    Some(Entry::new(number, bare(description, number)))
}

/// The description of a sub-code without what its status says already, the module that it is from, and
/// a full stop.
fn bare(description: &str, number: Number) -> &str {
    let mut phrase = description.strip_suffix('.').unwrap_or(description);
    if number.is_status() {
        return phrase;
    }
    if let Some((before, _)) = phrase
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once(" ("))
    {
        phrase = before;
    }
    phrase.split_once(": ").map_or(phrase, |(_, after)| after)
}

#[cfg(test)]
mod tests {
    use super::iis;

    #[test]
    fn rows_with_a_code_are_read() {
        let text = "### Planted table\n\n\
             | Code | Description | Notes |\n|--|--|--|\n\
             | [400](#400---bad-request) | Bad request | Planted. |\n\
             | 400.10 | Invalid X-Forwarded-For (XFF) header |\n\
             | 400.601 | Bad client request (ARR) |\n\
             | 403.20 | Forbidden: Passport logon failed. | Planted. |\n\
             See 404.1 | Not a row\n";
        let entries = iis(text).unwrap();
        let found: Vec<_> = entries
            .iter()
            .map(|e| (e.number.to_string(), e.phrase.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("400", "Bad request"),
                ("400.10", "Invalid X-Forwarded-For (XFF) header"),
                ("400.601", "Bad client request"),
                ("403.20", "Passport logon failed"),
            ]
            .map(|(number, phrase)| (number.to_owned(), phrase))
        );
        assert!(iis("404: Not Found").is_err());
    }
}
