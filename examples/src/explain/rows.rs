//! Lines of a label and what it says.

use std::fmt::{self, Display, Formatter};

/// The lines under a heading.
#[derive(Default)]
pub(super) struct Rows(Vec<(&'static str, String)>);

impl Rows {
    pub(super) fn add(&mut self, label: &'static str, value: impl Display) {
        self.0.push((label, value.to_string()));
    }

    /// Takes out the lines that all of these have.
    pub(super) fn take_shared(of_all: &mut [Self]) -> Self {
        let [first, others @ ..] = &*of_all else {
            return Self::default();
        };
        let lines = first.0.iter();
        let is_shared = |line: &&_| others.iter().all(|rows| rows.0.contains(line));
        let shared: Vec<_> = lines.filter(is_shared).cloned().collect();
        for rows in of_all {
            rows.0.retain(|line| !shared.contains(line));
        }
        Self(shared)
    }
}

impl Display for Rows {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut lines = self.0.iter();
        lines.try_for_each(|(label, value)| writeln!(f, "    {label:<11}{value}"))
    }
}
