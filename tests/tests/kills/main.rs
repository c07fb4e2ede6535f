//! A process that is killed at any moment loses nothing that was acknowledged, sends nothing twice, and overwrites
//! nobody's text.
//!
//! What is drawn at random follows from a seed, which every message names; `TOLMACH_SEED` sets another one. With
//! `TOLMACH_LONG` the tests kill thousands of times instead of hundreds, from a seed of the clock.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod deaths;
mod log;
mod pulling;
mod pushing;
mod typing;
mod victims;

/// How many kills a part does: so many, or with `TOLMACH_LONG` so many times more.
fn n_kills(usual: usize, times: usize) -> usize {
    if is_long() { usual * times } else { usual }
}

fn is_long() -> bool {
    std::env::var("TOLMACH_LONG").is_ok_and(|value| value == "1")
}

/// The seed of this run.
fn seed() -> u64 {
    let given = std::env::var("TOLMACH_SEED").ok().and_then(|text| text.parse().ok());
    given.unwrap_or_else(|| if is_long() { jiff::Timestamp::now().as_millisecond().unsigned_abs() } else { 2026 })
}
