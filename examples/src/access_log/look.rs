//! What a file may be in which most lines are not understood.

use super::aws;
use super::field::{self, object};
use super::line::Line;
use serde_json::{Map, Value};
use std::fmt;

/// What a line looks like that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// JSON, with the path to what may be the status.
    Json(Option<String>),
    /// A line that can be read if it is not taken for JSON.
    Text,
    /// AWS: a load balancer of a kind that logs no status.
    AwsLoadBalancer,
    /// Amazon CloudFront, without the line that names the fields.
    CloudFront,
    /// HAProxy's own format.
    HaProxy,
    /// The W3C extended format, without the line that names the fields.
    Extended,
}

impl Look {
    /// What a line looks like; `None` if it is like nothing that is known here.
    #[must_use]
    pub fn of(line: &[u8]) -> Option<Self> {
        if let Some(members) = object(line) {
            return Some(Self::Json(path(&members)));
        }
        if Line::parse(line).is_ok() {
            return Some(Self::Text);
        }
        if aws::is_likely(line) {
            return Some(Self::AwsLoadBalancer);
        }
        let words: Vec<_> = line
            .split(|byte| matches!(byte, b' ' | b'\t'))
            .take(40)
            .collect();
        if words.iter().any(|word| is_timers(word)) {
            return Some(Self::HaProxy);
        }
        match words.as_slice() {
            [date, time, place, ..]
                if has_shape(date, b"9999-99-99")
                    && has_shape(time.get(..8).unwrap_or_default(), b"99:99:99") =>
            {
                let is_cloudfront = line.contains(&b'\t') && is_airport(place);
                Some(if is_cloudfront {
                    Self::CloudFront
                } else {
                    Self::Extended
                })
            }
            _ => None,
        }
    }
}

/// The path to a status, or to a text that is a line of a log. Members of the object itself come
/// before those of objects in it.
fn path(members: &Map<String, Value>) -> Option<String> {
    let here = members.iter().find(|(key, value)| {
        let is_text = matches!(value, Value::String(text) if text.contains(' '));
        let is_named = key.to_ascii_lowercase().contains("status");
        (is_named || is_text) && matches!(field::status(value), Ok(Line::Status(_)))
    });
    if let Some((key, _)) = here {
        return Some(key.clone());
    }
    members.iter().find_map(|(key, value)| {
        let inner = match value {
            Value::Object(members) => path(members),
            Value::String(text) => path(&object(text.as_bytes())?),
            _ => None,
        };
        Some(format!("{key}.{}", inner?))
    })
}

/// `10/0/30/69/109`: how long HAProxy waited for what, or -1.
fn is_timers(word: &[u8]) -> bool {
    let is_number = |part: &[u8]| {
        let digits = part.strip_prefix(b"-").or(part.strip_prefix(b"+"));
        let digits = digits.unwrap_or(part);
        !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
    };
    let mut parts = word.split(|&byte| byte == b'/');
    parts.clone().count() == 5 && parts.all(is_number)
}

/// Whether a word has digits where the shape has a 9, and else what the shape has.
fn has_shape(word: &[u8], shape: &[u8]) -> bool {
    let mut pairs = word.iter().zip(shape);
    word.len() == shape.len()
        && pairs.all(|(byte, &shape)| match shape {
            b'9' => byte.is_ascii_digit(),
            _ => *byte == shape,
        })
}

/// `FRA56-C2`: CloudFront names its places after airports.
fn is_airport(word: &[u8]) -> bool {
    let (letters, number) = word.split_at(word.len().min(3));
    letters.iter().all(u8::is_ascii_uppercase) && number.first().is_some_and(u8::is_ascii_digit)
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it looks like ")?;
        f.write_str(match self {
            Self::Json(Some(path)) => return write!(f, "JSON: try `--field {path}`"),
            Self::Json(None) => "JSON: say by `--field PATH` where the status is",
            Self::Text => "a log that can be read without `--field`",
            Self::AwsLoadBalancer => {
                "a log of an AWS load balancer, of a kind that has no status: application and \
                 classic load balancers log one"
            }
            Self::CloudFront => {
                "a log of Amazon CloudFront: put its line `#Fields` first, which says where the \
                 status is"
            }
            Self::HaProxy => {
                "HAProxy's own format: with `option httplog clf` it writes one that can be read"
            }
            Self::Extended => {
                "a W3C extended log: put its line `#Fields` first, which says where the status is"
            }
        })
    }
}
