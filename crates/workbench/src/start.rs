//! What to do now: what waits, what became outdated, where effort is needed in the user's languages. Asks nobody.

use crate::{
    board::{BoardFilter, Standing},
    error::WorkbenchError,
    workbench::Workbench,
};
use jiff::SignedDuration;
use tolmach_core::{Language, PageTitle, State, TargetKey, Timestamp, UnitKey, WikiName, need::Need};

/// Suggestions that are made at most.
const MAX_NEXT: usize = 5;

/// Days over which own work is counted.
const LATELY_DAYS: i64 = 7;

/// A first unit has at least and at most so many words: enough to be a sentence, few enough for a minute.
const FIRST_UNIT_WORDS: std::ops::RangeInclusive<u32> = 3..=25;

/// What there is to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Start {
    /// Resources in the library.
    pub n_pages: u32,
    /// Drafts that were not pushed yet.
    pub n_drafts: u32,
    /// Of these, in conflict.
    pub n_conflicts: u32,
    /// Units of the user's languages that are untranslated or outdated.
    pub n_left: u32,
    /// Words of their sources, as far as they are known.
    pub n_words_left: u32,
    /// Units that landed on the wiki in the last seven days.
    pub n_landed_lately: u32,
    /// What became outdated since the user was last here, the latest first.
    pub newly_outdated: Vec<NewlyOutdated>,
    /// Where effort is needed most in the user's languages; at most five.
    pub next: Vec<Suggestion>,
    /// Up to when the wiki's changes were followed; none if nothing was ever pulled.
    pub followed_at: Option<Timestamp>,
    /// Whether nothing was ever drafted on this wiki.
    pub is_new_here: bool,
}

/// A page of which units became outdated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewlyOutdated {
    /// The page.
    pub page: PageTitle,
    /// The language.
    pub language: Language,
    /// How many units.
    pub n_units: u32,
    /// When the latest of them was first seen outdated.
    pub at: Timestamp,
}

/// A page to go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The page.
    pub page: PageTitle,
    /// The language it is written in.
    pub source_language: Language,
    /// The language.
    pub language: Language,
    /// Units that are untranslated or outdated.
    pub n_to_do: u32,
    /// Of these, outdated.
    pub n_outdated: u32,
    /// Words of their sources.
    pub n_words: u32,
    /// How much it needs somebody, and why.
    pub need: Need,
}

impl Workbench {
    /// What there is to do on a wiki in the user's languages. `since` is when the user was last here; none counts nothing
    /// as new.
    ///
    /// Cost: as [`Workbench::board`].
    ///
    /// # Errors
    /// [`WorkbenchError::NoWiki`].
    pub fn start(
        &self,
        wiki: &WikiName,
        languages: &[Language],
        since: Option<Timestamp>,
    ) -> Result<Start, WorkbenchError> {
        let filter = BoardFilter { languages: languages.to_vec(), ..BoardFilter::default() };
        let board = self.board(wiki, &filter)?;
        let pulled = || board.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.standing == Standing::Pulled);
        let suggestion =
            |row: &crate::board::BoardRow, language: &Language, cell: &crate::board::BoardCell| Suggestion {
                page: row.page.clone(),
                source_language: row.source_language.clone(),
                language: language.clone(),
                n_to_do: cell.n_untranslated + cell.n_outdated,
                n_outdated: cell.n_outdated,
                n_words: cell.n_words_to_do.unwrap_or_default(),
                need: cell.need.clone(),
            };
        let ranked = board.ranked().into_iter().filter(|(_, _, cell)| cell.standing == Standing::Pulled);
        let next = ranked.take(MAX_NEXT).map(|(row, language, cell)| suggestion(row, language, cell)).collect();
        let week_ago = self.now() - SignedDuration::from_hours(24 * LATELY_DAYS);
        let (n_drafts, n_landed_lately, is_new_here) = self.store().read(|r| {
            let n_drafts = r.draft_counts(wiki)?.into_iter().map(|(_, _, n)| n).sum();
            Ok::<_, WorkbenchError>((n_drafts, r.n_landed_since(wiki, week_ago)?, !r.was_ever_drafted(wiki)?))
        })?;
        Ok(Start {
            n_pages: u32::try_from(board.rows.len()).unwrap_or(u32::MAX),
            n_drafts,
            n_conflicts: u32::try_from(self.conflicts(wiki)?.len()).unwrap_or(u32::MAX),
            n_left: pulled().map(|cell| cell.n_untranslated + cell.n_outdated).sum(),
            n_words_left: pulled().filter_map(|cell| cell.n_words_to_do).sum(),
            n_landed_lately,
            newly_outdated: since
                .map_or_else(|| Ok(Vec::new()), |since| self.newly_outdated(wiki, languages, since))?,
            next,
            followed_at: self.wiki(wiki)?.changes_since,
            is_new_here,
        })
    }

    fn newly_outdated(
        &self,
        wiki: &WikiName,
        languages: &[Language],
        since: Timestamp,
    ) -> Result<Vec<NewlyOutdated>, WorkbenchError> {
        let found = self.store().read(|r| r.outdated_since(wiki, since))?;
        let mine = found.into_iter().filter(|found| languages.contains(&found.language));
        let mut newly: Vec<NewlyOutdated> = mine
            .map(|tolmach_store::BecameOutdated { page, language, n_units, at }| NewlyOutdated {
                page,
                language,
                n_units,
                at,
            })
            .collect();
        newly.sort_by_key(|one| std::cmp::Reverse(one.at));
        Ok(newly)
    }

    /// A unit that somebody can translate within a minute without knowing any markup: untranslated, a short sentence of
    /// plain text, in the first of the languages that has one; the shortest, then by page and place.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn first_unit(&self, wiki: &WikiName, languages: &[Language]) -> Result<Option<TargetKey>, WorkbenchError> {
        self.store().read(|r| {
            for language in languages {
                let mut found: Option<(u32, TargetKey)> = None;
                for resource in r.resources(wiki)?.iter().filter(|resource| crate::library::is_in_library(resource)) {
                    for target in r.targets(resource, language)? {
                        let is_fit = target.is_present
                            && target.remote.target.state() == State::Untranslated
                            && is_easy(&target.key.unit, &target.remote.source, target.n_words);
                        if is_fit && found.as_ref().is_none_or(|(n_words, _)| target.n_words < *n_words) {
                            found = Some((target.n_words, target.key));
                        }
                    }
                }
                if let Some((_, key)) = found {
                    return Ok(Some(key));
                }
            }
            Ok(None)
        })
    }
}

/// Whether a unit is a short sentence without markup.
fn is_easy(key: &UnitKey, source: &str, n_words: u32) -> bool {
    let is_plain =
        !source.contains(['$', '[', ']', '{', '}', '<', '>', '|', '=', '*', '#', '\n']) && !source.contains("''");
    !key.unit.is_page_title() && is_plain && FIRST_UNIT_WORDS.contains(&n_words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_unit_is_a_short_plain_sentence() {
        for (unit, source, is_fit) in [
            ("3", "Translate ten units.", true),
            ("Page display title", "Translate ten units", false),
            ("3", "Units", false),
            ("3", "Read [[$1|the brief]] aloud.", false),
            ("3", "== Before you begin ==", false),
            ("3", "Never ''overwrite'' anything.", false),
            ("3", "One two three\nfour five six", false),
            ("3", &"word ".repeat(26), false),
        ] {
            let key = UnitKey::parse(&format!("Help/{unit}")).unwrap();
            assert_eq!(is_easy(&key, source, tolmach_core::text::n_words(source)), is_fit, "{source:?}");
        }
    }
}
