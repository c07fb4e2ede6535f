//! How fast edits go out, and how that is held.

use std::{sync::Arc, time::Duration};
use tokio::sync::watch;
use tolmach_wiki::RateLimit;

/// Edits a minute unless the user sets another number.
pub const EDITS_PER_MINUTE: u32 = 12;

/// How long to wait from one edit to the next.
///
/// At most half of what the wiki allows, so that the user can edit beside it. None on this very machine, where nobody
/// else is served.
pub fn between_edits(edits_per_minute: Option<u32>, limit: Option<RateLimit>, is_loopback: bool) -> Duration {
    if is_loopback {
        return Duration::ZERO;
    }
    let wanted = Duration::from_secs(60) / edits_per_minute.unwrap_or(EDITS_PER_MINUTE).max(1);
    let allowed =
        limit.map_or(Duration::ZERO, |limit| Duration::from_secs(u64::from(limit.secs)) * 2 / limit.hits.max(1));
    wanted.max(allowed)
}

/// Holds a push between two units. Clones hold together.
#[derive(Debug, Clone)]
pub struct Pause(Arc<watch::Sender<bool>>);

impl Default for Pause {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl Pause {
    /// Asks the push to hold. The unit that is being sent is finished.
    pub fn pause(&self) {
        self.0.send_replace(true);
    }

    /// Lets the push go on.
    pub fn resume(&self) {
        self.0.send_replace(false);
    }

    /// Whether the push is to hold.
    pub fn is_paused(&self) -> bool {
        *self.0.borrow()
    }

    /// Returns once the push may go on.
    pub async fn resumed(&self) {
        let mut asked = self.0.subscribe();
        // The sender lives in `self`, so waiting can't fail.
        let _ = asked.wait_for(|is_paused| !is_paused).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pace_stays_within_half_of_what_the_wiki_allows() {
        let limit = |hits, secs| Some(RateLimit { hits, secs });
        for (name, set, limit, is_loopback, millis) in [
            ("usual", None, None, false, 5_000),
            ("set slower", Some(4), None, false, 15_000),
            ("set faster", Some(60), None, false, 1_000),
            ("a generous wiki", None, limit(90, 60), false, 5_000),
            ("a strict wiki", None, limit(8, 60), false, 15_000),
            ("set faster than the wiki allows", Some(60), limit(8, 60), false, 15_000),
            ("a wiki that forbids", None, limit(0, 60), false, 120_000),
            ("set to nothing", Some(0), None, false, 60_000),
            ("this machine", None, limit(8, 60), true, 0),
        ] {
            assert_eq!(between_edits(set, limit, is_loopback), Duration::from_millis(millis), "{name}");
        }
    }
}
