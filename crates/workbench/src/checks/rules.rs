//! The rules of teams, one list a collection.

use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_checks::{BadRule, TeamRule};
use tolmach_core::WikiName;
use tolmach_store::StoredRule;

impl Workbench {
    /// The rules of a collection's team, in its order.
    ///
    /// # Errors
    /// [`WorkbenchError::NoCollection`].
    pub fn team_rules(&self, wiki: &WikiName, collection: &str) -> Result<Vec<StoredRule>, WorkbenchError> {
        self.collection(wiki, collection)?;
        Ok(self.store().read(|r| r.team_rules(wiki, collection))?)
    }

    /// Adds a rule behind those that a collection's team has; one with the same pattern takes the place of the old one.
    /// Answers all rules then.
    ///
    /// # Errors
    /// [`WorkbenchError::BadRule`] for a pattern that can't be used, and nothing is changed;
    /// [`WorkbenchError::NoCollection`].
    pub fn add_team_rule(
        &self,
        wiki: &WikiName,
        collection: &str,
        rule: StoredRule,
    ) -> Result<Vec<StoredRule>, WorkbenchError> {
        read(&rule)?;
        self.change_team_rules(wiki, collection, |rules| {
            match rules.iter_mut().find(|one| one.pattern == rule.pattern) {
                Some(same) => *same = rule,
                None => rules.push(rule),
            }
        })
    }

    /// Takes the rule with this pattern away. Answers whether there was one.
    ///
    /// # Errors
    /// [`WorkbenchError::NoCollection`].
    pub fn remove_team_rule(&self, wiki: &WikiName, collection: &str, pattern: &str) -> Result<bool, WorkbenchError> {
        let mut is_removed = false;
        self.change_team_rules(wiki, collection, |rules| {
            let n_before = rules.len();
            rules.retain(|rule| rule.pattern != pattern);
            is_removed = rules.len() < n_before;
        })?;
        Ok(is_removed)
    }

    /// In one transaction, so that two programs lose none of each other's rules.
    fn change_team_rules(
        &self,
        wiki: &WikiName,
        collection: &str,
        change: impl FnOnce(&mut Vec<StoredRule>),
    ) -> Result<Vec<StoredRule>, WorkbenchError> {
        self.store().write(|w| {
            if !w.collections(wiki)?.iter().any(|known| known.name == collection) {
                return Err(WorkbenchError::NoCollection(collection.to_owned()));
            }
            let mut rules = w.team_rules(wiki, collection)?;
            change(&mut rules);
            w.save_team_rules(wiki, collection, &rules)?;
            Ok(rules)
        })
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
