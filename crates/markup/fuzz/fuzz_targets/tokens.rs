//! Any bytes as the text of a unit. Run: `cargo xtask fuzz markup/tokens 600`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../tokens_laws.rs"]
mod laws;

fuzz_target!(|bytes: &[u8]| laws::hold_for(&String::from_utf8_lossy(bytes)));
