//! What the keys of the files mean: the tables of `data/README.md` and `subcodes/README.md`, from which
//! the JSON Schemas take their descriptions.

use std::collections::BTreeMap;

const DATA: &str = include_str!("../../README.md");
const SUBCODES: &str = include_str!("../../../subcodes/README.md");

/// The descriptions of the keys of one kind of table.
#[derive(Clone, Debug)]
pub(crate) struct Explained(BTreeMap<String, String>);

impl Explained {
    /// The keys at the beginning of a set's file.
    pub(crate) fn of_set() -> Self {
        Self::with_key(DATA, "home")
    }

    /// The keys of a `[[status]]`.
    pub(crate) fn of_status() -> Self {
        Self::with_key(DATA, "reason")
    }

    /// The keys of a `[[status.used]]`.
    pub(crate) fn of_used() -> Self {
        Self::with_key(DATA, "meaning")
    }

    /// The keys of the tables under a key of a set's file.
    pub(crate) fn of_tables(key: &str) -> Self {
        match key {
            "status" => Self::of_status(),
            "used" => Self::of_used(),
            _ => panic!("no table of data/README.md is known to explain `[[{key}]]`"),
        }
    }

    /// The keys of a `[[subcode]]`.
    pub(crate) fn of_subcode() -> Self {
        Self::with_key(SUBCODES, "phrase")
    }

    /// What a key means.
    ///
    /// # Panics
    ///
    /// If the table of the page has no row for it.
    pub(crate) fn about(&self, key: &str) -> &str {
        let about = self.0.get(key);
        about.unwrap_or_else(|| panic!("no table of data/README.md (or of subcodes/README.md, for sub-codes) explains `{key}`: add a row"))
    }

    /// The table of a page that explains this key.
    fn with_key(page: &str, key: &str) -> Self {
        let tables = page.split("\n\n").map(Self::read);
        let mut found = tables.filter(|table| table.0.contains_key(key));
        found.next().expect("the page has the table")
    }

    /// Reads lines such as ``| `spec`, `section` | where it is defined | |``.
    fn read(paragraph: &str) -> Self {
        let rows = paragraph.lines().filter_map(|line| {
            let (keys, rest) = line.strip_prefix("| `")?.split_once("` | ")?;
            let (about, _) = rest.split_once(" |")?;
            Some((keys, about))
        });
        let pairs = rows.flat_map(|(keys, about)| {
            let keys = keys.split("`, `");
            keys.map(|key| (key.to_owned(), without_links(about)))
        });
        Self(pairs.collect())
    }
}

/// Links lead nowhere in a description: what stands in their brackets is left.
fn without_links(text: &str) -> String {
    let Some((before, rest)) = text.split_once('[') else {
        return text.to_owned();
    };
    match rest.split_once("](") {
        Some((inner, rest)) => {
            let (_, after) = rest.split_once(')').expect("a link ends");
            [before, inner, &without_links(after)].concat()
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Explained;

    #[test]
    fn rows_are_read_and_links_are_dropped() {
        let page = "Text.\n\n| key | value |\n|---|---|\n| `a`, `b` | one of [these](https://a/), `c` | required |\n";
        let explained = Explained::with_key(page, "b");
        assert_eq!(explained.about("a"), "one of these, `c`");
        assert_eq!(explained.about("b"), "one of these, `c`");
    }

    #[test]
    #[should_panic = "explains `transience`: add a row"]
    fn a_key_without_a_row_is_named() {
        Explained::of_status().about("transience");
    }
}
