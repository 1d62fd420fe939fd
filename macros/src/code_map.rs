//! A map from status codes to values, in the order of the codes.

/// A place for each code. Unlike a tree it is little to compile, and a macro is compiled by everyone
/// who uses it.
pub(crate) struct CodeMap<T> {
    places: Vec<Option<T>>,
}

impl<T> Default for CodeMap<T> {
    fn default() -> Self {
        Self { places: Vec::new() }
    }
}

impl<T> CodeMap<T> {
    /// What is in the place of a code.
    pub(crate) fn get(&self, code: u16) -> Option<&T> {
        self.places.get(usize::from(code))?.as_ref()
    }

    /// The place of a code, which may be empty.
    pub(crate) fn place(&mut self, code: u16) -> &mut Option<T> {
        let index = usize::from(code);
        while self.places.len() <= index {
            self.places.push(None);
        }
        &mut self.places[index]
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.places.iter().filter_map(Option::as_ref)
    }

    /// Everything, in the order of the codes.
    pub(crate) fn into_values(mut self) -> Vec<T> {
        let mut values = Vec::new();
        for place in &mut self.places {
            if let Some(value) = place.take() {
                values.push(value);
            }
        }
        values
    }
}
