//! One push at a time, per wiki and account, across processes.
//!
//! The right stands in the database and runs out by itself. Beside it, its holder keeps a file locked, which the system
//! unlocks when the process dies, however it dies: so nobody has to wait for the end of a dead push.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::{
    fs::{self, File},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tolmach_core::{UserName, WikiName};
use tolmach_store::{HeldBy, Lease, Writer};

/// After this long without a heartbeat the holder counts as dead.
const LASTS: Duration = Duration::from_secs(60);

/// Time between two heartbeats.
const BEAT: Duration = Duration::from_secs(15);

/// The right to push, held until this is dropped. A task renews it, also while the push is paused.
pub(crate) struct HeldLease {
    held: Arc<Held>,
    heart: tokio::task::JoinHandle<()>,
    sign_of_life: Option<File>,
}

struct Held {
    workbench: Workbench,
    wiki: WikiName,
    account: UserName,
    owner: String,
}

impl HeldLease {
    /// Takes the lease.
    ///
    /// # Errors
    /// [`WorkbenchError::PushRunning`] while another process, or another push of this one, holds it.
    pub(crate) fn take(workbench: &Workbench, wiki: &WikiName, account: &UserName) -> Result<Self, WorkbenchError> {
        let held = Held { workbench: workbench.clone(), wiki: wiki.clone(), account: account.clone(), owner: token() };
        let sign_of_life = show_life(workbench, &held.owner)?;
        let now = workbench.now();
        let taken = workbench.store().write(|w| {
            let lease = w.take_lease(wiki, account, &held.owner, LASTS, now)?;
            match lease {
                Lease::Held { owner, .. } if is_dead(workbench, &owner) => {
                    tracing::info!(%wiki, "taking over from a push that died");
                    w.release_lease(wiki, account, &owner)?;
                    w.take_lease(wiki, account, &held.owner, LASTS, now)
                }
                Lease::Held { .. } | Lease::Ours => Ok(lease),
            }
        });
        match taken {
            Ok(Lease::Ours) => {}
            refused => {
                drop(sign_of_life);
                let _ = fs::remove_file(life_file(workbench, &held.owner)); // Only untidy where it stays.
                return match refused? {
                    Lease::Held { until, .. } => Err(WorkbenchError::PushRunning { wiki: wiki.clone(), until }),
                    Lease::Ours => Err(WorkbenchError::LeaseLost(wiki.clone())),
                };
            }
        }
        let held = Arc::new(held);
        let heart = tokio::spawn(beat(held.clone()));
        Ok(Self { held, heart, sign_of_life: Some(sign_of_life) })
    }

    /// Renews the lease within a transaction; the right to do in it what only the holder may.
    ///
    /// # Errors
    /// [`WorkbenchError::LeaseLost`] where it ran out and somebody else took it.
    pub(crate) fn renew(&self, w: &mut Writer<'_>) -> Result<(), WorkbenchError> {
        let Held { workbench, wiki, account, owner } = &*self.held;
        match w.beat_lease(wiki, account, owner, LASTS, workbench.now())? {
            true => Ok(()),
            false => Err(WorkbenchError::LeaseLost(wiki.clone())),
        }
    }
}

impl Drop for HeldLease {
    fn drop(&mut self) {
        self.heart.abort();
        let Held { workbench, wiki, account, owner } = &*self.held;
        // Where this fails, the lease runs out by itself.
        if let Err(error) = workbench.store().write(|w| w.release_lease(wiki, account, owner)) {
            tracing::warn!(%wiki, %error, "the lease could not be let go");
        }
        drop(self.sign_of_life.take());
        let _ = fs::remove_file(life_file(workbench, owner)); // Only untidy where it stays.
    }
}

/// The first push that goes on anywhere, and until when it may; leases of dead ones are let go.
///
/// # Errors
/// [`WorkbenchError::Store`].
pub(crate) fn running(workbench: &Workbench) -> Result<Option<HeldBy>, WorkbenchError> {
    let now = workbench.now();
    for lease in workbench.store().read(|r| r.leases(now))? {
        if !is_dead(workbench, &lease.owner) {
            return Ok(Some(lease));
        }
        let HeldBy { wiki, account, owner, .. } = &lease;
        workbench.store().write(|w| w.release_lease(wiki, account, owner))?;
    }
    Ok(None)
}

/// The file that the holder of a lease keeps locked.
fn life_file(workbench: &Workbench, owner: &str) -> PathBuf {
    workbench.home().join("leases").join(format!("{owner}.lock"))
}

/// Locks the file of a holder, until the process ends or the file is dropped.
fn show_life(workbench: &Workbench, owner: &str) -> Result<File, WorkbenchError> {
    let path = life_file(workbench, owner);
    let locked =
        fs::create_dir_all(path.parent().unwrap_or(&path)).and_then(|()| File::create(&path)).and_then(|file| {
            file.lock()?;
            Ok(file)
        });
    locked.map_err(|source| WorkbenchError::Home { path, source })
}

/// Whether a holder died without letting go: its file is gone, or nobody keeps it locked.
fn is_dead(workbench: &Workbench, owner: &str) -> bool {
    let path = life_file(workbench, owner);
    match File::open(&path) {
        Ok(file) if file.try_lock().is_ok() => {
            drop(file);
            let _ = fs::remove_file(path); // Only untidy where it stays.
            true
        }
        Ok(_) => false,
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

async fn beat(held: Arc<Held>) {
    let Held { workbench, wiki, account, owner } = &*held;
    loop {
        tokio::time::sleep(BEAT).await;
        let now = workbench.now();
        match workbench.store().write(|w| w.beat_lease(wiki, account, owner, LASTS, now)) {
            Ok(true) => {}
            // The next send notices.
            Ok(false) => return,
            Err(error) => tracing::warn!(%wiki, %error, "the lease could not be renewed"),
        }
    }
}

/// A token that no other push has: process, moment, and a number within the process.
fn token() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let moment = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_nanos();
    format!("{}-{moment}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}
