//! Drafts whose unit somebody else changed meanwhile: base, mine and theirs, and the way out.

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
use tolmach_store::{DraftFilter, NewText, StoredDraft};

/// A draft and the translation that stands in its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The unit.
    pub key: TargetKey,
    /// What the draft was made from.
    pub base: Base,
    /// The draft's text.
    pub mine: String,
    /// The text on the wiki as last read; none where the translation is gone.
    pub theirs: Option<String>,
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
    /// The conflicts of a wiki, by the wiki as last read. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn conflicts(&self, wiki: &WikiName) -> Result<Vec<Conflict>, WorkbenchError> {
        let of_wiki = DraftFilter { wiki: Some(wiki.clone()), ..DraftFilter::default() };
        self.store().read(|r| {
            let mut conflicts = Vec::new();
            for draft in r.drafts(&of_wiki)? {
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
    /// # Errors
    /// [`WorkbenchError::NoDraft`]; [`WorkbenchError::NotPulled`] and the like for an unknown unit.
    pub fn resolve(&self, key: &TargetKey, take: Take<'_>) -> Result<Saved, WorkbenchError> {
        let now = self.now();
        let draft = self.store().write(|w| -> Result<Option<StoredDraft>, WorkbenchError> {
            let base = Base::of(&known(w, key)?.remote);
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
        Ok(Saved { draft, changes: Changes::of(key) })
    }
}
