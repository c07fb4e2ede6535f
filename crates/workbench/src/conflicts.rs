//! Drafts whose unit somebody else changed meanwhile, on the wiki or in a file: base, mine and theirs, and the way out.

use crate::{
    drafts::{Changes, Saved, known},
    error::WorkbenchError,
    units::{Standing, read_row},
    workbench::Workbench,
};
use tolmach_core::{
    Base, Revision, State, TargetKey, Timestamp, UserName, WikiName,
    diff::{self, Change},
};
use tolmach_store::{NewText, Offer, Origin, Reader, StoredDraft, Writer};

/// A draft and the translation that stands in its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The unit.
    pub key: TargetKey,
    /// What the draft was made from.
    pub base: Base,
    /// The draft's text.
    pub mine: String,
    /// The text of the file that `origin` names, or else that on the wiki as last read; none where the translation is
    /// gone.
    pub theirs: Option<String>,
    /// The file that theirs came from; none where it is on the wiki.
    pub origin: Option<Origin>,
    /// Its revision.
    pub theirs_revision: Option<Revision>,
    /// Who saved it, where the wiki says.
    pub theirs_by: Option<UserName>,
    /// State of the unit on the wiki.
    pub state: State,
    /// The definition now.
    pub source: String,
    /// From the base to mine, word by word.
    pub my_changes: Vec<Change>,
    /// From the base to theirs, word by word.
    pub their_changes: Vec<Change>,
    /// When the wiki was read.
    pub as_of: Timestamp,
}

/// How a conflict is resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take<'a> {
    /// My draft replaces theirs at the next push.
    Mine,
    /// Theirs stands; my draft is discarded, and undo brings it back.
    Theirs,
    /// This text replaces both at the next push.
    Text(&'a str),
}

impl Workbench {
    /// The conflicts of a wiki, by the wiki as last read: with texts from files first. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn conflicts(&self, wiki: &WikiName) -> Result<Vec<Conflict>, WorkbenchError> {
        self.store().read(|r| {
            let mut conflicts =
                r.offers(wiki)?.into_iter().map(|offer| with_file(r, offer)).collect::<Result<Vec<_>, _>>()?;
            // A conflict is a draft that was made from another revision.
            for draft in r.drafts_behind(wiki)? {
                if conflicts.iter().any(|conflict| conflict.key == draft.key) {
                    continue; // What a file brought is decided first.
                }
                let row = read_row(r, &draft.key)?;
                match row.standing {
                    Standing::Conflict => {}
                    Standing::Clear | Standing::SourceMoved | Standing::Refused(_) => continue,
                }
                let target = known(r, &draft.key)?;
                let theirs = target.remote.target.translation();
                let base = draft.draft.base;
                let then = base.text.as_deref().unwrap_or_default();
                conflicts.push(Conflict {
                    my_changes: diff::words(then, &draft.draft.text),
                    their_changes: diff::words(then, theirs.map_or("", |theirs| &theirs.text)),
                    theirs: theirs.map(|theirs| theirs.text.clone()),
                    origin: None,
                    theirs_revision: theirs.map(|theirs| theirs.revision),
                    theirs_by: theirs.and_then(|theirs| theirs.translator.clone()),
                    key: draft.key,
                    mine: draft.draft.text,
                    base,
                    state: row.state,
                    source: row.source,
                    as_of: row.as_of,
                });
            }
            Ok(conflicts)
        })
    }

    /// Resolves a conflict, or accepts a source that moved. What is taken is done, and made from the wiki's present
    /// revision and source as last read; should the wiki have moved on again, the next push says so.
    ///
    /// Where a text from a file waits, it is that text which is decided about, and nothing is discarded: theirs becomes
    /// the draft, whose text before comes back with undo. A conflict with the wiki shows again after that.
    ///
    /// # Errors
    /// [`WorkbenchError::NoDraft`]; [`WorkbenchError::NotPulled`] and the like for an unknown unit.
    pub fn resolve(&self, key: &TargetKey, take: Take<'_>) -> Result<Saved, WorkbenchError> {
        let now = self.now();
        let draft = self.store().write(|w| -> Result<Option<StoredDraft>, WorkbenchError> {
            let base = Base::of(&known(w, key)?.remote);
            if let Some(offer) = w.offer(key)? {
                return decide_offer(w, key, &offer, take, now);
            }
            if w.draft(key)?.is_none() {
                return Err(WorkbenchError::NoDraft(key.clone()));
            }
            match take {
                Take::Theirs => {
                    w.discard_draft(key, now)?;
                    return Ok(None);
                }
                Take::Mine => drop(w.set_done(key, true, now)?),
                Take::Text(text) => {
                    drop(w.save_draft(
                        key,
                        NewText { text, is_done: true, run: "", base: &base, takes_back: None },
                        now,
                    )?);
                }
            }
            Ok(Some(w.set_base(key, &base, now)?))
        })?;
        Ok(Saved { draft, changes: Changes::of(key), replaced: None })
    }
}

/// A draft, or else what the wiki has, beside a text from a file.
fn with_file(r: &Reader<'_>, offer: Offer) -> Result<Conflict, WorkbenchError> {
    let row = read_row(r, &offer.key)?;
    let Offer { id: _, key, text, is_done: _, base: offered_base, origin } = offer;
    let (mine, base) = match row.draft {
        Some(stored) => (stored.draft.text, stored.draft.base),
        None => (row.target.unwrap_or_default(), offered_base),
    };
    let then = base.text.as_deref().unwrap_or_default();
    Ok(Conflict {
        my_changes: diff::words(then, &mine),
        their_changes: diff::words(then, &text),
        theirs: Some(text),
        origin: Some(origin),
        theirs_revision: None,
        theirs_by: None,
        key,
        mine,
        base,
        state: row.state,
        source: row.source,
        as_of: row.as_of,
    })
}

fn decide_offer(
    w: &mut Writer<'_>,
    key: &TargetKey,
    offer: &Offer,
    take: Take<'_>,
    now: Timestamp,
) -> Result<Option<StoredDraft>, WorkbenchError> {
    let (text, is_done) = match take {
        Take::Mine => {
            w.end_offer(offer.id, None, now)?;
            return Ok(w.draft(key)?);
        }
        Take::Theirs => (offer.text.as_str(), offer.is_done),
        Take::Text(text) => (text, true),
    };
    let had_draft = w.draft(key)?.is_some();
    let new = NewText { text, is_done, run: "", base: &offer.base, takes_back: None };
    let saved = w.save_draft(key, new, now)?;
    w.end_offer(offer.id, Some(saved.id), now)?;
    // Their text was made from their base: a wiki that has moved on since must show as a conflict.
    if take == Take::Theirs && had_draft && offer.base.revision.is_some() {
        return Ok(Some(w.set_base(key, &offer.base, now)?));
    }
    Ok(Some(saved))
}
