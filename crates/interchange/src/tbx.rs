//! TBX: glossaries as terminology tools exchange them. Version 3 (ISO 30042:2019, TBX-Basic) in both styles, DCA and DCT,
//! and version 2 (ISO 30042:2008, `martif`) are read; version 3 in DCA style is written, or version 2 where wanted.
//!
//! TBX-Basic has no place for "do not translate" and for "reviewed": both are written as values of its `projectSubset`,
//! which tools carry along.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// Which TBX to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TbxVersion {
    /// ISO 30042:2008, which OmegaT and translate-toolkit read.
    Two,
    /// ISO 30042:2019.
    Three,
}

const DO_NOT_TRANSLATE: &str = "tolmach:do-not-translate";
const REVIEWED: &str = "tolmach:reviewed";

#[cfg(test)]
#[path = "tbx_tests.rs"]
mod tests;
