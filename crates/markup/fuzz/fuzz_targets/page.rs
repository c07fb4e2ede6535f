//! Feeds any text to everything that reads pages. Run: `cargo +nightly fuzz run page` in `crates/markup`.
//!
//! The corpus also runs as an ordinary test (`tests/laws.rs`), with the same laws.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../laws.rs"]
mod laws;

fuzz_target!(|text: &str| laws::hold_for(text));
