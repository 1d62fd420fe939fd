//! Squid's header file: `scInvalidHeader = 600, ///< Squid header parsing error`.

use super::shared::{Read, capitals, leading_code, some};
use crate::entry::{Entry, Number};
use status_set_data::words;

/// Reads the values of the enum. 0, which means that there is no status, is left out.
pub(crate) fn squid(text: &str) -> Read {
    let entries = text.lines().filter_map(value).collect();
    some(entries, "scNotFound = 404,")
}

fn value(line: &str) -> Option<Entry> {
    let (name, value) = line.trim_start().strip_prefix("sc")?.split_once('=')?;
    let name = name.trim_end();
    let (code, rest) = leading_code(value.trim_start())?;
    let is_value = name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && rest.trim_start_matches(',').trim_start().split("//").next() == Some("");
    is_value.then(|| {
        Entry::new(
            Number::alone(code),
            &capitals(&words(name).collect::<Vec<_>>()),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::squid;

    #[test]
    fn values_of_the_enum_are_codes() {
        let text = "typedef enum {\n\
             \x20   scNone = 0,\n\
             \x20   scImUsed = 226,\n\
             \x20   scInvalidHeader = 600, ///< planted\n\
             \x20   scHeaderTooLarge = 601 ///< planted, too\n\
             } StatusCode;\n\
             inline bool Is1xx(const int sc) { return scContinue <= sc && sc < scOkay; }\n";
        let entries = squid(text).unwrap();
        let found: Vec<_> = entries
            .iter()
            .map(|e| (e.number.code, e.phrase.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (226, "Im Used"),
                (600, "Invalid Header"),
                (601, "Header Too Large")
            ]
        );
        assert!(squid("").is_err());
    }
}
