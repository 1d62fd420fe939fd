//! Collections and maps of any type, whose parts are read one by one.

use core::marker::PhantomData;
use core::{fmt, iter};
use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// Reads a sequence of `T`, and keeps of each what the function makes of it.
struct Sequence<T, I, C> {
    keep: fn(T) -> I,
    collection: PhantomData<C>,
}

impl<'de, T: Deserialize<'de>, I, C: FromIterator<I>> Visitor<'de> for Sequence<T, I, C> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<C, A::Error> {
        collect(|| Ok(access.next_element()?.map(self.keep)))
    }
}

/// Reads a map of `K` and `V`, and keeps of each entry what the function makes of it.
struct Map<K, V, I, C> {
    keep: fn((K, V)) -> I,
    collection: PhantomData<C>,
}

impl<'de, K, V, I, C> Visitor<'de> for Map<K, V, I, C>
where
    K: Deserialize<'de>,
    V: Deserialize<'de>,
    C: FromIterator<I>,
{
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<C, A::Error> {
        collect(|| Ok(access.next_entry()?.map(self.keep)))
    }
}

/// Collects what the function gives, until that is nothing or an error.
fn collect<I, C: FromIterator<I>, E>(
    mut next: impl FnMut() -> Result<Option<I>, E>,
) -> Result<C, E> {
    let mut error = None;
    let items = iter::from_fn(|| {
        next().unwrap_or_else(|it| {
            error = Some(it);
            None
        })
    });
    // A collection may ask again after the end.
    let collection = items.fuse().collect();
    match error {
        Some(error) => Err(error),
        None => Ok(collection),
    }
}

/// `deserialize_seq` for the function of a helper.
pub(super) fn sequence<'de, T, I, C, D>(deserializer: D, keep: fn(T) -> I) -> Result<C, D::Error>
where
    T: Deserialize<'de>,
    C: FromIterator<I>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_seq(Sequence {
        keep,
        collection: PhantomData,
    })
}

/// `deserialize_map` for the function of a helper.
pub(super) fn map<'de, K, V, I, C, D>(deserializer: D, keep: fn((K, V)) -> I) -> Result<C, D::Error>
where
    K: Deserialize<'de>,
    V: Deserialize<'de>,
    C: FromIterator<I>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_map(Map {
        keep,
        collection: PhantomData,
    })
}
