//! Letters of two scripts in one word: looks right, but cannot be found, sorted or read aloud.

use super::prose::{OBJECT, Prose};
use crate::{
    packs::{Pack, Script},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// Two scripts in one word.
pub(crate) const CHECK: Check = Check { id: CheckId::new("mixed-script"), level: Level::Warn, run };

/// Latin letters and what looks the same in Cyrillic.
const CYRILLIC: [(char, char); 33] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('ï', 'ї'),
    ('ë', 'ё'),
    ('h', 'һ'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('Ï', 'Ї'),
    ('Ë', 'Ё'),
    ('è', 'ѐ'),
    ('ə', 'ә'),
    ('Ə', 'Ә'),
];

/// Latin letters and what looks the same in Greek.
const GREEK: [(char, char); 18] = [
    ('o', 'ο'),
    ('v', 'ν'),
    ('i', 'ι'),
    ('u', 'υ'),
    ('A', 'Α'),
    ('B', 'Β'),
    ('E', 'Ε'),
    ('Z', 'Ζ'),
    ('H', 'Η'),
    ('I', 'Ι'),
    ('K', 'Κ'),
    ('M', 'Μ'),
    ('N', 'Ν'),
    ('O', 'Ο'),
    ('P', 'Ρ'),
    ('T', 'Τ'),
    ('Y', 'Υ'),
    ('X', 'Χ'),
];

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let target = prepared.target.prose();
    // Cheap for texts in one script.
    let has = |script| target.text.chars().any(|c| Script::of(c) == Some(script));
    let n_scripts = [Script::Latn, Script::Cyrl, Script::Grek, Script::Geor, Script::Armn]
        .into_iter()
        .filter(|one| has(*one))
        .count();
    if n_scripts < 2 {
        return Vec::new();
    }
    let words: Vec<Range<usize>> = target.words().collect();
    let findings = words.iter().enumerate().filter_map(|(n, word)| {
        let found = &target.text[word.clone()];
        let is_suspect = is_mixed(found, pack) || is_alone(&words, n, target, pack, prepared.source.text);
        if !is_suspect || prepared.source.text.contains(found) && found.chars().count() > 1 {
            return None;
        }
        let mended = in_script(found, pack.letters.script, pack).or_else(|| with_marks(found, pack));
        // Keyboards lack the language's own accented letters, and the Latin ones stand in for them everywhere.
        let is_accent_only = runs(found)
            .iter()
            .all(|(script, run)| *script == pack.letters.script || run.chars().all(|c| c.nfd().count() > 1));
        let level = if is_accent_only { Level::Hint } else { Level::Warn };
        let what = What::new("check-mixed-script").text("word", found);
        let finding = Finding::new(target.source_of(word), what).at_level(level);
        Some(match (mended, target.plain_source_of(word)) {
            (Some(mended), Some(place)) => finding.with_fix(Fix::replace(place, mended)),
            (_, _) => finding,
        })
    });
    findings.collect()
}

/// A run of letters of one script within a word.
fn runs(word: &str) -> Vec<(Script, &str)> {
    let mut runs: Vec<(Script, Range<usize>)> = Vec::new();
    for (at, c) in word.char_indices() {
        let Some(script) = Script::of(c) else { continue };
        match runs.last_mut() {
            Some((last, range)) if *last == script => range.end = at + c.len_utf8(),
            _ => runs.push((script, at..at + c.len_utf8())),
        }
    }
    runs.into_iter().map(|(script, range)| (script, &word[range])).collect()
}

