//! The zip archive around the members: only names that are known, nothing that goes astray, nothing that swells.

use crate::model::{InterchangeError, Place};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Members that an archive may have at most.
const MAX_MEMBERS: usize = 64;

/// Packs members, in the order of their names, with the same bytes for the same content.
pub(super) fn pack(members: &BTreeMap<&str, Vec<u8>>) -> Result<Vec<u8>, InterchangeError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, options).map_err(std::io::Error::from)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish().map_err(std::io::Error::from)?.into_inner())
}

/// Unpacks all members into memory, at most `max_bytes` of them.
pub(super) fn unpack(bytes: &[u8], max_bytes: u64) -> Result<BTreeMap<String, Vec<u8>>, InterchangeError> {
    let damaged = |why: &str| InterchangeError::Damaged { place: Place::default(), why: why.to_owned() };
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(InterchangeError::UnknownFormat);
    }
    let broken = |_| damaged("the archive breaks off or is none; copy or export it anew");
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if zip.len() > MAX_MEMBERS {
        return Err(InterchangeError::TooLarge { what: "the number of members", max: MAX_MEMBERS as u64 });
    }
    // A library that finds members by name hides that there are two of one name.
    if n_members(bytes) != Some(zip.len()) {
        return Err(damaged("two members have one name"));
    }
    let (mut members, mut left) = (BTreeMap::new(), max_bytes);
    for at in 0..zip.len() {
        let member = zip.by_index(at).map_err(|error| damaged(&error.to_string()))?;
        let name = member.name().map_err(|error| damaged(&error.to_string()))?.into_owned();
        let place = || Place::default().within(&name.chars().take(100).collect::<String>());
        let is_plain = !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-');
        if !is_plain || name.starts_with('.') || name.contains("..") || !member.is_file() {
            let why = "a member of this name could lead out of the package".to_owned();
            return Err(InterchangeError::Unsafe { place: place(), why });
        }
        let mut content = Vec::new();
        // What the archive says of its own sizes counts for nothing.
        member
            .take(left.saturating_add(1))
            .read_to_end(&mut content)
            .map_err(|error| InterchangeError::Damaged { place: place(), why: error.to_string() })?;
        left = left
            .checked_sub(content.len() as u64)
            .ok_or(InterchangeError::TooLarge { what: "the unpacked package", max: max_bytes })?;
        if members.insert(name.clone(), content).is_some() {
            return Err(InterchangeError::Damaged { place: place(), why: "it stands there twice".to_owned() });
        }
    }
    Ok(members)
}

/// How many members the archive says that it has. Source: the end of central directory record of PKWARE's APPNOTE.
fn n_members(bytes: &[u8]) -> Option<usize> {
    let at = bytes.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let number = bytes.get(at + 10..at + 12)?;
    Some(usize::from(u16::from_le_bytes([number[0], number[1]])))
}
