//! Keeping the memory as the library and the drafts are.
//!
//! The database notes which units changed, whoever wrote them; here each of them gets the pairs that it should have: its
//! definition with its translation, the definition of an open draft that is done with the draft, and in directions that
//! somebody asked for, its translation with that in another language, and all of it backwards.

use crate::{
    error::WorkbenchError,
    progress::{CancelToken, Doing, Progress},
    workbench::Workbench,
};
use tolmach_core::{Language, State, TargetKey, text::is_blank};
use tolmach_memory::{
    align::align,
    entry::{Origin, OriginKind, PairState, SentencePair},
};
use tolmach_store::{MemoryLanguages, NewPair, PairId, StoreError, StoredTarget, Writer};

/// Units looked at in one transaction: some tens of milliseconds, after which others get their turn.
const BATCH: usize = 500;

impl Workbench {
    /// Brings the memory up to date with all that was pulled and drafted. Cost: nothing where nothing changed; else
    /// about a tenth of a millisecond a unit.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn memory_catch_up(&self) -> Result<(), WorkbenchError> {
        while self.store().read(|r| r.memory_is_due())? {
            self.store().write(|w| catch_up(w, BATCH))?;
        }
        Ok(())
    }

    /// Makes the memory hold everything from one language into another that can be derived: two translations of one unit,
    /// and what it holds from the second language into the first. From then on it is kept up.
    ///
    /// Cost: nothing the second time; the first time a pass over all units in these languages.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`]; [`WorkbenchError::Cancelled`]: asking again goes on.
    pub fn memory_derive(
        &self,
        from: &Language,
        to: &Language,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<MemoryLanguages, WorkbenchError> {
        let direction = match self.store().read(|r| r.memory_languages(from, to))? {
            Some(known) => known,
            None => self.store().write(|w| w.memory_direction(from, to))?,
        };
        if direction.is_derived || from == to {
            return Ok(direction);
        }
        let tell = |n_done| progress.tell(Doing::Remembering, n_done, n_done + 1, format!("{from} → {to}"));
        let (mut unit, mut n_done) = (0, 0);
        loop {
            if cancel.is_cancelled() {
                return Err(WorkbenchError::Cancelled);
            }
            tell(n_done);
            let last = self.store().write(|w| -> Result<Option<u64>, StoreError> {
                let pairs = w.memory_unit_pairs(from, to, unit, BATCH)?;
                for pair in &pairs {
                    let state = state_of_both(pair);
                    w.memory_sync_unit_pair(&direction, pair, state, cut(&direction))?;
                }
                n_done += pairs.len();
                Ok(pairs.last().map(|pair| pair.unit))
            })?;
            match last {
                Some(last) => unit = last,
                None => break,
            }
        }
        self.derive_backwards(&direction, &tell, cancel)?;
        // Whatever changed meanwhile is due, and looked at again from now on.
        self.store().write(|w| w.memory_set_derived(direction.id))?;
        Ok(MemoryLanguages { is_derived: true, ..direction })
    }

    fn derive_backwards(
        &self,
        direction: &MemoryLanguages,
        tell: &impl Fn(usize),
        cancel: &CancelToken,
    ) -> Result<(), WorkbenchError> {
        let opposite = self.store().read(|r| r.memory_languages(&direction.to, &direction.from))?;
        let Some(opposite) = opposite else { return Ok(()) };
        let (mut after, mut n_done) = (PairId(0), 0);
        loop {
            if cancel.is_cancelled() {
                return Err(WorkbenchError::Cancelled);
            }
            tell(n_done);
            let last = self.store().read(|r| r.memory_sources(opposite.id, after, BATCH, |_, _| n_done += 1))?;
            let Some(last) = last else { return Ok(()) };
            self.store().write(|w| {
                w.memory_add_backwards(opposite.id, direction.id, after, last, |source, target| {
                    align(source, target, &direction.from, &direction.to)
                })
            })?;
            after = last;
        }
    }
}

