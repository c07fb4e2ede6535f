//! Capitals: at the start of sentences, several in one word, and in headings.

use super::{
    ends::ends_in_abbreviation,
    prose::{BREAK, OBJECT, Prose},
    words::{capital, has_word, is_all_capitals, starts_with_capital},
};
use crate::{
    packs::{Headings, Script},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::{collections::BTreeMap, ops::Range};

/// A sentence begins with a capital, and the text with one where the source does.
pub(crate) const SENTENCE: Check = Check { id: CheckId::new("sentence-capital"), level: Level::Hint, run: sentence };

/// A word with two capitals and small letters after them: a key held too long.
pub(crate) const SEVERAL: Check = Check { id: CheckId::new("several-capitals"), level: Level::Hint, run: several };

/// A heading in the capitals of an English title.
pub(crate) const HEADING: Check = Check { id: CheckId::new("heading-capitals"), level: Level::Hint, run: heading };

fn sentence(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    let mut findings = Vec::new();
    // Georgian has capitals in the character tables only.
    if prepared.pack().is_some_and(|pack| pack.letters.script == Script::Geor) {
        return findings;
    }
    let is_sentence =
        prepared.subject.is_title || !target.headings.is_empty() || is_sentence(source) && is_sentence(target);
    if let (true, Some(of_source), Some(of_target)) = (is_sentence, first_word(source), first_word(target)) {
        let (wanted, found) = (&source.text[of_source], &target.text[of_target.clone()]);
        let is_name = has_word(prepared.source.text, found) || found.chars().skip(1).any(char::is_uppercase);
        if starts_with_capital(wanted) && starts_with_small(found) && !is_name {
            findings.push(small(prepared, &of_target, "check-sentence-capital-start"));
        }
    }
    // The source is searched once for a word, however many sentences begin with it.
    let mut known: BTreeMap<&str, bool> = BTreeMap::new();
    findings.extend(inner_sentences(target).filter_map(|word| {
        let before = target.text[..word.start].trim_end();
        let head = before.trim_end_matches(['.', '!', '?', '։', ')', '»', '“', '”', '"']);
        let is_stop = before.ends_with('.') || before.ends_with('։');
        let is_plain =
            is_stop && !head.ends_with('.') && !before.ends_with("..") && !ends_in_abbreviation(head, prepared.pack());
        // A stop within brackets or before a bracket's end often belongs to an abbreviation.
        if !is_plain || n_letters(head) < 4 {
            return None;
        }
        let found = &target.text[word.clone()];
        let is_known = *known.entry(found).or_insert_with(|| has_word(prepared.source.text, found));
        (!is_known).then(|| small(prepared, &word, "check-sentence-capital"))
    }));
    findings
}

/// Words of a text that is a sentence even without a stop.
const SENTENCE_WORDS: usize = 6;

/// Whether a text is a sentence rather than a label, which many languages write small.
fn is_sentence(prose: &Prose) -> bool {
    let n_words = prose.words().take(SENTENCE_WORDS).count();
    n_words >= SENTENCE_WORDS || n_words > 2 && prose.trimmed().ends_with(['.', '!', '?', '։', ';'])
}

fn small(prepared: &Prepared<'_>, word: &Range<usize>, id: &'static str) -> Finding {
    let target = prepared.target.prose();
    let is_dotted = prepared.pack().is_some_and(|pack| pack.letters.dotted_i);
    let found = &target.text[word.clone()];
    let finding = Finding::new(target.source_of(word), What::new(id).text("found", found));
    let first = found.chars().next().map_or("", |first| &found[..first.len_utf8()]);
    match target.plain_source_of(&(word.start..word.start + first.len())) {
        Some(place) => finding.with_fix(Fix::replace(place, capital(first, is_dotted))),
        None => finding,
    }
}

/// The length of the last word, in letters.
fn n_letters(text: &str) -> usize {
    text.chars().rev().take_while(|c| c.is_alphabetic()).count()
}

fn starts_with_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

/// The first word, if nothing but opening marks stands before it.
fn first_word(prose: &Prose) -> Option<Range<usize>> {
    let word = prose.words().next()?;
    let is_opening = |c: char| c.is_whitespace() || "\"'„“«»(‚‘”’".contains(c);
    // What follows a break may be a form that stands within a sentence.
    let is_first = prose.text[..word.start].chars().all(is_opening);
    let is_whole = !prose
        .after(word.end)
        .is_some_and(|c| c == OBJECT || c == '.' || c == ':' || c.is_ascii_digit() || c == '_' || c == '-');
    (is_first && is_whole).then_some(word)
}

/// Words that begin a sentence within the text with a small letter.
fn inner_sentences(prose: &Prose) -> impl Iterator<Item = Range<usize>> + '_ {
    prose.words().filter(|word| {
        let before = &prose.text[..word.start];
        let gap = before.len() - before.trim_end_matches(' ').len();
        gap > 0
            && starts_with_small(&prose.text[word.clone()])
            && !prose.after(word.end).is_some_and(|c| c == OBJECT || c == BREAK || c == '.' || c == ')' || c == '_')
            && before.trim_end_matches(' ').ends_with(['.', '։'])
    })
}

fn several(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let target = prepared.target.prose();
    let words = target.words().filter(|word| {
        let found = &target.text[word.clone()];
        let capitals: Vec<bool> = found.chars().map(char::is_uppercase).collect();
        let is_suspect = capitals.len() >= 5
            && capitals.starts_with(&[true, true, false])
            && found.chars().skip(2).all(char::is_lowercase)
            && !prepared.source.text.contains(&found[..found.chars().take(2).map(char::len_utf8).sum()]);
        // Digraphs of Serbian and Croatian are one letter, but two capitals only in words of capitals.
        is_suspect && target.before(word.start) != Some(OBJECT)
    });
    let findings = words.map(|word| {
        let found = &target.text[word.clone()];
        let mut chars = found.chars();
        let first: String = chars.by_ref().take(1).collect();
        let mended = first + &chars.as_str().to_lowercase();
        let finding = Finding::new(target.source_of(&word), What::new("check-several-capitals").text("found", found));
        match target.plain_source_of(&word) {
            Some(place) => finding.with_fix(Fix::replace(place, mended)),
            None => finding,
        }
    });
    findings.collect()
}

/// Words of a heading that must have capitals before it counts as a title: fewer may be names.
const FEWEST_WORDS: usize = 3;

fn heading(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    match pack.capitals.headings {
        Headings::Any => return Vec::new(),
        Headings::Sentence => {}
    }
    let target = prepared.target.prose();
    let all = 0..target.text.len();
    let headings = if prepared.subject.is_title { std::slice::from_ref(&all) } else { &target.headings };
    let findings = headings.iter().filter_map(|heading| {
        // Names that the source has too are no sign; short words have small letters in English titles too.
        let words: Vec<&str> = super::prose::words(&target.text[heading.clone()])
            .map(|word| &target.text[heading.start + word.start..heading.start + word.end])
            .filter(|word| word.chars().count() > 3 && !has_word(prepared.source.text, word))
            .collect();
        let n_capitals = words.iter().filter(|word| starts_with_capital(word) && !is_all_capitals(word)).count();
        let is_title = words.len() >= FEWEST_WORDS && n_capitals == words.len();
        is_title.then(|| {
            Finding::new(target.source_of(&trimmed(&target.text, heading)), What::new("check-heading-capitals"))
        })
    });
    findings.collect()
}

fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let piece = &text[range.clone()];
    let start = range.start + piece.len() - piece.trim_start().len();
    start..range.start + piece.trim_end().len().max(start - range.start)
}
