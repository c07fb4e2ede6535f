//! The wiki's clock: given from outside, so that nothing here waits for time to pass.

use jiff::Timestamp;
use std::sync::Arc;

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The machine's own clock.
pub fn system_clock() -> Clock {
    Arc::new(Timestamp::now)
}

/// A clock that stands still, for tests; [`crate::Admin::advance_clock`] moves it.
pub fn still_clock(at: Timestamp) -> Clock {
    Arc::new(move || at)
}
