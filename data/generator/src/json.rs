//! JSON whose objects keep the order in which their members were put in.

use serde_core::ser::{Serialize, Serializer};

/// A value of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    Null,
    Flag(bool),
    Number(u64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn texts(texts: &[&str]) -> Self {
        Self::List(texts.iter().copied().map(Self::text).collect())
    }

    pub(crate) fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.map(|(key, value)| (key.to_owned(), value)).into())
    }

    /// The text of a file: one member or element on a line, so that a change of one fact is a change
    /// of one line.
    pub(crate) fn file(&self) -> String {
        let text = serde_json::to_string_pretty(self);
        text.expect("keys are strings") + "\n"
    }

    /// The same on one line, without spaces.
    pub(crate) fn compact(&self) -> String {
        serde_json::to_string(self).expect("keys are strings")
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}
