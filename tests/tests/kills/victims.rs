//! Starting a program that is to be killed, and killing it.

use rusqlite::{Connection, OpenFlags};
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tolmach_practice_wiki::Running;
use tolmach_workbench::database_file;

/// A program that runs, to be killed from any thread.
#[derive(Clone)]
pub(crate) struct Victim {
    child: Arc<Mutex<Child>>,
}

/// What a victim is told to do.
pub(crate) struct Orders<'a> {
    pub(crate) home: &'a Path,
    pub(crate) n_hours: i64,
    pub(crate) what: &'a str,
    /// The seed of what is typed, or the address of the wiki.
    pub(crate) how: String,
    /// Where it is to die by itself: `push-after-send`, or `push-after-send:3` for the third time it comes there.
    pub(crate) fail_point: Option<String>,
}

impl Victim {
    /// Starts a victim; what it says comes through the pipe.
    pub(crate) fn start(orders: &Orders<'_>, wiki: Option<&Running>) -> (Self, BufReader<ChildStdout>) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_victim"));
        command.arg(orders.home).args([&orders.n_hours.to_string(), orders.what, &orders.how]);
        command.env_remove("TOLMACH_FAIL_POINT").env_remove("RUST_BACKTRACE");
        command.envs(orders.fail_point.iter().map(|name| ("TOLMACH_FAIL_POINT", name)));
        command.envs(wiki.map(|wiki| ("TOLMACH_TEST_PASSWORD", wiki.password())));
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        (Self { child: Arc::new(Mutex::new(child)) }, said)
    }

    /// Kills it (SIGKILL) after a short while. Does nothing where it has ended by itself.
    pub(crate) fn kill_after(&self, wait: Duration) {
        spin(wait);
        let mut child = self.child.lock().unwrap();
        let _ = child.kill(); // It may be gone already.
    }

    /// Waits for its end.
    pub(crate) fn wait(&self) -> ExitStatus {
        self.child.lock().unwrap().wait().unwrap()
    }
}

/// Waits without giving the processor away: the few microseconds that choose the moment of a death.
pub(crate) fn spin(wait: Duration) {
    let since = Instant::now();
    while since.elapsed() < wait {
        std::hint::spin_loop();
    }
}

/// The lines that a victim wrote, whole ones only, up to its end.
pub(crate) fn lines(mut said: BufReader<ChildStdout>) -> impl Iterator<Item = String> {
    std::iter::from_fn(move || {
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        line.strip_suffix('\n').map(str::to_owned)
    })
}

/// Panics where SQLite finds the database damaged.
pub(crate) fn assert_sound(home: &Path, context: &str) {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(database_file(home), flags).unwrap();
    let verdict: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(verdict, "ok", "{context}: the database is damaged");
    let n_orphans = db.prepare("PRAGMA foreign_key_check").unwrap().query_map([], |_| Ok(())).unwrap().count();
    assert_eq!(n_orphans, 0, "{context}: rows refer to others that are gone");
}
