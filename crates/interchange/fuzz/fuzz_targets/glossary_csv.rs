//! Feeds any bytes to one reader. Run: `cargo +nightly fuzz run TARGET` in `crates/interchange`.
//!
//! The corpus also runs as an ordinary test (`tests/corpora.rs`), with the same laws.

#![no_main]

#[path = "../laws.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws::glossary_csv(bytes));
