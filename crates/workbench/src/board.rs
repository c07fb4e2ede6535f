//! The board: every resource of the library in every language of the region, ranked by need. Asks nobody.
//!
//! Start at [`Workbench::board`]. What a need is, and what it counts, says `tolmach_core::need`.

mod draw;
mod table;

use crate::{
    catalogue::Tags,
    error::WorkbenchError,
    library::{is_in_library, languages_of},
    report,
    workbench::Workbench,
};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{
    Language, PageTitle, State, Timestamp, WikiName,
    language::Family,
    need::{Facts, Need, need},
};
use tolmach_store::{Extent, Resource, ResourceId, Size, StateCount, Stats, Status};

pub use draw::draw;
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

/// The figures of the store, by resource and language.
pub(crate) struct Figures {
    /// The wiki's own.
    pub(crate) stats: BTreeMap<ResourceId, BTreeMap<Language, Stats>>,
    /// What the wiki's own come to over all languages.
    pub(crate) extents: BTreeMap<ResourceId, Extent>,
    counts: BTreeMap<(ResourceId, Language), Vec<StateCount>>,
    pub(crate) sizes: BTreeMap<ResourceId, Size>,
    drafts: BTreeMap<(ResourceId, Language), u32>,
}

impl Figures {
    /// What the units that were read come to; none where none was read, or none is left on the page and none drafted.
    pub(crate) fn of_units(&self, resource: ResourceId, language: &Language) -> Option<BoardCell> {
        let key = (resource, language.clone());
        let n_drafts = self.drafts.get(&key).copied().unwrap_or_default();
        let cell = self.counts.get(&key).map(|counts| of_counts(counts));
        cell.or_else(|| (n_drafts > 0).then(|| of_counts(&[]))).map(|cell| BoardCell { n_drafts, ..cell })
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
        let now = self.now();
        let rows = library.iter().map(|resource| {
            let tags = tags.get(&resource.title).cloned().unwrap_or_default();
            row(resource, &columns, &figures, tags, readers.get(resource.title.as_str()).copied(), now)
        });
        let mut board = Board { rows: rows.collect(), languages: columns, as_of: None };
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
        let figures = self.figures(wiki, Some(resource.id), None)?;
        let tags = self.tags(wiki)?.remove(&resource.title).unwrap_or_default();
        let n_readers = self.readers(wiki).remove(resource.title.as_str());
        Ok(row(&resource, std::slice::from_ref(language), &figures, tags, n_readers, self.now()))
    }

