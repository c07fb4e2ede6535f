//! Quality checks over one unit: what is wrong with a translation, judged by its definition.
//!
//! Pure: asks no network, reads no file. [`wiki`] holds the two validators that wikis themselves run when a translation
//! is saved; a translation that fails one of them is outdated at once, so they are worth knowing beforehand.

pub mod wiki;

pub use wiki::{Pair, WikiProblem, wiki_validators};
