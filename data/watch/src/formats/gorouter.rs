//! The status lines in gorouter's Go source: `ContextCancelledMessage = "499 Request Cancelled"`.

use super::shared::{Read, leading_code, some};
use crate::entry::{Entry, Number};

/// Reads the constants that begin with a code. What follows a colon is for people.
pub(crate) fn gorouter(text: &str) -> Read {
    let entries = text.lines().filter_map(constant).collect();
    some(
        entries,
        "HostnameErrorMessage = \"503 Service Unavailable\"",
    )
}

fn constant(line: &str) -> Option<Entry> {
    let (name, value) = line.split_once('=')?;
    let is_name = name.trim().bytes().all(|byte| byte.is_ascii_alphanumeric());
    let (value, _) = value.trim_start().strip_prefix('"')?.split_once('"')?;
    let (code, phrase) = leading_code(value)?;
    let phrase = phrase.strip_prefix(' ')?;
    let phrase = phrase.split_once(": ").map_or(phrase, |(phrase, _)| phrase);
    is_name.then(|| Entry::new(Number::alone(code), phrase))
}

#[cfg(test)]
mod tests {
    use super::gorouter;

    #[test]
    fn constants_with_a_code_are_statuses() {
        let text = "const (\n\
             \tVcapCookieId              = \"__VCAP_ID__\"\n\
             \tBadGatewayMessage         = \"502 Bad Gateway: Something happened.\"\n\
             \tContextCancelledMessage   = \"499 Request Cancelled\"\n\
             \tMaxAgeInSeconds           = 600\n\
             )\n\
             \tres.Message, err = \"404 Not a Constant\", nil\n";
        let entries = gorouter(text).unwrap();
        let found: Vec<_> = entries
            .iter()
            .map(|e| (e.number.code, e.phrase.as_str()))
            .collect();
        assert_eq!(found, [(502, "Bad Gateway"), (499, "Request Cancelled")]);
        assert!(gorouter("404: Not Found").is_err());
    }
}
