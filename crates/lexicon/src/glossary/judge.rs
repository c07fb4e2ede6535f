//! What a translation does with the terms of its source.

use std::ops::Range;

use super::{Glossary, Hit, Pattern, find::Words, inflection::Form};
use crate::words;

/// How many other words may stand among the words of a term in a target: "grupa nowych użytkowników".
const MAX_OTHER_WORDS: usize = 1;
/// The longest ending, in letters, that a name which is not translated may carry: "MediaWikijainkban".
const MAX_ENDING_LETTERS: usize = 6;

/// A term that a translation does not render as agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermProblem {
    /// Which term of [`Glossary::terms`].
    pub term: usize,
    /// Where the term stands first in the source, in bytes.
    pub source: Range<usize>,
    /// What is the matter.
    pub kind: TermProblemKind,
}

/// What is the matter with a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermProblemKind {
    /// No preferred or admitted translation stands in the target.
    Missing,
    /// A forbidden translation stands in the target.
    Forbidden {
        /// Where, in bytes of the target.
        range: Range<usize>,
        /// Which of the term's translations.
        target: usize,
    },
    /// The term should have stayed as it is, and does not stand in the target.
    Translated,
}

impl Glossary {
    /// What is wrong in `target` with the terms that [`Glossary::find_in_source`] found; each term is judged once.
    ///
    /// A term is rendered when all words of a preferred or admitted translation stand close together, in any order and
    /// form, with at most one other word among them. A forbidden one counts only word for word, and not inside of an
    /// allowed one. A term that has no translation asks for nothing.
    pub fn judge(&self, target: &str, hits: &[Hit]) -> Vec<TermProblem> {
        if hits.is_empty() || target.trim().is_empty() {
            return Vec::new();
        }
        let words = Words::of(target, &self.to);
        let mut problems = Vec::new();
        let mut judged = Vec::new();
        for hit in hits {
            if judged.contains(&hit.term) {
                continue;
            }
            judged.push(hit.term);
            let kinds = self.judge_term(hit.term, target, &words);
            problems.extend(kinds.into_iter().map(|kind| TermProblem {
                term: hit.term,
                source: hit.range.clone(),
                kind,
            }));
        }
        problems
    }

    fn judge_term(&self, term: usize, target: &str, words: &Words) -> Vec<TermProblemKind> {
        if self.terms[term].do_not_translate {
            let is_kept = keeps(target, &self.terms[term].source, &self.to);
            return if is_kept { Vec::new() } else { vec![TermProblemKind::Translated] };
        }
        let patterns = &self.targets[term];
        let allowed: Vec<_> =
            patterns.iter().filter(|pattern| !pattern.is_forbidden && !pattern.words.is_empty()).collect();
        let mut problems = forbidden(patterns, &allowed, words);
        let is_rendered = allowed.iter().any(|pattern| stands_somewhere(&pattern.words, words));
        if problems.is_empty() && !allowed.is_empty() && !is_rendered {
            problems.push(TermProblemKind::Missing);
        }
        problems
    }
}

/// Forbidden translations that stand in the target and are no part of an allowed one.
fn forbidden(patterns: &[Pattern], allowed: &[&Pattern], words: &Words) -> Vec<TermProblemKind> {
    let stands_at =
        |at, pattern: &Pattern| words.stands_at(at, &pattern.words) && has_capitals(&pattern.words, words, at);
    let spans: Vec<_> = allowed
        .iter()
        .flat_map(|pattern| {
            (0..words.forms.len()).filter(move |at| stands_at(*at, pattern)).map(|at| at..at + pattern.words.len())
        })
        .collect();
    let mut found = Vec::new();
    for (n, pattern) in
        patterns.iter().enumerate().filter(|(_, pattern)| pattern.is_forbidden && !pattern.words.is_empty())
    {
        for at in (0..words.forms.len()).filter(|at| stands_at(*at, pattern)) {
            let end = at + pattern.words.len();
            if !spans.iter().any(|span| span.start <= at && end <= span.end) {
                found.push(TermProblemKind::Forbidden { range: words.range(at, pattern.words.len()), target: n });
            }
        }
    }
    found
}

/// Whether abbreviations of a pattern stand in capitals in the text too.
fn has_capitals(pattern: &[Form], words: &Words, at: usize) -> bool {
    pattern
        .iter()
        .zip(&words.forms[at..])
        .all(|(word, (_, form))| !word.is_acronym() || !word.misses_capital(&form.written))
}

/// Whether all words of a translation stand within a window of the target.
fn stands_somewhere(pattern: &[Form], words: &Words) -> bool {
    let belongs =
        |word: &Form, form: &Form| word.belongs_to(form) && (!word.is_acronym() || !word.misses_capital(&form.written));
    let window = pattern.len() + if pattern.len() > 1 { MAX_OTHER_WORDS } else { 0 };
    (0..words.forms.len()).any(|at| {
        let end = (at + window).min(words.forms.len());
        let mut is_used = vec![false; end - at];
        pattern.iter().all(|word| {
            let place = (at..end).find(|n| !is_used[n - at] && belongs(word, &words.forms[*n].1));
            place.inspect(|n| is_used[n - at] = true).is_some()
        })
    })
}

/// Whether a name stands in the target as it is, but for an ending of the target language.
fn keeps(target: &str, name: &str, to: &super::Inflection) -> bool {
    let name = name.trim();
    let mut start = 0;
    while let Some(at) = target[start..].find(name).map(|at| start + at) {
        let is_word_start = !target[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let rest = &target[at + name.len()..];
        let ending = rest.trim_start_matches(|c| words::is_apostrophe(c) || c == '-' || c == ':');
        let n_letters = ending.chars().take_while(|c| c.is_alphabetic()).count();
        if is_word_start && n_letters <= MAX_ENDING_LETTERS {
            return true;
        }
        start = at + name.chars().next().map_or(1, char::len_utf8);
    }
    // "Wikipedia" becomes "Wikipedię": the last letter may change.
    let name = to.forms(name);
    !name.is_empty() && stands_somewhere(&name, &Words::of(target, to))
}
