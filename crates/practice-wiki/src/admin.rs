//! What can be done to the running wiki from outside, without HTTP. Every change is journalled like a request's.

use crate::{
    faults::Faults,
    http::Shared,
    wiki::{Command, Edit, Effect, Mark, MarkPriority, Refusal, users},
    world::World,
};
use jiff::{SignedDuration, Timestamp};
use std::sync::{MutexGuard, PoisonError};

/// Something that the wiki refused, with its code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {text}")]
pub struct Refused {
    /// The wiki's code.
    pub code: String,
    /// Why.
    pub text: String,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { code: refusal.code, text: refusal.text }
    }
}

/// How a page is to be marked for translation. By default as the wiki does by itself.
#[derive(Debug, Clone, Default)]
pub struct MarkOptions {
    /// Whether the page's title is a unit.
    pub translate_title: Option<bool>,
    /// Priority languages, whether no others are allowed, and why. Replaces what was, where given.
    pub priority: Option<(Vec<String>, bool, String)>,
    /// Units whose translations stay valid though the text changed.
    pub still_valid: Vec<String>,
    /// Units whose translations become outdated though only a variable changed.
    pub outdate: Vec<String>,
}

/// A translation as the wiki has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitOnWiki {
    /// The latest revision.
    pub revision: u64,
    /// Its text.
    pub text: String,
    /// Who saved it.
    pub user: String,
    /// Whether it is outdated.
    pub is_outdated: bool,
    /// Whether somebody has approved it.
    pub is_proofread: bool,
}

/// Control over a running wiki.
#[derive(Clone)]
pub struct Admin {
    world: Shared,
}

impl Admin {
    pub(crate) fn new(world: Shared) -> Self {
        Self { world }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, command: &Command, user: &str) -> Result<Effect, Refused> {
        let user = users::find(user).map_or(0, |user| user.id);
        Ok(self.world().write(command, user)?)
    }

    /// The time on the wiki.
    pub fn now(&self) -> Timestamp {
        self.world().now()
    }

    /// Moves the wiki's clock on.
    pub fn advance_clock(&self, by: SignedDuration) {
        self.world().advance_clock(by);
    }

    /// Changes what goes wrong.
    pub fn set_faults(&self, change: impl FnOnce(&mut Faults)) {
        let mut world = self.world();
        let mut faults = world.faults.clone();
        change(&mut faults);
        world.set_faults(faults);
    }

    /// Lets a lagging replica see everything written so far.
    pub fn catch_up(&self) {
        self.world().catch_up();
    }

    /// Ends all sessions, so that tokens go bad and everybody is logged out.
    pub fn end_sessions(&self) {
        self.world().sessions.clear();
    }

    /// From now on statistics and translation pages wait for [`Admin::run_jobs`], or no longer do.
    pub fn hold_jobs(&self, hold: bool) {
        let held = self.write(&Command::HoldJobs { hold }, "Admin");
        debug_assert!(held.is_ok(), "holding jobs is never refused");
    }

    /// Does everything that waits: statistics and translation pages.
    pub fn run_jobs(&self) {
        let run = self.write(&Command::RunJobs, "Admin");
        debug_assert!(run.is_ok(), "running jobs is never refused");
    }

    /// Saves a source page as `Admin`; marking it is another step. Gives the revision, or none if nothing changed.
    ///
    /// # Errors
    /// [`Refused`], for instance when the markup does not parse.
    pub fn edit_page(&self, title: &str, text: &str) -> Result<Option<u64>, Refused> {
        self.edit_as("Admin", title, text)
    }

