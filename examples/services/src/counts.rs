//! Counts responses by status, in an array of atomics.

use crate::client::Upstream;
use status_set::Received;
use std::array;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// How often each status came, and how often a code that is not listed.
#[derive(Debug)]
pub struct Counts {
    listed: [AtomicU64; Upstream::COUNT],
    unlisted: AtomicU64,
}

impl Default for Counts {
    fn default() -> Self {
        Self {
            listed: array::from_fn(|_| AtomicU64::new(0)),
            unlisted: AtomicU64::new(0),
        }
    }
}

impl Counts {
    /// Counts a response. Threads do not wait for each other.
    pub fn count(&self, received: Received<Upstream>) {
        let counter = match received {
            Received::Known(status) => &self.listed[status.index()],
            Received::Unlisted(_) => &self.unlisted,
        };
        counter.fetch_add(1, Relaxed);
    }

    /// The statuses that came, and how often each did.
    pub fn listed(&self) -> impl Iterator<Item = (Upstream, u64)> {
        let counts = self.listed.iter().map(|count| count.load(Relaxed));
        let counts = Upstream::ALL.iter().copied().zip(counts);
        counts.filter(|(_, count)| *count > 0)
    }

    /// How often a code came that is not listed.
    #[must_use]
    pub fn unlisted(&self) -> u64 {
        self.unlisted.load(Relaxed)
    }
}
