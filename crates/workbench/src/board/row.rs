//! How a row of the board is made from the figures.

use super::{BoardCell, BoardRow, Figures, FiguresOfResource, Standing};
use crate::catalogue::Tags;
use std::collections::BTreeMap;
use tolmach_core::{
    Language, PageTitle, Timestamp,
    need::{Facts, need},
};
use tolmach_store::Resource;

/// What all rows of a board are made from.
pub(super) struct Making<'a> {
    /// The languages, in the order of the cells.
    pub(super) languages: &'a [Language],
    pub(super) figures: Figures,
    pub(super) tags: BTreeMap<&'static PageTitle, Tags>,
    /// How often pages are read in a month, by title.
    pub(super) readers: BTreeMap<String, u32>,
    pub(super) now: Timestamp,
}

impl Making<'_> {
    /// A resource in these languages.
    pub(super) fn row(&self, resource: &Resource) -> BoardRow {
        let unknown = FiguresOfResource::default();
        let figures = self.figures.get(&resource.id).unwrap_or(&unknown);
        let tags = self.tags.get(&resource.title).cloned().unwrap_or_default();
        let n_readers = self.readers.get(resource.title.as_str()).copied();
        let n_words = figures.size.as_ref().map(|size| size.n_words);
        let cell = |language: &Language| {
            let mut cell = cell(resource, figures, language);
            if cell.standing == Standing::Figures {
                let n_open = cell.n_untranslated + cell.n_outdated;
                cell.n_words_to_do = n_words.map(|n_words| reckoned(n_words, n_open, figures.n_units()));
            }
            if !matches!(cell.standing, Standing::Unknown | Standing::Source) {
                cell.need = need(&facts(&cell, &tags, n_readers, self.now));
            }
            cell
        };
        let cells: Vec<BoardCell> = self.languages.iter().map(cell).collect();
        let is_known = |cell: &&BoardCell| matches!(cell.standing, Standing::Figures | Standing::Pulled);
        let count = |fits: &dyn Fn(&BoardCell) -> bool| {
            u32::try_from(cells.iter().filter(is_known).filter(|cell| fits(cell)).count()).unwrap_or(u32::MAX)
        };
        BoardRow {
            page: resource.title.clone(),
            page_status: resource.status,
            source_language: resource.source_language.clone(),
            n_units: figures.n_units(),
            n_words,
            points: cells.iter().map(|cell| cell.need.points).sum(),
            n_outdated: count(&|cell| cell.n_outdated > 0),
            outdated_since: cells.iter().filter_map(|cell| cell.outdated_since).min(),
            n_empty: count(&|cell| cell.n_untranslated == cell.n_units()),
            n_complete: count(&|cell| cell.n_untranslated + cell.n_outdated == 0),
            tags,
            cells,
        }
    }
}

/// What is known of a resource in a language, without its need.
fn cell(resource: &Resource, figures: &FiguresOfResource, language: &Language) -> BoardCell {
    if *language == resource.source_language {
        return BoardCell { standing: Standing::Source, ..BoardCell::default() };
    }
    let known = figures.of_read_units(language).or_else(|| figures.of_wiki(language));
    // A language that the wiki did not name is empty there; the number of units is that of the page.
    let as_of = figures.extent.as_ref().map(|extent| extent.as_of);
    let empty = || BoardCell {
        standing: if as_of.is_some() { Standing::Figures } else { Standing::Unknown },
        n_untranslated: figures.n_units(),
        as_of,
        ..BoardCell::default()
    };
    BoardCell { n_drafts: figures.n_drafts(language), ..known.unwrap_or_else(empty) }
}

fn facts(cell: &BoardCell, tags: &Tags, n_readers: Option<u32>, now: Timestamp) -> Facts {
    Facts {
        n_units: cell.n_units(),
        n_untranslated: cell.n_untranslated,
        n_outdated: cell.n_outdated,
        outdated_days: cell.outdated_since.map(|since| whole_days(since, now)),
        n_words_to_do: cell.n_words_to_do,
        priority: tags.priority,
        n_readers,
    }
}

/// Whole days from one moment to a later one; 0 where it is not later.
fn whole_days(since: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(now.duration_since(since).as_hours() / 24).unwrap_or_default()
}

/// The share of a page's words that its open units have on average.
fn reckoned(n_words: u32, n_open: u32, n_units: u32) -> u32 {
    u32::try_from(u64::from(n_words) * u64::from(n_open) / u64::from(n_units.max(1))).unwrap_or(u32::MAX)
}
