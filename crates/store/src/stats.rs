//! How far every resource is in every language, as the wiki counts, and as the units read here count.

use crate::{
    Reader, ResourceId, Result, Writer,
    columns::{language, ms, small, time},
};
use rusqlite::Row;
use tolmach_core::{Language, Timestamp, WikiName};

/// Numbers of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All.
    pub total: u32,
    /// Translated and not outdated, proofread ones included.
    pub translated: u32,
    /// Outdated.
    pub outdated: u32,
    /// Approved by somebody.
    pub proofread: u32,
}

/// How far a resource is in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stats {
    /// The resource.
    pub resource: ResourceId,
    /// The language.
    pub language: Language,
    /// The numbers.
    pub counts: Counts,
    /// When they were true.
    pub as_of: Timestamp,
}

pub(crate) const OF_RESOURCE: &str = "SELECT * FROM stats WHERE resource_id = ?1 ORDER BY language";
pub(crate) const OF_WIKI: &str = "SELECT s.* FROM wiki w JOIN resource r ON r.wiki_id = w.id
  JOIN stats s ON s.resource_id = r.id WHERE w.name = ?1 ORDER BY r.title, s.language";
pub(crate) const LOCAL: &str = "SELECT count(*) AS total,
    coalesce(sum(t.state IN ('translated', 'proofread')), 0) AS translated,
    coalesce(sum(t.state = 'outdated'), 0) AS outdated,
    coalesce(sum(t.state = 'proofread'), 0) AS proofread
  FROM unit u JOIN target t ON t.unit_id = u.id AND t.language = ?2 WHERE u.resource_id = ?1 AND u.is_present";

fn read_counts(row: &Row<'_>) -> Result<Counts> {
    Ok(Counts {
        total: small(row, "total")?,
        translated: small(row, "translated")?,
        outdated: small(row, "outdated")?,
        proofread: small(row, "proofread")?,
    })
}

fn read_stats(row: &Row<'_>) -> Result<Stats> {
    Ok(Stats {
        resource: ResourceId(row.get("resource_id")?),
        language: language(row, "language")?,
        counts: read_counts(row)?,
        as_of: time(row, "as_of")?,
    })
}

impl Reader<'_> {
    /// The wiki's numbers of one resource, by language.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn stats(&self, resource: ResourceId) -> Result<Vec<Stats>> {
        self.all(OF_RESOURCE, [resource.0], read_stats)
    }

    /// The wiki's numbers of all its resources, by title, then language.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn stats_of_wiki(&self, wiki: &WikiName) -> Result<Vec<Stats>> {
        self.all(OF_WIKI, [wiki.as_str()], read_stats)
    }

    /// The numbers that the units read here come to; all 0 where none was read.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn local_counts(&self, resource: ResourceId, language: &Language) -> Result<Counts> {
        Ok(self.one(LOCAL, (resource.0, language.as_str()), read_counts)?.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Keeps numbers of a resource; languages that are not named keep theirs.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn save_stats(&mut self, id: ResourceId, counts: &[(Language, Counts)], as_of: Timestamp) -> Result<()> {
        for (language, Counts { total, translated, outdated, proofread }) in counts {
            self.run(
                "INSERT INTO stats (resource_id, language, total, translated, outdated, proofread, as_of)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                   ON CONFLICT DO UPDATE SET total = excluded.total, translated = excluded.translated,
                   outdated = excluded.outdated, proofread = excluded.proofread, as_of = excluded.as_of",
                (id.0, language.as_str(), total, translated, outdated, proofread, ms(as_of)),
            )?;
        }
        Ok(())
    }
}
