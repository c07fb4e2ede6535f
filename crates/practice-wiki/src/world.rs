//! The wiki with everything around it that a journal need not rebuild: clock, faults, sessions, the lagging copy.

use crate::{
    clock::Clock,
    error::PracticeWikiError,
    faults::Faults,
    journal::{CommandLine, JOURNAL, Journal, Write},
    second_editor::SecondEditor,
    sessions::Sessions,
    wiki::{Applied, Command, Effect, Refusal, Saved, Title, Wiki, users},
};
use jiff::{SignedDuration, Timestamp};
use std::{collections::BTreeMap, path::Path};

/// Everything that requests can touch.
pub(crate) struct World {
    /// The wiki as written.
    pub(crate) wiki: Wiki,
    /// The wiki as GET requests see it while the replica lags.
    pub(crate) replica: Option<Box<Wiki>>,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) sessions: Sessions,
    pub(crate) second_editor: Option<SecondEditor>,
    /// The group and language whose units were read last: where the second editor goes.
    pub(crate) last_read: Option<(String, String)>,
    /// When each account edited, for its rate limit.
    pub(crate) edits: BTreeMap<u64, Vec<Timestamp>>,
    pub(crate) n_requests: u64,
    clock: Clock,
    ahead: SignedDuration,
}

impl World {
    /// Rebuilds the wiki from its content and journal.
    pub(crate) fn open(
        dir: Option<&Path>,
        content: Wiki,
        clock: Clock,
        faults: Faults,
    ) -> Result<Self, PracticeWikiError> {
        let journal = dir.map_or_else(|| Ok(Journal::in_memory()), Journal::open)?;
        let mut wiki = content;
        replay(&mut wiki, journal.writes()).map_err(|(line, detail)| PracticeWikiError::Replay {
            path: dir.map(|dir| dir.join(JOURNAL)).unwrap_or_default(),
            line,
            detail,
        })?;
        let mut world = Self {
            wiki,
            replica: None,
            journal,
            faults: Faults::default(),
            sessions: Sessions::default(),
            second_editor: None,
            last_read: None,
            edits: BTreeMap::new(),
            n_requests: 0,
            clock,
            ahead: SignedDuration::ZERO,
        };
        world.set_faults(faults);
        Ok(world)
    }

    /// The time on the wiki, in whole seconds; it never goes back behind what was written.
    pub(crate) fn now(&self) -> Timestamp {
        let now = (self.clock)().checked_add(self.ahead).unwrap_or(Timestamp::MAX);
        let now = Timestamp::from_second(now.as_second()).unwrap_or(now);
        self.wiki.last_write().map_or(now, |last| last.max(now))
    }

    pub(crate) fn advance_clock(&mut self, by: SignedDuration) {
        self.ahead = self.ahead.saturating_add(by);
    }

    /// Replaces the faults; the replica begins or ceases to lag here.
    pub(crate) fn set_faults(&mut self, faults: Faults) {
        match (faults.replica_lags, self.replica.is_some()) {
            (true, false) => self.replica = Some(Box::new(self.wiki.clone())),
            (false, true) => self.replica = None,
            (true, true) | (false, false) => {}
        }
        self.faults = faults;
    }

    /// Lets the lagging replica see everything written so far.
    pub(crate) fn catch_up(&mut self) {
        if let Some(replica) = &mut self.replica {
            **replica = self.wiki.clone();
        }
    }

    /// Does a command and journals it, done or refused. It is on disk when this returns.
    pub(crate) fn write(&mut self, command: &Command, user: u64) -> Applied {
        let now = self.now();
        let applied = self.wiki.apply(command, user, now);
        self.record(command, user, now, &applied)?;
        applied
    }

    /// Journals a write that was refused before the wiki itself was asked.
    pub(crate) fn refuse(&mut self, command: &Command, user: u64, refusal: Refusal) -> Refusal {
        let now = self.now();
        let unsaved = self.record(command, user, now, &Err(refusal.clone()));
        unsaved.err().unwrap_or(refusal)
    }

    fn record(&mut self, command: &Command, user: u64, now: Timestamp, applied: &Applied) -> Result<(), Refusal> {
        self.journal.append(line(command, user, now, applied)).map_err(|error| {
            // What is not in the journal must not be built upon.
            self.faults.read_only = Some(format!("The journal cannot be written: {error}"));
            Refusal::new("internal_api_error_JournalError", "The journal cannot be written.")
        })
    }
}

fn line(command: &Command, user: u64, time: Timestamp, applied: &Applied) -> Write {
    let (action, title) = action_and_title(command);
    let edit = if let Command::Edit(edit) = command { Some(edit) } else { None };
    let saved = if let Ok(Effect::Saved(saved)) = applied { Some(saved) } else { None };
    Write {
        time,
        user: users::by_id(user).map_or_else(|| "127.0.0.1".to_owned(), |user| user.name.to_owned()),
        action: action.to_owned(),
        title: Title::parse(title).map_or_else(|| title.to_owned(), |title| title.text),
        accepted: applied.is_ok(),
        code: applied.as_ref().err().map(|refusal| refusal.code.clone()),
        base_revision: edit.and_then(|edit| edit.base),
        old_revision: saved.map(|saved| saved.old),
        new_revision: saved.and_then(|saved| saved.new.or(saved.confirmed)),
        no_change: saved.is_some_and(|saved| saved.new.is_none()),
        merged: saved.is_some_and(|saved| saved.merged),
        text: edit.map(|edit| edit.text.clone()),
        command: applied.is_ok().then(|| CommandLine(command.clone())),
    }
}

fn action_and_title(command: &Command) -> (&'static str, &str) {
    match command {
        Command::Edit(edit) => ("edit", &edit.title),
        Command::Review { .. } => ("review", ""),
        Command::Mark(mark) => ("mark", &mark.title),
        Command::Unmark { title } => ("unmark", title),
        Command::Move { from, .. } => ("move", from),
        Command::Delete { title, .. } => ("delete", title),
        Command::Protect { title, .. } => ("protect", title),
        Command::Block { user, .. } => ("block", user),
        Command::Unblock { user } => ("unblock", user),
        Command::Aggregate { label, .. } => ("aggregate", label),
        Command::SetLanguage { title, .. } => ("set-language", title),
        Command::HoldJobs { .. } => ("hold-jobs", ""),
        Command::RunJobs => ("run-jobs", ""),
    }
}

/// Does accepted writes again; on a misfit, gives the line and what is wrong.
fn replay(wiki: &mut Wiki, writes: &[Write]) -> Result<(), (usize, String)> {
    for (n, write) in writes.iter().enumerate() {
        let Some(CommandLine(command)) = &write.command else { continue };
        let user = users::find(&write.user).map_or(0, |user| user.id);
        let effect = wiki.apply(command, user, write.time);
        match effect {
            Ok(Effect::Saved(Saved { new, confirmed, .. })) if new.or(confirmed) != write.new_revision => {
                let made = new.or(confirmed);
                return Err((n + 1, format!("it made revision {:?} then, and makes {made:?} now", write.new_revision)));
            }
            Ok(_) => {}
            Err(refusal) => return Err((n + 1, format!("it is refused now: {}", refusal.code))),
        }
    }
    Ok(())
}
