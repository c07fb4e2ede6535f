//! Translations as last read from the wiki.

use crate::{
    Reader, Resource, ResourceId, Result, StoreError, Writer,
    columns::{At, ms, rev, revision, small, some_user, state, time, unit_id},
};
use rusqlite::Row;
use std::collections::BTreeSet;
use tolmach_core::{
    Language, PageTitle, Remote, Revision, State, Target, TargetKey, Timestamp, Translation, UnitKey, UserName,
    WikiName,
};

/// A unit in one language as last read from the wiki.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTarget {
    /// What it is; its page is the resource's title now.
    pub key: TargetKey,
    /// Its place within the page, from 0.
    pub position: u32,
    /// Definition and translation.
    pub remote: Remote,
    /// The definition that an outdated translation was made from, where it is known. None for other states.
    pub source_then: Option<String>,
    /// Whether the wiki may still be asked for `source_then`: outdated, not known, not asked in vain.
    pub may_ask_source_then: bool,
    /// Words of the definition.
    pub n_words: u32,
    /// Whether the page still has the unit.
    pub is_present: bool,
    /// When this was read.
    pub read_at: Timestamp,
    /// The first reading that showed this state at this revision.
    pub since: Timestamp,
}

/// The columns that [`read_stored`] reads, by their places: a page may have thousands of units.
macro_rules! columns {
    () => {
        "t.state, t.text, t.revision, t.translator, t.reviewers, t.made_from, t.made_from_rev, t.asked_rev, t.read_at, t.since,
         u.name, u.position, u.definition, u.n_words, u.is_present, t.id"
    };
}

pub(crate) const OF_LANGUAGE: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM unit u JOIN target t ON t.unit_id = u.id AND t.language = ?2
       WHERE u.resource_id = ?1 ORDER BY u.is_present DESC, u.position, u.name"
);
pub(crate) const ONE: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM unit u JOIN target t ON t.unit_id = u.id AND t.language = ?3 WHERE u.resource_id = ?1 AND u.name = ?2"
);

fn read_target(row: &Row<'_>) -> Result<Target> {
    let translation = || -> Result<Translation> {
        let known =
            revision(row, At(2, "revision"))?.ok_or(StoreError::BadValue { column: "revision", what: "revision" })?;
        Ok(Translation { text: row.get(1)?, revision: known, translator: some_user(row, At(3, "translator"))? })
    };
    Ok(match state(row, At(0, "state"))? {
        State::Untranslated => Target::Untranslated,
        State::Translated => Target::Translated(translation()?),
        State::Outdated => Target::Outdated(translation()?),
        State::Proofread => {
            let ids: String = row.get(4)?;
            let reviewers = ids.split(' ').filter_map(|id| id.parse().ok()).collect::<BTreeSet<u64>>();
            Target::Proofread { translation: translation()?, reviewers }
        }
    })
}

fn read_stored(row: &Row<'_>, wiki: &WikiName, page: &PageTitle, language: &Language) -> Result<StoredTarget> {
    let target = read_target(row)?;
    let (made_from, asked) = (revision(row, At(6, "made_from_rev"))?, revision(row, At(7, "asked_rev"))?);
    let now = target.translation().map(|translation| translation.revision);
    let is_outdated = target.state() == State::Outdated;
    let is_known = made_from.is_some() && made_from == now;
    Ok(StoredTarget {
        key: TargetKey {
            wiki: wiki.clone(),
            unit: UnitKey { page: page.clone(), unit: unit_id(row, At(10, "unit"))? },
            language: language.clone(),
        },
        position: small(row, At(11, "position"))?,
        remote: Remote { source: row.get(12)?, target },
        source_then: if is_outdated && is_known { Some(row.get(5)?) } else { None },
        may_ask_source_then: is_outdated && !is_known && asked != now,
        n_words: small(row, At(13, "n_words"))?,
        is_present: row.get(14)?,
        read_at: time(row, At(8, "read_at"))?,
        since: time(row, At(9, "since"))?,
    })
}