    /// Saves any page in an account's name, with no base revision, as the web editor does.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn edit_as(&self, account: &str, title: &str, text: &str) -> Result<Option<u64>, Refused> {
        let (title, text) = (title.to_owned(), text.to_owned());
        match self.write(&Command::Edit(Edit { title, text, ..Edit::default() }), account)? {
            Effect::Saved(saved) => Ok(saved.new.or(saved.confirmed)),
            other => unreachable!("an edit came to {other:?}"),
        }
    }

    /// Saves a translation as the second editor: `unit` is an id such as `3`, `language` the wiki's code.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn second_editor_saves(
        &self,
        page: &str,
        unit: &str,
        language: &str,
        text: &str,
    ) -> Result<Option<u64>, Refused> {
        self.edit_as("Second editor", &unit_page(page, unit, language), text)
    }

    /// Marks the latest revision of a page for translation, as `Admin`. Gives the number of units.
    ///
    /// # Errors
    /// [`Refused`], for instance when the page has no markup.
    pub fn mark(&self, title: &str, options: MarkOptions) -> Result<usize, Refused> {
        let MarkOptions { translate_title, priority, still_valid, outdate } = options;
        let priority = priority.map(|(languages, is_forced, reason)| MarkPriority { languages, is_forced, reason });
        let title = title.to_owned();
        let mark = Mark { title, revision: None, translate_title, priority, still_valid, outdate };
        match self.write(&Command::Mark(mark), "Admin")? {
            Effect::Marked { n_units, .. } => Ok(n_units),
            other => unreachable!("marking came to {other:?}"),
        }
    }

    /// Replaces a part of a source page and marks the page again: the quickest way to outdate translations.
    ///
    /// # Errors
    /// [`Refused`]; `missingtitle` when there is no such page, `nochange` when it does not hold the part.
    pub fn change_source(&self, title: &str, then: &str, now: &str) -> Result<(), Refused> {
        let text = self.page_text(title).ok_or_else(Refusal::missing_title)?;
        if !text.contains(then) {
            return Err(Refusal::new("nochange", "The page does not hold that text.").into());
        }
        self.edit_page(title, &text.replacen(then, now, 1))?;
        self.mark(title, MarkOptions::default()).map(|_| ())
    }

    /// Takes a page out of translation.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn unmark(&self, title: &str) -> Result<(), Refused> {
        self.write(&Command::Unmark { title: title.to_owned() }, "Admin").map(|_| ())
    }

    /// Moves a page, its units and its translations, and leaves a redirect.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn move_page(&self, from: &str, to: &str) -> Result<(), Refused> {
        let (from, to) = (from.to_owned(), to.to_owned());
        self.write(&Command::Move { from, to, reason: String::new(), leave_redirect: true }, "Admin").map(|_| ())
    }

    /// Deletes a page; a marked one with its units and translations.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn delete(&self, title: &str) -> Result<(), Refused> {
        self.write(&Command::Delete { title: title.to_owned(), reason: String::new() }, "Admin").map(|_| ())
    }

    /// Lets only administrators edit a page, or everyone again.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn protect(&self, title: &str, is_protected: bool) -> Result<(), Refused> {
        self.write(&Command::Protect { title: title.to_owned(), is_protected }, "Admin").map(|_| ())
    }

    /// Blocks an account without an end.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn block(&self, account: &str, reason: &str) -> Result<(), Refused> {
        let command = Command::Block { user: account.to_owned(), reason: reason.to_owned() };
        self.write(&command, "Admin").map(|_| ())
    }

    /// Lifts a block.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn unblock(&self, account: &str) -> Result<(), Refused> {
        self.write(&Command::Unblock { user: account.to_owned() }, "Admin").map(|_| ())
    }

    /// Approves the latest revision of a translation, as `Reviewer`.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn proofread(&self, page: &str, unit: &str, language: &str) -> Result<(), Refused> {
        let revision = self.unit(page, unit, language).ok_or_else(Refusal::missing_title)?.revision;
        self.write(&Command::Review { revision }, "Reviewer").map(|_| ())
    }

    /// The wikitext of a page.
    pub fn page_text(&self, title: &str) -> Option<String> {
        self.world().wiki.page(title).map(|page| page.latest().text.clone())
    }

    /// A translation; none if there is no page for it.
    pub fn unit(&self, page: &str, unit: &str, language: &str) -> Option<UnitOnWiki> {
        let world = self.world();
        let latest = world.wiki.page(&unit_page(page, unit, language))?.latest();
        Some(UnitOnWiki {
            revision: latest.id,
            text: latest.text.clone(),
            user: users::name_of(latest.user).to_owned(),
            is_outdated: latest.fuzzy,
            is_proofread: !latest.reviewers.is_empty(),
        })
    }

    /// Titles of all pages marked for translation.
    pub fn translatable_pages(&self) -> Vec<String> {
        self.world().wiki.marked_pages().map(|(page, _)| page.title.clone()).collect()
    }
}

fn unit_page(page: &str, unit: &str, language: &str) -> String {
    crate::wiki::titles::unit_title(page, unit, language)
}
