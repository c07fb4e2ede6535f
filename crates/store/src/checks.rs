//! What people decided about problems, and the rules of teams.

use crate::{
    Reader, ResourceId, Result, StoreError, Writer,
    columns::{ms, some_user, time, word},
};
use tolmach_checks::{CheckId, Level, Problem};
use tolmach_core::{TargetKey, Timestamp, UserName, WikiName};

/// A problem that somebody decided to let pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredProblem {
    /// The name of the check; one of a newer program may be unknown here.
    pub check: String,
    /// What it found; see [`Problem::fingerprint`].
    pub fingerprint: String,
    /// Who; none where nobody was logged in.
    pub by: Option<UserName>,
    /// When.
    pub at: Timestamp,
    /// Why; may be empty.
    pub why: String,
}

/// A rule of a team, as stored: its pattern may be of a newer program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRule {
    /// A regular expression.
    pub pattern: String,
    /// How grave it is.
    pub level: Level,
    /// What the team says about it.
    pub sentence: String,
    /// What to write instead.
    pub replacement: Option<String>,
}

pub(crate) const IGNORED: &str = "SELECT * FROM ignored_problem WHERE target_id = ?1 ORDER BY ignored_at, check_id";
pub(crate) const RULES: &str = "SELECT t.* FROM wiki w JOIN collection c ON c.wiki_id = w.id
  JOIN team_rule t ON t.collection_id = c.id WHERE w.name = ?1 AND c.name = ?2 ORDER BY t.position";
pub(crate) const RULES_OF_PAGE: &str =
    "SELECT t.* FROM collection_resource r JOIN team_rule t ON t.collection_id = r.collection_id
  WHERE r.resource_id = ?1 ORDER BY t.collection_id, t.position";

fn read_rule(row: &rusqlite::Row<'_>) -> Result<StoredRule> {
    let is_replaced: bool = row.get("is_replaced")?;
    Ok(StoredRule {
        pattern: row.get("pattern")?,
        level: word(row, "level", "level", Level::parse)?,
        sentence: row.get("sentence")?,
        replacement: if is_replaced { Some(row.get("replacement")?) } else { None },
    })
}

impl Reader<'_> {
    /// The problems of a unit in one language that somebody decided to let pass, oldest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn ignored_problems(&self, key: &TargetKey) -> Result<Vec<IgnoredProblem>> {
        let Some(target) = self.target_id(key)? else { return Ok(Vec::new()) };
        self.all(IGNORED, [target], |row| {
            Ok(IgnoredProblem {
                check: row.get("check_id")?,
                fingerprint: row.get("fingerprint")?,
                by: some_user(row, "ignored_by")?,
                at: time(row, "ignored_at")?,
                why: row.get("why")?,
            })
        })
    }

    /// The rules of a collection's team, in its order. A collection that does not exist has none.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn team_rules(&self, wiki: &WikiName, collection: &str) -> Result<Vec<StoredRule>> {
        self.all(RULES, (wiki.as_str(), collection), read_rule)
    }

    /// The rules of all collections that a page belongs to.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn team_rules_of_page(&self, resource: ResourceId) -> Result<Vec<StoredRule>> {
        self.all(RULES_OF_PAGE, [resource.0], read_rule)
    }
}

impl Writer<'_> {
    /// Lets a problem pass. Who did so before, and why, is replaced.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the unit.
    pub fn ignore_problem(
        &mut self,
        key: &TargetKey,
        problem: &Problem,
        fingerprint: &str,
        by: Option<&UserName>,
        why: &str,
        now: Timestamp,
    ) -> Result<()> {
        let target = self.ensure_target(key, now)?;
        self.run(
            "INSERT OR REPLACE INTO ignored_problem (target_id, check_id, fingerprint, ignored_by, why, ignored_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (target, problem.check.as_str(), fingerprint, by.map_or("", UserName::as_str), why, ms(now)),
        )?;
        Ok(())
    }

    /// Lets what a check found in a unit pass no longer. Answers how many problems that were.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the unit.
    pub fn heed_problems(&mut self, key: &TargetKey, check: CheckId) -> Result<usize> {
        let target = self.known_target_id(key)?;
        self.run("DELETE FROM ignored_problem WHERE target_id = ?1 AND check_id = ?2", (target, check.as_str()))
    }

    /// Gives a collection's team these rules, in place of what there was.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the collection.
    pub fn save_team_rules(&mut self, wiki: &WikiName, collection: &str, rules: &[StoredRule]) -> Result<()> {
        let wiki_id = self.wiki_id(wiki)?;
        let id: i64 = self
            .one("SELECT id FROM collection WHERE wiki_id = ?1 AND name = ?2", (wiki_id, collection), |row| {
                Ok(row.get(0)?)
            })?
            .ok_or_else(|| StoreError::NoSuch { what: "collection", name: collection.to_owned() })?;
        self.run("DELETE FROM team_rule WHERE collection_id = ?1", [id])?;
        for (position, rule) in (0_i64..).zip(rules) {
            let StoredRule { pattern, level, sentence, replacement } = rule;
            self.run(
                "INSERT INTO team_rule (collection_id, position, pattern, level, sentence, is_replaced, replacement)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                (
                    id,
                    position,
                    pattern,
                    level.as_str(),
                    sentence,
                    replacement.is_some(),
                    replacement.as_deref().unwrap_or_default(),
                ),
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "checks_tests.rs"]
mod tests;
