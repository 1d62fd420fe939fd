//! Finds the status in a line of JSON, in a field that the user names.

use super::line::{Defect, Line};
use serde_json::{Map, Value};

/// Where the status is: the keys on the way to it, with dots between them.
///
/// A text on the way may hold JSON itself, as that of a container does that logs JSON. What is
/// found may also be a line of a log: the field `log` of Docker is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field(String);

impl From<String> for Field {
    fn from(path: String) -> Self {
        Self(path)
    }
}

impl Field {
    /// Reads a line, without its line break. Text before the object, such as the time that
    /// Kubernetes writes there, does not count.
    ///
    /// # Errors
    ///
    /// If the line has no JSON object, or the object no such field with a status in it.
    pub fn read(&self, line: &[u8]) -> Result<Line, Defect> {
        if line.trim_ascii().is_empty() {
            return Err(Defect::Empty);
        }
        follow(&object(line).ok_or(Defect::NotJson)?.into(), &self.0)
    }
}

/// The object with which a line ends.
pub(super) fn object(line: &[u8]) -> Option<Map<String, Value>> {
    let start = line.iter().position(|&byte| byte == b'{')?;
    // Servers copy what clients send, and that need not be UTF-8.
    let text = String::from_utf8_lossy(&line[start..]);
    serde_json::from_str(&text).ok()
}

fn follow(value: &Value, path: &str) -> Result<Line, Defect> {
    match value {
        Value::Object(members) => {
            if let Some(found) = members.get(path) {
                return status(found);
            }
            // Keys may have dots themselves: the shortest that leads to the field is taken.
            let mut ways = path.match_indices('.').filter_map(|(dot, _)| {
                let member = members.get(&path[..dot])?;
                Some(follow(member, &path[dot + 1..]))
            });
            let first = ways.next().ok_or(Defect::NoField)?;
            first.or_else(|defect| ways.find(Result::is_ok).unwrap_or(Err(defect)))
        }
        Value::String(text) => {
            let inner = object(text.as_bytes()).ok_or(Defect::NotJson)?;
            follow(&inner.into(), path)
        }
        _ => Err(Defect::NoField),
    }
}

/// What the field says that was asked for.
pub(super) fn status(value: &Value) -> Result<Line, Defect> {
    match value {
        Value::Null => Ok(Line::WithoutStatus),
        Value::Number(number) => {
            let number = number.to_string();
            // Some programs have one type for all numbers.
            let integer = number.strip_suffix(".0").unwrap_or(&number);
            Line::of_status(integer.as_bytes()).ok_or(Defect::NoStatus)
        }
        // What `-` is elsewhere, nginx leaves empty in JSON.
        Value::String(text) if text.is_empty() => Ok(Line::WithoutStatus),
        Value::String(text) => {
            let text = text.trim_ascii().as_bytes();
            match Line::of_status(text) {
                Some(line) => Ok(line),
                None if text.is_empty() || text.contains(&b' ') => Line::parse(text),
                None => Err(Defect::NoStatus),
            }
        }
        _ => Err(Defect::NoStatus),
    }
}
