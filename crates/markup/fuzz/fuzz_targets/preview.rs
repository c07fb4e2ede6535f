//! Any bytes as the text of a unit or page, previewed. Run: `cargo xtask fuzz markup/preview 600`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../preview_laws.rs"]
mod laws;

fuzz_target!(|bytes: &[u8]| laws::hold_for(&String::from_utf8_lossy(bytes)));