impl Reader<'_> {
    /// The units of a resource in one language, in the order of the page, removed ones last.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn targets(&self, resource: &Resource, language: &Language) -> Result<Vec<StoredTarget>> {
        self.all(OF_LANGUAGE, (resource.id.0, language.as_str()), |row| {
            read_stored(row, &resource.wiki, &resource.title, language)
        })
    }

    /// One unit in one language. The page may be named by a title that it had before it was moved.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn target(&self, key: &TargetKey) -> Result<Option<StoredTarget>> {
        let Some(resource) = self.resource(&key.wiki, &key.unit.page)? else { return Ok(None) };
        self.one(ONE, (resource.id.0, key.unit.unit.as_str(), key.language.as_str()), |row| {
            read_stored(row, &resource.wiki, &resource.title, &key.language)
        })
    }

    /// The row of a unit in one language.
    pub(crate) fn target_id(&self, key: &TargetKey) -> Result<Option<i64>> {
        let Some(resource) = self.resource(&key.wiki, &key.unit.page)? else { return Ok(None) };
        let params = (resource.id.0, key.unit.unit.as_str(), key.language.as_str());
        self.one(ONE, params, |row| Ok(row.get("id")?))
    }

    pub(crate) fn known_target_id(&self, key: &TargetKey) -> Result<i64> {
        self.target_id(key)?.ok_or_else(|| StoreError::NoSuch { what: "unit", name: key.unit.to_string() })
    }
}

impl Writer<'_> {
    /// Keeps one unit in one language as re-read from the wiki. A unit that came since the last pull is added.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn save_target(&mut self, key: &TargetKey, remote: &Remote, now: Timestamp) -> Result<()> {
        let resource = self.known_resource(&key.wiki, &key.unit.page)?;
        let at = resource.revision.unwrap_or(Revision(0));
        let unit_id = self.save_unit(resource.id, &key.unit.unit, None, &remote.source, at, now)?;
        self.save_target_row(unit_id, &key.language, &remote.source, &remote.target, now)
    }

    /// Keeps what the wiki answered to the question from which definition an outdated translation was made; none if it
    /// does not know.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn set_source_then(&mut self, key: &TargetKey, definition: Option<&str>) -> Result<()> {
        let id = self.known_target_id(key)?;
        match definition {
            Some(text) => {
                self.run("UPDATE target SET made_from = ?2, made_from_rev = revision WHERE id = ?1", (id, text))?
            }
            None => self.run("UPDATE target SET asked_rev = revision WHERE id = ?1", [id])?,
        };
        Ok(())
    }

    /// Keeps a translation, and remembers its definition as long as it is not outdated.
    pub(crate) fn save_target_row(
        &mut self,
        unit_id: i64,
        language: &Language,
        definition: &str,
        target: &Target,
        now: Timestamp,
    ) -> Result<()> {
        let translation = target.translation();
        let reviewers = match target {
            Target::Proofread { reviewers, .. } => reviewers.iter().map(u64::to_string).collect::<Vec<_>>().join(" "),
            Target::Untranslated | Target::Translated(_) | Target::Outdated(_) => String::new(),
        };
        let revision = rev(translation.map(|translation| translation.revision));
        let made_from = target.state().is_done().then_some(definition);
        self.run(
            "INSERT INTO target (unit_id, language, state, text, revision, translator, reviewers, made_from,
                 made_from_rev, read_at, since)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, coalesce(?8, ''), iif(?8 IS NULL, 0, ?5), ?9, ?9)
               ON CONFLICT DO UPDATE SET
                 since = iif(state = excluded.state AND revision = excluded.revision, since, excluded.since),
                 state = excluded.state, text = excluded.text, revision = excluded.revision,
                 translator = excluded.translator, reviewers = excluded.reviewers, read_at = excluded.read_at,
                 made_from = coalesce(?8, made_from), made_from_rev = iif(?8 IS NULL, made_from_rev, ?5)",
            (
                unit_id,
                language.as_str(),
                target.state().as_str(),
                translation.map_or("", |translation| translation.text.as_str()),
                revision,
                translation.and_then(|translation| translation.translator.as_ref()).map_or("", UserName::as_str),
                reviewers,
                made_from,
                ms(now),
            ),
        )?;
        Ok(())
    }

    /// Makes sure that there is a row for a unit in a language, so that a draft can stand on it.
    pub(crate) fn ensure_target(&mut self, key: &TargetKey, now: Timestamp) -> Result<i64> {
        if let Some(id) = self.target_id(key)? {
            return Ok(id);
        }
        let resource: ResourceId = self.known_resource(&key.wiki, &key.unit.page)?.id;
        let (unit_id, definition) = self
            .unit_row(resource, &key.unit.unit)?
            .ok_or_else(|| StoreError::NoSuch { what: "unit", name: key.unit.to_string() })?;
        self.save_target_row(unit_id, &key.language, &definition, &Target::Untranslated, now)?;
        Ok(self.last_id())
    }
}

#[cfg(test)]
#[path = "targets_tests.rs"]
mod tests;
