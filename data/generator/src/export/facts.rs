//! The facts of a status by the names of their keys.

use super::table::Row;
use super::value::Value;
use crate::dataset::Dataset;
use crate::json::Json;
use status_set_data::facts::Facts;
use status_set_data::schema::{SetSource, StatusSource};
use status_set_data::{Info, Spec, for_each_fact, for_each_further_fact};

/// One fact: its key, whether it is `null` where nothing is known, and what it is.
struct Fact(&'static str, bool, Json);

fn fact<V: Value>(key: &'static str, value: &V) -> Fact {
    Fact(key, V::IS_OPTIONAL, value.json())
}

/// The facts of both tables.
fn all(info: &Info, further: &Facts) -> Vec<Fact> {
    macro_rules! of_info {
        ($($fact:ident: $type:ty,)+) => { vec![$(fact(stringify!($fact), &info.$fact)),+] };
    }
    macro_rules! of_further {
        ($($fact:ident: $type:ty,)+) => { [$(fact(stringify!($fact), &further.$fact)),+] };
    }
    let mut all: Vec<Fact> = for_each_fact!(of_info);
    all.extend(for_each_further_fact!(of_further));
    // The files have a key of its own for it.
    all.push(fact("section", &info.spec.and_then(Spec::section)));
    all
}

/// Whether a key is `null` where nothing is known.
pub(super) fn is_optional(key: &str) -> bool {
    let mut all = all(&Info::BLANK, &Facts::BLANK).into_iter();
    let fact = all.find(|fact| fact.0 == key);
    fact.is_some_and(|Fact(_, is_optional, _)| is_optional)
}

/// What is known of a status.
pub(super) fn of(dataset: &Dataset, set: &SetSource, status: &StatusSource) -> Row {
    let mut status = status.clone();
    status.edition = status.edition.or(set.edition);
    let name: &'static str = set.name.clone().leak();
    let further = status.clone().leak_facts(name, &set.marks);
    let info = status.leak(name, |name| !dataset.has_name(name));
    let all = all(&info, &further).into_iter();
    all.map(|Fact(key, _, value)| (key, value)).collect()
}

/// The document.
impl Value for Spec {
    fn json(&self) -> Json {
        self.document().json()
    }
}
