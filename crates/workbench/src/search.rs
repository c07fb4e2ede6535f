//! Search over everything on this machine, and how a phrase was rendered each time.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::{collections::BTreeSet, ops::Range};
use tolmach_core::{Language, State, TargetKey, UnitKey};
use tolmach_lexicon::{fold::search_form, words::words};
use tolmach_store::{Found, FoundKind, FoundPlace, Part, Wanted};

/// Texts indexed in one transaction: few enough that typing does not wait, many enough that it is soon done.
const BATCH: usize = 400;

/// Texts that are looked at to pick the best from.
const CANDIDATES: usize = 400;

/// Letters of a snippet, about.
const SNIPPET: usize = 160;

/// What is sought: words, and what must hold besides.
pub type SearchQuery = Wanted;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchAnswer {
    /// The best first, at most as many as were wanted.
    pub hits: Vec<SearchHit>,
    /// Whether there are more.
    pub has_more: bool,
    /// Texts that changed and are not in the index yet; they are found a moment later.
    pub n_waiting: u64,
}

/// A text that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchHit {
    /// What it is.
    pub kind: FoundKind,
    /// Its language.
    pub language: Language,
    /// Where it stands; nowhere for a pair of the memory.
    pub place: Option<FoundPlace>,
    /// The state of a translation or of what a draft would replace.
    pub state: Option<State>,
    /// A piece of it around what was sought, on one line.
    pub snippet: String,
    /// What was sought, in bytes of the snippet.
    pub marks: Vec<Range<usize>>,
}

/// A phrase, and how it was rendered once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Where; nowhere for a pair of the memory.
    pub place: Option<FoundPlace>,
    /// The text that holds the phrase.
    pub source: String,
    /// The phrase, in bytes of the source.
    pub marks: Vec<Range<usize>>,
    /// Its rendering.
    pub target: String,
    /// The state of that: a draft counts by what it would replace.
    pub state: State,
    /// Whether the rendering is a draft of the user.
    pub is_draft: bool,
}

impl Workbench {
    /// Searches definitions, translations, drafts and titles. Finds what was saved before the call, unless a pull left
    /// more to index than a search can wait for; then `n_waiting` says so.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn search(&self, query: &SearchQuery, limit: usize) -> Result<SearchAnswer, WorkbenchError> {
        self.index_some_for_search()?;
        let (found, n_waiting) = self
            .store()
            .read(|r| Ok::<_, WorkbenchError>((r.search(query, CANDIDATES.max(limit + 1))?, r.n_due_for_search()?)))?;
        let sought = query.parts();
        let mut ranked: Vec<(u32, usize, Found, Vec<Range<usize>>)> = found
            .into_iter()
            .enumerate()
            .map(|(n, found)| {
                let marks = marks(&found.text, &found.language, &sought);
                (rank(&found, &marks, &sought), n, found, marks)
            })
            .collect();
        ranked.sort_by_key(|(rank, n, ..)| (std::cmp::Reverse(*rank), *n));
        let has_more = ranked.len() > limit;
        let hits = ranked.into_iter().take(limit).map(|(_, _, found, marks)| hit(found, &marks)).collect();
        Ok(SearchAnswer { hits, has_more, n_waiting })
    }

    /// Brings the whole index up to date, batch by batch, so that others get their turn in between.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`]; what was indexed stays indexed.
    pub fn index_for_search(&self, is_stopped: impl Fn() -> bool) -> Result<(), WorkbenchError> {
        while !is_stopped() && self.store().write(|w| Ok::<_, WorkbenchError>(w.index_for_search(BATCH)?))? == BATCH {}
        Ok(())
    }

    /// One batch, where there is anything to do at all: a write costs a sync of the disk.
    fn index_some_for_search(&self) -> Result<(), WorkbenchError> {
        let n_due = self.store().read(|r| Ok::<_, WorkbenchError>(r.n_due_for_search()?))?;
        if n_due > 0 {
            self.store().write(|w| Ok::<_, WorkbenchError>(w.index_for_search(BATCH)?))?;
        }
        Ok(())
    }

    /// Where a phrase stands in texts of `from`, and how each was rendered in `to`; newest pages last, each pair once.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn concordance(
        &self,
        phrase: &str,
        from: &Language,
        to: &Language,
        limit: usize,
    ) -> Result<Vec<Rendered>, WorkbenchError> {
        self.index_for_search(|| false)?;
        let query = Wanted {
            words: format!("\"{}\"", phrase.replace('"', " ")),
            language: Some(from.clone()),
            kinds: vec![FoundKind::Source, FoundKind::Translation, FoundKind::Memory],
            ..Wanted::default()
        };
        let sought = query.parts();
        self.store().read(|r| {
            let mut seen = BTreeSet::new();
            let mut all = Vec::new();
            for found in r.search(&query, CANDIDATES.max(limit) * 4)? {
                if all.len() == limit {
                    break;
                }
                let marks = marks(&found.text, &found.language, &sought);
                let Found { text: source, place, target, .. } = found;
                let (target, state, is_draft) = match (&place, target) {
                    (None, Some((language, target))) if language == *to => (target, State::Translated, false),
                    (Some(FoundPlace { wiki, page, unit: Some(unit) }), _) => {
                        let unit = UnitKey { page: page.clone(), unit: unit.clone() };
                        let key = TargetKey { wiki: wiki.clone(), unit, language: to.clone() };
                        let Some(stored) = r.target(&key)? else { continue };
                        let state = stored.remote.target.state();
                        match (r.draft(&key)?, stored.remote.text()) {
                            (Some(draft), _) if draft.draft.is_done => (draft.draft.text, state, true),
                            (_, Some(text)) => (text.to_owned(), state, false),
                            _ => continue,
                        }
                    }
                    _ => continue,
                };
                if seen.insert((source.clone(), target.clone())) {
                    all.push(Rendered { place, source, marks, target, state, is_draft });
                }
            }
            Ok(all)
        })
    }
}

