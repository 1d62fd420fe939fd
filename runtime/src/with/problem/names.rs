//! Which names and values an extension member can have.

use serde_json::Value;

/// The members that RFC 9457 defines.
const STANDARD: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// How deep arrays and objects can be nested in a member, so that `serde_json` reads what it wrote:
/// it stops at 128, and the problem itself is one of them.
const MAX_DEPTH: usize = 126;

/// Whether an extension member can have this name: one that no member of RFC 9457 has, and that could
/// name an element of XML, as its §3.2 suggests.
pub(super) fn is_of_member(name: &str) -> bool {
    let mut letters = name.chars();
    let is_name = letters.next().is_some_and(begins_name) && letters.all(continues_name);
    is_name && !STANDARD.contains(&name)
}

/// Whether what is written with this value can be read again.
pub(super) fn is_readable(value: &Value) -> bool {
    is_within(value, MAX_DEPTH)
}

fn is_within(value: &Value, depth: usize) -> bool {
    let rest = || depth.checked_sub(1);
    match value {
        Value::Array(values) => {
            rest().is_some_and(|rest| values.iter().all(|value| is_within(value, rest)))
        }
        Value::Object(members) => {
            rest().is_some_and(|rest| members.values().all(|value| is_within(value, rest)))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}

/// `NameStartChar` of XML 1.0 §2.3.
fn begins_name(letter: char) -> bool {
    matches!(
        letter,
        ':' | '_' | 'A'..='Z' | 'a'..='z'
            | '\u{C0}'..='\u{D6}'
            | '\u{D8}'..='\u{F6}'
            | '\u{F8}'..='\u{2FF}'
            | '\u{370}'..='\u{37D}'
            | '\u{37F}'..='\u{1FFF}'
            | '\u{200C}'..='\u{200D}'
            | '\u{2070}'..='\u{218F}'
            | '\u{2C00}'..='\u{2FEF}'
            | '\u{3001}'..='\u{D7FF}'
            | '\u{F900}'..='\u{FDCF}'
            | '\u{FDF0}'..='\u{FFFD}'
            | '\u{10000}'..='\u{EFFFF}'
    )
}

/// `NameChar` of XML 1.0 §2.3.
fn continues_name(letter: char) -> bool {
    begins_name(letter)
        || matches!(
            letter,
            '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}'
        )
}
