//! How far every resource is in every language, as the wiki counts, and as the units read here count.

use crate::{
    Reader, ResourceId, Result, Writer,
    columns::{At, language, ms, small, some_time, state, time, title},
};
use rusqlite::Row;
use std::collections::{BTreeMap, btree_map::Entry};
use tolmach_core::{Language, PageTitle, State, Timestamp, WikiName};

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
    /// When numbers first showed the outdated units that there have been since; none where there are none.
    pub outdated_since: Option<Timestamp>,
}

/// What the wiki's numbers of a resource come to over all languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// The resource.
    pub resource: ResourceId,
    /// The most units that it has in any language.
    pub n_units: u32,
    /// When the newest of the numbers were true.
    pub as_of: Timestamp,
}

/// How many units of a resource are in one state in one language, as read here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateCount {
    /// The resource.
    pub resource: ResourceId,
    /// The language.
    pub language: Language,
    /// The state.
    pub state: State,
    /// Units.
    pub n_units: u32,
    /// Words of their definitions.
    pub n_words: u32,
    /// The first reading that showed the state of the unit that has been in it for longest.
    pub since: Timestamp,
    /// When the oldest of them was read.
    pub read_at: Timestamp,
}

/// A page of which units became outdated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BecameOutdated {
    /// The page.
    pub page: PageTitle,
    /// The language.
    pub language: Language,
    /// How many units.
    pub n_units: u32,
    /// When the latest of them was first read as outdated.
    pub at: Timestamp,
}

/// How large a resource is, as read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// The resource.
    pub resource: ResourceId,
    /// Units.
    pub n_units: u32,
    /// Words of their definitions.
    pub n_words: u32,
}

/// The columns that [`read_stats`] reads, by their places.
macro_rules! stats {
    ($rest:literal) => {
        concat!(
            "SELECT s.resource_id, s.language, s.total, s.translated, s.outdated, s.proofread, s.as_of, s.outdated_since ",
            $rest
        )
    };
}
pub(crate) const OF_RESOURCE: &str = stats!("FROM stats s WHERE s.resource_id = ?1 ORDER BY s.language");
pub(crate) const OF_WIKI: &str = stats!(
    "FROM wiki w JOIN resource r ON r.wiki_id = w.id JOIN stats s ON s.resource_id = r.id
     WHERE w.name = ?1 ORDER BY r.title, s.language"
);
pub(crate) const OF_WIKI_IN: &str = stats!(
    "FROM wiki w JOIN resource r ON r.wiki_id = w.id CROSS JOIN json_each(?2)
     CROSS JOIN stats s ON s.resource_id = r.id AND s.language = json_each.value
     WHERE w.name = ?1 ORDER BY r.title, s.language"
);
pub(crate) const EXTENTS: &str = "SELECT s.resource_id, max(s.total) AS n_units, max(s.as_of) AS as_of
  FROM wiki w JOIN resource r ON r.wiki_id = w.id JOIN stats s ON s.resource_id = r.id
  WHERE w.name = ?1 AND (?2 IS NULL OR r.id = ?2) GROUP BY s.resource_id";
pub(crate) const LOCAL: &str = "SELECT count(*) AS total,
    coalesce(sum(t.state IN ('translated', 'proofread')), 0) AS translated,
    coalesce(sum(t.state = 'outdated'), 0) AS outdated,
    coalesce(sum(t.state = 'proofread'), 0) AS proofread
  FROM unit u JOIN target t ON t.unit_id = u.id AND t.language = ?2 WHERE u.resource_id = ?1 AND u.is_present";

pub(crate) const SIZES: &str = "SELECT u.resource_id, count(*) AS n_units, sum(u.n_words) AS n_words
  FROM wiki w JOIN resource r ON r.wiki_id = w.id JOIN unit u ON u.resource_id = r.id
  WHERE w.name = ?1 AND (?2 IS NULL OR r.id = ?2) AND u.is_present GROUP BY u.resource_id";
// Counted here rather than by SQLite, which would sort all units for it: that takes twice as long.
pub(crate) const STATES: &str = "SELECT u.resource_id, t.language, t.state, u.n_words, t.since, t.read_at
  FROM wiki w JOIN resource r ON r.wiki_id = w.id JOIN unit u ON u.resource_id = r.id JOIN target t ON t.unit_id = u.id
  WHERE w.name = ?1 AND (?2 IS NULL OR r.id = ?2) AND u.is_present";

