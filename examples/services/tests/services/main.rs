//! The services, asked by a client: both have to answer the same.

mod answers;
mod refusals;
mod server;
