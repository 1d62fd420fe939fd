//! The services, asked by a client: both have to respond alike.

mod agreement;
mod refusals;
mod responses;
mod server;
