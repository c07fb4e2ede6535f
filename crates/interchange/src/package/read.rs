//! From bytes to content.

use super::{
    DRAFTS, FORMAT, GLOSSARY, MANIFEST, MEMORY, Package, RESOURCES, REVIEWS, SPRINTS, UNITS, VERSION, archive,
    write::{ManifestFile, Member},
};
use crate::model::{InterchangeError, Limits, Place};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Limits for a package: 256 MiB unpacked, a million lines, 8 MiB a line.
pub fn limits() -> Limits {
    Limits { max_file_bytes: 256 << 20, max_units: 1_000_000, max_text_bytes: 8 << 20, ..Limits::default() }
}

/// What of a manifest is looked at before anything else is believed.
#[derive(serde::Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Reads a package, whole or not at all.
///
/// # Errors
/// [`InterchangeError::UnknownFormat`] where it is none; [`InterchangeError::Newer`]; [`InterchangeError::Damaged`] with
/// the member and the line where it is broken, or where a checksum does not hold; [`InterchangeError::Unsafe`] for a
/// member that leads out of the package; [`InterchangeError::TooLarge`].
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Package, InterchangeError> {
    if bytes.len() as u64 > limits.max_file_bytes {
        return Err(InterchangeError::TooLarge { what: "the file", max: limits.max_file_bytes });
    }
    let mut members = archive::unpack(bytes, limits.max_file_bytes)?;
    let damaged =
        |name: &str, why: &str| InterchangeError::Damaged { place: Place::default().within(name), why: why.to_owned() };
    let manifest = members.remove(MANIFEST).ok_or(InterchangeError::UnknownFormat)?;
    let head: Head = json(MANIFEST, 0, &manifest)?;
    if head.format != FORMAT {
        return Err(InterchangeError::UnknownFormat);
    }
    if head.version > VERSION {
        return Err(InterchangeError::Newer { found: head.version, newest: VERSION });
    }
    let file: ManifestFile = json(MANIFEST, 0, &manifest)?;
    let manifest = file.manifest.ok_or_else(|| damaged(MANIFEST, "it does not say what the package is of"))?;
    if file.members.len() != members.len() {
        return Err(damaged(MANIFEST, "it lists other members than there are"));
    }
    for member in &file.members {
        let content = members.get(&member.name).ok_or_else(|| damaged(&member.name, "it is missing"))?;
        if *member != Member::of(&member.name, content) {
            return Err(damaged(&member.name, "its checksum does not hold"));
        }
    }
    // The limit is for all members together.
    let mut left = limits.max_units;
    let package = Package {
        resources: rows(&members, RESOURCES, &mut left, limits)?,
        units: rows(&members, UNITS, &mut left, limits)?,
        drafts: rows(&members, DRAFTS, &mut left, limits)?,
        pairs: rows(&members, MEMORY, &mut left, limits)?,
        terms: rows(&members, GLOSSARY, &mut left, limits)?,
        sprints: rows(&members, SPRINTS, &mut left, limits)?,
        reviews: rows(&members, REVIEWS, &mut left, limits)?,
        manifest,
    };
    Ok(package)
}

/// The rows of a member; none where there is no such member.
fn rows<T: DeserializeOwned>(
    members: &BTreeMap<String, Vec<u8>>,
    name: &str,
    left: &mut usize,
    limits: &Limits,
) -> Result<Vec<T>, InterchangeError> {
    let Some(content) = members.get(name) else { return Ok(Vec::new()) };
    let mut rows = Vec::new();
    for (n, line) in content.split(|byte| *byte == b'\n').enumerate() {
        if line.is_empty() {
            continue;
        }
        if line.len() > limits.max_text_bytes {
            return Err(InterchangeError::TooLarge {
                what: "a line of the package",
                max: limits.max_text_bytes as u64,
            });
        }
        *left = left
            .checked_sub(1)
            .ok_or(InterchangeError::TooLarge { what: "the number of lines", max: limits.max_units as u64 })?;
        rows.push(json(name, n, line)?);
    }
    Ok(rows)
}

fn json<T: DeserializeOwned>(name: &str, n: usize, text: &[u8]) -> Result<T, InterchangeError> {
    serde_json::from_slice(text).map_err(|error| {
        let line = u32::try_from(n + error.line()).unwrap_or(u32::MAX);
        let column = u32::try_from(error.column()).unwrap_or(u32::MAX);
        let why = if error.is_data() { "a value is not what belongs there" } else { "it is no JSON" };
        InterchangeError::Damaged { place: Place::at(line, column).within(name), why: why.to_owned() }
    })
}