pub(crate) const BECAME_OUTDATED: &str = "SELECT r.title, t.language, count(*) AS n, max(t.since) AS at
  FROM wiki w JOIN resource r ON r.wiki_id = w.id JOIN unit u ON u.resource_id = r.id JOIN target t ON t.unit_id = u.id
  WHERE w.name = ?1 AND r.status = 'tracked' AND u.is_present AND t.state = 'outdated' AND t.since > ?2
  GROUP BY r.id, t.language
  HAVING EXISTS (SELECT 1 FROM unit v JOIN target o ON o.unit_id = v.id AND o.language = t.language
    WHERE v.resource_id = r.id AND v.is_present AND o.since <= ?2)
  ORDER BY r.title, t.language";

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
        resource: ResourceId(row.get(0)?),
        language: language(row, At(1, "language"))?,
        counts: Counts {
            total: small(row, At(2, "total"))?,
            translated: small(row, At(3, "translated"))?,
            outdated: small(row, At(4, "outdated"))?,
            proofread: small(row, At(5, "proofread"))?,
        },
        as_of: time(row, At(6, "as_of"))?,
        outdated_since: some_time(row, At(7, "outdated_since"))?,
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

    /// The wiki's numbers of all its resources, by title, then language. `only` names the languages; none names all.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn stats_of_wiki(&self, wiki: &WikiName, only: Option<&[Language]>) -> Result<Vec<Stats>> {
        let Some(only) = only else { return self.all(OF_WIKI, [wiki.as_str()], read_stats) };
        // No character of a tag means anything in JSON.
        let tags: Vec<String> = only.iter().map(|language| format!("\"{language}\"")).collect();
        self.all(OF_WIKI_IN, (wiki.as_str(), format!("[{}]", tags.join(","))), read_stats)
    }

    /// What the wiki's numbers of each of its resources, or of one, come to. Resources without numbers are left out.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn extents(&self, wiki: &WikiName, only: Option<ResourceId>) -> Result<Vec<Extent>> {
        self.all(EXTENTS, (wiki.as_str(), only.map(|id| id.0)), |row| {
            Ok(Extent {
                resource: ResourceId(row.get("resource_id")?),
                n_units: small(row, "n_units")?,
                as_of: time(row, "as_of")?,
            })
        })
    }

    /// The sizes of a wiki's resources of which units were read, or of one. Cost: linear in the units.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn sizes(&self, wiki: &WikiName, only: Option<ResourceId>) -> Result<Vec<Size>> {
        self.all(SIZES, (wiki.as_str(), only.map(|id| id.0)), |row| {
            Ok(Size {
                resource: ResourceId(row.get("resource_id")?),
                n_units: small(row, "n_units")?,
                n_words: small(row, "n_words")?,
            })
        })
    }

    /// How many units of each resource of a wiki, or of one, are in which state in each language that was read. Cost: linear in the
    /// units × languages read.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn state_counts(&self, wiki: &WikiName, only: Option<ResourceId>) -> Result<Vec<StateCount>> {
        let mut counts: BTreeMap<i64, BTreeMap<Box<str>, BTreeMap<&str, StateCount>>> = BTreeMap::new();
        let mut statement = self.db.prepare_cached(STATES)?;
        let mut rows = statement.query((wiki.as_str(), only.map(|id| id.0)))?;
        while let Some(row) = rows.next()? {
            let resource: i64 = row.get(0)?;
            let of_resource = counts.entry(resource).or_default();
            let tag = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            // Nothing is allocated for a language that is known: there are many rows.
            if !of_resource.contains_key(tag) {
                of_resource.insert(tag.into(), BTreeMap::new());
            }
            let Some(of_language) = of_resource.get_mut(tag) else { continue };
            let (state, n_words) = (state(row, At(2, "state"))?, small(row, At(3, "n_words"))?);
            let (since, read_at) = (time(row, At(4, "since"))?, time(row, At(5, "read_at"))?);
            let count = match of_language.entry(state.as_str()) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(StateCount {
                    resource: ResourceId(resource),
                    language: language(row, At(1, "language"))?,
                    state,
                    n_units: 0,
                    n_words: 0,
                    since,
                    read_at,
                }),
            };
            count.n_units += 1;
            count.n_words += n_words;
            count.since = count.since.min(since);
            count.read_at = count.read_at.min(read_at);
        }
        Ok(counts.into_values().flat_map(BTreeMap::into_values).flat_map(BTreeMap::into_values).collect())
    }

    /// The pages of which units were first read as outdated after a moment, by title, then language. What was read in a
    /// language for the first time only after that moment does not count: nobody knows when it became so.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn outdated_since(&self, wiki: &WikiName, since: Timestamp) -> Result<Vec<BecameOutdated>> {
        self.all(BECAME_OUTDATED, (wiki.as_str(), ms(since)), |row| {
            Ok(BecameOutdated {
                page: title(row, "title")?,
                language: language(row, "language")?,
                n_units: small(row, "n")?,
                at: time(row, "at")?,
            })
        })
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
                "INSERT INTO stats (resource_id, language, total, translated, outdated, proofread, as_of, outdated_since)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, iif(?5 > 0, ?7, 0))
                   ON CONFLICT DO UPDATE SET total = excluded.total, translated = excluded.translated,
                   outdated = excluded.outdated, proofread = excluded.proofread, as_of = excluded.as_of,
                   outdated_since = iif(excluded.outdated > 0 AND outdated_since > 0, outdated_since,
                     excluded.outdated_since)",
                (id.0, language.as_str(), total, translated, outdated, proofread, ms(as_of)),
            )?;
        }
        Ok(())
    }
}
