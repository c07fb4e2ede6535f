//! How a push comes to its death.

use rand::{Rng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use std::time::Duration;

/// Where a push can be made to die by itself.
pub(crate) const FAIL_POINTS: &[&str] = &[
    "push-before-journal",
    "push-after-journal",
    "push-after-send",
    "push-after-reply",
    "push-before-reread",
    "push-after-reread",
];

/// How the next death comes.
#[derive(Debug, Clone)]
pub(crate) enum Death {
    /// When so many thousandths of the usual conversation have passed, and a little later.
    OnTheWire(u64, Duration),
    /// By itself.
    FailPoint(String),
    /// So long after the start.
    After(Duration),
}

impl Death {
    /// Draws a death; a push of `n_drafts` comes to each of its steps so many times.
    pub(crate) fn draw(random: &mut ChaCha8Rng, n_drafts: usize) -> Self {
        match random.random_range(0..10) {
            0..6 => Self::OnTheWire(random.random_range(0..1100), micros(random, 600)),
            6..9 => {
                let name = FAIL_POINTS.choose(random).copied().unwrap_or_default();
                Self::FailPoint(format!("{name}:{}", random.random_range(1..=n_drafts)))
            }
            _ => Self::After(micros(random, 60_000)),
        }
    }
}

fn micros(random: &mut ChaCha8Rng, below: u64) -> Duration {
    Duration::from_micros(random.random_range(0..below))
}
