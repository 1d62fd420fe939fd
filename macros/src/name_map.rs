//! Sets of names, and maps from names to values.

/// Names, each of them once. Unlike a hash table it is little to compile, and a macro is compiled by
/// everyone who uses it.
#[derive(Clone, Default)]
pub(crate) struct NameSet {
    /// In the order of the alphabet.
    names: Vec<String>,
}

impl NameSet {
    /// Adds a name, and says whether it is new.
    pub(crate) fn insert(&mut self, name: &str) -> bool {
        match self.place(name) {
            Ok(_) => false,
            Err(place) => {
                self.names.insert(place, name.to_owned());
                true
            }
        }
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Where a name is, or else where it belongs.
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.names
            .binary_search_by(|known| known.as_str().cmp(name))
    }
}

/// Names, each with a value.
#[derive(Clone)]
pub(crate) struct NameMap<T> {
    names: NameSet,
    /// In the order of the names.
    values: Vec<Option<T>>,
}

impl<T> Default for NameMap<T> {
    fn default() -> Self {
        Self {
            names: NameSet::default(),
            values: Vec::new(),
        }
    }
}

impl<T> NameMap<T> {
    /// What is in the place of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        let place = self.names.place(name).ok()?;
        self.values[place].as_ref()
    }

    /// The place of a name, which may be empty.
    pub(crate) fn place(&mut self, name: &str) -> &mut Option<T> {
        let place = match self.names.place(name) {
            Ok(place) => place,
            Err(place) => {
                self.names.names.insert(place, name.to_owned());
                self.values.insert(place, None);
                place
            }
        };
        &mut self.values[place]
    }

    /// Everything, in the order of the names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        let values = self.values.iter();
        self.names
            .iter()
            .zip(values)
            .filter_map(|(name, value)| Some((name, value.as_ref()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::{NameMap, NameSet};

    #[test]
    fn a_name_is_new_once() {
        let mut names = NameSet::default();
        let new = ["b", "a", "b", "c", "a"].map(|name| names.insert(name));
        assert_eq!(new, [true, true, false, true, false]);
        assert!(names.contains("c") && !names.contains("d"));
        assert_eq!(names.iter().collect::<Vec<_>>(), ["a", "b", "c"]);
    }

    #[test]
    fn values_stay_with_their_names() {
        let mut map = NameMap::default();
        for (number, name) in ["b", "c", "a"].into_iter().enumerate() {
            assert_eq!(map.place(name).replace(number), None);
        }
        assert_eq!(map.place("c").replace(7), Some(1));
        let found = ["a", "b", "c", "d"].map(|name| map.get(name).copied());
        assert_eq!(found, [Some(2), Some(0), Some(7), None]);
    }
}
