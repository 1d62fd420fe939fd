//! A drawing: names, and arrows between them.

use crate::source::Module;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};

/// From what is made to what it is made of.
pub(crate) struct Arrows(BTreeMap<String, BTreeSet<String>>);

impl Arrows {
    /// The imports of modules, between what has the same name for them.
    pub(crate) fn between(modules: &[Module], name: &dyn Fn(&Module) -> String) -> Self {
        let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for module in modules {
            for other in module.imports(modules) {
                let (from, to) = (name(module), name(other));
                if from != to {
                    arrows.entry(from).or_default().insert(to);
                }
            }
        }
        Self(arrows)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.iter();
        all.flat_map(|(from, to)| to.iter().map(move |to| (from.as_str(), to.as_str())))
    }

    pub(crate) fn len(&self) -> usize {
        self.iter().count()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is left without the arrows that lead out of every circle, or into one.
    pub(crate) fn circles(&self) -> Self {
        let mut arrows = self.0.clone();
        loop {
            let count: usize = arrows.values().map(BTreeSet::len).sum();
            let begun: BTreeSet<String> = arrows.keys().cloned().collect();
            for to in arrows.values_mut() {
                to.retain(|name| begun.contains(name));
            }
            let reached: BTreeSet<String> = arrows.values().flatten().cloned().collect();
            arrows.retain(|name, to| reached.contains(name) && !to.is_empty());
            if arrows.values().map(BTreeSet::len).sum::<usize>() == count {
                return Self(arrows);
            }
        }
    }
}

impl Display for Arrows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (from, to) in &self.0 {
            let to: Vec<_> = to.iter().map(String::as_str).collect();
            writeln!(f, "{from} -> {}", to.join(", "))?;
        }
        Ok(())
    }
}
