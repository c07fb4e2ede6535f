//! Trouble that can be switched on, to practise and to test what a real wiki does on a bad day.

use std::collections::{BTreeMap, BTreeSet};

/// What goes wrong. By default, nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults {
    /// Seconds that the databases lag behind: requests with a smaller `maxlag` are refused.
    pub lag_secs: Option<u32>,
    /// The reason why nothing may be written.
    pub read_only: Option<String>,
    /// How many edits an ordinary account may make in a minute; more are `ratelimited`.
    pub edits_per_minute: Option<u32>,
    /// So many requests get HTTP 429 with `Retry-After`.
    pub n_throttled: u32,
    /// So many requests get HTTP 503 with an HTML page.
    pub n_unavailable: u32,
    /// So many correct CSRF tokens are called bad.
    pub n_bad_tokens: u32,
    /// So many edits are done and journalled, and then answered with HTTP 504, as if the reply were lost.
    pub n_lost_replies: u32,
    /// So many edits are answered with HTTP 504 without being done.
    pub n_lost_requests: u32,
    /// Saving asks for a captcha.
    pub captcha: bool,
    /// Texts that hold this are refused by the abuse filter.
    pub filtered_word: Option<String>,
    /// GET requests see the wiki as it was when this was switched on, or at the last [`crate::Admin::catch_up`].
    pub replica_lags: bool,
    /// Languages that nobody may translate into, with the reason.
    pub disabled_languages: BTreeMap<String, String>,
    /// Pages, by title, that are being moved: their units are locked.
    pub locked_pages: BTreeSet<String>,
}

/// Seconds that a throttled client is told to wait.
pub(crate) const RETRY_AFTER_SECS: u32 = 5;

/// Takes one from a counter of faults; whether there was one.
pub(crate) fn take(counter: &mut u32) -> bool {
    let was = *counter;
    *counter = was.saturating_sub(1);
    was > 0
}
