//! What `#[status(…)]` is made of wherever it stands: entries, keys, options and integrations. And the
//! attributes of others that the macros have to know.

pub(crate) mod derives;
pub(crate) mod docs;
pub(crate) mod entries;
pub(crate) mod integrations;
pub(crate) mod keys;
pub(crate) mod options;
pub(crate) mod possible;
pub(crate) mod tables;
pub(crate) mod words;
