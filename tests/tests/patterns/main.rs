//! The macro of each status enum that stands for groups of its statuses in a pattern: which
//! statuses a group has, where it can stand, and from where it can be reached. That each file
//! compiles without a warning is part of the test.

#![deny(warnings)]

mod check;
mod codes;
mod derived;
mod exported;
mod groups;
mod irrefutable;
mod macros;
mod merged;
mod names;
mod no_prelude;
mod of_sets;
mod overlaps;
mod places;
mod positions;
mod received;
mod visibility;
