//! Stems: what inflected forms of a word have in common.
//!
//! Three rules, the first that applies:
//!
//! 1. **Stemmer.** Languages that the Snowball project has a stemmer for use it; Bosnian, Croatian and Montenegrin use the
//!    Serbian one, which writes both scripts in Latin.
//! 2. **Endings.** For languages listed in `data/endings.tsv`, the longest listed ending is cut off, as long as at least
//!    three letters with a vowel among them are left. Several rounds where the language strings endings together.
//! 3. **Prefix.** In all other languages a stem is the word without its last quarter, and never shorter than four letters.
//!
//! Stems are for comparison; they are no words and nobody should see them.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
    sync::LazyLock,
};

use snowball_stemmers_rs::{Algorithm, Stemmer};
use tolmach_core::Language;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::{
    fold,
    words::{is_apostrophe, primary},
};

/// Languages that put an apostrophe between a name and its endings.
const NAMES_BEFORE_APOSTROPHE: [&str; 5] = ["az", "crh", "gag", "tr", "uz"];

/// The fewest letters that cutting an ending leaves.
const SHORTEST_STEM: usize = 3;
/// The fewest letters that the prefix rule keeps.
const SHORTEST_PREFIX: usize = 4;

/// The stem of one word, in lower case.
///
/// Cost: up to a few microseconds a word. Words with signs that are no letters are stemmed like any other.
pub fn stem<'a>(word: &'a str, language: &Language) -> Cow<'a, str> {
    let lower = plain(word, language);
    match algorithm(language) {
        Some(algorithm) => {
            let stemmed = Stemmer::create(algorithm).stem(&lower).into_owned();
            Cow::Owned(if stemmed.is_empty() { lower.into_owned() } else { stemmed })
        }
        None => match endings(language) {
            Some(endings) => Cow::Owned(endings.cut(&lower).to_owned()),
            None => Cow::Owned(prefix(&lower).to_owned()),
        },
    }
}

/// Whether the first rule, a stemmer, applies to `language`.
pub fn has_stemmer(language: &Language) -> bool {
    algorithm(language).is_some()
}

/// Which of the three rules applies to a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A Snowball stemmer.
    Stemmer,
    /// The listed endings of the language.
    Endings,
    /// The beginning of the word.
    Prefix,
}

/// The rule that [`stem`] uses for `language`.
pub fn rule(language: &Language) -> Rule {
    match (algorithm(language), endings(language)) {
        (Some(_), _) => Rule::Stemmer,
        (None, Some(_)) => Rule::Endings,
        (None, None) => Rule::Prefix,
    }
}

/// Whether two words, as [`plain`] gives them, differ in nothing but listed endings; none if the language has no list.
pub(crate) fn differ_in_endings(one: &str, other: &str, language: &Language) -> Option<bool> {
    Some(endings(language)?.tell_apart(one, other))
}

/// The word as stemmers and endings expect it: composed, in the language's lower case, one kind of apostrophe, no marks
/// that are only sung (Armenian ՛ ՜ ՞), and without what follows the apostrophe after a Turkic name.
pub(crate) fn plain<'a>(word: &'a str, language: &Language) -> Cow<'a, str> {
    let primary = primary(language);
    let is_turkic = matches!(primary, "az" | "crh" | "gag" | "tr" | "tt") && !word.is_ascii()
        || matches!(primary, "az" | "crh" | "gag" | "tr") && word.contains('I');
    let word = match NAMES_BEFORE_APOSTROPHE.contains(&primary).then(|| word.find(is_apostrophe)).flatten() {
        Some(at) if at > 0 => &word[..at],
        _ => word,
    };
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    let mut lower = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'I' if is_turkic => lower.push('ı'),
            'İ' if is_turkic => lower.push('i'),
            '\u{55B}' | '\u{55C}' | '\u{55E}' | '\u{AD}' => {}
            // The comma-below letters of Romanian, often typed with a cedilla.
            'Ş' | 'ş' if primary == "ro" => lower.push('ș'),
            'Ţ' | 'ţ' if primary == "ro" => lower.push('ț'),
            c if is_apostrophe(c) => lower.push('\''),
            c => lower.extend(c.to_lowercase()),
        }
    }
    if is_nfc_quick(lower.chars()) != IsNormalized::Yes {
        lower = lower.nfc().collect();
    }
    Cow::Owned(if matches!(primary, "bs" | "hr" | "cnr" | "sh" | "sr") { fold::serbian_latin(&lower) } else { lower })
}

