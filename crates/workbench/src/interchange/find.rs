//! Which unit an entry of a file means: by its key, or else by its source text.

use super::report::Note;
use crate::WorkbenchError;
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{Language, PageTitle, TargetKey, UnitKey, WikiName, text::as_stored};
use tolmach_interchange::{DocUnit, Reading};
use tolmach_store::{Reader, StoredTarget};

/// The units of the pages that a file is of, found as they are asked for.
pub(crate) struct Units<'r> {
    reader: &'r Reader<'r>,
    wiki: WikiName,
    language: Language,
    /// Pages by any title they are called by in the file; none for a page that is not known.
    pages: BTreeMap<PageTitle, Option<Vec<StoredTarget>>>,
    /// Keys by definition, over the pages that the file is of; filled when first needed.
    by_source: Option<BTreeMap<String, Vec<UnitKey>>>,
    /// The pages that the file names; where it names none, all that are tracked.
    named: BTreeSet<PageTitle>,
}

impl<'r> Units<'r> {
    pub(crate) fn new(reader: &'r Reader<'r>, wiki: &WikiName, language: &Language, reading: &Reading) -> Self {
        let keyed = reading.document.units.iter().filter_map(|unit| unit.key.as_ref()).map(|key| key.page.clone());
        Self {
            reader,
            wiki: wiki.clone(),
            language: language.clone(),
            pages: BTreeMap::new(),
            by_source: None,
            named: keyed.chain(reading.page.clone()).collect(),
        }
    }

    /// The unit that is meant, or why none is.
    pub(crate) fn find(&mut self, unit: &DocUnit) -> Result<Result<StoredTarget, Note>, WorkbenchError> {
        let key = match &unit.key {
            Some(key) => key.clone(),
            None => match self.key_of_source(&unit.definition)? {
                Ok(key) => key,
                Err(note) => return Ok(Err(note)),
            },
        };
        let Some(targets) = self.page(&key.page)? else { return Ok(Err(Note::NoPage)) };
        if let Some(found) = targets.iter().find(|target| target.key.unit.unit == key.unit) {
            return Ok(if found.is_present { Ok(found.clone()) } else { Err(Note::NoUnit) });
        }
        let is_pulled = !targets.is_empty();
        Ok(Err(if is_pulled { Note::NoUnit } else { Note::NotPulled }))
    }

    fn page(&mut self, title: &PageTitle) -> Result<Option<&Vec<StoredTarget>>, WorkbenchError> {
        if !self.pages.contains_key(title) {
            let resource = self.reader.resource(&self.wiki, title)?;
            let targets = resource.map(|resource| self.reader.targets(&resource, &self.language)).transpose()?;
            self.pages.insert(title.clone(), targets);
        }
        Ok(self.pages.get(title).and_then(Option::as_ref))
    }

    fn key_of_source(&mut self, definition: &str) -> Result<Result<UnitKey, Note>, WorkbenchError> {
        if self.by_source.is_none() {
            let mut titles = self.named.clone();
            if titles.is_empty() {
                titles = self.reader.resources(&self.wiki)?.into_iter().map(|resource| resource.title).collect();
            }
            let mut by_source: BTreeMap<String, Vec<UnitKey>> = BTreeMap::new();
            for title in titles {
                for target in self.page(&title)?.into_iter().flatten().filter(|target| target.is_present) {
                    by_source.entry(as_stored(&target.remote.source)).or_default().push(target.key.unit.clone());
                }
            }
            self.by_source = Some(by_source);
        }
        let keys = self.by_source.as_ref().and_then(|by_source| by_source.get(&as_stored(definition)));
        Ok(match keys.map_or(&[][..], Vec::as_slice) {
            [key] => Ok(key.clone()),
            [] => Err(Note::NoSuchSource),
            _ => Err(Note::SeveralSuchSources),
        })
    }
}

/// A unit of the file in its language.
pub(crate) fn target_key(wiki: &WikiName, unit: &UnitKey, language: &Language) -> TargetKey {
    TargetKey { wiki: wiki.clone(), unit: unit.clone(), language: language.clone() }
}
