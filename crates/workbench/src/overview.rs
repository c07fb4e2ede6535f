//! The library at a glance: each resource with its size, and its state in the languages that the user asks for.

use crate::{
    board::{BoardCell, FiguresOfResource},
    catalogue::Tags,
    error::WorkbenchError,
    library::Tracked,
    workbench::Workbench,
};
use std::collections::BTreeMap;
use tolmach_core::{Language, PageTitle, State, Timestamp, WikiName};
use tolmach_store::Resource;

/// A resource at a glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// The resource.
    pub tracked: Tracked,
    /// What it is about.
    pub tags: Tags,
    /// Its units.
    pub n_units: u32,
    /// Words of its source.
    pub n_words: u32,
    /// Its state in each of the languages, in their order.
    pub cells: Vec<Cell>,
}

/// A resource in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The language.
    pub language: Language,
    /// Whether its units were read; otherwise only the wiki's own figures are known.
    pub is_pulled: bool,
    /// Units by state.
    pub states: BTreeMap<State, u32>,
    /// Drafts of ours.
    pub n_drafts: u32,
    /// Drafts whose translation changed on the wiki.
    pub n_conflicts: u32,
    /// Words of the sources of untranslated and outdated units; none while the units are not known.
    pub n_words_to_do: Option<u32>,
    /// When this was true on the wiki; none if it was never asked.
    pub as_of: Option<Timestamp>,
}

impl Workbench {
    /// The library of a wiki, by title, with its state in these languages. Asks nobody.
    ///
    /// Where units are known they are counted, otherwise the wiki's own figures are shown. Cost: as [`Workbench::board`].
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn overview(&self, wiki: &WikiName, languages: &[Language]) -> Result<Vec<Overview>, WorkbenchError> {
        let (figures, unknown) = (self.figures(wiki, None, Some(languages))?, FiguresOfResource::default());
        let mut conflicts: BTreeMap<(PageTitle, Language), u32> = BTreeMap::new();
        for conflict in self.conflicts(wiki)? {
            *conflicts.entry((conflict.key.unit.page, conflict.key.language)).or_default() += 1;
        }
        let mut tags = self.tags(wiki)?;
        let of = |tracked: Tracked| {
            let resource = &tracked.resource;
            let figures = figures.get(&resource.id).unwrap_or(&unknown);
            let of_language = |language: &Language| {
                let key = (resource.title.clone(), language.clone());
                cell(resource, language, figures, conflicts.get(&key).copied().unwrap_or_default())
            };
            Overview {
                n_units: figures.n_units(),
                n_words: figures.size.as_ref().map_or(0, |size| size.n_words),
                cells: languages.iter().map(of_language).collect(),
                tags: tags.remove(&resource.title).unwrap_or_default(),
                tracked,
            }
        };
        Ok(self.library(wiki)?.into_iter().map(of).collect())
    }

    /// The language that a page of the library is written in.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`].
    pub fn source_language(&self, wiki: &WikiName, page: &PageTitle) -> Result<Language, WorkbenchError> {
        let resource = self.store().read(|r| r.resource(wiki, page))?;
        resource.map(|found| found.source_language).ok_or_else(|| WorkbenchError::NoPage(page.clone()))
    }
}

fn cell(resource: &Resource, language: &Language, figures: &FiguresOfResource, n_conflicts: u32) -> Cell {
    let of_units = figures.of_units(language);
    let is_pulled = of_units.is_some();
    let known = of_units.unwrap_or_else(|| of_wiki(resource, language, figures));
    Cell {
        language: language.clone(),
        is_pulled,
        states: BTreeMap::from([
            (State::Untranslated, known.n_untranslated),
            (State::Outdated, known.n_outdated),
            (State::Translated, known.n_translated),
            (State::Proofread, known.n_proofread),
        ]),
        n_drafts: known.n_drafts,
        n_conflicts,
        n_words_to_do: known.n_words_to_do,
        as_of: known.as_of,
    }
}

/// The wiki's own figures. A language that the wiki did not name is empty there.
fn of_wiki(resource: &Resource, language: &Language, figures: &FiguresOfResource) -> BoardCell {
    if *language == resource.source_language {
        return BoardCell::default();
    }
    let empty = || BoardCell { n_untranslated: figures.n_units_of_wiki(), ..BoardCell::default() };
    figures.of_wiki(language).unwrap_or_else(empty)
}
