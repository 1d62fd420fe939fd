//! The pages of Cloudflare's documentation: `## Error 1016: Origin DNS error`.

use super::shared::{Read, some};
use crate::entry::{Entry, Number};

/// Reads the headings that have numbers. A heading can be that of several.
///
/// On the pages on 1xxx and 5xx they begin with `Error`, on the one on 4xx with the code.
pub(crate) fn cloudflare(text: &str) -> Read {
    let headings = text.lines().filter_map(|line| {
        let text = line.trim_start_matches('#');
        (text.len() < line.len()).then_some(text.strip_prefix(' ')?.trim())
    });
    some(
        headings.flat_map(heading).collect(),
        "## Error 520: a title",
    )
}

fn heading(text: &str) -> Vec<Entry> {
    let after_error = text
        .strip_prefix("Errors ")
        .or_else(|| text.strip_prefix("Error "));
    let mut rest = after_error.unwrap_or(text);
    // Another number may stand for a year, or for a count.
    if after_error.is_none() && leading_number(rest).is_some_and(|(number, _)| !number.is_status())
    {
        return Vec::new();
    }
    let mut entries = Vec::new();
    let mut numbers = Vec::new();
    while let Some((number, after)) = leading_number(rest) {
        numbers.push(number);
        // `1006, 1007 or 1106 Access denied`, `502 bad gateway or error 504 gateway timeout`
        let after = after.strip_prefix([':', ',']).unwrap_or(after).trim_start();
        rest = after.strip_prefix("or ").unwrap_or(after);
        if leading_number(rest).is_some() {
            continue;
        }
        let (phrase, others) = rest.split_once(" or error ").unwrap_or((rest, ""));
        let phrase = phrase.strip_prefix("Access Denied: ").unwrap_or(phrase);
        entries.extend(numbers.drain(..).map(|number| Entry::new(number, phrase)));
        rest = others;
    }
    entries
}

/// A number that stands for itself, and what follows it.
fn leading_number(text: &str) -> Option<(Number, &str)> {
    let end = text
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let ends = rest.is_empty() || rest.starts_with([' ', ':', ',']);
    ends.then(|| Some((digits.parse().ok()?, rest)))?
}

#[cfg(test)]
mod tests {
    use super::cloudflare;

    #[test]
    fn headings_with_numbers_are_read() {
        let text = "---\ntitle: Planted errors\n---\n\
             ### Log Explorer\n\
             ## Error 1002: Restricted\n\
             ## Error 1003 Access Denied: Direct IP Access Not Allowed\n\
             ## Errors 1006, 1007 or 1106 Access Denied: Your IP address has been banned\n\
             ## Error 502 bad gateway or error 504 gateway timeout\n\
             ### Error 530\n\
             ## 499 Client Close Request\n\
             ## 5xx errors\n\
             ## 2027 in numbers\n\
             ## 12 causes\n\
             #404 is not a heading\n\
             An error 404 in a text\n";
        let entries = cloudflare(text).unwrap();
        let found: Vec<_> = entries
            .iter()
            .map(|e| (e.number.code, e.phrase.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (1002, "Restricted"),
                (1003, "Direct IP Access Not Allowed"),
                (1006, "Your IP address has been banned"),
                (1007, "Your IP address has been banned"),
                (1106, "Your IP address has been banned"),
                (502, "bad gateway"),
                (504, "gateway timeout"),
                (530, ""),
                (499, "Client Close Request"),
            ]
        );
        assert!(cloudflare("404: Not Found").is_err());
    }
}