/// Looks at units that changed, at most `limit`, within a transaction.
pub(crate) fn catch_up(w: &mut Writer<'_>, limit: usize) -> Result<(), StoreError> {
    let due = w.memory_due(limit)?;
    let derived: Vec<MemoryLanguages> =
        w.memory_all_languages()?.into_iter().filter(|known| known.is_derived).collect();
    for unit in &due {
        if let Some((key, source_language)) = &unit.unit {
            sync(w, key, source_language, &derived)?;
        }
        w.memory_is_done(unit)?;
    }
    Ok(())
}

/// Gives one unit the pairs that it should have.
fn sync(
    w: &mut Writer<'_>,
    key: &TargetKey,
    source_language: &Language,
    derived: &[MemoryLanguages],
) -> Result<(), StoreError> {
    let Some(target) = w.target(key)? else { return Ok(()) };
    let direction = w.memory_direction(source_language, &key.language)?;
    let back = derived.iter().find(|known| known.from == direction.to && known.to == direction.from);
    // A unit that was removed from its page keeps what it gave.
    if target.is_present {
        let origin = Origin { kind: OriginKind::Wiki, name: key.wiki.to_string() };
        keep(w, &origin, key, pair_of(&target).as_ref(), &direction, back, true)?;
    }
    let draft = w.draft(key)?.filter(|draft| draft.draft.is_done && draft.takes_back.is_none());
    let pair = draft.as_ref().map(|draft| NewPair {
        source: &draft.draft.base.source,
        target: &draft.draft.text,
        state: PairState::Draft,
        as_of: draft.changed_at,
    });
    let origin = Origin { kind: OriginKind::Draft, name: key.wiki.to_string() };
    keep(w, &origin, key, pair.filter(is_pair).as_ref(), &direction, back, false)?;
    for direction in derived.iter().filter(|known| known.from == key.language || known.to == key.language) {
        if let Some(pair) = w.memory_unit_pair(key, &direction.from, &direction.to)? {
            let state = state_of_both(&pair);
            w.memory_sync_unit_pair(direction, &pair, state, cut(direction))?;
        }
    }
    Ok(())
}

/// Keeps one pair of a unit, there and, where somebody asked for that, back.
fn keep(
    w: &mut Writer<'_>,
    origin: &Origin,
    key: &TargetKey,
    pair: Option<&NewPair<'_>>,
    direction: &MemoryLanguages,
    back: Option<&MemoryLanguages>,
    keeps_former: bool,
) -> Result<(), StoreError> {
    let origin = w.memory_origin(origin)?;
    w.memory_sync(direction, origin, key, pair, keeps_former, cut(direction))?;
    if let Some(back) = back {
        let pair = pair.map(|pair| NewPair { source: pair.target, target: pair.source, ..*pair });
        w.memory_sync(back, origin, key, pair.as_ref(), keeps_former, cut(back))?;
    }
    Ok(())
}

/// The pair that a unit on a wiki gives. Of an outdated one, with the definition that it was made from, where known.
fn pair_of(target: &StoredTarget) -> Option<NewPair<'_>> {
    let translation = target.remote.target.translation()?;
    let (source, state) = match target.remote.target.state() {
        State::Untranslated => return None,
        State::Translated => (&target.remote.source, PairState::Translated),
        State::Proofread => (&target.remote.source, PairState::Proofread),
        State::Outdated => (target.source_then.as_ref().unwrap_or(&target.remote.source), PairState::Outdated),
    };
    Some(NewPair { source, target: &translation.text, state, as_of: target.since }).filter(is_pair)
}

fn is_pair(pair: &NewPair<'_>) -> bool {
    !is_blank(pair.source) && !is_blank(pair.target)
}

/// How two translations of a unit stand as a pair: as the worse of them. None where one is missing.
fn state_of_both(pair: &tolmach_store::UnitPair) -> Option<PairState> {
    let one = |state| match state {
        State::Untranslated => None,
        State::Outdated => Some(PairState::Outdated),
        State::Translated => Some(PairState::Translated),
        State::Proofread => Some(PairState::Proofread),
    };
    let both = one(pair.source_state)?.min(one(pair.target_state)?);
    (!is_blank(&pair.source) && !is_blank(&pair.target)).then_some(both)
}

fn cut(direction: &MemoryLanguages) -> impl Fn(&str, &str) -> Vec<SentencePair> + '_ {
    |source, target| align(source, target, &direction.from, &direction.to)
}
