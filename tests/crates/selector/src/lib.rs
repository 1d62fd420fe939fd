//! Sets of codes on command lines and in files: `tests/`.
