//! From a name or a code that the user writes to a status, and all messages about those that there
//! are not.

pub(crate) mod dataset;
pub(crate) mod registry;
pub(crate) mod statuses;
pub(crate) mod user_sets;
