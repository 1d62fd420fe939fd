//! What is written for clients on error types.

use core::fmt::Display;

/// Hands the text of a case on.
pub fn show_detail(text: &dyn Display, visit: &mut dyn FnMut(&dyn Display)) -> bool {
    visit(text);
    true
}
