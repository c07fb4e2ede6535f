//! Local work on units: durable before the answer, and never lost by leaving the page, the network or the program.

use crate::{error::WorkbenchError, fail::fail_point, workbench::Workbench};
use std::collections::BTreeSet;
use tolmach_core::{Base, PageTitle, State, TargetKey};
use tolmach_store::{NewText, PastText, StoredDraft, StoredTarget};

/// What the screen must read again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Units in one language.
    pub targets: BTreeSet<TargetKey>,
    /// Pages whose numbers changed: drafts came or went, or the page itself was read again.
    pub pages: BTreeSet<PageTitle>,
}

impl Changes {
    /// One unit, and the numbers of its page.
    pub fn of(key: &TargetKey) -> Self {
        Self { targets: [key.clone()].into(), pages: [key.unit.page.clone()].into() }
    }
}

/// A draft as it stands on disk now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The draft; none if there is none any more.
    pub draft: Option<StoredDraft>,
    /// What changed with it.
    pub changes: Changes,
    /// The text of another window or program that this one took the place of, unseen. It stays a step of undo.
    pub replaced: Option<String>,
}

/// How a text came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed<'a> {
    /// It is being typed; never pushed like this. Texts of one run within a second are one step of undo.
    Still {
        /// The run of typing: any token, another one each time the unit is entered anew.
        run: &'a str,
    },
    /// The editor's own undo brought it up. The texts typed before it in the run are no steps of undo any more.
    Undone {
        /// The run of typing that it belongs to.
        run: &'a str,
    },
    /// The translator calls it done.
    Done,
}

impl Workbench {
    /// Saves a text as the draft of a unit. It is durable when this returns.
    ///
    /// The first text of a draft fixes its base: the unit as last pulled. Later ones keep it. Cost: one synced write.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`] or [`WorkbenchError::NotPulled`] when nothing is known that could be its base;
    /// [`WorkbenchError::Store`] when it could not be written: keep the text on screen and try again.
    pub fn save_draft(&self, key: &TargetKey, text: &str, typed: Typed<'_>) -> Result<Saved, WorkbenchError> {
        self.write_draft(key, text, typed, |_| false)
    }

    /// Saves a text as [`Self::save_draft`] does, for somebody who last saw `seen` as the draft's text; none where there was
    /// no draft then. What another window or program has stored since is told in [`Saved::replaced`], and the text is not
    /// called done before that was looked at.
    ///
    /// # Errors
    /// Those of [`Self::save_draft`].
    pub fn save_over(
        &self,
        key: &TargetKey,
        text: &str,
        typed: Typed<'_>,
        seen: Option<&str>,
    ) -> Result<Saved, WorkbenchError> {
        self.write_draft(key, text, typed, |stored| stored != text && Some(stored) != seen)
    }

    fn write_draft(
        &self,
        key: &TargetKey,
        text: &str,
        typed: Typed<'_>,
        is_unseen: impl Fn(&str) -> bool,
    ) -> Result<Saved, WorkbenchError> {
        let (run, is_done) = match typed {
            Typed::Still { run } | Typed::Undone { run } => (run, false),
            Typed::Done => ("", true),
        };
        fail_point("draft-before-write");
        let now = self.now();
        let (draft, replaced) = self.store().write(|w| -> Result<_, WorkbenchError> {
            let base = Base::of(&known(w, key)?.remote);
            let replaced = w.draft(key)?.map(|before| before.draft.text).filter(|stored| is_unseen(stored));
            let is_done = is_done && replaced.is_none();
            let new = NewText { text, is_done, run, base: &base, takes_back: None };
            let draft = match (typed, &replaced) {
                (Typed::Undone { .. }, None) => w.save_undone(key, new, now)?,
                // The other's text is to stay a step of undo.
                (Typed::Undone { .. }, Some(_)) | (Typed::Still { .. } | Typed::Done, _) => {
                    w.save_draft(key, new, now)?
                }
            };
            Ok((draft, replaced))
        })?;
        fail_point("draft-after-write");
        Ok(Saved { replaced, ..saved(key, Some(draft)) })
    }

