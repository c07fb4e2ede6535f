//! Any bytes as an index, and as damage to a sound one.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../laws.rs"]
mod laws;

fuzz_target!(|bytes: &[u8]| laws::hold_for(bytes));
