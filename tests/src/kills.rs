//! What the kill tests are made of: a program to be killed (`src/bin/victim.rs`), and what stands around it.

pub mod desk;
pub mod script;
pub mod wire;
