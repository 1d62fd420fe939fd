//! The parts of the servers and of the client, in a library so that tests reach them.
//!
//! - [`client`] sends a request again when the dataset says that this may help.

pub mod client;
