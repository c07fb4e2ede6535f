//! The units of a page in one language, as a translator sees them: the wiki's state, and the local facts beside it.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{
    Language, PageTitle, Revision, State, TargetKey, Timestamp, WikiName,
    push::{OnWiki, Reason, Step, plan},
};
use tolmach_store::{DraftFilter, Reader, Resource, Status, StoredDraft, StoredTarget};

/// A unit in one language, with the work on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitRow {
    /// What it is.
    pub key: TargetKey,
    /// Its place within the page, from 0.
    pub position: u32,
    /// Its state on the wiki as last read.
    pub state: State,
    /// The definition now.
    pub source: String,
    /// Words of the definition.
    pub n_words: u32,
    /// The translation on the wiki as last read.
    pub target: Option<String>,
    /// The revision of that translation.
    pub revision: Option<Revision>,
    /// The definition that an outdated translation was made from, where known.
    pub source_then: Option<String>,
    /// The draft.
    pub draft: Option<StoredDraft>,
    /// What stands between the draft and the wiki as last read.
    pub standing: Standing,
    /// Whether the page still has the unit.
    pub is_present: bool,
    /// What has become of the page.
    pub page_status: Status,
    /// When this was read from the wiki.
    pub as_of: Timestamp,
}

impl UnitRow {
    /// The revision that local work is based on: that of the draft's base, or else the one on the wiki.
    pub fn base_revision(&self) -> Option<Revision> {
        self.draft.as_ref().map_or(self.revision, |draft| draft.draft.base.revision)
    }

    /// Whether the wiki's translation changed since the draft was made.
    pub fn has_conflict(&self) -> bool {
        self.standing == Standing::Conflict
    }
}

/// What stands between a draft and the wiki, as last read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing, or there is no draft.
    Clear,
    /// The translation changed since the draft was made, or a file brought another one.
    Conflict,
    /// The source changed since the draft was made.
    SourceMoved,
    /// The wiki would not take it, or it is never sent as it is.
    Refused(Reason),
}

impl Standing {
    /// The word for it in JSON and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Conflict => "conflict",
            Self::SourceMoved => "source-moved",
            Self::Refused(_) => "refused",
        }
    }
}

/// Which units are meant: those that match any of what is named, or all where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnitFilter {
    /// In one of these states on the wiki.
    pub states: BTreeSet<State>,
    /// With a draft.
    pub with_draft: bool,
    /// With a conflict.
    pub with_conflict: bool,
}

impl UnitFilter {
    /// Reads `untranslated,outdated,translated,proofread,draft,conflict`, or a part of that.
    ///
    /// Answers the word that is none of these, where there is one.
    pub fn parse(words: &str) -> Result<Self, String> {
        let mut filter = Self::default();
        for word in words.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            match (word, State::parse(word)) {
                (_, Some(state)) => drop(filter.states.insert(state)),
                ("draft", None) => filter.with_draft = true,
                ("conflict", None) => filter.with_conflict = true,
                (other, None) => return Err(other.to_owned()),
            }
        }
        Ok(filter)
    }

    fn takes(&self, row: &UnitRow) -> bool {
        let is_open = self.states.is_empty() && !self.with_draft && !self.with_conflict;
        is_open
            || self.states.contains(&row.state)
            || (self.with_draft && row.draft.is_some())
            || (self.with_conflict && row.has_conflict())
    }
}

impl Workbench {
    /// The units of a page in one language, in the order of the page. Removed units come last, where they have drafts.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`] for a page that was never pulled. A language that was never pulled has no units.
    pub fn units(
        &self,
        wiki: &WikiName,
        page: &PageTitle,
        language: &Language,
        filter: &UnitFilter,
    ) -> Result<Vec<UnitRow>, WorkbenchError> {
        self.store().read(|r| {
            let resource = r.resource(wiki, page)?.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
            let of_page =
                DraftFilter { wiki: Some(wiki.clone()), resource: Some(resource.id), language: Some(language.clone()) };
            let mut drafts: BTreeMap<TargetKey, StoredDraft> =
                r.drafts(&of_page)?.into_iter().map(|draft| (draft.key.clone(), draft)).collect();
            let offered: BTreeSet<TargetKey> = r.offers(wiki)?.into_iter().map(|offer| offer.key).collect();
            let targets = r.targets(&resource, language)?.into_iter();
            let rows = targets.map(|target| {
                let (draft, is_offered) = (drafts.remove(&target.key), offered.contains(&target.key));
                row(&resource, target, draft, is_offered)
            });
            Ok(rows.filter(|row| row.is_present || row.draft.is_some()).filter(|row| filter.takes(row)).collect())
        })
    }

    /// One unit in one language.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NoUnit`], [`WorkbenchError::NotPulled`].
    pub fn unit(&self, key: &TargetKey) -> Result<UnitRow, WorkbenchError> {
        self.store().read(|r| read_row(r, key))
    }
}

/// One unit as [`Workbench::unit`] answers it, within a transaction.
pub(crate) fn read_row(r: &Reader<'_>, key: &TargetKey) -> Result<UnitRow, WorkbenchError> {
    let target = crate::drafts::known(r, key)?;
    let resource = r.known_resource(&key.wiki, &key.unit.page)?;
    Ok(row(&resource, target, r.draft(key)?, r.offer(key)?.is_some()))
}

fn row(resource: &Resource, target: StoredTarget, draft: Option<StoredDraft>, is_offered: bool) -> UnitRow {
    let standing = match &draft {
        _ if is_offered => Standing::Conflict,
        Some(draft) => standing(draft, resource.status, &target),
        None => Standing::Clear,
    };
    let StoredTarget {
        key,
        position,
        remote,
        source_then,
        may_ask_source_then: _,
        n_words,
        is_present,
        read_at,
        since: _,
    } = target;
    UnitRow {
        key,
        position,
        state: remote.target.state(),
        target: remote.text().map(str::to_owned),
        revision: remote.revision(),
        source: remote.source,
        n_words,
        source_then,
        draft,
        standing,
        is_present,
        page_status: resource.status,
        as_of: read_at,
    }
}

/// What a push would decide now, by the wiki as last read. A draft still being typed is judged as if it were done.
fn standing(draft: &StoredDraft, status: Status, target: &StoredTarget) -> Standing {
    let on_wiki = match status {
        Status::Unmarked | Status::Deleted => OnWiki::NoPage,
        Status::Tracked | Status::Removed if !target.is_present => OnWiki::NoUnit,
        Status::Tracked | Status::Removed => OnWiki::Unit(target.remote.clone()),
    };
    let mut done = draft.draft.clone();
    let is_begun = !tolmach_core::text::is_blank(&done.text);
    done.is_done = true;
    match plan(&done, &on_wiki) {
        Step::Conflict => Standing::Conflict,
        Step::SourceMoved => Standing::SourceMoved,
        Step::Refuse(reason) if is_begun || draft.draft.is_done => Standing::Refused(reason),
        Step::Refuse(_) | Step::Push(_) | Step::Confirm(_) | Step::AlreadyThere | Step::Wait => Standing::Clear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_from_words() {
        let filter = UnitFilter::parse("outdated, draft").unwrap();
        assert_eq!((filter.states, filter.with_draft, filter.with_conflict), ([State::Outdated].into(), true, false));
        assert_eq!(UnitFilter::parse("outdated,stale"), Err("stale".to_owned()));
        assert_eq!(UnitFilter::parse(""), Ok(UnitFilter::default()));
    }
}
