//! Units as entries of a translation memory, and back: the key stands as a property of each.

use tolmach_core::{Language, Revision, Timestamp, UnitKey, text::is_blank};
use tolmach_interchange::{
    DocState, DocUnit, Document, InterchangeError, Limits, ReadProblem, Reading, What,
    tmx::{Entry, Header, Level, Reader, Variant, Writer},
};

const KEY: &str = "x-tolmach-key";
const STATE: &str = "x-tolmach-state";
const BASE: &str = "x-tolmach-base";
const WIKI: &str = "x-tolmach-wiki";

/// Writes the units that have a translation.
pub(crate) fn write(document: &Document, made_at: Timestamp, out: &mut Vec<u8>) -> Result<(), InterchangeError> {
    let (Some(source_language), Some(language)) = (&document.source_language, &document.language) else {
        return Err(InterchangeError::NotWritable("a translation memory wants both languages"));
    };
    let header = Header { source_language: Some(source_language.clone()), level: Level::Two, made_at: Some(made_at) };
    let mut writer = Writer::new(out, &header)?;
    for unit in &document.units {
        let (Some(key), Some(target)) = (&unit.key, &unit.target) else { continue };
        let mut properties = vec![(KEY.to_owned(), key.to_string())];
        if unit.state == DocState::NeedsWork {
            properties.push((STATE.to_owned(), "needs-work".to_owned()));
        }
        properties.extend(unit.base_revision.map(|revision| (BASE.to_owned(), revision.to_string())));
        properties.extend(document.wiki.as_ref().map(|wiki| (WIKI.to_owned(), wiki.to_string())));
        writer.write(&Entry {
            id: Some(key.to_string()),
            source_language: Some(source_language.clone()),
            variants: vec![
                Variant::new(source_language.clone(), unit.definition.clone()),
                Variant::new(language.clone(), target.clone()),
            ],
            properties,
            ..Entry::default()
        })?;
    }
    writer.finish()?;
    Ok(())
}

/// Reads entries that say which unit they are of; others are left out and named.
///
/// # Errors
/// [`InterchangeError::UnknownFormat`] where no entry is of a unit: such a file is a memory, not work on pages;
/// [`InterchangeError::Damaged`] where that cannot be told. The rest as [`Reader::next_entry`].
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Reading, InterchangeError> {
    if bytes.len() as u64 > limits.max_file_bytes {
        return Err(InterchangeError::TooLarge { what: "the file", max: limits.max_file_bytes });
    }
    let mut reader = Reader::new(bytes, *limits);
    let mut reading = Reading::default();
    while let Some(entry) = reader.next_entry()? {
        if reading.problems.len() > limits.max_problems {
            match reading.document.units.is_empty() {
                true => break,
                // The rest is not to be left out in silence.
                false => {
                    let max = limits.max_problems as u64;
                    return Err(InterchangeError::TooLarge { what: "the number of problems", max });
                }
            }
        }
        match entry {
            Err(problem) => reading.problems.push(problem),
            Ok(entry) => take(entry, &mut reading),
        }
    }
    if !reading.document.units.is_empty() {
        return Ok(reading);
    }
    // Whether what could not be read was of units, nobody can tell.
    match reading.problems.into_iter().find(|problem| problem.what != What::NoKey) {
        Some(ReadProblem { place, what }) => Err(InterchangeError::Damaged { place, why: what.to_string() }),
        None => Err(InterchangeError::UnknownFormat),
    }
}

fn take(entry: Entry, reading: &mut Reading) {
    let place = entry.place.clone();
    let named = entry.property(KEY).or(entry.id.as_deref()).and_then(|key| UnitKey::parse(key).ok());
    let source =
        entry.source_language.clone().or_else(|| entry.variants.first().map(|variant| variant.language.clone()));
    let is_source = |language: &Language| source.as_ref() == Some(language);
    let definition = entry.variants.iter().find(|variant| is_source(&variant.language));
    let target = entry.variants.iter().find(|variant| !is_source(&variant.language));
    let (Some(key), Some(definition), Some(target)) = (named, definition, target) else {
        return reading.report(place, What::NoKey);
    };
    match &reading.document.language {
        None => reading.document.language = Some(target.language.clone()),
        Some(known) if *known == target.language => {}
        Some(_) => return reading.report(place, What::OtherLanguage(target.language.to_string())),
    }
    if reading.document.source_language.is_none() {
        reading.document.source_language = source.clone();
    }
    if reading.document.wiki.is_none() {
        reading.document.wiki = entry.property(WIKI).and_then(|name| tolmach_core::WikiName::parse(name).ok());
    }
    let text = Some(target.text.clone()).filter(|text| !is_blank(text));
    let state = match (&text, entry.property(STATE)) {
        (None, _) => DocState::Untranslated,
        (Some(_), Some("needs-work")) => DocState::NeedsWork,
        (Some(_), _) => DocState::Translated,
    };
    let unit = DocUnit {
        key: Some(key),
        definition: definition.text.clone(),
        target: text,
        state,
        previous: None,
        base_revision: entry.property(BASE).and_then(|number| number.parse().ok()).map(Revision),
        notes: Vec::new(),
    };
    reading.push(unit, place);
}
