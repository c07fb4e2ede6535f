//! The figures of the store that a board is made from, by resource.

use super::{BoardCell, Standing};
use crate::{error::WorkbenchError, workbench::Workbench};
use std::collections::BTreeMap;
use tolmach_core::{Language, State, WikiName};
use tolmach_store::{Extent, ResourceId, Size, StateCount, Stats};

/// The figures of resources.
pub(crate) type Figures = BTreeMap<ResourceId, FiguresOfResource>;

/// What is known of one resource.
#[derive(Default)]
pub(crate) struct FiguresOfResource {
    /// The wiki's own, by language.
    pub(crate) stats: BTreeMap<Language, Stats>,
    /// What the wiki's own come to over all languages; none where there are none.
    pub(crate) extent: Option<Extent>,
    /// How large it is; none where its units were never read.
    pub(crate) size: Option<Size>,
    counts: BTreeMap<Language, Vec<StateCount>>,
    drafts: BTreeMap<Language, u32>,
}

impl FiguresOfResource {
    /// Its units, as the page has them.
    pub(crate) fn n_units(&self) -> u32 {
        self.size.as_ref().map_or_else(|| self.n_units_of_wiki(), |size| size.n_units)
    }

    /// Its units, as the wiki counts them.
    pub(crate) fn n_units_of_wiki(&self) -> u32 {
        self.extent.as_ref().map_or(0, |extent| extent.n_units)
    }

    /// Drafts of ours in a language.
    pub(crate) fn n_drafts(&self, language: &Language) -> u32 {
        self.drafts.get(language).copied().unwrap_or_default()
    }

    /// What the units that were read come to in a language; none where none was read or none is left on the page.
    pub(super) fn of_read_units(&self, language: &Language) -> Option<BoardCell> {
        self.counts.get(language).map(|counts| of_counts(counts))
    }

    /// What the wiki says of a language; none where it does not name it.
    pub(crate) fn of_wiki(&self, language: &Language) -> Option<BoardCell> {
        self.stats.get(language).map(of_stats)
    }

    /// As [`Self::of_read_units`], with the drafts; a language with drafts counts as read.
    pub(crate) fn of_units(&self, language: &Language) -> Option<BoardCell> {
        let n_drafts = self.n_drafts(language);
        let cell = self.of_read_units(language).or_else(|| (n_drafts > 0).then(|| of_counts(&[])));
        cell.map(|cell| BoardCell { n_drafts, ..cell })
    }
}

impl Workbench {
    /// The figures of all resources, or of one; of the wiki's own, those in `languages`, or in all.
    pub(crate) fn figures(
        &self,
        wiki: &WikiName,
        only: Option<ResourceId>,
        languages: Option<&[Language]>,
    ) -> Result<Figures, WorkbenchError> {
        self.store().read(|r| {
            let mut figures = Figures::new();
            let stats = match only {
                Some(resource) => r.stats(resource)?,
                None => r.stats_of_wiki(wiki, languages)?,
            };
            for one in stats {
                figures.entry(one.resource).or_default().stats.insert(one.language.clone(), one);
            }
            for count in r.state_counts(wiki, only)? {
                let counts = &mut figures.entry(count.resource).or_default().counts;
                counts.entry(count.language.clone()).or_default().push(count);
            }
            for size in r.sizes(wiki, only)? {
                figures.entry(size.resource).or_default().size = Some(size);
            }
            for (resource, language, n_drafts) in r.draft_counts(wiki)? {
                figures.entry(resource).or_default().drafts.insert(language, n_drafts);
            }
            if only.is_some() || languages.is_some() {
                for extent in r.extents(wiki, only)? {
                    figures.entry(extent.resource).or_default().extent = Some(extent);
                }
            } else {
                for (&resource, known) in &mut figures {
                    known.extent = extent_of(resource, &known.stats);
                }
            }
            Ok(figures)
        })
    }
}

/// What the numbers in all languages come to.
fn extent_of(resource: ResourceId, stats: &BTreeMap<Language, Stats>) -> Option<Extent> {
    let n_units = stats.values().map(|stats| stats.counts.total).max()?;
    let as_of = stats.values().map(|stats| stats.as_of).max()?;
    Some(Extent { resource, n_units, as_of })
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

fn of_stats(stats: &Stats) -> BoardCell {
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
