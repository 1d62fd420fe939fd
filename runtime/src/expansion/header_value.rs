//! What can be the value of a header field. For expansions.

use super::fields::requires;
use crate::field_value::stand_in;
use crate::info_index::InfoIndex;
use core::fmt::Display;
use core::time::Duration;

/// A value of a header field.
///
/// The parameter only tells the impls apart. A type has one of them at most, so rustc finds it, and
/// with it the way in which a value is printed: a blanket impl for all that has `Display` can stand
/// beside those for types that might have it one day.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a header field",
    label = "`Display` is not implemented for it",
    note = "a value is anything that implements `Display`, a `Duration`, or an `Option` of one of these",
    note = "a type parameter needs the bound `T: Display`; what has only `Debug` can be written as `format_args!(\"{{:?}}\", …)`"
)]
pub trait HeaderValue<How> {
    /// Calls the function with what is to be printed. `false` if there is nothing.
    fn print(&self, print: &mut dyn FnMut(&dyn Display)) -> bool;

    /// Visits the header field of this name and value, of an error whose status has this code.
    #[inline]
    fn visit(
        &self,
        facts: &InfoIndex,
        code: u16,
        name: &'static str,
        visit: &mut dyn FnMut(&'static str, &dyn Display),
    ) {
        let is_there = self.print(&mut |value| visit(name, value));
        if !is_there {
            absent(facts, code, name, visit);
        }
    }
}

/// Visits a header field whose value is `None`: it is left out, unless the status requires it.
fn absent(
    facts: &InfoIndex,
    code: u16,
    name: &'static str,
    visit: &mut dyn FnMut(&'static str, &dyn Display),
) {
    if requires(facts, code, name) {
        if let Some(value) = stand_in(name) {
            visit(name, &value);
        }
    }
}

/// As its `Display` does.
#[derive(Debug)]
pub struct Printed;
/// In seconds.
#[derive(Debug)]
pub struct Seconds;
/// Left out if it is `None`.
#[derive(Debug)]
pub struct Optional<How>(How);
/// As what is referenced.
#[derive(Debug)]
pub struct Referenced<How>(How);

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> HeaderValue<Printed> for T {
    #[inline]
    fn print(&self, print: &mut dyn FnMut(&dyn Display)) -> bool {
        print(&self);
        true
    }
}

/// In whole seconds, as `Retry-After` and `max-age` take them. A part of one counts as a whole, so
/// that nobody comes back too early.
#[diagnostic::do_not_recommend]
impl HeaderValue<Seconds> for Duration {
    #[inline]
    fn print(&self, print: &mut dyn FnMut(&dyn Display)) -> bool {
        let part = u64::from(self.subsec_nanos() > 0);
        print(&self.as_secs().saturating_add(part));
        true
    }
}

#[diagnostic::do_not_recommend]
impl<How, T: HeaderValue<How>> HeaderValue<Optional<How>> for Option<T> {
    #[inline]
    fn print(&self, print: &mut dyn FnMut(&dyn Display)) -> bool {
        self.as_ref().is_some_and(|value| value.print(print))
    }
}

// A reference to what has `Display` has that itself, so there is an impl for each other way.

#[diagnostic::do_not_recommend]
impl<T: HeaderValue<Seconds>> HeaderValue<Referenced<Seconds>> for &T {
    #[inline]
    fn print(&self, print: &mut dyn FnMut(&dyn Display)) -> bool {
        (**self).print(print)
    }
}

#[diagnostic::do_not_recommend]
impl<How, T: HeaderValue<Optional<How>>> HeaderValue<Referenced<Optional<How>>> for &T {
    #[inline]
    fn print(&self, print: &mut dyn FnMut(&dyn Display)) -> bool {
        (**self).print(print)
    }
}

#[diagnostic::do_not_recommend]
impl<How, T: HeaderValue<Referenced<How>>> HeaderValue<Referenced<Referenced<How>>> for &T {
    #[inline]
    fn print(&self, print: &mut dyn FnMut(&dyn Display)) -> bool {
        (**self).print(print)
    }
}

/// Takes what stands for the value of a header field for an expression. If it is not one, rustc says so
/// of this alone, where it would otherwise refuse all that the derive makes.
#[doc(hidden)]
#[macro_export]
macro_rules! __header_value {
    ($value:expr) => {
        $value
    };
    ($($value:tt)*) => {
        ::core::compile_error!(
            "the value of a header field is one expression\nhelp: combine several into one: `format_args!(\"{a}, {b}\")`"
        )
    };
}
