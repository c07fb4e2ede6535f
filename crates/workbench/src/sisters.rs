//! The same unit in other languages that the user reads, beside its source.

use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_core::{Language, State, TargetKey, Timestamp};

/// Languages whose readers mostly understand each other's texts, or learned the other at school. Within a family the
/// nearer ones stand nearer; a language may be in several.
const FAMILIES: &[&[&str]] = &[
    &["be", "be-tarask", "uk", "ru", "pl"],
    &["rue", "uk", "sk", "pl"],
    &["cs", "sk"],
    &["pl", "cs", "sk", "szl", "csb"],
    &["hsb", "dsb", "cs", "pl"],
    &["sr", "sr-Latn", "hr", "bs", "sl", "mk", "bg"],
    &["lv", "ltg", "lt"],
    &["et", "vro", "fi"],
    &["crh", "tr", "az", "gag"],
    &["tt", "ba", "kk"],
];

/// The languages that somebody who translates into these will mostly read as well: those of their families, nearer ones
/// first, without the languages themselves.
pub fn usual(languages: &[Language]) -> Vec<Language> {
    let mut nearest: Vec<(usize, &str)> = Vec::new();
    for language in languages {
        let tag = language.to_string();
        for family in FAMILIES {
            let Some(at) = family.iter().position(|member| *member == tag) else { continue };
            nearest.extend(family.iter().enumerate().map(|(there, member)| (at.abs_diff(there), *member)));
        }
    }
    nearest.sort_by_key(|(steps, _)| *steps);
    let mut usual: Vec<Language> = Vec::new();
    for language in nearest.into_iter().filter_map(|(_, tag)| Language::parse(tag).ok()) {
        if !languages.contains(&language) && !usual.contains(&language) {
            usual.push(language);
        }
    }
    usual
}

/// A unit as a sister language has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sister {
    /// The language.
    pub language: Language,
    /// Its translation.
    pub text: String,
    /// Its state on the wiki.
    pub state: State,
    /// Since when it has been seen in this state.
    pub since: Timestamp,
    /// When it was read from the wiki.
    pub as_of: Timestamp,
}

impl Workbench {
    /// The translations of a unit in these languages, in their order; those that were never pulled or have none are
    /// left out, and so is the unit's own language.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn sisters(&self, key: &TargetKey, languages: &[Language]) -> Result<Vec<Sister>, WorkbenchError> {
        self.store().read(|r| {
            let mut sisters = Vec::new();
            for language in languages.iter().filter(|language| **language != key.language) {
                let sister = TargetKey { language: language.clone(), ..key.clone() };
                let Some(stored) = r.target(&sister)? else { continue };
                let Some(text) = stored.remote.text().filter(|text| !text.trim().is_empty()) else { continue };
                sisters.push(Sister {
                    language: language.clone(),
                    text: text.to_owned(),
                    state: stored.remote.target.state(),
                    since: stored.since,
                    as_of: stored.read_at,
                });
            }
            Ok(sisters)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual_of(tags: &str) -> String {
        let languages: Vec<Language> = tags.split_whitespace().map(|tag| Language::parse(tag).unwrap()).collect();
        usual(&languages).iter().map(Language::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_reads_the_languages_of_ones_families_the_nearer_ones_first() {
        for (languages, expected) in [
            ("sk", "cs pl uk szl rue csb"),
            ("lt", "ltg lv"),
            ("hu", ""),
            ("hr", "sr-Latn bs sr sl mk bg"),
            ("cs sk", "pl dsb uk hsb szl rue csb"),
        ] {
            assert_eq!(usual_of(languages), expected, "{languages}");
        }
    }
}
