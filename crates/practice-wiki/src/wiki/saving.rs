//! Storing revisions and telling the logs of them.

use super::*;
use serde_json::{Map, Value};

/// A revision to store.
pub(super) struct NewRevision<'a> {
    pub(super) title: &'a str,
    pub(super) text: &'a str,
    pub(super) user: u64,
    pub(super) comment: String,
    pub(super) is_bot: bool,
    pub(super) change_tags: Vec<&'static str>,
}

impl Wiki {
    /// Stores a text as a page's latest, makes the page where it is missing, and notes the change.
    ///
    /// Gives the new revision, or none where the page has this very text already.
    pub(super) fn store(&mut self, new: NewRevision<'_>, now: Timestamp) -> Option<u64> {
        let old = self.page(new.title).map_or(0, |page| page.latest().id);
        if self.page(new.title).is_some_and(|page| page.latest().text == new.text) {
            return None;
        }
        let comment = if new.comment.is_empty() && old == 0 { first_comment(new.text) } else { new.comment };
        let id = self.push_revision(new.title, new.text, new.user, comment.clone(), now);
        let page = self.by_title[new.title]; // push_revision has just put it there.
        if let Some(page) = self.pages.get_mut(&page) {
            page.latest_mut().change_tags = new.change_tags;
        }
        self.note_change(Changed::Revision { new: id, old }, new.title, page, new.user, comment, new.is_bot, now);
        Some(id)
    }

    /// Adds a revision with the page's present text, as "still valid" and moves leave it. Its tags are those of the
    /// revision before.
    pub(super) fn store_dummy(&mut self, title: &str, user: u64, comment: &str, now: Timestamp) -> Option<u64> {
        let before = self.page(title)?.latest().clone();
        let id = self.push_revision(title, &before.text, user, comment.to_owned(), now);
        let latest = self.pages.get_mut(&self.by_title[title])?.latest_mut();
        (latest.fuzzy, latest.made_from) = (before.fuzzy, before.made_from);
        Some(id)
    }

    fn push_revision(&mut self, title: &str, text: &str, user: u64, comment: String, time: Timestamp) -> u64 {
        self.last_revision += 1;
        let id = self.last_revision;
        let page = match self.by_title.get(title) {
            Some(&page) => page,
            None => {
                self.last_page += 1;
                self.by_title.insert(title.to_owned(), self.last_page);
                self.last_page
            }
        };
        let language = self.language_of_title(title);
        let page = self.pages.entry(page).or_insert_with(|| Page {
            id: page,
            title: title.to_owned(),
            language,
            revisions: Vec::new(),
            is_protected: false,
        });
        let parent = page.revisions.last().map_or(0, |rev| rev.id);
        let text = text.to_owned();
        let (change_tags, reviewers) = (Vec::new(), BTreeSet::new());
        let (fuzzy, made_from) = (false, None);
        page.revisions.push(Rev { id, parent, user, time, text, comment, change_tags, fuzzy, made_from, reviewers });
        self.by_revision.insert(id, page.id);
        id
    }

    #[expect(clippy::too_many_arguments, reason = "a row of recent changes has as many columns")]
    fn note_change(
        &mut self,
        what: Changed,
        title: &str,
        page: u64,
        user: u64,
        comment: String,
        is_bot: bool,
        time: Timestamp,
    ) {
        self.last_change += 1;
        let id = self.last_change;
        self.changes.push(Change { id, title: title.to_owned(), page, user, time, comment, is_bot, what });
    }

    /// Writes to the public log, and to recent changes as every log entry does.
    pub(super) fn log(
        &mut self,
        (kind, action): (&'static str, &'static str),
        title: &str,
        user: u64,
        params: Map<String, Value>,
        comment: &str,
        time: Timestamp,
    ) -> u64 {
        self.last_log += 1;
        let id = self.last_log;
        let page = self.by_title.get(title).copied().unwrap_or(0);
        let comment = comment.to_owned();
        self.logs.push(LogEntry {
            id,
            kind,
            action,
            title: title.to_owned(),
            page,
            user,
            time,
            params,
            comment: comment.clone(),
        });
        self.note_change(Changed::Log(id), title, page, user, comment, false, time);
        id
    }
}

/// The summary that a wiki writes for a page's first revision.
fn first_comment(text: &str) -> String {
    if text.is_empty() {
        return "Created blank page".to_owned();
    }
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(200) {
        Some((cut, _)) => format!("Created page with \"{}...\"", &flat[..cut]),
        None => format!("Created page with \"{flat}\""),
    }
}
