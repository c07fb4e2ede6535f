//! What is known of how the translation came about.

use crate::{
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// The source changed since the translation was made.
pub(crate) const BASE_MOVED: Check = Check { id: CheckId::new("source-moved"), level: Level::Block, run: base_moved };

/// Too much of a machine's translation is as the machine left it.
pub(crate) const MACHINE: Check = Check { id: CheckId::new("machine-translation"), level: Level::Warn, run: machine };

/// Shares from which Content Translation warns and stops.
const WARN_FROM: f64 = 0.85;
const STOP_FROM: f64 = 0.95;

fn base_moved(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let has_moved = prepared.subject.base_moved && !prepared.target.text.trim().is_empty();
    let whole = 0..prepared.target.text.len();
    has_moved.then(|| Finding::new(whole, What::new("check-source-moved"))).into_iter().collect()
}

fn machine(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(share) = prepared.subject.machine_share.filter(|share| *share >= WARN_FROM) else { return Vec::new() };
    if prepared.target.text.trim().is_empty() {
        return Vec::new();
    }
    // Shares lie between 0 and 1, so that the percentage fits.
    let percent = (share.min(1.0) * 100.0).round() as usize;
    let level = if share >= STOP_FROM { Level::Block } else { Level::Warn };
    let what = What::new("check-machine-translation").number("percent", percent);
    vec![Finding::new(0..prepared.target.text.len(), what).at_level(level)]
}
