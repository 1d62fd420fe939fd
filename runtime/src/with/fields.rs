//! The header fields of a response, as far as they can stand in one.

use super::printed::{End, print};
use crate::field_value::{or_space, stand_in};
use ::http::{HeaderMap, HeaderName, HeaderValue, header};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{Display, Write};
use status_set_data::{fields::of_content, syntax::is_of_field_value};

/// The longest value. Servers and clients accept about as much for all fields of a message.
const MAX_FIELD: usize = 8 << 10;

/// All that a value prints, or `None` if it fails to, or prints more than a field holds.
pub(super) fn whole(value: &(impl Display + ?Sized)) -> Option<String> {
    let (text, end) = print(value, MAX_FIELD);
    (end == End::Whole).then_some(text)
}

/// Collects fields, and sees to it that those which the status requires are sent.
pub(super) struct Fields {
    required: &'static [&'static str],
    sent: HeaderMap,
    /// The required fields that were given a value which cannot be sent.
    wanting: Vec<(HeaderName, &'static str)>,
}

impl Fields {
    pub(super) fn new(required: &'static [&'static str]) -> Self {
        Self {
            required,
            sent: HeaderMap::new(),
            wanting: Vec::new(),
        }
    }

    /// Adds a field. One that depends on the content is set with it, and is left out.
    pub(super) fn add(&mut self, name: &str, value: &dyn Display) {
        let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else {
            return;
        };
        if of_content(name.as_str()).is_some() {
            return;
        }
        let value = whole(value);
        let is_required = |required: &&str| name.as_str().eq_ignore_ascii_case(required);
        let value = if self.required.iter().any(is_required) {
            self.required_value(&name, value)
        } else {
            value
        };
        if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
            // More fields than a map can hold are left out.
            let _ = self.sent.try_append(name, value);
        }
    }

    /// The value of a required field, or `None` to wait for a better one.
    fn required_value(&mut self, name: &HeaderName, value: Option<String>) -> Option<String> {
        let value = value.map(|value| replaced(name, &value));
        let Some(stand_in) = stand_in(name.as_str()) else {
            return value;
        };
        let is_better = |value: &String| !value.is_empty() && value != stand_in;
        let value = value.filter(is_better);
        if value.is_none() {
            self.wanting.push((name.clone(), stand_in));
        }
        value
    }

    /// All fields.
    pub(super) fn finish(self) -> HeaderMap {
        let mut fields = self.sent;
        for (name, stand_in) in self.wanting {
            if !fields.contains_key(&name) {
                let _ = fields.try_append(name, HeaderValue::from_static(stand_in));
            }
        }
        fields
    }
}

/// A value with something else in the place of characters that cannot stand in a field: in a URI
/// their escapes, and elsewhere spaces. Those at the ends are not of the value (RFC 9110 §5.5).
fn replaced(name: &HeaderName, value: &str) -> String {
    let mut replaced = String::new();
    for letter in value.chars() {
        // Writing to a string does not fail.
        let _ = if name == header::LOCATION && !is_of_field_value(letter) {
            write!(replaced, "%{:02X}", u32::from(letter))
        } else {
            replaced.write_char(or_space(letter))
        };
    }
    replaced.trim_matches([' ', '\t']).into()
}
