//! What `#[status(…)]` is made of wherever it stands: entries, keys, integrations, and the attributes
//! of others that the macros have to know.

pub(crate) mod derives;
pub(crate) mod integrations;
pub(crate) mod keys;
pub(crate) mod possible;
pub(crate) mod words;
