//! Problems are written and read as JSON.

use super::names::is_readable;
use super::{Members, Problem};
use alloc::string::String;
use core::fmt;
use core::str::FromStr;
use serde_core::de::Error as _;
use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use status_set_data::uri::flaw;
use status_set_data::{MAX_CODE, MIN_CODE};

/// The members that there are, in the order in which RFC 9457 defines them.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            kind,
            title,
            status,
            detail,
            instance,
            members,
        } = self;
        let mut map = serializer.serialize_map(None)?;
        if let Some(uri) = kind {
            map.serialize_entry("type", uri)?;
        }
        if let Some(title) = title {
            map.serialize_entry("title", title)?;
        }
        if let Some(status) = status {
            map.serialize_entry("status", status)?;
        }
        if let Some(detail) = detail {
            map.serialize_entry("detail", detail)?;
        }
        if let Some(uri) = instance {
            map.serialize_entry("instance", uri)?;
        }
        for (name, value) in members {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Of members with one name, the last one counts.
impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = Members::deserialize(deserializer)?;
        let problem = Self {
            kind: uri(members.remove("type")).map(Into::into),
            title: string(members.remove("title")).map(Into::into),
            status: members.remove("status").and_then(|value| code(&value)),
            detail: string(members.remove("detail")),
            instance: uri(members.remove("instance")),
            members,
        };
        if problem.members.values().all(is_readable) {
            Ok(problem)
        } else {
            Err(D::Error::custom(
                "a member of the problem is nested too deep",
            ))
        }
    }
}

fn string(member: Option<Value>) -> Option<String> {
    match member? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn uri(member: Option<Value>) -> Option<String> {
    string(member).filter(|text| flaw(text).is_none())
}

/// The status code in a number, which can be written as `404.0` too.
fn code(member: &Value) -> Option<u16> {
    let number = member.as_f64()?;
    let mut codes = MIN_CODE..=MAX_CODE;
    codes.find(|code| f64::from(*code).total_cmp(&number).is_eq())
}

impl FromStr for Problem {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        serde_json::from_str(text)
    }
}

/// The JSON on one line, and with `{:#}` on several.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = if f.alternate() {
            serde_json::to_string_pretty(self)
        } else {
            serde_json::to_string(self)
        };
        // Members whose names are strings always make JSON.
        f.write_str(&json.map_err(|_| fmt::Error)?)
    }
}
