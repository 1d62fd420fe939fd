//! What all helpers have in common: a form in which a status is written and read.

use core::marker::PhantomData;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

/// A form of `T`, chosen by a type that has no values.
pub(super) trait Form<T> {
    fn serialize<Z: Serializer>(value: &T, serializer: Z) -> Result<Z::Ok, Z::Error>;
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// A value in a form, inside of other values.
pub(super) struct As<T, F> {
    pub(super) value: T,
    form: PhantomData<fn() -> F>,
}

impl<T, F> As<T, F> {
    pub(super) const fn new(value: T) -> Self {
        Self {
            value,
            form: PhantomData,
        }
    }
}

impl<T, F: Form<T>> Serialize for As<&T, F> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        F::serialize(self.value, serializer)
    }
}

impl<'de, T, F: Form<T>> Deserialize<'de> for As<T, F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        F::deserialize(deserializer).map(Self::new)
    }
}
