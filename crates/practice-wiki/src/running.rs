//! Starting and stopping the wiki.

use crate::{
    admin::Admin,
    clock::{Clock, system_clock},
    content,
    error::PracticeWikiError,
    faults::Faults,
    http::{self, API_PATH, Shared},
    journal::Write,
    second_editor::{SecondEditor, SecondEditorOptions},
    sessions::{self, BOT_NAME, BOT_PASSWORD, ONE_TIME_CODE, PASSWORD},
    wiki::{Wiki, users},
    world::World,
};
use std::{
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
};
use tokio::sync::oneshot;

/// How the practice wiki is to start.
#[derive(Clone)]
pub struct Options {
    /// Where the journal is kept; none keeps it in memory.
    pub dir: Option<PathBuf>,
    /// The port on loopback; none takes any free one.
    pub port: Option<u16>,
    /// Tells the time.
    pub clock: Clock,
    /// What goes wrong from the start.
    pub faults: Faults,
    /// Somebody else who edits, for practising conflicts.
    pub second_editor: Option<SecondEditorOptions>,
    /// Whether the wiki begins without any page, for tests that count. A directory must keep to one choice.
    pub is_empty: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            dir: None,
            port: None,
            clock: system_clock(),
            faults: Faults::default(),
            second_editor: None,
            is_empty: false,
        }
    }
}

/// The practice wiki.
pub struct PracticeWiki;

impl PracticeWiki {
    /// Starts the wiki in a thread of its own; it answers when this returns. Cost: a few milliseconds.
    ///
    /// # Errors
    /// [`PracticeWikiError::InUse`] when another process has the directory; see there for the rest.
    pub fn start(options: Options) -> Result<Running, PracticeWikiError> {
        let Options { dir, port, clock, faults, second_editor, is_empty } = options;
        let content = if is_empty { Wiki::default() } else { content::wiki() };
        let mut world = World::open(dir.as_deref(), content, clock, faults)?;
        world.second_editor = second_editor.map(|options| SecondEditor::new(options, world.now()));
        let asked = port.unwrap_or(0);
        let failed = |source| PracticeWikiError::Port { port: asked, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, asked)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let server = format!("http://127.0.0.1:{port}");
        let world: Shared = Arc::new(Mutex::new(world));
        let (stop, stopped) = oneshot::channel();
        let thread = {
            let (world, server) = (Arc::clone(&world), server.clone());
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(PracticeWikiError::Thread)?;
            std::thread::Builder::new()
                .name("practice-wiki".to_owned())
                .spawn(move || runtime.block_on(run(listener, world, server, stopped)))
                .map_err(PracticeWikiError::Thread)?
        };
        Ok(Running { server, world, stop: Some(stop), thread: Some(thread) })
    }
}

async fn run(listener: TcpListener, world: Shared, server: String, stopped: oneshot::Receiver<()>) {
    let listener = match tokio::net::TcpListener::from_std(listener) {
        Ok(listener) => listener,
        Err(error) => {
            tracing::error!(%error, "the practice wiki cannot listen");
            return;
        }
    };
    // A request under way is dropped with the runtime: whatever it wrote is in the journal already.
    tokio::select! {
        served = axum::serve(listener, http::router(world, server)) => {
            if let Err(error) = served {
                tracing::error!(%error, "the practice wiki has stopped");
            }
        }
        _ = stopped => {}
    }
}

/// A running practice wiki. It stops, and lets go of its directory, when this is dropped.
pub struct Running {
    server: String,
    world: Shared,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Where its API answers.
    pub fn api_url(&self) -> String {
        format!("{}{API_PATH}", self.server)
    }

    /// The built-in user to log in as, in the form of a bot password: `Newcomer@tolmach`.
    pub fn user(&self) -> String {
        Self::bot_user(self.user_name())
    }

    /// The password that goes with [`Running::user`].
    pub fn password(&self) -> &'static str {
        BOT_PASSWORD
    }

    /// The name of the account behind [`Running::user`].
    pub fn user_name(&self) -> &'static str {
        "Newcomer"
    }

    /// The login name for an account's bot password, which is [`Running::password`] for everyone.
    pub fn bot_user(account: &str) -> String {
        format!("{account}@{BOT_NAME}")
    }

    /// The main password of every account, for `clientlogin`: `Newcomer`, `Reviewer`, `Admin`, and `Careful`, who is
    /// asked for [`Running::one_time_code`].
    pub fn main_password(&self) -> &'static str {
        PASSWORD
    }

    /// The one-time code of `Careful`.
    pub fn one_time_code(&self) -> &'static str {
        ONE_TIME_CODE
    }

    /// The OAuth access token of an account, if there is such an account.
    pub fn access_token(&self, account: &str) -> Option<String> {
        users::find(account).map(sessions::access_token)
    }

    /// Everything received so far that would write, refused requests included; also what earlier runs left in the
    /// directory.
    pub fn writes(&self) -> Vec<Write> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner).journal.writes().to_vec()
    }

    /// Requests answered so far.
    pub fn n_requests(&self) -> u64 {
        self.world.lock().unwrap_or_else(PoisonError::into_inner).n_requests
    }

    /// Control from outside, for tests and for the headless tour.
    pub fn admin(&self) -> Admin {
        Admin::new(Arc::clone(&self.world))
    }

    /// Waits until the wiki stops, which it does only when the process ends or the server fails.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Stops the wiki and lets go of its directory.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(()); // The server may have stopped by itself.
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join(); // A panic there has been reported there.
        }
    }
}
