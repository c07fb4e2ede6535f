//! The same unit in other languages that the user reads, beside its source.

use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_core::{Language, State, TargetKey, Timestamp};

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
