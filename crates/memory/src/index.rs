//! The index: sources as bytes that can be looked up in place.
//!
//! Texts stand in the order of their lengths, equal ones once. Blocks of 1,024 of them have a *sieve*: one bit for each
//! text and each group of neighbouring characters, laid out so that one read answers for all of them at once. A look-up
//! counts, for every text of a fitting length, how many edits the groups that the text lacks cost at least (`sieve`),
//! and compares only those that may still reach the floor (`search`). The bound is never too high, so nothing is lost.

mod alphabet;
mod build;
mod checksum;
mod format;
mod groups;
mod open;
mod search;
mod sieve;

pub use build::IndexBuilder;
pub use open::{Damaged, Index};
