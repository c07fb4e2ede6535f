//! Sprints, the baselines taken at their start, and who did what since.

use crate::{
    Reader, Result, StoreError, Writer,
    columns::{language, ms, rev, revision, small, some_user, state, time, title, unit_id, wiki_name, word},
};
use rusqlite::Row;
use std::collections::BTreeMap;
use tolmach_core::{
    Date, Revision, State, Timestamp, UnitKey, UserName,
    sprint::{BaselineUnit, Credit, Goal, Kind, Measure, Place, Sprint},
};

/// A unit of a sprint's resources in one of its languages, as last read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SprintUnit {
    /// Its state.
    pub state: State,
    /// The revision of its translation.
    pub revision: Option<Revision>,
    /// Words of its definition.
    pub n_words: u32,
    /// When it was read last.
    pub read_at: Timestamp,
    /// The first reading that showed this state at this revision.
    pub since: Timestamp,
    /// Whether a draft is open.
    pub has_draft: bool,
    /// Who brought it to this revision.
    pub credit: Credited,
}

/// What is known of who did a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credited {
    /// Nobody has looked yet.
    NotAsked,
    /// The wiki does not say.
    Unknown,
    /// This one.
    To(Credit),
}

const SPRINTS: &str = "SELECT s.*, w.name AS wiki FROM sprint s JOIN wiki w ON w.id = s.wiki_id ORDER BY s.id";
pub(crate) const BY_NAME: &str =
    "SELECT s.*, w.name AS wiki FROM sprint s JOIN wiki w ON w.id = s.wiki_id WHERE s.name = ?1";
pub(crate) const PAGES: &str = "SELECT r.title FROM sprint_resource m JOIN resource r ON r.id = m.resource_id
  WHERE m.sprint_id = ?1 ORDER BY m.position";
pub(crate) const LANGUAGES: &str = "SELECT language FROM sprint_language WHERE sprint_id = ?1 ORDER BY position";
pub(crate) const TAGS: &str = "SELECT tag FROM sprint_tag WHERE sprint_id = ?1 ORDER BY position";
pub(crate) const BASELINE: &str = "SELECT b.*, r.title, u.name AS unit FROM baseline b JOIN unit u ON u.id = b.unit_id
  JOIN resource r ON r.id = u.resource_id WHERE b.sprint_id = ?1";
pub(crate) const NOW: &str = "SELECT r.title, u.name AS unit, u.n_words, t.language, t.state, t.revision, t.read_at,
    t.since, d.id IS NOT NULL AS has_draft, c.revision IS NOT NULL AS is_asked, c.account, c.saved_at
  FROM sprint_resource m JOIN resource r ON r.id = m.resource_id JOIN unit u ON u.resource_id = r.id AND u.is_present
  JOIN sprint_language l ON l.sprint_id = m.sprint_id
  JOIN target t ON t.unit_id = u.id AND t.language = l.language
  LEFT JOIN draft d ON d.target_id = t.id AND d.ended = ''
  LEFT JOIN credit c ON c.sprint_id = m.sprint_id AND c.unit_id = u.id AND c.language = t.language
    AND c.revision = t.revision
  WHERE m.sprint_id = ?1";

fn read_sprint(row: &Row<'_>) -> Result<Sprint> {
    let day = |column| word(row, column, "day", |day| day.parse::<Date>().ok());
    let measure = word(row, "goal_measure", "measure", |word| {
        [Measure::Units, Measure::Words].into_iter().find(|measure| measure.as_str() == word)
    })?;
    Ok(Sprint {
        name: row.get("name")?,
        wiki: wiki_name(row, "wiki")?,
        kind: word(row, "kind", "kind", Kind::parse)?,
        pages: Vec::new(),
        languages: Vec::new(),
        from: day("from_day")?,
        to: day("to_day")?,
        goal: Goal { amount: small(row, "goal_amount")?, measure },
        brief: row.get("brief")?,
        tags: Vec::new(),
        baseline_at: time(row, "baseline_at")?,
    })
}

