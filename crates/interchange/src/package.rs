//! Our own package, `.tolmach`: work handed over whole, on a stick where there is no network, and merged back.
//!
//! A zip archive with a manifest and a few members of JSON lines, nothing of which is ever run or unpacked to a disk:
//!
//! | member | a line is |
//! |---|---|
//! | `manifest.json` | the version of the format, who made it, the wiki, and size and SHA-256 of every other member |
//! | `resources.jsonl` | a page with its wikitext |
//! | `units.jsonl` | a unit in one language as it was read from the wiki, and when |
//! | `drafts.jsonl` | a draft with its whole base: revision, text and source |
//! | `memory.jsonl` | a pair of the memory, and where it was first seen |
//! | `glossary.jsonl` | a term |
//! | `sprints.jsonl` | a sprint with its baseline, with who did what and who is on what, and what it came to |
//! | `reviews.jsonl` | what a reviewer said of a text |
//!
//! The same content always gives the same bytes. Reading is all or nothing: the checksums hold, or nothing is read.

mod archive;
mod content;
mod merge;
mod plain;
mod read;
mod write;

pub use content::{
    Manifest, Package, PackageBaseline, PackageClaim, PackageClosing, PackageCredit, PackageDraft, PackagePair,
    PackageResource, PackageResult, PackageReview, PackageSprint, PackageTarget, PackageTerm, PackageUnit,
};
pub use merge::merge;
pub use read::{limits, read};
pub use write::write;

/// The version that is written; no later one is read.
pub const VERSION: u32 = 1;

const FORMAT: &str = "tolmach-package";
const MANIFEST: &str = "manifest.json";
const RESOURCES: &str = "resources.jsonl";
const UNITS: &str = "units.jsonl";
const DRAFTS: &str = "drafts.jsonl";
const MEMORY: &str = "memory.jsonl";
const GLOSSARY: &str = "glossary.jsonl";
const SPRINTS: &str = "sprints.jsonl";
const REVIEWS: &str = "reviews.jsonl";

#[cfg(test)]
#[path = "package_tests.rs"]
mod tests;
