//! What lives as long as the window: the workbench, the practice wiki, the user's wishes, and the long work under way.

use crate::{closing::Closing, dto::preferences::Preferences, error::CommandError, incoming::Incoming, wishes::Wishes};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tolmach_core::{Language, WikiName};
use tolmach_practice_wiki::{Options, PracticeWiki, Running};
use tolmach_workbench::{
    CancelToken, Credentials, Notice, Workbench,
    l10n::{FALLBACK, L10n, PSEUDO_LOCALES, nearest, wanted_locale},
    practice_dir,
    push::Pause,
    sisters,
};

/// What lives as long as the window.
pub struct Desktop {
    /// The use cases.
    pub workbench: Workbench,
    /// What the store found when it was opened.
    pub notices: Vec<Notice>,
    wishes: Mutex<Wishes>,
    practice: tokio::sync::Mutex<Option<Running>>,
    pull: Mutex<CancelToken>,
    push: Mutex<CancelToken>,
    memory: Mutex<CancelToken>,
    pause: Pause,
    /// Holds the window open while typed text is being saved.
    pub closing: Closing,
    /// A file on its way in.
    pub incoming: Incoming,
}

/// Which long work is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// A pull.
    Pull,
    /// A push.
    Push,
    /// A file into the memory, out of it, or being forgotten.
    Memory,
}

impl Desktop {
    /// Takes an open workbench. `asked_for` is the wiki that the environment asks for, if it does.
    pub fn new(workbench: Workbench, notices: Vec<Notice>, asked_for: Option<WikiName>) -> Self {
        let mut wishes = Wishes::read(workbench.home());
        wishes.wiki = asked_for.or(wishes.wiki);
        let incoming = Incoming::new(workbench.home());
        Self {
            workbench,
            notices,
            wishes: Mutex::new(wishes),
            practice: tokio::sync::Mutex::default(),
            pull: Mutex::default(),
            push: Mutex::default(),
            memory: Mutex::default(),
            pause: Pause::default(),
            closing: Closing::default(),
            incoming,
        }
    }

    /// The wiki worked on; none until one is chosen.
    pub fn wiki(&self) -> Option<WikiName> {
        lock(&self.wishes).wiki.clone()
    }

    /// The languages translated into.
    pub fn languages(&self) -> Vec<Language> {
        lock(&self.wishes).languages.clone()
    }

    /// The languages that the user reads beside the source: those chosen, else those of the same families.
    pub fn reading_languages(&self) -> Vec<Language> {
        let wishes = lock(&self.wishes);
        wishes.reading.clone().unwrap_or_else(|| sisters::usual(&wishes.languages))
    }

    /// The languages to pull: those translated into, then those that the user has chosen to read. The usual ones of a family
    /// are shown where they were pulled, but nobody has asked the wiki for them.
    pub fn pulled_languages(&self) -> Vec<Language> {
        let mut languages = self.languages();
        let chosen = lock(&self.wishes).reading.clone().unwrap_or_default();
        languages.extend(chosen.into_iter().filter(|language| !self.languages().contains(language)));
        languages
    }

    /// How the user likes the window.
    pub fn preferences(&self) -> Preferences {
        lock(&self.wishes).preferences.clone()
    }

    /// The locale that the user wants to be spoken to in: one of ours, or a pseudo-locale.
    pub fn locale(&self) -> &'static str {
        let wanted = wanted_locale(self.workbench.home());
        let pseudo = PSEUDO_LOCALES.into_iter().find(|pseudo| *pseudo == wanted);
        pseudo.or_else(|| nearest(&wanted)).unwrap_or(FALLBACK)
    }

    /// Messages for the screen.
    pub fn for_screen(&self) -> L10n {
        L10n::for_screen(self.locale())
    }

    /// Messages for what goes into files.
    pub fn for_files(&self) -> L10n {
        L10n::for_files(self.locale())
    }

    /// Changes the user's wishes and keeps them.
    pub fn wish(&self, change: impl FnOnce(&mut Wishes)) -> Result<(), CommandError> {
        let mut wishes = lock(&self.wishes);
        change(&mut wishes);
        wishes.write(self.workbench.home())
    }

    /// Starts the practice wiki if it is meant and does not run yet, and logs in there as its own user.
    pub async fn reach(&self, wiki: &WikiName) -> Result<(), CommandError> {
        let mut practice = self.practice.lock().await;
        if !wiki.is_practice() || practice.is_some() {
            return Ok(());
        }
        let dir = practice_dir(self.workbench.home());
        let running = PracticeWiki::start(Options { dir: Some(dir), ..Options::default() })?;
        let credentials = Credentials::BotPassword { user: running.user(), password: running.password().into() };
        self.workbench.set_practice_url(&running.api_url(), credentials).await;
        *practice = Some(running);
        Ok(())
    }

    /// A wiki that is to be asked something, by its name. The practice wiki may not have been at hand when the window opened:
    /// another window had it.
    pub async fn within_reach(&self, name: &str) -> Result<WikiName, CommandError> {
        let wiki = WikiName::parse(name)?;
        self.reach(&wiki).await?;
        Ok(wiki)
    }

    /// Does something with the practice wiki, if it runs.
    pub async fn with_practice<T>(&self, act: impl FnOnce(&Running) -> T) -> Option<T> {
        self.practice.lock().await.as_ref().map(act)
    }

    /// A token for new work of a kind; the one before is worth nothing any more.
    pub fn begin(&self, work: Work) -> CancelToken {
        let token = CancelToken::new();
        *lock(self.slot(work)) = token.clone();
        token
    }

    /// Stops the work under way, if any. A push that holds goes on, so that it can stop.
    pub fn stop(&self, work: Work) {
        lock(self.slot(work)).cancel();
        self.pause.resume();
    }

    /// What holds a push between two units.
    pub fn pause(&self) -> &Pause {
        &self.pause
    }

    fn slot(&self, work: Work) -> &Mutex<CancelToken> {
        match work {
            Work::Pull => &self.pull,
            Work::Push => &self.push,
            Work::Memory => &self.memory,
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