pub(crate) fn read_place(row: &Row<'_>) -> Result<Place> {
    Ok((UnitKey { page: title(row, "title")?, unit: unit_id(row, "unit")? }, language(row, "language")?))
}

fn read_credit(row: &Row<'_>) -> Result<Credited> {
    if !row.get::<_, bool>("is_asked")? {
        return Ok(Credited::NotAsked);
    }
    Ok(match some_user(row, "account")? {
        None => Credited::Unknown,
        Some(user) => Credited::To(Credit { user, at: time(row, "saved_at")? }),
    })
}

impl Reader<'_> {
    /// All sprints, in the order in which they were made. Pages have the titles that they have now.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn sprints(&self) -> Result<Vec<Sprint>> {
        let rows = self.all(SPRINTS, [], |row| Ok((row.get("id")?, read_sprint(row)?)))?;
        rows.into_iter().map(|(id, sprint)| self.with_scope(id, sprint)).collect()
    }

    /// One sprint.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn sprint(&self, name: &str) -> Result<Option<Sprint>> {
        let row = self.one(BY_NAME, [name], |row| Ok((row.get("id")?, read_sprint(row)?)))?;
        row.map(|(id, sprint)| self.with_scope(id, sprint)).transpose()
    }

    /// The baseline of a sprint.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn baseline(&self, name: &str) -> Result<BTreeMap<Place, BaselineUnit>> {
        let rows = self.all(BASELINE, [self.sprint_id(name)?], |row| {
            let unit = BaselineUnit {
                state: state(row, "state")?,
                revision: revision(row, "revision")?,
                n_words: small(row, "n_words")?,
            };
            Ok((read_place(row)?, unit))
        })?;
        Ok(rows.into_iter().collect())
    }

    /// The present units of a sprint's resources in its languages, as last read.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn sprint_units(&self, name: &str) -> Result<BTreeMap<Place, SprintUnit>> {
        let rows = self.all(NOW, [self.sprint_id(name)?], |row| {
            let unit = SprintUnit {
                state: state(row, "state")?,
                revision: revision(row, "revision")?,
                n_words: small(row, "n_words")?,
                read_at: time(row, "read_at")?,
                since: time(row, "since")?,
                has_draft: row.get("has_draft")?,
                credit: read_credit(row)?,
            };
            Ok((read_place(row)?, unit))
        })?;
        Ok(rows.into_iter().collect())
    }

    pub(crate) fn sprint_id(&self, name: &str) -> Result<i64> {
        self.one(BY_NAME, [name], |row| Ok(row.get("id")?))?
            .ok_or_else(|| StoreError::NoSuch { what: "sprint", name: name.to_owned() })
    }

    fn with_scope(&self, id: i64, sprint: Sprint) -> Result<Sprint> {
        let pages = self.all(PAGES, [id], |row| title(row, "title"))?;
        let languages = self.all(LANGUAGES, [id], |row| language(row, "language"))?;
        let tags = self.all(TAGS, [id], |row| Ok(row.get("tag")?))?;
        Ok(Sprint { pages, languages, tags, ..sprint })
    }
}

