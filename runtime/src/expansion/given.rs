//! Which header fields of an error type its cases and inner errors give themselves.

use super::fields::{has_name, same_name};
use super::rules::inner_headers;
use crate::HttpError;
use core::fmt::Display;

/// The names of the header fields that a type gives to every response, and which of them there are
/// already: what is nearer to the error counts more.
#[derive(Debug)]
pub struct Given<const N: usize> {
    names: [&'static str; N],
    is_given: [bool; N],
}

impl<const N: usize> Given<N> {
    /// None yet.
    #[must_use]
    pub const fn new(names: [&'static str; N]) -> Self {
        Self {
            names,
            is_given: [false; N],
        }
    }

    /// Notes that a field of this name is given, or left out on purpose.
    pub fn give(&mut self, name: &str) {
        for (ours, is_given) in self.names.iter().zip(&mut self.is_given) {
            *is_given |= same_name(ours, name);
        }
    }

    /// Visits the header fields of the inner error, without those of these names.
    pub fn inner<E: HttpError + ?Sized>(
        &mut self,
        error: &E,
        without: &[&str],
        visit: &mut dyn FnMut(&'static str, &dyn Display),
    ) {
        inner_headers(error, &mut |name, value| {
            if !has_name(without, name) {
                self.give(name);
                visit(name, value);
            }
        });
    }

    /// Whether the type's own field at this place is still to be sent.
    #[must_use]
    pub fn lacks(&self, place: usize) -> bool {
        !self.is_given[place]
    }
}
