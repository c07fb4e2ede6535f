//! The same unit in other languages that the user reads, beside its source.

use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_core::{Language, State, TargetKey, Timestamp};

/// The languages that somebody who translates into these will mostly read as well: their sisters, the nearest of each
/// first, without the languages themselves.
pub fn usual(languages: &[Language]) -> Vec<Language> {
    let farthest = languages.iter().map(|language| language.sisters().len()).max().unwrap_or(0);
    let mut usual: Vec<Language> = Vec::new();
    for step in 0..farthest {
        for sister in languages.iter().filter_map(|language| language.sisters().get(step)) {
            if !languages.contains(sister) && !usual.contains(sister) {
                usual.push(sister.clone());
            }
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
    fn one_reads_the_sisters_of_ones_languages_the_nearest_first() {
        for (languages, expected) in
            [("sk", "cs pl"), ("lt lv", "sgs ltg pl"), ("hr", "bs sr sl"), ("cs uk", "sk be pl ru"), ("xx", "")]
        {
            assert_eq!(usual_of(languages), expected, "{languages}");
        }
    }
}
