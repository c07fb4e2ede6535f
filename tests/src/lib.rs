//! What the tests that cross crates have in common.

pub mod kills;
pub mod mediawiki;
pub mod proxy;
pub mod raw_api;
