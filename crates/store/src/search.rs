//! Full-text search: what is sought, and what is found.

mod index;
mod query;

pub use query::{Part, Wanted};

use crate::{
    Reader, Result, StoreError,
    columns::{language, title, unit_id, wiki_name, word},
};
use tolmach_core::{Language, PageTitle, State, UnitId, WikiName};

#[cfg(test)]
pub(crate) use index::DUE;

/// What a text is that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FoundKind {
    /// The definition of a unit.
    Source,
    /// The wiki's translation of a unit.
    Translation,
    /// An open draft.
    Draft,
    /// The title of a page.
    Title,
    /// The source of a pair of the memory that came from a file.
    Memory,
}

impl FoundKind {
    /// All of them; the place is the number within a document's number.
    pub(crate) const ALL: [Self; 5] = [Self::Source, Self::Translation, Self::Draft, Self::Title, Self::Memory];

    /// The word for it in JSON and on the screen.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Translation => "translation",
            Self::Draft => "draft",
            Self::Title => "title",
            Self::Memory => "memory",
        }
    }
}

/// A text that was found, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// The language that it is in.
    pub language: Language,
    /// Where it stands; a pair of the memory stands nowhere.
    pub place: Option<FoundPlace>,
    /// The state of a translation.
    pub state: Option<State>,
    /// All of it.
    pub text: String,
    /// Of a pair of the memory: its target and the language of that.
    pub target: Option<(Language, String)>,
}

/// Where a text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPlace {
    /// The wiki.
    pub wiki: WikiName,
    /// The page.
    pub page: PageTitle,
    /// The unit; none for the title of a page.
    pub unit: Option<UnitId>,
}

pub(crate) const FIND: &str = "SELECT rowid FROM search_text WHERE search_text MATCH ?1 LIMIT ?2";
pub(crate) const OF_UNIT: &str = "SELECT w.name AS wiki, r.title, u.name AS unit, r.source_language AS language,
    u.definition AS text, '' AS state
  FROM unit u JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
  WHERE u.id = ?1 AND u.is_present = 1 AND r.status <> 'removed'";
pub(crate) const OF_TARGET: &str = "SELECT w.name AS wiki, r.title, u.name AS unit, t.language, t.text, t.state
  FROM target t JOIN unit u ON u.id = t.unit_id JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
  WHERE t.id = ?1 AND t.text <> '' AND u.is_present = 1 AND r.status <> 'removed'";
pub(crate) const OF_DRAFT: &str = "SELECT w.name AS wiki, r.title, u.name AS unit, t.language, d.text, t.state
  FROM draft d JOIN target t ON t.id = d.target_id JOIN unit u ON u.id = t.unit_id
    JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id
  WHERE d.id = ?1 AND d.ended = ''";
pub(crate) const OF_RESOURCE: &str = "SELECT w.name AS wiki, r.title, '' AS unit, r.source_language AS language,
    r.title AS text, '' AS state
  FROM resource r JOIN wiki w ON w.id = r.wiki_id WHERE r.id = ?1 AND r.status <> 'removed'";
pub(crate) const OF_PAIR: &str =
    "SELECT l.source_language AS language, l.target_language, p.source AS text, p.target, p.state
  FROM memory_pair p JOIN memory_languages l ON l.id = p.languages_id WHERE p.id = ?1 AND p.n_uses > 0
    AND EXISTS (SELECT 1 FROM memory_use u WHERE u.pair_id = p.id AND u.target_id = 0)";

impl Reader<'_> {
    /// Texts that hold what is wanted, at most `limit`, in the order in which they were first indexed.
    ///
    /// What changed since [`crate::Writer::index_for_search`] ran is not found under its new words. Cost: that of the
    /// shortest list of texts among the words and filters.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn search(&self, wanted: &Wanted, limit: usize) -> Result<Vec<Found>> {
        let Some(expression) = wanted.expression() else { return Ok(Vec::new()) };
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let documents: Vec<i64> = self.all(FIND, (expression, limit), |row| Ok(row.get(0)?))?;
        let mut found = Vec::with_capacity(documents.len());
        for document in documents {
            found.extend(self.document(document)?);
        }
        Ok(found)
    }

    /// The text behind a document's number; none if it is gone.
    pub(crate) fn document(&self, document: i64) -> Result<Option<Found>> {
        let (id, kind) = (document.div_euclid(8), document.rem_euclid(8));
        let kind = usize::try_from(kind).ok().and_then(|kind| FoundKind::ALL.get(kind));
        let kind = *kind.ok_or(StoreError::BadValue { column: "document", what: "kind of text" })?;
        let sql = match kind {
            FoundKind::Source => OF_UNIT,
            FoundKind::Translation => OF_TARGET,
            FoundKind::Draft => OF_DRAFT,
            FoundKind::Title => OF_RESOURCE,
            FoundKind::Memory => OF_PAIR,
        };
        self.one(sql, [id], |row| {
            let is_pair = kind == FoundKind::Memory;
            let has_unit = matches!(kind, FoundKind::Source | FoundKind::Translation | FoundKind::Draft);
            let place = || -> Result<FoundPlace> {
                let unit = if has_unit { Some(unit_id(row, "unit")?) } else { None };
                Ok(FoundPlace { wiki: wiki_name(row, "wiki")?, page: title(row, "title")?, unit })
            };
            let has_state = matches!(kind, FoundKind::Translation | FoundKind::Draft);
            Ok(Found {
                kind,
                language: language(row, "language")?,
                place: if is_pair { None } else { Some(place()?) },
                state: if has_state { Some(word(row, "state", "state", State::parse)?) } else { None },
                text: row.get("text")?,
                target: if is_pair { Some((language(row, "target_language")?, row.get("target")?)) } else { None },
            })
        })
    }
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
