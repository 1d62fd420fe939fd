//! How a status is found by its reason phrase: a small table, which the macros write and the runtime
//! reads.

/// The table of an enum.
#[derive(Clone, Copy, Debug)]
pub struct PhraseIndex {
    /// The place of a status in each slot, or [`EMPTY`]. Without slots, phrases are compared one after
    /// the other.
    pub slots: &'static [u8],
    /// Whether a phrase stands for several statuses. If none does, the first one found is the one.
    pub shared: bool,
}

/// How many slots the table of an enum has: a byte each, and with fewer statuses than that, a run of
/// taken slots is short.
pub const SLOTS: usize = 256;

/// The largest number of statuses that a table is made for.
pub const MAX_STATUSES: usize = 192;

/// What stands in a slot that no status has: more than the place of any.
pub const EMPTY: u8 = u8::MAX;

/// The slot in which a phrase is looked for first; the next ones follow it, and after the last one the
/// first.
///
/// The length, the beginning and the end tell phrases apart well enough, and take no loop.
#[must_use]
#[inline]
pub fn slot(phrase: &str) -> usize {
    let bytes = phrase.as_bytes();
    let word = |bytes: Option<&[u8; 4]>| bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes));
    let ends = [word(bytes.first_chunk()), word(bytes.last_chunk())];
    let ends = u64::from(ends[0]) << 32 | u64::from(ends[1]);
    // 2^64 divided by the golden ratio: the high bits of the product depend on all bits.
    let mixed = (ends ^ bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let [.., high] = mixed.to_le_bytes();
    usize::from(high)
}

/// The slot after another.
#[must_use]
#[inline]
pub const fn next(slot: usize) -> usize {
    (slot + 1) % SLOTS
}