    /// The draft of a unit; none if there is none.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn draft(&self, key: &TargetKey) -> Result<Option<StoredDraft>, WorkbenchError> {
        Ok(self.store().read(|r| r.draft(key))?)
    }

    /// Calls a draft done, or takes that back.
    ///
    /// # Errors
    /// [`WorkbenchError::NoDraft`].
    pub fn set_done(&self, key: &TargetKey, is_done: bool) -> Result<Saved, WorkbenchError> {
        let now = self.now();
        self.change_draft(key, |w| Ok(Some(w.set_done(key, is_done, now)?)))
    }

    /// Discards the draft of a unit. [`Self::undo`] brings it back.
    ///
    /// # Errors
    /// [`WorkbenchError::NoDraft`].
    pub fn discard(&self, key: &TargetKey) -> Result<Saved, WorkbenchError> {
        let now = self.now();
        self.change_draft(key, |w| {
            w.discard_draft(key, now)?;
            Ok(None)
        })
    }

    /// Steps a draft back to the text before, also after a restart; brings back one that was discarded.
    ///
    /// Answers the draft unchanged where there is nothing before.
    ///
    /// # Errors
    /// [`WorkbenchError::NotPulled`] for a unit that nothing is known of.
    pub fn undo(&self, key: &TargetKey) -> Result<Saved, WorkbenchError> {
        let now = self.now();
        let draft = self.store().write(|w| -> Result<_, WorkbenchError> {
            known(w, key)?;
            match w.undo(key, now)? {
                Some(draft) => Ok(Some(draft)),
                None => Ok(w.draft(key)?),
            }
        })?;
        Ok(saved(key, draft))
    }

    /// Steps a draft forward to the text that was undone last. Answers it unchanged where there is nothing after.
    ///
    /// # Errors
    /// [`WorkbenchError::NoDraft`].
    pub fn redo(&self, key: &TargetKey) -> Result<Saved, WorkbenchError> {
        let now = self.now();
        self.change_draft(key, |w| match w.redo(key, now)? {
            Some(draft) => Ok(Some(draft)),
            None => w.draft(key),
        })
    }

    /// The texts that a draft had, oldest first.
    ///
    /// # Errors
    /// [`WorkbenchError::NoDraft`].
    pub fn draft_texts(&self, key: &TargetKey) -> Result<Vec<PastText>, WorkbenchError> {
        self.store().read(|r| {
            let draft = r.draft(key)?.ok_or_else(|| WorkbenchError::NoDraft(key.clone()))?;
            Ok(r.draft_texts(draft.id)?)
        })
    }

    /// Says that an outdated translation is still valid: its text becomes a draft that is done, made from the unit as
    /// it is now. Pushing it tells the wiki.
    ///
    /// # Errors
    /// [`WorkbenchError::NotOutdated`]; [`WorkbenchError::NotPulled`].
    pub fn confirm(&self, key: &TargetKey) -> Result<Saved, WorkbenchError> {
        let now = self.now();
        fail_point("draft-before-write");
        let draft = self.store().write(|w| -> Result<StoredDraft, WorkbenchError> {
            let remote = known(w, key)?.remote;
            let base = Base::of(&remote);
            let text = match (remote.target.state(), &base.text) {
                (State::Outdated, Some(text)) => text,
                (State::Outdated | State::Untranslated | State::Translated | State::Proofread, _) => {
                    return Err(WorkbenchError::NotOutdated(key.clone()));
                }
            };
            w.save_draft(key, NewText { text, is_done: true, run: "", base: &base, takes_back: None }, now)?;
            // Who says "still valid" has seen the source as it is now, whatever an older draft was made from.
            Ok(w.set_base(key, &base, now)?)
        })?;
        fail_point("draft-after-write");
        Ok(saved(key, Some(draft)))
    }

    /// Accepts that the source moved on since the draft was made: the source as it is now becomes that of its base.
    ///
    /// The base's translation stays, so that a conflict can't hide behind this.
    ///
    /// # Errors
    /// [`WorkbenchError::NoDraft`]; [`WorkbenchError::NotPulled`].
    pub fn accept_source(&self, key: &TargetKey) -> Result<Saved, WorkbenchError> {
        let now = self.now();
        self.change_draft(key, |w| {
            let source = w.target(key)?.map(|target| target.remote.source);
            let Some(draft) = w.draft(key)? else { return Ok(None) };
            let base = Base { source: source.unwrap_or(draft.draft.base.source), ..draft.draft.base };
            w.set_base(key, &base, now).map(Some)
        })
    }

    fn change_draft(
        &self,
        key: &TargetKey,
        change: impl FnOnce(&mut tolmach_store::Writer<'_>) -> tolmach_store::Result<Option<StoredDraft>>,
    ) -> Result<Saved, WorkbenchError> {
        let draft = self.store().write(|w| match w.draft(key)? {
            Some(_) => Ok(change(w)?),
            None => Err(WorkbenchError::NoDraft(key.clone())),
        })?;
        Ok(saved(key, draft))
    }
}

fn saved(key: &TargetKey, draft: Option<StoredDraft>) -> Saved {
    Saved { draft, changes: Changes::of(key), replaced: None }
}

/// The unit as last pulled.
pub(crate) fn known(r: &tolmach_store::Reader<'_>, key: &TargetKey) -> Result<StoredTarget, WorkbenchError> {
    if let Some(target) = r.target(key)? {
        return Ok(target);
    }
    let Some(resource) = r.resource(&key.wiki, &key.unit.page)? else {
        return Err(WorkbenchError::NoPage(key.unit.page.clone()));
    };
    let is_unit = r.units(resource.id)?.iter().any(|unit| unit.unit == key.unit.unit);
    Err(if is_unit { WorkbenchError::NotPulled(key.clone()) } else { WorkbenchError::NoUnit(key.unit.clone()) })
}