/// Whether letters of two scripts are mixed by mistake. A foreign name or abbreviation with an ending of the language
/// (`URLови`, `Википедиaта` is none) is no mistake.
fn is_mixed(word: &str, pack: &Pack) -> bool {
    let runs = runs(word);
    let own = pack.letters.script;
    let has_both = runs.iter().any(|(script, _)| *script == own) && runs.iter().any(|(script, _)| *script != own);
    if !has_both {
        // A word wholly of two foreign scripts is as wrong.
        return runs.len() > 1;
    }
    let is_inflected = match runs[..] {
        [(first, name), (second, _)] => {
            first != own && second == own && name.chars().count() > 1 && !is_all_alike(name, pack)
        }
        _ => false,
    };
    // An abbreviation in capitals and its ending, or a prefix and a foreign name.
    let is_abbreviation = match runs[..] {
        [(first, name), (second, ending)] if first != own && second == own => {
            name.chars().count() > 1 && name.chars().all(char::is_uppercase) && ending.chars().all(char::is_lowercase)
        }
        [(first, _), (second, name)] if first == own && second != own => {
            name.chars().count() > 2 && name.starts_with(char::is_uppercase) && !is_all_alike(name, pack)
        }
        _ => false,
    };
    !(is_inflected || is_abbreviation)
}

fn is_all_alike(letters: &str, pack: &Pack) -> bool {
    letters.chars().all(|c| alike(c, pack.letters.script, pack).is_some())
}

/// Whether a single letter of another script stands as a word between words of the language's script: `i`, `a`, `c`.
fn is_alone(words: &[Range<usize>], n: usize, target: &Prose, pack: &Pack, source: &str) -> bool {
    let word = &target.text[words[n].clone()];
    let mut chars = word.chars();
    let (Some(c), None) = (chars.next(), chars.next()) else { return false };
    let own = pack.letters.script;
    // A neighbour of mixed letters is one of the language's words, once it is mended.
    let is_own = |word: &Range<usize>| {
        let word = &target.text[word.clone()];
        word.chars().all(|c| Script::of(c).is_none_or(|script| script == own)) || is_mixed(word, pack)
    };
    let is_next = |from: usize, to: usize| &target.text[from..to] == " ";
    let is_between = n > 0
        && words.get(n + 1).is_some_and(|next| is_own(next) && is_next(words[n].end, next.start))
        && is_own(&words[n - 1])
        && is_next(words[n - 1].end, words[n].start);
    let is_foreign = Script::of(c).is_some_and(|script| script != own);
    // A capital is a name of something: a vitamin, a variable.
    is_foreign
        && c.is_lowercase()
        && is_between
        && alike(c, own, pack).is_some()
        && (c == 'a' || !super::words::has_word(source, word))
        && target.before(words[n].start) != Some(OBJECT)
}

/// The word with each letter in one script; none if a letter has no double there.
fn in_script(word: &str, script: Script, pack: &Pack) -> Option<String> {
    word.chars()
        .map(|c| if Script::of(c).is_none_or(|own| own == script) { Some(c) } else { alike(c, script, pack) })
        .collect()
}

/// The word with each accented letter of another script as the language's own with a mark: `â` in Cyrillic.
fn with_marks(word: &str, pack: &Pack) -> Option<String> {
    let script = pack.letters.script;
    let letter = |c: char| {
        if Script::of(c).is_none_or(|own| own == script) {
            return Some(c.to_string());
        }
        let mut parts = c.nfd();
        let base = alike(parts.next()?, script, pack)?;
        Some(std::iter::once(base).chain(parts).collect::<String>())
    };
    word.chars().map(letter).collect()
}

/// The letter of a script that looks the same, if the language has it.
fn alike(c: char, script: Script, pack: &Pack) -> Option<char> {
    let double = match (Script::of(c)?, script) {
        (Script::Latn, Script::Cyrl) => pair(&CYRILLIC, |(latin, _)| *latin == c).map(|(_, other)| other),
        (Script::Cyrl, Script::Latn) => pair(&CYRILLIC, |(_, cyrillic)| *cyrillic == c).map(|(latin, _)| latin),
        (Script::Latn, Script::Grek) => pair(&GREEK, |(latin, _)| *latin == c).map(|(_, other)| other),
        (Script::Grek, Script::Latn) => pair(&GREEK, |(_, greek)| *greek == c).map(|(latin, _)| latin),
        (_, _) => None,
    }?;
    let lower = double.to_lowercase().next().unwrap_or(double);
    pack.letters.alphabet.contains(lower).then_some(double)
}

fn pair(pairs: &[(char, char)], is_it: impl Fn(&(char, char)) -> bool) -> Option<(char, char)> {
    pairs.iter().copied().find(is_it)
}
