//! Looking for terms in a source, and for a translation of a term in a target.

use std::ops::Range;

use tolmach_markup::tokens;

use super::{Glossary, Hit, inflection::Form};
use crate::words;

/// The words of a text that a reader sees, each with its place.
pub(super) struct Words {
    pub(super) forms: Vec<(Range<usize>, Form)>,
    /// Whether nothing but spaces, hyphens and markup stands between a word and the one before it.
    joined: Vec<bool>,
}

impl Words {
    pub(super) fn of(text: &str, inflection: &super::Inflection) -> Self {
        let mut forms: Vec<(Range<usize>, Form)> = Vec::new();
        let mut joined = Vec::new();
        let unit = tokens::read(text);
        let mut seen = tokens::visible(text, &unit).into_iter().peekable();
        for range in words::parts(text, inflection.language()) {
            while seen.next_if(|seen| seen.end <= range.start).is_some() {}
            if !seen.peek().is_some_and(|seen| seen.start <= range.start && range.end <= seen.end) {
                continue;
            }
            joined.push(forms.last().is_some_and(|(before, _)| text[before.end..range.start].chars().all(joins)));
            let form = inflection.form(&text[range.clone()]);
            forms.push((range, form));
        }
        Self { forms, joined }
    }

    /// Where `pattern` stands word for word from the word `at` on: the number of the word after it.
    pub(super) fn stands_at(&self, at: usize, pattern: &[Form]) -> bool {
        at + pattern.len() <= self.forms.len()
            && pattern.iter().enumerate().all(|(n, word)| {
                let (_, form) = &self.forms[at + n];
                (n == 0 || self.joined[at + n]) && word.belongs_to(form)
            })
    }

    /// The bytes from the word `at` to the end of the `n_words`th from there.
    pub(super) fn range(&self, at: usize, n_words: usize) -> Range<usize> {
        self.forms[at].0.start..self.forms[at + n_words - 1].0.end
    }
}

/// Whether a character may stand between two words of one term.
fn joins(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | '[' | ']' | '"' | '“' | '”' | '„' | '«' | '»')
}

impl Glossary {
    /// The terms that stand in `text`, in order of place. Of terms that overlap, the one of more words is taken.
    ///
    /// Only words that a reader sees count: labels of links, but no addresses, names of templates or variables. Words of a
    /// term stand in the term's order, in any inflected form. Two terms of the same words are both found.
    /// Cost: some microseconds a word, whatever the number of terms.
    pub fn find_in_source(&self, text: &str) -> Vec<Hit> {
        if self.terms.is_empty() {
            return Vec::new();
        }
        let words = Words::of(text, &self.from);
        let mut hits: Vec<Hit> = Vec::new();
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        for at in 0..words.forms.len() {
            found.extend(self.terms_at(&words, at).into_iter().map(|term| (at, self.sources[term].len(), term)));
        }
        // More words first, then the earlier one.
        found.sort_by_key(|(at, n_words, term)| (std::cmp::Reverse(*n_words), *at, *term));
        let mut taken = vec![None; words.forms.len()];
        for (at, n_words, term) in found {
            let span = Some((at, n_words));
            if taken[at..at + n_words].iter().all(|owner| owner.is_none() || *owner == span) {
                taken[at..at + n_words].fill(span);
                hits.push(Hit { term, range: words.range(at, n_words) });
            }
        }
        hits.sort_by_key(|hit| (hit.range.start, hit.term));
        hits
    }

    /// The terms that stand at one word of a source.
    fn terms_at(&self, words: &Words, at: usize) -> Vec<usize> {
        let mut terms: Vec<usize> = words.forms[at]
            .1
            .keys()
            .iter()
            .filter_map(|key| self.by_first_word.get(key))
            .flatten()
            .map(|term| *term as usize)
            .collect();
        terms.sort_unstable();
        terms.dedup();
        terms.retain(|term| {
            let pattern = &self.sources[*term];
            words.stands_at(at, pattern)
                && pattern.iter().zip(&words.forms[at..]).all(|(word, (_, form))| !word.misses_capital(&form.written))
        });
        terms
    }
}
