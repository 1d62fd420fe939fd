//! The `Warning` header field: its codes, what is read, what is refused and what is printed.

mod codes;
mod dates;
mod errors;
mod generated;
mod values;
mod whole;

use status_set_warning::{self as warning, WarningError, WarningValue};

/// The warnings of a field value, or the error that the iterator ended with.
fn parse(field: &(impl AsRef<[u8]> + ?Sized)) -> Result<Vec<WarningValue<'_>>, WarningError> {
    warning::parse(field).collect()
}

/// The only warning of a field value.
fn one(field: &(impl AsRef<[u8]> + ?Sized)) -> WarningValue<'_> {
    let values = parse(field).expect("the field value is valid");
    assert_eq!(values.len(), 1, "{values:?}");
    values[0]
}
