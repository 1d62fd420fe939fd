//! The header fields of a response, as far as they can stand in one.

use super::printed::whole;
use crate::field_value::{or_space, stand_in};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{Display, Write};
use status_set_data::fields::of_content;
use status_set_data::syntax::{is_of_field_value, is_of_token};

/// A header field.
pub(super) type Field = (&'static str, String);

/// Collects fields, and sees to it that those which the status requires are sent.
pub(super) struct Fields {
    required: &'static [&'static str],
    sent: Vec<Field>,
    /// The required fields that were given a value which cannot be sent, each with one that can.
    wanting: Vec<(&'static str, &'static str)>,
}

impl Fields {
    pub(super) fn new(required: &'static [&'static str]) -> Self {
        Self {
            required,
            sent: Vec::new(),
            wanting: Vec::new(),
        }
    }

    /// Adds a field. One that depends on the content is set with it, and is left out.
    pub(super) fn add(&mut self, name: &'static str, value: &dyn Display) {
        let is_name = !name.is_empty() && name.chars().all(is_of_token);
        if !is_name || of_content(name).is_some() {
            return;
        }
        let value = whole(value);
        let value = if has_name(self.required, name) {
            self.required_value(name, value)
        } else {
            value
        };
        if let Some(value) = value.filter(|value| value.chars().all(is_of_field_value)) {
            self.sent.push((name, value));
        }
    }

    /// The value of a required field, or `None` to wait for a better one.
    fn required_value(&mut self, name: &'static str, value: Option<String>) -> Option<String> {
        let value = value.map(|value| replaced(name, &value));
        let Some(stand_in) = stand_in(name) else {
            return value;
        };
        let is_better = |value: &String| !value.is_empty() && value != stand_in;
        let value = value.filter(is_better);
        if value.is_none() {
            self.wanting.push((name, stand_in));
        }
        value
    }

    /// All fields.
    pub(super) fn finish(self) -> Vec<Field> {
        let mut fields = self.sent;
        for (name, stand_in) in self.wanting {
            if !fields.iter().any(|(sent, _)| is_name(sent, name)) {
                fields.push((name, stand_in.into()));
            }
        }
        fields
    }
}

fn has_name(names: &[&str], name: &str) -> bool {
    names.iter().any(|other| is_name(other, name))
}

fn is_name(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// A value with something else in the place of characters that cannot stand in a field: in a URI
/// their escapes, and elsewhere spaces. Those at the ends are not of the value (RFC 9110 §5.5).
fn replaced(name: &str, value: &str) -> String {
    let mut replaced = String::new();
    for letter in value.chars() {
        // Writing to a string does not fail.
        let _ = if is_name(name, "Location") && !is_of_field_value(letter) {
            write!(replaced, "%{:02X}", u32::from(letter))
        } else {
            replaced.write_char(or_space(letter))
        };
    }
    replaced.trim_matches([' ', '\t']).into()
}
