//! The codes of the `Warning` header field.

mod codes;
