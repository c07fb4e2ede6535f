//! The window comes back when its web process has died: out of memory, killed, or by a fault of its own.
//!
//! What was typed is on disk but for the last moment, and the address names the unit, so loading anew is going on.

use std::{
    cell::RefCell,
    time::{Duration, Instant},
};
use tauri::WebviewWindow;
use webkit2gtk::WebViewExt;

/// How often within [`LATELY`] a window comes back: what kills it may be what it shows.
const MOST_LIVES: usize = 3;

const LATELY: Duration = Duration::from_secs(60);

/// Loads the window anew whenever its web process has died.
pub(crate) fn revive(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let deaths = RefCell::new(Vec::new());
        webview.inner().connect_web_process_terminated(move |view, reason| {
            tracing::warn!(?reason, "the web process has died");
            if may_live(&mut deaths.borrow_mut(), Instant::now()) {
                view.reload();
            }
        });
    })
}

/// Whether it comes back from a death, by those before.
fn may_live(deaths: &mut Vec<Instant>, now: Instant) -> bool {
    deaths.retain(|death| now.duration_since(*death) < LATELY);
    deaths.push(now);
    deaths.len() <= MOST_LIVES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_that_dies_of_what_it_shows_stays_down() {
        let (mut deaths, begun) = (Vec::new(), Instant::now());
        let dies_at = |deaths: &mut Vec<Instant>, secs| may_live(deaths, begun + Duration::from_secs(secs));
        assert!([0, 1, 2].into_iter().all(|secs| dies_at(&mut deaths, secs)), "a window was left empty");
        assert!(!dies_at(&mut deaths, 3), "it would come up and die for ever");
        assert!(dies_at(&mut deaths, 120), "a window was left empty for what happened long ago");
    }
}
