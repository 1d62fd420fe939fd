//! The services, asked by a client: both have to respond alike.

mod refusals;
mod responses;
mod server;
