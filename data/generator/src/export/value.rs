//! Facts as JSON.

use crate::json::Json;
use status_set_data::facts::{Date, Evidence, GrpcCode, ReasonFrom, Seen, Used};
use status_set_data::schema::At;
use status_set_data::{Body, Cacheable, Former, Retry, State, Transient};

/// What can be written down as JSON.
pub(super) trait Value {
    /// Whether it is `null` where nothing is known.
    const IS_OPTIONAL: bool = false;

    fn json(&self) -> Json;
}

impl Value for bool {
    fn json(&self) -> Json {
        Json::Flag(*self)
    }
}

impl Value for u16 {
    fn json(&self) -> Json {
        Json::Number((*self).into())
    }
}

impl Value for &str {
    fn json(&self) -> Json {
        Json::text(*self)
    }
}

impl Value for String {
    fn json(&self) -> Json {
        Json::text(self.as_str())
    }
}

/// The phrase: its name is of use in Rust alone.
impl Value for Former {
    fn json(&self) -> Json {
        self.reason.json()
    }
}

impl Value for Date {
    fn json(&self) -> Json {
        Json::text(self.to_string())
    }
}

impl Value for Used {
    fn json(&self) -> Json {
        Json::object([
            ("by", self.by.json()),
            ("meaning", self.meaning.json()),
            ("source", self.source.json()),
        ])
    }
}

impl<T: Value> Value for At<T> {
    fn json(&self) -> Json {
        self.value.json()
    }
}

macro_rules! words {
    ($($word:ident),+) => { $(
        impl Value for $word {
            fn json(&self) -> Json {
                self.as_str().json()
            }
        }
    )+ };
}

words!(
    Body, Cacheable, Evidence, GrpcCode, ReasonFrom, Retry, Seen, State, Transient
);

impl<T: Value> Value for Option<T> {
    const IS_OPTIONAL: bool = true;

    fn json(&self) -> Json {
        self.as_ref().map_or(Json::Null, Value::json)
    }
}

impl<T: Value> Value for &[T] {
    fn json(&self) -> Json {
        Json::List(self.iter().map(Value::json).collect())
    }
}

impl<T: Value> Value for Vec<T> {
    fn json(&self) -> Json {
        self.as_slice().json()
    }
}