impl Writer<'_> {
    /// Keeps a new sprint with its baseline. Its pages and their units must be known.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] when the name is taken; [`StoreError::NoSuch`] for a page or a unit.
    pub fn create_sprint(&mut self, sprint: &Sprint, baseline: &BTreeMap<Place, BaselineUnit>) -> Result<()> {
        let Sprint { name, wiki, kind, pages, languages, from, to, goal, brief, tags, baseline_at } = sprint;
        if self.sprint(name)?.is_some() {
            return Err(StoreError::AlreadyThere { what: "sprint", name: name.clone() });
        }
        let wiki_id = self.wiki_id(wiki)?;
        self.run(
            "INSERT INTO sprint (wiki_id, name, kind, from_day, to_day, goal_amount, goal_measure, brief, baseline_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            (
                wiki_id,
                name,
                kind.as_str(),
                from.to_string(),
                to.to_string(),
                goal.amount,
                goal.measure.as_str(),
                brief,
                ms(*baseline_at),
            ),
        )?;
        let id = self.last_id();
        for (position, page) in (0_i64..).zip(pages) {
            let resource = self.known_resource(wiki, page)?.id;
            self.run(
                "INSERT INTO sprint_resource (sprint_id, position, resource_id) VALUES (?1, ?2, ?3)",
                (id, position, resource.0),
            )?;
        }
        for (position, language) in (0_i64..).zip(languages) {
            self.run(
                "INSERT INTO sprint_language (sprint_id, position, language) VALUES (?1, ?2, ?3)",
                (id, position, language.as_str()),
            )?;
        }
        self.put_tags(id, tags)?;
        for (place, BaselineUnit { state, revision, n_words }) in baseline {
            let unit = self.unit_of(sprint, place)?;
            self.run(
                "INSERT INTO baseline (sprint_id, unit_id, language, state, revision, n_words)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                (id, unit, place.1.as_str(), state.as_str(), rev(*revision), n_words),
            )?;
        }
        Ok(())
    }

    /// Gives a sprint another brief, in Markdown.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn set_brief(&mut self, name: &str, brief: &str) -> Result<()> {
        let id = self.sprint_id(name)?;
        self.run("UPDATE sprint SET brief = ?2 WHERE id = ?1", (id, brief))?;
        Ok(())
    }

    /// Gives a sprint other tags.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn set_tags(&mut self, name: &str, tags: &[String]) -> Result<()> {
        let id = self.sprint_id(name)?;
        self.run("DELETE FROM sprint_tag WHERE sprint_id = ?1", [id])?;
        self.put_tags(id, tags)
    }

    fn put_tags(&mut self, id: i64, tags: &[String]) -> Result<()> {
        for (position, tag) in (0_i64..).zip(tags) {
            self.run("INSERT INTO sprint_tag (sprint_id, position, tag) VALUES (?1, ?2, ?3)", (id, position, tag))?;
        }
        Ok(())
    }

    /// Removes a sprint with its baseline. The work done in it stays.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn remove_sprint(&mut self, name: &str) -> Result<()> {
        let id = self.sprint_id(name)?;
        self.run("DELETE FROM sprint WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Notes who brought a unit to the revision `at`; none where nobody knows.
    ///
    /// It counts as long as that revision stands; after another, [`Reader::sprint_units`] says [`Credited::NotAsked`].
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn save_credit(&mut self, name: &str, place: &Place, at: Revision, credit: Option<&Credit>) -> Result<()> {
        let id = self.sprint_id(name)?;
        let sprint = self.sprint(name)?.ok_or(StoreError::Damaged)?;
        let unit = self.unit_of(&sprint, place)?;
        self.run(
            "INSERT INTO credit (sprint_id, unit_id, language, revision, account, saved_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT DO UPDATE SET revision = excluded.revision, account = excluded.account,
               saved_at = excluded.saved_at",
            (
                id,
                unit,
                place.1.as_str(),
                rev(Some(at)),
                credit.map_or("", |credit| UserName::as_str(&credit.user)),
                credit.map_or(0, |credit| ms(credit.at)),
            ),
        )?;
        Ok(())
    }

    pub(crate) fn unit_of(&self, sprint: &Sprint, (key, _): &Place) -> Result<i64> {
        let resource = self.known_resource(&sprint.wiki, &key.page)?.id;
        self.unit_row(resource, &key.unit)?
            .map(|(id, _)| id)
            .ok_or_else(|| StoreError::NoSuch { what: "unit", name: key.to_string() })
    }
}

#[cfg(test)]
#[path = "sprints_tests.rs"]
mod tests;
