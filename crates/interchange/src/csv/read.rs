//! From a table to units.

use super::{
    guard::{GUARDED_DEFINITION, unguarded},
    records::{Dialect, Records},
    write::FUZZY,
};
use crate::{
    model::{DocState, DocUnit, InterchangeError, Limits, Place, Reading, What, utf8},
    po::language_of_gettext,
};
use std::collections::BTreeSet;
use tolmach_core::{UnitKey, text::is_blank};

/// What translate-toolkit puts before the head of a table that it saves.
const TOOLKIT_HEAD: [&str; 3] = ["location", "source", "target"];

/// Reads a table as Translate or [`super::write`] made it, also after a spreadsheet has saved it.
///
/// The third column is taken; further languages are reported and left out. Cost: linear.
///
/// # Errors
/// [`InterchangeError::Encoding`], [`InterchangeError::UnknownEncoding`], [`InterchangeError::TooLarge`],
/// [`InterchangeError::Damaged`]; [`InterchangeError::UnknownFormat`] where the head is none of such a table.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Reading, InterchangeError> {
    let text = utf8(bytes, limits)?;
    let mut records = Records::new(text, Dialect::of(text), limits);
    let mut head = records.next().ok_or(InterchangeError::UnknownFormat)??;
    if head.fields == TOOLKIT_HEAD {
        head = records.next().ok_or(InterchangeError::UnknownFormat)??;
    }
    let mut reading = Reading::default();
    let [_, definition, code, more @ ..] = head.fields.as_slice() else { return Err(InterchangeError::UnknownFormat) };
    let language = language_of_gettext(code.trim()).ok_or(InterchangeError::UnknownFormat)?;
    reading.document.language = Some(language);
    let is_guarded = definition == GUARDED_DEFINITION;
    for other in more.iter().filter(|other| !other.is_empty()) {
        reading.report(head.place.clone(), What::OtherLanguage(other.chars().take(40).collect()));
    }
    let mut seen = BTreeSet::new();
    for record in records {
        let record = record?;
        if reading.problems.len() > limits.max_problems {
            let why = format!("more than {} problems", limits.max_problems);
            return Err(InterchangeError::Damaged { place: record.place, why });
        }
        if let Some(place) = record.unclosed {
            reading.report(place, What::Truncated);
            break;
        }
        if record.fields.iter().all(|field| is_blank(field)) {
            continue;
        }
        match unit(&record.fields, is_guarded, limits, &mut reading, &record.place) {
            Ok(unit) => match &unit.key {
                Some(key) if !seen.insert(key.clone()) => {
                    reading.report(record.place, What::DuplicateKey(key.to_string()))
                }
                Some(_) | None => reading.push(unit, record.place),
            },
            Err(what) => reading.report(record.place, what),
        }
        if reading.places.len() > limits.max_units {
            return Err(InterchangeError::TooLarge { what: "the number of units", max: limits.max_units as u64 });
        }
    }
    if reading.places.is_empty() && !reading.problems.is_empty() {
        return Err(InterchangeError::Damaged { place: Place::line(2), why: reading.problems[0].what.to_string() });
    }
    Ok(reading)
}

fn unit(
    fields: &[String],
    is_guarded: bool,
    limits: &Limits,
    reading: &mut Reading,
    place: &Place,
) -> Result<DocUnit, What> {
    let [title, definition, rest @ ..] = fields else {
        return Err(What::Malformed("fewer columns than the head of the table".to_owned()));
    };
    let max_bytes = limits.max_text_bytes;
    if fields.iter().take(3).any(|field| field.len() > max_bytes) {
        return Err(What::TooLong { what: "a text", max_bytes });
    }
    let text = |cell: &str| if is_guarded { unguarded(cell).to_owned() } else { cell.to_owned() };
    let definition = text(definition);
    let target = text(rest.first().map_or("", String::as_str)).replace("\r\n", "\n");
    let (is_fuzzy, target) = match target.contains(FUZZY) {
        true => (true, target.replace(FUZZY, "")),
        false => (false, target),
    };
    let target = Some(target).filter(|text| !is_blank(text));
    let key = if is_blank(title) {
        reading.report(place.clone(), What::NoKey);
        None
    } else {
        Some(key_of_title(title).ok_or_else(|| What::BadKey(title.chars().take(100).collect()))?)
    };
    let state = match (&target, is_fuzzy) {
        (None, _) => DocState::Untranslated,
        (Some(_), true) => DocState::NeedsWork,
        (Some(_), false) => DocState::Translated,
    };
    Ok(DocUnit { key, definition, target, state, previous: None, base_revision: None, notes: Vec::new() })
}

/// The unit of `Translations:Page/1/en`. The namespace has another name on wikis in other languages.
fn key_of_title(title: &str) -> Option<UnitKey> {
    let (_, page) = title.trim().split_once(':')?;
    let (key, _source) = page.rsplit_once('/')?;
    UnitKey::parse(key).ok()
}
