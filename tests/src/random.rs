//! Numbers that are the same in every run.

/// Numbers that look random and are the same in every run (xorshift32).
#[derive(Debug)]
pub struct Random {
    state: u32,
}

impl Random {
    /// The numbers that a seed stands for.
    #[must_use]
    pub const fn new(seed: u32) -> Self {
        // All zeros would stay all zeros.
        Self { state: seed | 1 }
    }

    /// A number from 0 to `limit - 1`.
    pub const fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 17;
        self.state ^= self.state << 5;
        self.state as usize % limit
    }

    /// One of the values.
    pub fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())]
    }
}