fn algorithm(language: &Language) -> Option<Algorithm> {
    Some(match primary(language) {
        "cs" => Algorithm::Czech,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "eo" => Algorithm::Esperanto,
        "es" => Algorithm::Spanish,
        "et" => Algorithm::Estonian,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "hy" => Algorithm::Armenian,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "nl" => Algorithm::Dutch,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "bs" | "cnr" | "hr" | "sh" | "sr" => Algorithm::Serbian,
        "sv" => Algorithm::Swedish,
        "tr" => Algorithm::Turkish,
        "uk" => Algorithm::Ukrainian,
        "yi" => Algorithm::Yiddish,
        _ => return None,
    })
}

/// The listed endings of one language.
struct Endings {
    /// Longest first.
    endings: Vec<&'static str>,
    known: HashSet<&'static str>,
    /// How many endings may follow each other.
    n_rounds: usize,
}

impl Endings {
    fn cut<'a>(&self, word: &'a str) -> &'a str {
        let mut rest = word;
        for _ in 0..self.n_rounds {
            match self.endings.iter().find_map(|ending| rest.strip_suffix(ending).filter(|rest| may_be_stem(rest))) {
                Some(shorter) => rest = shorter,
                None => break,
            }
        }
        rest
    }

    /// Whether each of two words is what both begin with and endings, at most three letters of which they may share.
    fn tell_apart(&self, one: &str, other: &str) -> bool {
        let shared: Vec<_> = one
            .char_indices()
            .zip(other.chars())
            .take_while(|((_, a), b)| a == b)
            .map(|((at, a), _)| at + a.len_utf8())
            .collect();
        shared
            .iter()
            .rev()
            .take(4)
            .take_while(|at| may_be_stem(&one[..**at]))
            .any(|at| self.are_endings(&one[*at..], self.n_rounds) && self.are_endings(&other[*at..], self.n_rounds))
    }

    /// Whether `letters` are at most `n_rounds` endings one after the other.
    fn are_endings(&self, letters: &str, n_rounds: usize) -> bool {
        letters.is_empty()
            || n_rounds > 0
                && letters
                    .char_indices()
                    .map(|(at, c)| at + c.len_utf8())
                    .any(|at| self.known.contains(&letters[..at]) && self.are_endings(&letters[at..], n_rounds - 1))
    }
}

/// Whether enough is left: three letters, a vowel among them.
fn may_be_stem(rest: &str) -> bool {
    rest.chars().count() >= SHORTEST_STEM && rest.chars().any(is_vowel)
}

fn is_vowel(c: char) -> bool {
    "aeiouyąęóáéíúýěůäöüôőűâîăõėįųūīēāôоаеиіїуюяєыэёўѣაეიოუıəөүәõṭաեէըիոօ".contains(c)
}

fn endings(language: &Language) -> Option<&'static Endings> {
    ENDINGS.get(language.as_str()).or_else(|| ENDINGS.get(primary(language)))
}

static ENDINGS: LazyLock<BTreeMap<&'static str, Endings>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    for line in include_str!("../data/endings.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(tags), Some(n_rounds), Some(endings)) = (cells.next(), cells.next(), cells.next()) else { continue };
        let mut endings: Vec<_> = endings.split(' ').collect();
        endings.sort_by_key(|ending| (std::cmp::Reverse(ending.chars().count()), *ending));
        let n_rounds = n_rounds.parse().unwrap_or(1);
        for tag in tags.split(' ') {
            let known = endings.iter().copied().collect();
            all.insert(tag, Endings { endings: endings.clone(), known, n_rounds });
        }
    }
    all
});

/// The word without its last quarter, at least [`SHORTEST_PREFIX`] letters.
fn prefix(word: &str) -> &str {
    let n_letters = word.chars().count();
    let n_kept = (n_letters - n_letters / 4).max(SHORTEST_PREFIX);
    word.char_indices().nth(n_kept).map_or(word, |(at, _)| &word[..at])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
#[path = "stem_tests.rs"]
mod tests;
