//! Reading XLIFF of any version: what stands outside of units, and what all versions have in common.

use super::{WIKI, v1, v2};
use crate::{
    model::{DocState, DocUnit, InterchangeError, Limits, Place, Reading, What},
    xml::{Chunks, Element, Piece},
};
use std::{collections::BTreeSet, io::Read};
use tolmach_core::{Language, UnitKey, WikiName};

/// Which family of versions a file is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    One,
    Two,
}

/// A unit as one of the versions has it.
pub(super) struct RawUnit {
    /// The name given to it, and its id in the file.
    pub(super) name: Option<String>,
    pub(super) id: Option<String>,
    pub(super) source: String,
    pub(super) target: Option<String>,
    pub(super) state: DocState,
    pub(super) previous: Option<String>,
    pub(super) base_revision: Option<String>,
    pub(super) notes: Vec<String>,
    /// The language that the target itself names.
    pub(super) language: Option<String>,
}

/// Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2. A broken unit is left out whole and reported.
///
/// # Errors
/// [`InterchangeError::UnknownFormat`] where the file is no XLIFF, [`InterchangeError::Newer`] for version 3 and later;
/// [`InterchangeError::Damaged`], [`InterchangeError::Unsafe`], [`InterchangeError::UnknownEncoding`],
/// [`InterchangeError::TooLarge`] where reading cannot go on; [`InterchangeError::Io`].
pub fn read(inner: impl Read, limits: &Limits) -> Result<Reading, InterchangeError> {
    let mut chunks = Chunks::new(inner, &["trans-unit", "unit"], *limits);
    let mut file = File { limits: *limits, ..File::default() };
    while let Some(piece) = chunks.next()? {
        match piece {
            Piece::Start(tag) if file.version.is_none() => file.begin(&tag.element)?,
            Piece::Start(tag) => file.start(&tag.element, tag.place),
            Piece::End => {}
            Piece::Broken(problem) => file.report(problem.place, problem.what),
            Piece::Entry(element, entry) => {
                let read = file.unit(&element);
                match read {
                    Ok(raw) => file.take(raw, entry.place)?,
                    Err((byte, what)) => file.report(entry.place_of(byte), what),
                }
            }
        }
        if file.reading.problems.len() - file.n_remarks > limits.max_problems {
            return Err(InterchangeError::TooLarge { what: "the number of problems", max: limits.max_problems as u64 });
        }
    }
    Ok(file.reading)
}

/// The family of versions that the root element says the file is of.
pub(super) fn version(root: &Element) -> Result<Version, InterchangeError> {
    if root.name != "xliff" {
        return Err(InterchangeError::UnknownFormat);
    }
    let version = root.attribute("version").unwrap_or("1.2").trim();
    match version.split('.').next().and_then(|major| major.parse::<u32>().ok()) {
        Some(1) => Ok(Version::One),
        Some(2) => Ok(Version::Two),
        Some(found @ 3..) => Err(InterchangeError::Newer { found, newest: 2 }),
        Some(0) | None => Err(InterchangeError::UnknownFormat),
    }
}

/// What is known while a file is read.
#[derive(Default)]
struct File {
    limits: Limits,
    version: Option<Version>,
    reading: Reading,
    known: BTreeSet<UnitKey>,
    /// Units without a key, which cost nothing.
    n_remarks: usize,
    /// The language of the `file` element that is open, where it is another one than the document's.
    other_language: Option<String>,
}

impl File {
    fn begin(&mut self, root: &Element) -> Result<(), InterchangeError> {
        self.version = Some(version(root)?);
        self.languages(root.attribute("srcLang"), root.attribute("trgLang"), &Place::line(1));
        Ok(())
    }

    fn start(&mut self, element: &Element, place: Place) {
        match (self.version, element.name.as_str()) {
            (Some(Version::One), "file") => {
                self.languages(element.attribute("source-language"), element.attribute("target-language"), &place);
                self.wiki(element.attribute("product-name"));
            }
            (Some(Version::Two), "metaGroup") => {
                self.wiki(element.attribute("id").and_then(|id| id.strip_prefix(WIKI)));
            }
            _ => {}
        }
    }

