//! Nothing: the crate is there for its tests, which need a feature.
