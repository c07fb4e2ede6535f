//! What every use case starts from: the store, the clock, the secrets and the way to each wiki.

use crate::{
    dictionaries::{self, Dictionaries},
    error::WorkbenchError,
    glossary::Glossaries,
    home,
    machine::Installed,
    memory::Memories,
    secrets::{Asking, Keychain, SecretSources, Secrets},
};
use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};
use tolmach_core::{Timestamp, UserName, WikiName};
use tolmach_store::{Notice, Store};
use tolmach_wiki::{Account, Client, LogIn, WikiError};

/// Tells the time. Tests inject their own.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// How a workbench is opened.
#[derive(Clone)]
pub struct Options {
    /// Tells the time.
    pub clock: Clock,
    /// Where secrets may be looked for.
    pub secrets: SecretSources,
    /// How patient the wiki clients are.
    pub wiki: tolmach_wiki::Options,
    /// Folders of Hunspell dictionaries, beside the home's own; of two for one language, the later one wins.
    pub dictionaries: Vec<PathBuf>,
    /// The program that translates on this machine.
    pub apertium: PathBuf,
}

impl Default for Options {
    /// The system's clock; the keychain unless the environment says otherwise; nobody to ask.
    fn default() -> Self {
        Self {
            clock: Arc::new(Timestamp::now),
            secrets: SecretSources { keychain: Keychain::by_environment(), environment_for: None, ask: None },
            wiki: tolmach_wiki::Options::default(),
            dictionaries: dictionaries::dirs_by_environment(),
            apertium: PathBuf::from("apertium"),
        }
    }
}

/// A workbench, and what the user must be told about its opening: a database set aside, a migration.
#[derive(Debug)]
pub struct Opened {
    /// The workbench.
    pub workbench: Workbench,
    /// What the store found.
    pub notices: Vec<Notice>,
}

/// One user's Tolmach: the local store and the ways to the wikis. Cheap to clone; clones are the same workbench.
#[derive(Clone)]
pub struct Workbench(Arc<Inner>);

struct Inner {
    store: Store,
    home: PathBuf,
    options: Options,
    secrets: Secrets,
    /// Where the practice wiki listens, and as whom one logs in there.
    practice: RwLock<Option<(String, Option<UserName>)>>,
    dictionaries: Dictionaries,
    glossaries: Glossaries,
    machine: Installed,
    memories: Memories,
    /// One session a wiki. The lock is held while logging in, so that two jobs don't log in at once.
    sessions: tokio::sync::Mutex<BTreeMap<WikiName, Session>>,
}

/// A way to a wiki, and the account as which it is logged in.
#[derive(Clone)]
pub(crate) struct Session {
    /// The way.
    pub(crate) client: Client,
    /// The account; none if nobody is logged in.
    pub(crate) account: Option<Account>,
}

