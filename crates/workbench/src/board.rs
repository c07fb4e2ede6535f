//! The board: every resource of the library in every language of the region, ranked by need. Asks nobody.
//!
//! Start at [`Workbench::board`]. What a need is, and what it counts, says `tolmach_core::need`.

mod draw;
mod figures;
mod row;
mod table;

use crate::{
    catalogue::Tags,
    error::WorkbenchError,
    library::{is_in_library, languages_of},
    report,
    workbench::Workbench,
};
use row::Making;
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{Language, PageTitle, Timestamp, WikiName, language::Family, need::Need};
use tolmach_store::Status;

pub use draw::draw;
pub(crate) use figures::{Figures, FiguresOfResource};
pub use table::{table, words_of};

/// Which part of the board is wanted, in which order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BoardFilter {
    /// Only the pages of this collection.
    pub collection: Option<String>,
    /// Only the languages of this family.
    pub family: Option<Family>,
    /// Only these languages; all where none is named.
    pub languages: Vec<Language>,
    /// In which order.
    pub order: Order,
}

/// The order of rows and columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// What needs effort most comes first.
    #[default]
    Need,
    /// By title, and by the languages' own names.
    Name,
}

/// Resources × languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Board {
    /// The languages, in the order of each row's cells.
    pub languages: Vec<Language>,
    /// The resources.
    pub rows: Vec<BoardRow>,
    /// When the oldest of the figures was true; none where there are none.
    pub as_of: Option<Timestamp>,
}

/// A resource on the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardRow {
    /// Its title.
    pub page: PageTitle,
    /// What has become of the page.
    pub page_status: Status,
    /// The language that it is written in.
    pub source_language: Language,
    /// Its units.
    pub n_units: u32,
    /// Words of its source; none where its units were never read.
    pub n_words: Option<u32>,
    /// What it is about.
    pub tags: Tags,
    /// The needs of its cells together.
    pub points: u32,
    /// Languages in which something is outdated.
    pub n_outdated: u32,
    /// Since when something has been outdated somewhere, at least.
    pub outdated_since: Option<Timestamp>,
    /// Languages in which there is nothing yet.
    pub n_empty: u32,
    /// Languages in which everything is translated and current.
    pub n_complete: u32,
    /// Its state in each language.
    pub cells: Vec<BoardCell>,
}

/// A resource in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BoardCell {
    /// What is known of it.
    pub standing: Standing,
    /// Units by state.
    pub n_untranslated: u32,
    /// Outdated.
    pub n_outdated: u32,
    /// Translated, not proofread.
    pub n_translated: u32,
    /// Proofread.
    pub n_proofread: u32,
    /// Drafts of ours.
    pub n_drafts: u32,
    /// Words of the sources of untranslated and outdated units, reckoned from the page's words where only the wiki's
    /// figures are known; none where the page's words are not known.
    pub n_words_to_do: Option<u32>,
    /// When the units that are outdated now were first seen so, the oldest of them.
    pub outdated_since: Option<Timestamp>,
    /// How much effort it needs, and why.
    pub need: Need,
    /// When this was true; none where nobody asked.
    pub as_of: Option<Timestamp>,
}

/// What is known of a resource in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// Nothing: the wiki was never asked.
    #[default]
    Unknown,
    /// The page is written in it.
    Source,
    /// The wiki's own figures.
    Figures,
    /// Its units, so that work can begin.
    Pulled,
}

impl BoardCell {
    /// All units.
    pub fn n_units(&self) -> u32 {
        self.n_untranslated + self.n_outdated + self.n_translated + self.n_proofread
    }

    /// Units that serve readers, in hundredths of all, rounded down: 100 only where all do.
    pub fn percent(&self) -> u32 {
        report::percent(self.n_translated + self.n_proofread, self.n_units())
    }
}

