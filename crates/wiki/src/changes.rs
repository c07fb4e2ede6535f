//! What changed on the wiki since a point in time.
//!
//! Marking a page leaves no recent change on the translations that it makes outdated; it leaves a log event, and edits of
//! the definitions that a job makes some time later. Reviews and deletions leave log events. "Still valid" leaves nothing
//! at all on older wikis: that is found only by comparing statistics.

use crate::{
    client::Client,
    error::WikiError,
    language_code,
    params::Params,
    reply,
    title::{NAMESPACE, TargetTitle},
};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{Language, PageTitle};

/// Wikis keep recent changes at least this long; beyond, the oldest one is asked for.
const SURELY_KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What to look at again. Every entry is a hint to look, never a fact: events may be old, repeated, or undone since.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// The wiki's clock before anything was read: what to ask from next time, minus an overlap.
    pub read_at: Timestamp,
    /// False where the wiki no longer keeps all recent changes since then, so that everything must be compared.
    pub is_complete: bool,
    /// Pages to read again in all languages: marked for translation, restored, or with other languages allowed.
    pub whole: BTreeSet<PageTitle>,
    /// Pages and languages to read again. Where the language is the source language, a definition changed, which
    /// concerns every language: see [`Changes::of`].
    pub dirty: BTreeSet<(PageTitle, Language)>,
    /// Pages that moved, oldest first: from, to.
    pub moved: Vec<(PageTitle, PageTitle)>,
    /// Pages that are deleted; all pages of the wiki, not only translatable ones.
    pub deleted: BTreeSet<PageTitle>,
    /// Pages that are translatable no more.
    pub unmarked: BTreeSet<PageTitle>,
}

/// What of a page to read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touch {
    /// Nothing.
    Nothing,
    /// These languages.
    Languages(BTreeSet<Language>),
    /// Everything.
    Whole,
}

impl Changes {
    /// What of a page to read again, its source language being known.
    pub fn of(&self, page: &PageTitle, source_language: &Language) -> Touch {
        let languages: BTreeSet<Language> =
            self.dirty.iter().filter(|(dirty, _)| dirty == page).map(|(_, language)| language.clone()).collect();
        let has_moved = self.moved.iter().any(|(from, to)| from == page || to == page);
        let is_whole = self.whole.contains(page) || self.unmarked.contains(page) || self.deleted.contains(page);
        if is_whole || has_moved || languages.contains(source_language) {
            Touch::Whole
        } else if languages.is_empty() {
            Touch::Nothing
        } else {
            Touch::Languages(languages)
        }
    }
}

impl Client {
    /// Reads what changed since `since`, by the wiki's clock. Take off an overlap of some minutes first: jobs are late.
    ///
    /// Cost: 6 requests, more where much happened, one more where `since` is over a week ago.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn changes_since(&self, since: Timestamp) -> Result<Changes, WikiError> {
        let read_at = self.server_time().await?;
        let is_complete = read_at.duration_since(since) <= SURELY_KEPT || self.keeps_changes_since(since).await?;
        let mut events = BTreeMap::new();
        for kind in ["pagetranslation", "translationreview", "delete", "move"] {
            let asked = Params::action("query")
                .with("list", "logevents")
                .with("letype", kind)
                .with("leprop", "ids|title|type|timestamp|details")
                .with("ledir", "newer")
                .with("lestart", since)
                .with("lelimit", "max");
            self.each_part(asked, "log events", false, |body| {
                events.extend(read_events(body)?.into_iter().map(|event| ((event.timestamp, event.logid), event)));
                Ok(())
            })
            .await?;
        }
        let mut changes = Changes { read_at, is_complete, ..Changes::default() };
        events.into_values().for_each(|event| changes.fold_event(event));
        let asked = Params::action("query")
            .with("list", "recentchanges")
            .with("rcnamespace", NAMESPACE)
            .with("rcprop", "title|ids|timestamp|loginfo")
            .with("rctype", "edit|new|log")
            .with("rcdir", "newer")
            .with("rcstart", since)
            .with("rclimit", "max");
        self.each_part(asked, "recent changes", false, |body| {
            changes.dirty.extend(read_changed(body)?);
            Ok(())
        })
        .await?;
        Ok(changes)
    }

    async fn keeps_changes_since(&self, since: Timestamp) -> Result<bool, WikiError> {
        let asked = Params::action("query")
            .with("list", "recentchanges")
            .with("rcprop", "timestamp")
            .with("rcdir", "newer")
            .with("rclimit", 1);
        let oldest: Vec<Stamp> = reply::part(&self.read(&asked).await?, "recent changes", "/query/recentchanges")?;
        Ok(oldest.first().is_some_and(|oldest| oldest.timestamp <= since))
    }
}