impl Workbench {
    /// Opens the workbench that lives in `home`, making it if there is none. Blocks while the database is read.
    ///
    /// # Errors
    /// [`WorkbenchError::Home`] when the directory can't be made, [`WorkbenchError::Store`] when the database is of a
    /// newer program or the disk fails.
    pub fn open(home: &Path, options: Options) -> Result<Opened, WorkbenchError> {
        home::create(home)?;
        let tolmach_store::Opened { store, notices } = Store::open(&home::database_file(home), (options.clock)())?;
        let secrets = Secrets::new(options.secrets.clone());
        let machine = Installed::new(options.apertium.clone());
        let known_dictionaries = Dictionaries::new(home, options.dictionaries.clone());
        let workbench = Self(Arc::new(Inner {
            store,
            home: home.to_owned(),
            options,
            secrets,
            practice: RwLock::default(),
            dictionaries: known_dictionaries,
            glossaries: Glossaries::default(),
            machine,
            memories: Memories::default(),
            sessions: tokio::sync::Mutex::default(),
        }));
        workbench.add_built_in_wikis()?;
        Ok(Opened { workbench, notices })
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The directory in which everything lives.
    pub fn home(&self) -> &Path {
        &self.0.home
    }

    /// The time now, by the workbench's clock.
    pub fn now(&self) -> Timestamp {
        (self.0.options.clock)()
    }

    pub(crate) fn secrets(&self) -> &Secrets {
        &self.0.secrets
    }

    pub(crate) fn wiki_options(&self) -> tolmach_wiki::Options {
        self.0.options.wiki.clone()
    }

    pub(crate) fn dictionaries_read(&self) -> &Dictionaries {
        &self.0.dictionaries
    }

    pub(crate) fn machine_installed(&self) -> &Installed {
        &self.0.machine
    }

    pub(crate) fn memories(&self) -> &Memories {
        &self.0.memories
    }

    pub(crate) fn glossaries(&self) -> &Glossaries {
        &self.0.glossaries
    }

    pub(crate) fn practice_url(&self) -> Option<String> {
        self.0.practice.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(|(url, _)| url.clone())
    }

    /// As whom one logs in to the practice wiki.
    pub(crate) fn practice_user(&self) -> Option<UserName> {
        self.0.practice.read().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(|(_, user)| user.clone())
    }

    pub(crate) fn put_practice(&self, url: &str, user: Option<UserName>) {
        *self.0.practice.write().unwrap_or_else(PoisonError::into_inner) = Some((url.to_owned(), user));
    }

    /// A way to a wiki for reading: logged in where a secret is at hand without asking, else as anybody.
    ///
    /// Cost: the first call of a process logs in.
    ///
    /// # Errors
    /// [`WorkbenchError::NoWiki`], [`WorkbenchError::PracticeNotRunning`], [`WorkbenchError::Wiki`] when offline.
    pub async fn client(&self, wiki: &WikiName) -> Result<Client, WorkbenchError> {
        Ok(self.session(wiki, Asking::Never).await?.client)
    }

    /// A way to a wiki for writing: logged in, with the account as the wiki described it at login.
    ///
    /// Cost: as [`Self::client`]; the user may be asked for the password.
    ///
    /// # Errors
    /// [`WorkbenchError::NotLoggedIn`] when there is no secret, [`WorkbenchError::NeedsCode`] when the wiki wants a
    /// one-time code as well, [`WorkbenchError::Wiki`] when it refuses or is out of reach.
    pub async fn writer(&self, wiki: &WikiName) -> Result<(Client, Account), WorkbenchError> {
        let Session { client, account } = self.session(wiki, Asking::Allowed).await?;
        let account = account.ok_or_else(|| WorkbenchError::NotLoggedIn(wiki.clone()))?;
        Ok((client, account))
    }

    pub(crate) async fn session(&self, wiki: &WikiName, asking: Asking) -> Result<Session, WorkbenchError> {
        let mut sessions = self.0.sessions.lock().await;
        if let Some(session) = sessions.get(wiki).filter(|session| session.account.is_some() || asking == Asking::Never)
        {
            return Ok(session.clone());
        }
        let known = self.wiki(wiki)?;
        let api_url = self.api_url(&known)?;
        let client = match sessions.get(wiki) {
            Some(session) => session.client.clone(),
            None => Client::new(&api_url, self.wiki_options())?,
        };
        let user = known.account.map(|user| user.to_string());
        let (workbench, name) = (self.clone(), wiki.clone());
        // The keychain and the user both take their time.
        let url = api_url.clone();
        let find = move || workbench.secrets().find(&name, &url, user.as_deref(), asking);
        let secret = tokio::task::spawn_blocking(find).await.unwrap_or(None);
        let account = match secret {
            None => None,
            Some(secret) => match (client.log_in(&secret, None).await, asking) {
                (Ok(LogIn::Done(account)), _) => Some(account),
                (Ok(LogIn::NeedsCode { .. }), Asking::Allowed) => return Err(WorkbenchError::NeedsCode(wiki.clone())),
                (Ok(LogIn::NeedsCode { .. }), Asking::Never) => None,
                (Err(error @ (WikiError::LogIn { .. } | WikiError::Api(_))), Asking::Never) => {
                    tracing::warn!(%wiki, code = error.code(), "logging in failed; reading as anybody");
                    None
                }
                (Err(error), _) => {
                    if matches!(error, WikiError::LogIn { .. }) {
                        self.secrets().drop_held(&api_url);
                    }
                    return Err(error.into());
                }
            },
        };
        let session = Session { client, account };
        sessions.insert(wiki.clone(), session.clone());
        Ok(session)
    }

    /// The account of the session that there is, without waiting for one.
    pub(crate) fn account_at_hand(&self, wiki: &WikiName) -> Option<UserName> {
        let sessions = self.0.sessions.try_lock().ok()?;
        Some(sessions.get(wiki)?.account.as_ref()?.name.clone())
    }

    /// Puts a session in place of what there is.
    pub(crate) async fn put_session(&self, wiki: &WikiName, session: Session) {
        self.0.sessions.lock().await.insert(wiki.clone(), session);
    }

    /// Takes the session away.
    pub(crate) async fn take_session(&self, wiki: &WikiName) -> Option<Session> {
        self.0.sessions.lock().await.remove(wiki)
    }
}

impl fmt::Debug for Workbench {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workbench").field("home", &self.0.home).finish_non_exhaustive()
    }
}