impl Workbench {
    /// Resources × languages of the region, as the filter wants them.
    ///
    /// Cost: linear in the figures and in the units that were read; 300 resources in 100 languages take some tens of
    /// milliseconds, so keep it off the main thread.
    ///
    /// # Errors
    /// [`WorkbenchError::NoCollection`].
    pub fn board(&self, wiki: &WikiName, filter: &BoardFilter) -> Result<Board, WorkbenchError> {
        let BoardFilter { collection, family, languages, order } = filter;
        let mut library = self.store().read(|r| r.resources(wiki))?;
        library.retain(is_in_library);
        if let Some(name) = collection {
            let pages: BTreeSet<PageTitle> = self.collection(wiki, name)?.into_iter().collect();
            library.retain(|resource| pages.contains(&resource.title));
        }
        let mut columns = languages.clone();
        if columns.is_empty() {
            let followed = self.store().read(|r| r.followed_languages(wiki))?;
            columns.extend(languages_of(&followed));
        }
        columns.retain(|language| family.is_none_or(|family| language.family() == Some(family)));
        // All of them are read faster without asking for each.
        let only = (!languages.is_empty() || family.is_some()).then_some(columns.as_slice());
        let (figures, tags, readers) = (self.figures(wiki, None, only)?, self.tags(wiki)?, self.readers(wiki));
        let making = Making { languages: &columns, figures, tags, readers, now: self.now() };
        let rows: Vec<BoardRow> = library.iter().map(|resource| making.row(resource)).collect();
        let mut board = Board { rows, languages: columns, as_of: None };
        board.as_of = board.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.as_of).min();
        match order {
            Order::Need => board.sort_by_need(),
            Order::Name => board.sort_columns(|_, language| language.autonym().to_lowercase()),
        }
        Ok(board)
    }

    /// One resource in one language: a row with one cell. Cost: linear in the units of the page.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`].
    pub fn board_cell(
        &self,
        wiki: &WikiName,
        page: &PageTitle,
        language: &Language,
    ) -> Result<BoardRow, WorkbenchError> {
        let known = self.store().read(|r| r.resource(wiki, page))?.filter(is_in_library);
        let resource = known.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
        let (figures, readers) = (self.figures(wiki, Some(resource.id), None)?, self.readers(wiki));
        let languages = std::slice::from_ref(language);
        Ok(Making { languages, figures, tags: self.tags(wiki)?, readers, now: self.now() }.row(&resource))
    }

    /// How often pages are read in a month, where somebody has put a table of that into Tolmach's folder:
    /// `readers-meta.tsv` with a title, a tab and a number on each line. No wiki is asked for it.
    fn readers(&self, wiki: &WikiName) -> BTreeMap<String, u32> {
        let file = self.home().join(format!("readers-{wiki}.tsv"));
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let read = |line: &str| {
            let (title, number) = line.split_once('\t')?;
            Some((title.trim().to_owned(), number.trim().parse().ok()?))
        };
        text.lines().filter_map(read).collect()
    }
}

impl Board {
    /// The cells that need something, the neediest first, then by title and language.
    pub fn ranked(&self) -> Vec<(&BoardRow, &Language, &BoardCell)> {
        let cells = self
            .rows
            .iter()
            .flat_map(|row| row.cells.iter().zip(&self.languages).map(move |(cell, language)| (row, language, cell)));
        let mut ranked: Vec<_> = cells.filter(|(_, _, cell)| cell.need.points > 0).collect();
        ranked.sort_by_key(|(row, language, cell)| (std::cmp::Reverse(cell.need.points), &row.page, *language));
        ranked
    }

    fn sort_by_need(&mut self) {
        // Rows come by title, and a sort leaves equal ones where they are.
        self.rows.sort_by_key(|row| std::cmp::Reverse(row.points));
        let of_column = |n: usize| self.rows.iter().map(|row| row.cells[n].need.points).sum::<u32>();
        let points: Vec<u32> = (0..self.languages.len()).map(of_column).collect();
        self.sort_columns(|n, language| (std::cmp::Reverse(points[n]), language.autonym().to_lowercase()));
    }

    /// Brings the columns into another order, with the cells below them.
    fn sort_columns<K: Ord>(&mut self, key: impl Fn(usize, &Language) -> K) {
        let mut order: Vec<usize> = (0..self.languages.len()).collect();
        order.sort_by_cached_key(|&n| key(n, &self.languages[n]));
        self.languages = order.iter().map(|&n| self.languages[n].clone()).collect();
        for row in &mut self.rows {
            row.cells = order.iter().map(|&n| std::mem::take(&mut row.cells[n])).collect();
        }
    }
}

/// The day of a moment, in UTC, as ISO 8601 writes it.
pub fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

#[cfg(test)]
#[path = "board_tests.rs"]
mod tests;
