//! Error types in six shapes that real services have. Each is written twice, with the derive and as
//! services map errors by hand, and both give the same responses. `lines` counts what each costs.

#![deny(warnings)]

#[macro_use]
mod responses;

mod context;
mod envelope;
mod foreign;
mod lines;
mod long_tail;
mod oauth;
mod two_formats;
