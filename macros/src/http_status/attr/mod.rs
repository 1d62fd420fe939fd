//! Reads `#[status(…)]` on an enum that derives `HttpStatus`, and on its variants.

pub(super) mod enum_;
pub(super) mod sets;
pub(super) mod variant;
