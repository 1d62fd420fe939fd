//! Decisions by received status that real programs take by arithmetic and lists, taken by sets of codes and
//! by `Received`. Each is compared with the original for every code from 0 to 1000; where the two differ, a
//! test of its own says which fault of the original that is.

#![deny(warnings)]

mod lychee;
mod opendal;
mod rhit;
mod sentry;
mod sozu;
mod vector;