/// Where the text holds what is sought, in bytes, in order, none overlapping another.
fn marks(text: &str, language: &Language, sought: &[Part]) -> Vec<Range<usize>> {
    // The index divides words at every sign, so a word with an apostrophe or a hyphen is two there.
    let pieces = |word: Range<usize>| {
        let text = &text[word.clone()];
        let start = word.start;
        let mut pieces: Vec<Range<usize>> = Vec::new();
        for (at, c) in text.char_indices() {
            let is_mark = !c.is_alphanumeric() && !is_combining(c);
            let at = start + at;
            match pieces.last_mut() {
                _ if is_mark => pieces.push(at + c.len_utf8()..at + c.len_utf8()),
                Some(last) => last.end = at + c.len_utf8(),
                None => pieces.push(at..at + c.len_utf8()),
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        pieces
    };
    let found: Vec<(Range<usize>, String)> = words(text, language)
        .flat_map(pieces)
        .map(|range| (range.clone(), search_form(&text[range], language)))
        .collect();
    let mut marks: Vec<Range<usize>> = Vec::new();
    for Part { words, is_phrase } in sought {
        let forms: Vec<String> = words.iter().map(|word| search_form(word, language)).collect();
        for window in found.windows(forms.len()) {
            let holds = window
                .iter()
                .zip(&forms)
                .all(|((_, word), form)| if *is_phrase { word == form } else { word.starts_with(form.as_str()) });
            if holds && let (Some(first), Some(last)) = (window.first(), window.last()) {
                marks.push(first.0.start..last.0.end);
            }
        }
    }
    marks.sort_unstable_by_key(|mark| (mark.start, std::cmp::Reverse(mark.end)));
    marks.dedup_by(|next, before| next.start < before.end);
    marks
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}')
}

/// What comes first: titles, then texts with whole words and the words side by side, then short texts.
fn rank(found: &Found, marks: &[Range<usize>], sought: &[Part]) -> u32 {
    let by_kind = match found.kind {
        FoundKind::Title => 400,
        FoundKind::Draft => 60,
        FoundKind::Translation | FoundKind::Source => 40,
        FoundKind::Memory => 0,
    };
    let ends_word = |mark: &&Range<usize>| !found.text[mark.end..].starts_with(char::is_alphanumeric);
    let n_whole = u32::try_from(marks.iter().filter(ends_word).count().min(sought.len())).unwrap_or(0);
    let is_close = marks.windows(2).any(|pair| pair[1].start - pair[0].end < 3);
    let brevity = 100_u32.saturating_sub(u32::try_from(found.text.len() / 20).unwrap_or(100));
    by_kind + 50 * n_whole + if is_close { 120 } else { 0 } + brevity
}

fn hit(found: Found, marks: &[Range<usize>]) -> SearchHit {
    let Found { kind, language, place, state, text, target: _ } = found;
    let (snippet, marks) = snippet(&text, marks);
    SearchHit { kind, language, place, state, snippet, marks }
}

/// A piece of the text around the first mark, cut between words, its line breaks shown as spaces.
fn snippet(text: &str, marks: &[Range<usize>]) -> (String, Vec<Range<usize>>) {
    let first = marks.first().cloned().unwrap_or(0..0);
    let lead = SNIPPET / 4;
    let start = text[..first.start].char_indices().rev().nth(lead).map_or(0, |(at, _)| at);
    // A piece begins after a space, unless that would cut off what was sought.
    let start = if start == 0 { 0 } else { text[start..first.start].find(' ').map_or(start, |n| start + n + 1) };
    let length = SNIPPET.max(text[start..first.end].chars().count());
    let end = text[start..].char_indices().nth(length).map_or(text.len(), |(at, _)| start + at);
    let end = if end == text.len() {
        end
    } else {
        text[first.end.max(start)..end].rfind(' ').map_or(end, |n| first.end.max(start) + n)
    };
    let (before, after) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
    let shown = text[start..end].replace(['\n', '\r', '\t'], " ");
    let moved = |mark: &Range<usize>| before.len() + mark.start - start..before.len() + mark.end - start;
    let inside = marks.iter().filter(|mark| mark.start >= start && mark.end <= end);
    (format!("{before}{shown}{after}"), inside.map(moved).collect())
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
