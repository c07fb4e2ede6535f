//! Receipts: what became of each sending.

use crate::{
    Entry, PushId, Reader, ResourceId, Result,
    columns::{ms, revision, some_text, some_time, word},
    outbox::{entries, read_entry},
};
use rusqlite::Row;
use tolmach_core::{Language, Revision, State, TargetKey, Timestamp, WikiName, push::Outcome};

/// What a sending came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The outcome.
    pub outcome: Outcome,
    /// The revision that holds our text; where it was not sent, the wiki's present one.
    pub revision: Option<Revision>,
    /// The unit's state, re-read after the page's last unit.
    pub state: Option<State>,
    /// Why it was not sent, or why it is outdated; the wiki's code comes first where the wiki refused.
    pub reason: Option<String>,
    /// What the wiki had instead, in a conflict or a merge.
    pub theirs: Option<Theirs>,
    /// The text that the wiki stored.
    pub stored: Option<String>,
    /// When that was settled.
    pub settled_at: Timestamp,
}

/// Somebody else's translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theirs {
    /// Its revision.
    pub revision: Revision,
    /// Its text.
    pub text: String,
}

/// Which receipts are meant; by default the newest of every draft.
#[derive(Debug, Clone, Default)]
pub struct ReceiptFilter {
    /// Of this wiki only.
    pub wiki: Option<WikiName>,
    /// Of this resource only.
    pub resource: Option<ResourceId>,
    /// In this language only.
    pub language: Option<Language>,
    /// All of this run, instead of the newest of every draft.
    pub push: Option<PushId>,
}

pub(crate) const NEWEST: &str = entries!(
    "WHERE o.id = (SELECT max(n.id) FROM outbox n WHERE n.draft_id = d.id)
       AND (?1 IS NULL OR w.name = ?1) AND (?2 IS NULL OR r.id = ?2) AND (?3 IS NULL OR t.language = ?3)
     ORDER BY o.id"
);
pub(crate) const OF_PUSH: &str = entries!(
    "WHERE o.push_id = ?4
       AND (?1 IS NULL OR w.name = ?1) AND (?2 IS NULL OR r.id = ?2) AND (?3 IS NULL OR t.language = ?3)
     ORDER BY o.id"
);
pub(crate) const OF_TARGET: &str = entries!("WHERE d.target_id = ?1 ORDER BY o.id");

/// Units of entries that were settled as landed; the words are those for which `Outcome::has_landed`, as a test holds.
pub(crate) const LANDED_SINCE: &str = "SELECT count(DISTINCT d.target_id) FROM wiki w JOIN push p ON p.wiki_id = w.id
  JOIN outbox o ON o.push_id = p.id JOIN draft d ON d.id = o.draft_id
  WHERE w.name = ?1 AND o.settled_at >= ?2 AND o.outcome IN ('pushed', 'confirmed', 'merged', 'already-there')";

pub(crate) fn read_receipt(row: &Row<'_>) -> Result<Option<Receipt>> {
    let Some(settled_at) = some_time(row, "settled_at")? else { return Ok(None) };
    let theirs = match revision(row, "theirs_revision")? {
        None => None,
        Some(revision) => Some(Theirs { revision, text: row.get("theirs_text")? }),
    };
    Ok(Some(Receipt {
        outcome: word(row, "outcome", "outcome", Outcome::parse)?,
        revision: revision(row, "revision")?,
        state: match some_text(row, "state")? {
            None => None,
            Some(_) => Some(crate::columns::state(row, "state")?),
        },
        reason: some_text(row, "reason")?,
        theirs,
        stored: some_text(row, "stored_text")?,
        settled_at,
    }))
}

impl Reader<'_> {
    /// Entries of the outbox, oldest first, unsettled ones included.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn entries(&self, filter: &ReceiptFilter) -> Result<Vec<Entry>> {
        let ReceiptFilter { wiki, resource, language, push } = filter;
        let (wiki, resource) = (wiki.as_ref().map(WikiName::as_str), resource.map(|resource| resource.0));
        let language = language.as_ref().map(Language::as_str);
        match push {
            None => self.all(NEWEST, (wiki, resource, language), read_entry),
            Some(push) => self.all(OF_PUSH, (wiki, resource, language, push.0), read_entry),
        }
    }

    /// How many units, each in one language, landed on a wiki since a moment, by pushes from here; each counts once.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn n_landed_since(&self, wiki: &WikiName, since: Timestamp) -> Result<u32> {
        Ok(self.one(LANDED_SINCE, (wiki.as_str(), ms(since)), |row| Ok(row.get(0)?))?.unwrap_or_default())
    }

    /// Every entry of one unit in one language, oldest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn entries_of(&self, key: &TargetKey) -> Result<Vec<Entry>> {
        match self.target_id(key)? {
            None => Ok(Vec::new()),
            Some(target) => self.all(OF_TARGET, [target], read_entry),
        }
    }
}