    /// The figures of all resources, or of one; of the wiki's own, those in `languages`, or in all.
    pub(crate) fn figures(
        &self,
        wiki: &WikiName,
        only: Option<ResourceId>,
        languages: Option<&[Language]>,
    ) -> Result<Figures, WorkbenchError> {
        self.store().read(|r| {
            let mut stats: BTreeMap<ResourceId, BTreeMap<Language, Stats>> = BTreeMap::new();
            let read = match only {
                Some(resource) => r.stats(resource)?,
                None => r.stats_of_wiki(wiki, languages)?,
            };
            for one in read {
                stats.entry(one.resource).or_default().insert(one.language.clone(), one);
            }
            let mut counts: BTreeMap<(ResourceId, Language), Vec<StateCount>> = BTreeMap::new();
            for count in r.state_counts(wiki, only)? {
                counts.entry((count.resource, count.language.clone())).or_default().push(count);
            }
            let sizes = r.sizes(wiki, only)?.into_iter().map(|size| (size.resource, size)).collect();
            let drafts = r.draft_counts(wiki)?.into_iter().map(|(resource, language, n)| ((resource, language), n));
            let extents = match (only, languages) {
                (None, None) => extents_of(&stats),
                _ => r.extents(wiki, only)?.into_iter().map(|extent| (extent.resource, extent)).collect(),
            };
            Ok(Figures { stats, extents, counts, sizes, drafts: drafts.collect() })
        })
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

fn row(
    resource: &Resource,
    languages: &[Language],
    figures: &Figures,
    tags: Tags,
    n_readers: Option<u32>,
    now: Timestamp,
) -> BoardRow {
    let size = figures.sizes.get(&resource.id);
    let of_wiki = figures.stats.get(&resource.id);
    // A language that the wiki did not name is empty there; the number of units is that of the page.
    let extent = figures.extents.get(&resource.id);
    let n_of_wiki = extent.map_or(0, |extent| extent.n_units);
    let n_units = size.map_or(n_of_wiki, |size| size.n_units);
    let read_at = extent.map(|extent| extent.as_of);
    let empty = BoardCell {
        standing: if read_at.is_some() { Standing::Figures } else { Standing::Unknown },
        n_untranslated: n_units,
        as_of: read_at,
        ..BoardCell::default()
    };
    let of_language = |language: &Language| {
        if *language == resource.source_language {
            return BoardCell { standing: Standing::Source, ..BoardCell::default() };
        }
        let key = (resource.id, language.clone());
        let mut cell = match (figures.counts.get(&key), of_wiki.and_then(|stats| stats.get(language))) {
            (Some(counts), _) => of_counts(counts),
            (None, Some(stats)) => of_stats(stats),
            (None, None) => empty.clone(),
        };
        cell.n_drafts = figures.drafts.get(&key).copied().unwrap_or_default();
        if cell.standing == Standing::Figures {
            cell.n_words_to_do =
                size.map(|size| reckoned(size.n_words, cell.n_untranslated + cell.n_outdated, n_units));
        }
        if cell.standing != Standing::Unknown {
            cell.need = need(&facts(&cell, &tags, n_readers, now));
        }
        cell
    };
    let cells: Vec<BoardCell> = languages.iter().map(of_language).collect();
    let is_known = |cell: &&BoardCell| matches!(cell.standing, Standing::Figures | Standing::Pulled);
    let count = |fits: &dyn Fn(&BoardCell) -> bool| {
        u32::try_from(cells.iter().filter(is_known).filter(|cell| fits(cell)).count()).unwrap_or(u32::MAX)
    };
    BoardRow {
        page: resource.title.clone(),
        page_status: resource.status,
        source_language: resource.source_language.clone(),
        n_units,
        n_words: size.map(|size| size.n_words),
        tags,
        points: cells.iter().map(|cell| cell.need.points).sum(),
        n_outdated: count(&|cell| cell.n_outdated > 0),
        outdated_since: cells.iter().filter_map(|cell| cell.outdated_since).min(),
        n_empty: count(&|cell| cell.n_untranslated == cell.n_units()),
        n_complete: count(&|cell| cell.n_untranslated + cell.n_outdated == 0),
        cells,
    }
}

/// What the numbers in all languages come to.
fn extents_of(stats: &BTreeMap<ResourceId, BTreeMap<Language, Stats>>) -> BTreeMap<ResourceId, Extent> {
    let extent = |(&resource, of_page): (&ResourceId, &BTreeMap<Language, Stats>)| {
        let n_units = of_page.values().map(|stats| stats.counts.total).max()?;
        let as_of = of_page.values().map(|stats| stats.as_of).max()?;
        Some((resource, Extent { resource, n_units, as_of }))
    };
    stats.iter().filter_map(extent).collect()
}

fn of_counts(counts: &[StateCount]) -> BoardCell {
    let mut cell = BoardCell { standing: Standing::Pulled, n_words_to_do: Some(0), ..BoardCell::default() };
    for count in counts {
        let slot = match count.state {
            State::Untranslated => &mut cell.n_untranslated,
            State::Outdated => &mut cell.n_outdated,
            State::Translated => &mut cell.n_translated,
            State::Proofread => &mut cell.n_proofread,
        };
        *slot += count.n_units;
        if count.state == State::Outdated {
            cell.outdated_since = Some(count.since);
        }
        if !count.state.is_done() {
            cell.n_words_to_do = cell.n_words_to_do.map(|words| words + count.n_words);
        }
        cell.as_of = cell.as_of.into_iter().chain([count.read_at]).min();
    }
    cell
}

pub(crate) fn of_stats(stats: &Stats) -> BoardCell {
    let counts = stats.counts;
    BoardCell {
        standing: Standing::Figures,
        n_untranslated: counts.total.saturating_sub(counts.translated + counts.outdated),
        n_outdated: counts.outdated,
        n_translated: counts.translated.saturating_sub(counts.proofread),
        n_proofread: counts.proofread,
        outdated_since: stats.outdated_since,
        as_of: Some(stats.as_of),
        ..BoardCell::default()
    }
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

/// The day of a moment, in UTC, as ISO 8601 writes it.
pub fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

/// Whole days from one moment to a later one; 0 where it is not later.
fn whole_days(since: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(now.duration_since(since).as_hours() / 24).unwrap_or_default()
}

/// The share of a page's words that its open units have on average.
fn reckoned(n_words: u32, n_open: u32, n_units: u32) -> u32 {
    u32::try_from(u64::from(n_words) * u64::from(n_open) / u64::from(n_units.max(1))).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "board_tests.rs"]
mod tests;
