//! Editions of the dataset.

/// The editions of the dataset, the earliest first, each named by its year.
///
/// A status that joins a set which has been released before belongs to a new edition, so that an
/// exhaustive match over all of the set goes on to compile until its author asks for that edition.
///
/// ```
/// use status_set_data::EDITIONS;
///
/// assert!(EDITIONS.contains(&2026));
/// assert!(EDITIONS.is_sorted());
/// ```
pub const EDITIONS: &[u16] = &[2026];

/// The first edition of this major version: what an enum has that asks for none.
///
/// ```
/// assert_eq!(status_set_data::FIRST_EDITION, 2026);
/// ```
pub const FIRST_EDITION: u16 = EDITIONS[0];
