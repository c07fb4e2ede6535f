//! The wiki itself: everything that a journal of commands can rebuild. Knows nothing of HTTP, sessions and faults.
//!
//! [`Wiki::apply`] is the only way to change it; it is deterministic. Start reading there.

pub(crate) mod command;
pub(crate) mod records;
pub(crate) mod refusal;
pub(crate) mod titles;
pub(crate) mod users;

mod editing;
mod managing;
mod marking;
mod markup;
mod permissions;
mod reviewing;
mod saving;
mod stats;
mod units;

pub(crate) use command::{Applied, Command, Edit, Effect, Mark, MarkPriority, Saved};
pub(crate) use editing::FUZZY_MARK;
pub(crate) use markup::check as check_markup;
pub(crate) use permissions::block_info;
pub(crate) use records::{Aggregate, Block, Change, Changed, LogEntry, Marked, Page, Priority, Rev, UnitRow};
pub(crate) use refusal::Refusal;
pub(crate) use stats::{Counts, Row};
pub(crate) use titles::{Title, UnitTitle};
pub(crate) use units::Unit;

use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// The language of pages whose language nobody set.
pub(crate) const CONTENT_LANGUAGE: &str = "en";

/// The state of the wiki.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Wiki {
    pages: BTreeMap<u64, Page>,
    by_title: BTreeMap<String, u64>,
    /// Page of each revision.
    by_revision: BTreeMap<u64, u64>,
    marked: BTreeMap<u64, Marked>,
    aggregates: Vec<Aggregate>,
    logs: Vec<LogEntry>,
    changes: Vec<Change>,
    blocks: BTreeMap<u64, Block>,
    /// Statistics that wait for a job, by group and language.
    missing_stats: BTreeSet<(String, String)>,
    jobs: Vec<Job>,
    holds_jobs: bool,
    last_page: u64,
    last_revision: u64,
    last_log: u64,
    last_change: u64,
}

/// Work that a real wiki does some time after the reply.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Job {
    /// Writes a translation page anew, under the name of whoever caused it.
    Render { page: u64, language: String, user: u64, summary: String },
}

impl Wiki {
    /// Does one command in the name of a user.
    ///
    /// # Errors
    /// [`Refusal`] with the code that MediaWiki gives; the wiki is unchanged then.
    pub(crate) fn apply(&mut self, command: &Command, user: u64, now: Timestamp) -> Applied {
        match command {
            Command::Edit(edit) => self.edit(edit, user, now).map(Effect::Saved),
            Command::Review { revision } => self.review(*revision, user, now),
            Command::Mark(mark) => self.mark(mark, user, now),
            Command::Unmark { title } => self.unmark(title, user, now),
            Command::Move { from, to, reason, leave_redirect } => {
                self.move_page(from, to, reason, *leave_redirect, user, now)
            }
            Command::Delete { title, reason } => self.delete(title, reason, user, now),
            Command::Protect { title, is_protected } => self.protect(title, *is_protected, user, now),
            Command::Block { user: name, reason } => self.block(name, reason, user, now),
            Command::Unblock { user: name } => self.unblock(name, user, now),
            Command::Aggregate { label, description, pages } => self.aggregate(label, description, pages, user, now),
            Command::SetLanguage { title, language } => self.set_language(title, language),
            Command::HoldJobs { hold } => {
                self.holds_jobs = *hold;
                Ok(Effect::Done)
            }
            Command::RunJobs => {
                self.run_jobs(now);
                Ok(Effect::Done)
            }
        }
    }

    /// Lets ids of later writes begin above those of the content, so that more content does not move them.
    pub(crate) fn leave_room(&mut self) {
        const ROOM: u64 = 10_000;
        for id in [&mut self.last_page, &mut self.last_revision, &mut self.last_log, &mut self.last_change] {
            *id = (*id).max(ROOM);
        }
    }

    pub(crate) fn page(&self, title: &str) -> Option<&Page> {
        self.by_title.get(title).and_then(|id| self.pages.get(id))
    }

    pub(crate) fn page_by_id(&self, id: u64) -> Option<&Page> {
        self.pages.get(&id)
    }

    /// All pages by title.
    pub(crate) fn pages_by_title(&self) -> impl Iterator<Item = &Page> {
        self.by_title.values().filter_map(|id| self.pages.get(id))
    }

    pub(crate) fn revision(&self, id: u64) -> Option<(&Page, &Rev)> {
        let page = self.pages.get(self.by_revision.get(&id)?)?;
        page.revisions.iter().find(|rev| rev.id == id).map(|rev| (page, rev))
    }

    /// Log entries, oldest first.
    pub(crate) fn logs(&self) -> &[LogEntry] {
        &self.logs
    }

    /// Recent changes, oldest first.
    pub(crate) fn changes(&self) -> &[Change] {
        &self.changes
    }

    pub(crate) fn block_of(&self, user: u64) -> Option<&Block> {
        self.blocks.get(&user)
    }

    pub(crate) fn aggregates(&self) -> &[Aggregate] {
        &self.aggregates
    }

    /// The latest time that anything was written.
    pub(crate) fn last_write(&self) -> Option<Timestamp> {
        self.changes.last().map(|change| change.time).max(self.logs.last().map(|log| log.time))
    }

    fn run_jobs(&mut self, now: Timestamp) {
        self.missing_stats.clear();
        for job in std::mem::take(&mut self.jobs) {
            self.do_job(job, now);
        }
    }

    /// Does a job at once, or keeps it while jobs are held.
    fn queue(&mut self, job: Job, now: Timestamp) {
        if self.holds_jobs {
            self.jobs.push(job);
        } else {
            self.do_job(job, now);
        }
    }

    fn do_job(&mut self, job: Job, now: Timestamp) {
        match job {
            Job::Render { page, language, user, summary } => self.render(page, &language, user, &summary, now),
        }
    }
}

#[cfg(test)]
#[path = "../wiki_tests.rs"]
mod tests;
