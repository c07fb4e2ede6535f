//! The rules of teams, one list a collection.

use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_checks::{BadRule, TeamRule};
use tolmach_core::WikiName;
use tolmach_store::StoredRule;

impl Workbench {
    /// The rules of a collection's team, in its order.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn team_rules(&self, wiki: &WikiName, collection: &str) -> Result<Vec<StoredRule>, WorkbenchError> {
        Ok(self.store().read(|r| r.team_rules(wiki, collection))?)
    }

    /// Gives a collection's team these rules, in place of what there was.
    ///
    /// # Errors
    /// [`WorkbenchError::BadRule`] for a pattern that can't be used, and nothing is changed;
    /// [`WorkbenchError::NoCollection`].
    pub fn save_team_rules(
        &self,
        wiki: &WikiName,
        collection: &str,
        rules: &[StoredRule],
    ) -> Result<(), WorkbenchError> {
        for rule in rules {
            read(rule)?;
        }
        if !self.collections(wiki)?.contains_key(collection) {
            return Err(WorkbenchError::NoCollection(collection.to_owned()));
        }
        Ok(self.store().write(|w| w.save_team_rules(wiki, collection, rules))?)
    }
}

/// Rules ready to be run. One that this program cannot read is left out, and logged.
pub(super) fn read_all(stored: &[StoredRule]) -> Vec<TeamRule> {
    let rules = stored
        .iter()
        .filter_map(|rule| read(rule).inspect_err(|error| tracing::warn!(%error, "a rule of a team is left out")).ok());
    rules.collect()
}

fn read(rule: &StoredRule) -> Result<TeamRule, BadRule> {
    let StoredRule { pattern, level, sentence, replacement } = rule;
    TeamRule::new(pattern, *level, sentence, replacement.as_deref())
}
