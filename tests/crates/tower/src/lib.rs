//! The tests are in `tests`, and the examples of the layer's documentation are compiled here.
//!
#![doc = include_str!("../../../../runtime/src/with/tower/guide.md")]
#![allow(
    rustdoc::broken_intra_doc_links,
    reason = "they are those of another page"
)]
