//! From content to bytes.

use super::{
    DRAFTS, FORMAT, GLOSSARY, MANIFEST, MEMORY, Manifest, Package, RESOURCES, REVIEWS, SPRINTS, UNITS, VERSION, archive,
};
use crate::model::InterchangeError;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The manifest as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct ManifestFile {
    pub(super) format: String,
    pub(super) version: u32,
    #[serde(flatten)]
    pub(super) manifest: Option<Manifest>,
    #[serde(default)]
    pub(super) members: Vec<Member>,
}

/// A member and what it must be.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) n_bytes: u64,
    pub(super) sha256: String,
}

impl Member {
    pub(super) fn of(name: &str, content: &[u8]) -> Self {
        let sha256 = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { name: name.to_owned(), n_bytes: content.len() as u64, sha256 }
    }
}

/// Writes a package. The same content, in whatever order, gives the same bytes.
///
/// # Errors
/// [`InterchangeError::Io`] where there is no memory for it.
pub fn write(package: &Package) -> Result<Vec<u8>, InterchangeError> {
    let Package { manifest, resources, units, drafts, pairs, terms, sprints, reviews } = package;
    let mut members = BTreeMap::from([
        (RESOURCES, lines(resources)?),
        (UNITS, lines(units)?),
        (DRAFTS, lines(drafts)?),
        (MEMORY, lines(pairs)?),
        (GLOSSARY, lines(terms)?),
        (SPRINTS, lines(sprints)?),
        (REVIEWS, lines(reviews)?),
    ]);
    let file = ManifestFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        manifest: Some(manifest.clone()),
        members: members.iter().map(|(name, content)| Member::of(name, content)).collect(),
    };
    members.insert(MANIFEST, serde_json::to_vec_pretty(&file).map_err(std::io::Error::from)?);
    archive::pack(&members)
}

/// One line for each row, sorted, each once.
fn lines<T: Serialize>(rows: &[T]) -> Result<Vec<u8>, InterchangeError> {
    let mut lines = Vec::new();
    for row in rows {
        let mut line = serde_json::to_vec(row).map_err(std::io::Error::from)?;
        line.push(b'\n');
        lines.push(line);
    }
    lines.sort();
    lines.dedup();
    Ok(lines.concat())
}