#[derive(Deserialize)]
struct Stamp {
    timestamp: Timestamp,
}

/// A log event; titles are missing where the wiki hides them.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Event {
    #[serde(default)]
    logid: u64,
    timestamp: Timestamp,
    #[serde(default)]
    ns: i64,
    title: Option<String>,
    #[serde(rename = "type", default)]
    kind: String,
    #[serde(default)]
    action: String,
    #[serde(default)]
    params: Value,
}

#[derive(Deserialize)]
struct Changed {
    title: Option<String>,
}

/// Reads log events.
pub(crate) fn read_events(body: &Value) -> Result<Vec<Event>, WikiError> {
    reply::part(body, "log events", "/query/logevents")
}

/// Reads which units changed, by page and language.
pub(crate) fn read_changed(body: &Value) -> Result<BTreeSet<(PageTitle, Language)>, WikiError> {
    let changes: Vec<Changed> = reply::part(body, "recent changes", "/query/recentchanges")?;
    Ok(changes.into_iter().filter_map(|change| unit_of(change.title.as_deref()?)).collect())
}

/// The page and language of a unit page.
fn unit_of(title: &str) -> Option<(PageTitle, Language)> {
    let title = TargetTitle::parse(title)?;
    Some((title.unit().page.clone(), title.language().clone()))
}

impl Changes {
    /// Adds one log event. Events come oldest first, so that what was undone later does not stand.
    pub(crate) fn fold_event(&mut self, event: Event) {
        let Some(title) = event.title.as_deref() else { return };
        let is_unit = event.ns == NAMESPACE;
        let Ok(page) = PageTitle::parse(title) else { return };
        let target = event.params["target"].as_str().or(event.params["target_title"].as_str());
        match (event.kind.as_str(), event.action.as_str()) {
            // A workflow state of the whole group.
            ("translationreview", "group") => {}
            ("translationreview", _) => self.dirty.extend(unit_of(title)),
            ("delete" | "move", _) if is_unit => {
                self.dirty.extend(unit_of(title));
                self.dirty.extend(target.and_then(unit_of));
            }
            ("move", _) | ("pagetranslation", "moveok") => {
                if let Some(to) = target.and_then(|to| PageTitle::parse(to).ok()) {
                    self.fold_move(page, to);
                }
            }
            ("delete", "delete" | "delete_redir") | ("pagetranslation", "deletefok") => {
                self.whole.remove(&page);
                self.deleted.insert(page);
            }
            ("delete", "restore") => {
                self.deleted.remove(&page);
                self.whole.insert(page);
            }
            ("delete", _) => {}
            ("pagetranslation", "unmark" | "unlink") => {
                self.whole.remove(&page);
                self.unmarked.insert(page);
            }
            // One language's translation page was deleted with its units.
            ("pagetranslation", "deletelok") => self.dirty.extend(translation_page(&page)),
            ("pagetranslation", "associate" | "dissociate" | "movenok" | "deletefnok" | "deletelnok") => {}
            // Marked, other priority languages, discouraged, and whatever later releases add.
            ("pagetranslation", _) => {
                self.unmarked.remove(&page);
                self.deleted.remove(&page);
                self.whole.insert(page);
            }
            _ => {}
        }
    }

    fn fold_move(&mut self, from: PageTitle, to: PageTitle) {
        // A page that is moved is there, and translatable moves are logged twice, as a move and by Translate.
        self.deleted.remove(&to);
        if !self.moved.contains(&(from.clone(), to.clone())) {
            self.moved.push((from, to));
        }
    }
}

/// The source page and the language of `Page/pl`.
fn translation_page(page: &PageTitle) -> Option<(PageTitle, Language)> {
    let (source, code) = page.as_str().rsplit_once('/')?;
    Some((PageTitle::parse(source).ok()?, language_code::from_wiki(code)?))
}

#[cfg(test)]
#[path = "changes_tests.rs"]
mod tests;
