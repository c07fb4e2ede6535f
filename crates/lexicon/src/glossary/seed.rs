//! The glossary of the movement's terms that comes with the program.
//!
//! It stands in `data/seed`: `terms.tsv` for the terms, and a file a language for their translations, so that somebody who
//! knows one language can review one file. Rows say whether that has happened.

use std::{collections::BTreeMap, sync::LazyLock};

use tolmach_core::Language;

use super::{Status, TargetTerm};

/// Which seed this is. It grows with every change of the files, so that a database takes the change over.
pub const SEED_VERSION: u32 = 1;

/// The language of the seed's terms.
pub const SEED_LANGUAGE: &str = "en";

/// A term of the seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedTerm {
    /// The term, in English.
    pub source: &'static str,
    /// The field it belongs to.
    pub domain: &'static str,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
    /// What it means, in Markdown.
    pub note: &'static str,
    /// Its translations.
    pub renderings: BTreeMap<Language, SeedRendering>,
}

/// The translations of a term into one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedRendering {
    /// The translations, in the order to show.
    pub targets: Vec<TargetTerm>,
    /// Whether somebody who knows the language has looked at them.
    pub is_reviewed: bool,
}

const TERMS: &str = include_str!("../../data/seed/terms.tsv");

const RENDERINGS: [(&str, &str); 15] = [
    ("be", include_str!("../../data/seed/be.tsv")),
    ("bg", include_str!("../../data/seed/bg.tsv")),
    ("cs", include_str!("../../data/seed/cs.tsv")),
    ("et", include_str!("../../data/seed/et.tsv")),
    ("hr", include_str!("../../data/seed/hr.tsv")),
    ("hu", include_str!("../../data/seed/hu.tsv")),
    ("ka", include_str!("../../data/seed/ka.tsv")),
    ("lt", include_str!("../../data/seed/lt.tsv")),
    ("pl", include_str!("../../data/seed/pl.tsv")),
    ("ro", include_str!("../../data/seed/ro.tsv")),
    ("ru", include_str!("../../data/seed/ru.tsv")),
    ("sk", include_str!("../../data/seed/sk.tsv")),
    ("sr", include_str!("../../data/seed/sr.tsv")),
    ("tr", include_str!("../../data/seed/tr.tsv")),
    ("uk", include_str!("../../data/seed/uk.tsv")),
];

/// The terms of the seed, in the order of the file.
pub fn seed() -> &'static [SeedTerm] {
    &SEED
}

static SEED: LazyLock<Vec<SeedTerm>> = LazyLock::new(|| {
    let mut terms: Vec<_> = rows(TERMS).filter_map(|cells| read_term(&cells)).collect();
    for (tag, file) in RENDERINGS {
        let Ok(language) = Language::parse(tag) else { continue };
        for cells in rows(file) {
            let [source, is_reviewed, targets] = cells.as_slice() else { continue };
            if let Some(term) = terms.iter_mut().find(|term| term.source == *source) {
                let rendering = SeedRendering { targets: read_targets(targets), is_reviewed: *is_reviewed == "yes" };
                term.renderings.insert(language.clone(), rendering);
            }
        }
    }
    terms
});

fn rows(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    file.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

fn read_term(cells: &[&'static str]) -> Option<SeedTerm> {
    let [source, domain, do_not_translate, note] = *cells else { return None };
    Some(SeedTerm { source, domain, do_not_translate: do_not_translate == "yes", note, renderings: BTreeMap::new() })
}

fn read_targets(cell: &str) -> Vec<TargetTerm> {
    cell.split("; ")
        .map(|target| {
            let (status, text) = match (target.strip_prefix('?'), target.strip_prefix('!')) {
                (Some(text), _) => (Status::Admitted, text),
                (_, Some(text)) => (Status::Forbidden, text),
                (None, None) => (Status::Preferred, target),
            };
            TargetTerm { text: text.trim().to_owned(), status }
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_of_the_seed_is_read() {
        assert_eq!(seed().len(), rows(TERMS).count(), "a term has another number of columns");
        let sources: BTreeSet<_> = seed().iter().map(|term| term.source).collect();
        assert_eq!(sources.len(), seed().len(), "a term stands there twice");
        for (tag, file) in RENDERINGS {
            let language = Language::parse(tag).unwrap();
            let n_read = seed().iter().filter(|term| term.renderings.contains_key(&language)).count();
            assert_eq!(n_read, rows(file).count(), "{tag}.tsv has rows for unknown terms, twice, or of other columns");
            for cells in rows(file) {
                assert!(matches!(cells[1], "yes" | "no"), "{tag}.tsv: {cells:?} says neither yes nor no");
            }
        }
    }

    #[test]
    fn the_seed_is_as_large_as_promised() {
        assert!(seed().len() >= 100, "{} terms", seed().len());
        for term in seed() {
            assert!(!term.note.is_empty() && !term.domain.is_empty(), "{} is not explained", term.source);
            assert!(term.do_not_translate || term.renderings.len() >= 10, "{} has few translations", term.source);
            for (language, rendering) in &term.renderings {
                let n_preferred = rendering.targets.iter().filter(|target| target.status == Status::Preferred).count();
                assert_eq!(n_preferred, 1, "{} has not one preferred translation into {language}", term.source);
                let texts: BTreeSet<_> = rendering.targets.iter().map(|target| &target.text).collect();
                assert_eq!(texts.len(), rendering.targets.len(), "{} twice into {language}", term.source);
                assert!(rendering.targets.iter().all(|target| !target.text.is_empty() && !target.text.contains(';')));
            }
        }
    }

    #[test]
    fn letters_are_those_of_the_language() {
        const CYRILLIC: [&str; 5] = ["be", "bg", "ru", "sr", "uk"];
        for term in seed() {
            for (language, rendering) in &term.renderings {
                let is_latin = !CYRILLIC.contains(&language.as_str()) && language.as_str() != "ka";
                for target in &rendering.targets {
                    let has_cyrillic = target.text.chars().any(|c| ('\u{400}'..'\u{530}').contains(&c));
                    let has_latin = target.text.chars().any(|c| c.is_alphabetic() && c < '\u{250}');
                    assert!(!(has_cyrillic && has_latin), "{language}: {} mixes scripts", target.text);
                    assert!(!(is_latin && has_cyrillic), "{language}: {}", target.text);
                    for (letters, tag) in
                        [("ыэъё", "uk"), ("іїєґ", "ru"), ("щъи", "be"), ("ыэіїє", "bg"), ("щыэій", "sr")]
                    {
                        let is_foreign =
                            language.as_str() == tag && target.text.to_lowercase().contains(|c| letters.contains(c));
                        assert!(!is_foreign, "{tag}: {} has a letter of another language", target.text);
                    }
                }
            }
        }
    }
}
