//! From a PO file to units.

use super::{
    file::{self, Entry, PoFile},
    header::{BASE, Fields},
};
use crate::model::{DocState, DocUnit, InterchangeError, Limits, Place, Reading, What, utf8};
use std::collections::BTreeSet;
use tolmach_core::{GroupId, Revision, UnitKey, text::is_blank};

/// Reads a PO file: ours, Translate's, or that of another program.
///
/// Obsolete entries are left out. An entry without `msgctxt` has no key: its definition has to tell.
/// Cost: linear.
///
/// # Errors
/// [`InterchangeError::Encoding`] with the place of the first byte that is not UTF-8,
/// [`InterchangeError::UnknownEncoding`] where the header names another, [`InterchangeError::TooLarge`],
/// [`InterchangeError::Damaged`], and [`InterchangeError::UnknownFormat`] where there is no entry at all.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Reading, InterchangeError> {
    let (file, problems) = file::parse(utf8(bytes, limits)?, limits)?;
    let mut reading = Reading { problems, ..Reading::default() };
    let entries = || file.blocks.iter().filter_map(|block| block.entry.as_ref());
    if entries().next().is_none() {
        return Err(InterchangeError::UnknownFormat);
    }
    take_header(&file, &mut reading)?;
    let mut seen = BTreeSet::new();
    for entry in entries().filter(|entry| !entry.is_header() && !entry.is_obsolete) {
        let place = Place::line(entry.line);
        match unit(entry) {
            Ok(unit) => {
                match &unit.key {
                    Some(key) if !seen.insert(key.clone()) => {
                        reading.report(place, What::DuplicateKey(key.to_string()));
                        continue;
                    }
                    Some(_) => {}
                    None => reading.report(place.clone(), What::NoKey),
                }
                reading.push(unit, place);
            }
            Err(what) => reading.report(place, what),
        }
    }
    if reading.n_faults() > limits.max_problems {
        return Err(InterchangeError::TooLarge { what: "the number of problems", max: limits.max_problems as u64 });
    }
    reading.problems.sort_by(|one, other| one.place.cmp(&other.place));
    Ok(reading)
}

fn take_header(file: &PoFile, reading: &mut Reading) -> Result<(), InterchangeError> {
    let header = file.blocks.iter().filter_map(|block| block.entry.as_ref()).find(|entry| entry.is_header());
    let Some(text) = header.and_then(|header| header.strs.first()) else { return Ok(()) };
    let fields = Fields::parse(text);
    match fields.charset() {
        None => {}
        // "CHARSET" stands in templates that nobody has filled in.
        Some(charset)
            if ["utf-8", "utf8", "us-ascii", "ascii", "charset"].contains(&charset.to_ascii_lowercase().as_str()) => {}
        Some(charset) => return Err(InterchangeError::UnknownEncoding(charset.chars().take(40).collect())),
    }
    reading.document.language = fields.language();
    reading.document.source_language = fields.source_language();
    reading.document.wiki = fields.wiki();
    reading.made_at = fields.made_at();
    reading.page = fields.get("X-Message-Group").and_then(|id| GroupId::parse(id).ok()).and_then(|group| group.page());
    Ok(())
}

fn unit(entry: &Entry) -> Result<DocUnit, What> {
    if entry.plural.is_some() {
        return Err(What::Plural);
    }
    let key = match &entry.context {
        None => None,
        Some(key) => Some(UnitKey::parse(key).map_err(|_| What::BadKey(key.chars().take(100).collect()))?),
    };
    let target = entry.strs.first().filter(|text| !is_blank(text)).cloned();
    let state = match (&target, entry.is_fuzzy()) {
        (None, _) => DocState::Untranslated,
        (Some(_), true) => DocState::NeedsWork,
        (Some(_), false) => DocState::Translated,
    };
    let base = entry.extracted.iter().find_map(|line| line.strip_prefix(BASE)?.parse().ok());
    let notes = entry.extracted.iter().filter(|line| !line.starts_with(BASE)).cloned().collect();
    Ok(DocUnit {
        key,
        definition: entry.id.clone(),
        target,
        state,
        previous: entry.previous.clone(),
        base_revision: base.map(Revision),
        notes,
    })
}
