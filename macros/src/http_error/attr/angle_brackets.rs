//! Which commas of an expression are in angle brackets.

use proc_macro2::TokenTree;

/// Follows the angle brackets of `size_of::<(u8, T)>()` and `<Map<K, V> as Trait>::NAME`, in which
/// commas belong to the value.
#[derive(Default)]
pub(super) struct AngleBrackets {
    depth: usize,
    last: [Option<char>; 2],
    begun: bool,
}

impl AngleBrackets {
    pub(super) fn are_open(&self) -> bool {
        self.depth > 0
    }

    pub(super) fn see(&mut self, token: &TokenTree) {
        let sign = match token {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
        // Elsewhere `<` and `>` compare or shift.
        let opens = !self.begun || self.last == [Some(':'); 2] || self.are_open();
        match sign {
            Some('<') if opens => self.depth += 1,
            Some('>') if self.are_open() && self.last[1] != Some('-') => self.depth -= 1,
            _ => {}
        }
        self.last = [self.last[1], sign];
        self.begun = true;
    }
}
