//! Facts as Rust.

use status_set_data::facts::{Date, Evidence, GrpcCode, ReasonFrom, Seen, Used};
use status_set_data::{Body, Cacheable, Former, Retry, Spec, State, Transient};

/// What can be written down as Rust.
pub(super) trait Value {
    fn rust(&self) -> String;
}

macro_rules! as_debug_writes_them {
    ($($type:ty),+) => { $(
        impl Value for $type {
            fn rust(&self) -> String {
                format!("{self:?}")
            }
        }
    )+ };
}

as_debug_writes_them!(bool, u16, &str, Spec, Former, Used);

impl Value for Date {
    fn rust(&self) -> String {
        let Self {
            year, month, day, ..
        } = self;
        format!("Date::new({year}, {month}, {day})")
    }
}

macro_rules! words {
    ($($word:ident),+) => { $(
        impl Value for $word {
            fn rust(&self) -> String {
                format!("{}::{self:?}", stringify!($word))
            }
        }
    )+ };
}

words!(
    Body, Cacheable, Evidence, GrpcCode, ReasonFrom, Retry, Seen, State, Transient
);

impl<T: Value> Value for Option<T> {
    fn rust(&self) -> String {
        match self {
            Some(value) => format!("Some({})", value.rust()),
            None => "None".to_owned(),
        }
    }
}

impl<T: Value> Value for &[T] {
    fn rust(&self) -> String {
        let values: Vec<_> = self.iter().map(Value::rust).collect();
        format!("&[{}]", values.join(", "))
    }
}
