//! The library at a glance: each resource with its size, and its state in the languages that the user asks for.

use crate::{
    catalogue::Tags,
    error::WorkbenchError,
    library::{StatusRow, Tracked},
    units::{UnitFilter, UnitRow},
    workbench::Workbench,
};
use std::collections::BTreeMap;
use tolmach_core::{Language, PageTitle, State, Timestamp, WikiName};

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
    /// Where units are known they are counted, otherwise the wiki's own figures are shown. Cost: linear in the units.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn overview(&self, wiki: &WikiName, languages: &[Language]) -> Result<Vec<Overview>, WorkbenchError> {
        let figures: BTreeMap<_, StatusRow> = self
            .status(wiki, &[], languages)?
            .into_iter()
            .map(|row| ((row.page.clone(), row.language.clone()), row))
            .collect();
        let tags = self.tags(wiki)?;
        let of = |tracked: Tracked| {
            let tags = tags.get(&tracked.resource.title).cloned().unwrap_or_default();
            self.overview_of(tracked, tags, languages, &figures)
        };
        self.library(wiki)?.into_iter().map(of).collect()
    }

    /// The language that a page of the library is written in.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`].
    pub fn source_language(&self, wiki: &WikiName, page: &PageTitle) -> Result<Language, WorkbenchError> {
        let resource = self.store().read(|r| r.resource(wiki, page))?;
        resource.map(|found| found.source_language).ok_or_else(|| WorkbenchError::NoPage(page.clone()))
    }

    fn overview_of(
        &self,
        tracked: Tracked,
        tags: Tags,
        languages: &[Language],
        figures: &BTreeMap<(PageTitle, Language), StatusRow>,
    ) -> Result<Overview, WorkbenchError> {
        let resource = &tracked.resource;
        let sizes = self.store().read(|r| r.units(resource.id))?;
        let (mut n_units, n_words) = sizes
            .iter()
            .filter(|unit| unit.is_present)
            .fold((0, 0), |(units, words), unit| (units + 1, words + unit.n_words));
        let mut cells = Vec::with_capacity(languages.len());
        for language in languages {
            let units = self.units(&resource.wiki, &resource.title, language, &UnitFilter::default())?;
            let figure = figures.get(&(resource.title.clone(), language.clone()));
            if sizes.is_empty() {
                n_units = n_units.max(figure.map_or(0, |row| row.total));
            }
            cells.push(if units.is_empty() { of_figures(language, figure) } else { of_units(language, &units) });
        }
        Ok(Overview { n_units, n_words, cells, tags, tracked })
    }
}

fn of_units(language: &Language, units: &[UnitRow]) -> Cell {
    let present = || units.iter().filter(|unit| unit.is_present);
    let mut states: BTreeMap<State, u32> = State::ALL.into_iter().map(|state| (state, 0)).collect();
    for unit in present() {
        *states.entry(unit.state).or_default() += 1;
    }
    Cell {
        language: language.clone(),
        is_pulled: true,
        states,
        n_drafts: count(units.iter().filter(|unit| unit.draft.is_some())),
        n_conflicts: count(units.iter().filter(|unit| unit.has_conflict())),
        n_words_to_do: Some(present().filter(|unit| !unit.state.is_done()).map(|unit| unit.n_words).sum()),
        as_of: units.iter().map(|unit| unit.as_of).max(),
    }
}

fn of_figures(language: &Language, figure: Option<&StatusRow>) -> Cell {
    let states = figure.map_or_else(BTreeMap::new, |row| {
        let n_translated = row.translated.saturating_sub(row.proofread);
        let n_left = row.total.saturating_sub(row.translated + row.outdated);
        BTreeMap::from([
            (State::Untranslated, n_left),
            (State::Outdated, row.outdated),
            (State::Translated, n_translated),
            (State::Proofread, row.proofread),
        ])
    });
    Cell {
        language: language.clone(),
        is_pulled: false,
        states,
        n_drafts: figure.map_or(0, |row| row.drafts),
        n_conflicts: 0,
        n_words_to_do: None,
        as_of: figure.and_then(|row| row.as_of),
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