    fn wiki(&mut self, name: Option<&str>) {
        let document = &mut self.reading.document;
        if let (None, Some(Ok(wiki))) = (&document.wiki, name.map(WikiName::parse)) {
            document.wiki = Some(wiki);
        }
    }

    fn languages(&mut self, source: Option<&str>, target: Option<&str>, place: &Place) {
        let parse = |tag: Option<&str>| tag.and_then(|tag| Language::parse(&tag.trim().replace('_', "-")).ok());
        let document = &mut self.reading.document;
        let (source_language, language) = (parse(source), parse(target));
        self.other_language = None;
        if document.source_language.is_none() {
            document.source_language = source_language;
        }
        match (&document.language, language, target) {
            (None, Some(language), _) => document.language = Some(language),
            (Some(known), Some(language), Some(tag)) if *known != language => {
                self.other_language = Some(tag.to_owned())
            }
            (_, None, Some(tag)) => {
                let value = tag.chars().take(100).collect();
                self.reading.report(place.clone(), What::BadValue { name: "target language", value });
            }
            _ => {}
        }
    }

    fn unit(&self, element: &Element) -> Result<RawUnit, (usize, What)> {
        match self.version {
            Some(Version::One) if element.name == "trans-unit" => v1::unit(element),
            Some(Version::Two) if element.name == "unit" => v2::unit(element),
            Some(Version::One | Version::Two) | None => {
                Err((element.start, What::Malformed(format!("{} is of another version of XLIFF", element.name))))
            }
        }
    }

    fn take(&mut self, raw: RawUnit, place: Place) -> Result<(), InterchangeError> {
        let RawUnit { name, id, source, target, state, previous, base_revision, notes, language } = raw;
        let max_bytes = self.limits.max_text_bytes;
        let texts = [Some(&source), target.as_ref(), previous.as_ref()];
        if texts.into_iter().flatten().any(|text| text.len() > max_bytes) {
            self.report(place, What::TooLong { what: "text", max_bytes });
            return Ok(());
        }
        let named = language.filter(|tag| {
            let known = self.reading.document.language.as_ref();
            known.is_some_and(|known| Language::parse(&tag.replace('_', "-")).is_ok_and(|language| language != *known))
        });
        if let Some(other) = named.or_else(|| self.other_language.clone()) {
            self.report(place, What::OtherLanguage(other.chars().take(40).collect()));
            return Ok(());
        }
        // An id of ours is a key; that of another tool says nothing, and the definition has to.
        let key = match (name.as_deref().map(UnitKey::parse), id.as_deref().map(UnitKey::parse)) {
            (Some(Ok(key)), _) | (_, Some(Ok(key))) => Some(key),
            (Some(Err(_)), _) | (None, Some(Err(_)) | None) => None,
        };
        match &key {
            Some(key) if !self.known.insert(key.clone()) => {
                self.report(place, What::DuplicateKey(key.to_string()));
                return Ok(());
            }
            Some(_) => {}
            None => {
                self.n_remarks += 1;
                self.report(place.clone(), What::NoKey);
            }
        }
        if self.reading.document.units.len() >= self.limits.max_units {
            let max = self.limits.max_units as u64;
            return Err(InterchangeError::TooLarge { what: "the number of units", max });
        }
        let base_revision = match base_revision.map(|number| number.trim().parse::<u64>().map_err(|_| number)) {
            Some(Ok(0)) | None => None,
            Some(Ok(number)) => Some(tolmach_core::Revision(number)),
            Some(Err(bad)) => {
                let value = bad.chars().take(100).collect();
                self.report(place.clone(), What::BadValue { name: "base revision", value });
                None
            }
        };
        let target = target.filter(|target| !target.is_empty());
        let state = if target.is_none() { DocState::Untranslated } else { state };
        let previous = previous.filter(|previous| !previous.is_empty() && *previous != source);
        let unit = DocUnit { key, definition: source, target, state, previous, base_revision, notes };
        self.reading.push(unit, place);
        Ok(())
    }

    fn report(&mut self, place: Place, what: What) {
        self.reading.report(place, what);
    }
}
