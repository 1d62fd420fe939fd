//! Collects mistakes, so that all of an invocation are reported at once.

use proc_macro2::{Span, TokenStream};
use std::cell::RefCell;
use std::fmt::Display;

/// The mistakes found so far. It must be [finished](Self::finish), so that none gets lost.
#[derive(Default)]
#[must_use]
pub(crate) struct Diagnostics {
    // So that all who read or check share one collector: a closure keeps it, and its callee has it too.
    errors: RefCell<Vec<syn::Error>>,
    finished: bool,
}

impl Diagnostics {
    pub(crate) fn error(&self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    pub(crate) fn push(&self, error: syn::Error) {
        self.errors.borrow_mut().push(error);
    }

    /// The value, or `None` after noting the error.
    pub(crate) fn check<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    pub(crate) fn len(&self) -> usize {
        self.errors.borrow().len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.borrow().is_empty()
    }

    /// A `compile_error!` for each mistake, at its own token.
    pub(crate) fn finish(mut self) -> TokenStream {
        self.finished = true;
        let mut output = TokenStream::new();
        for error in self.errors.borrow().iter() {
            output.extend(error.to_compile_error());
        }
        output
    }
}

/// A mistake, and what the user probably meant.
pub(crate) struct Mistake<T> {
    pub(crate) error: syn::Error,
    pub(crate) meant: Option<T>,
}

impl<T> Mistake<T> {
    /// One of which nobody can say what was meant.
    pub(crate) fn of(error: syn::Error) -> Self {
        Self { error, meant: None }
    }

    /// The same mistake, with what becomes of that which was probably meant.
    pub(crate) fn and_then<U>(self, meant: impl FnOnce(T) -> Option<U>) -> Mistake<U> {
        Mistake {
            error: self.error,
            meant: self.meant.and_then(meant),
        }
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        debug_assert!(
            self.finished || std::thread::panicking(),
            "mistakes were dropped"
        );
    }
}
