//! One push at a time, per wiki and account, across processes.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tolmach_core::{UserName, WikiName};
use tolmach_store::{Lease, Writer};

/// After this long without a heartbeat the holder counts as dead.
const LASTS: Duration = Duration::from_secs(60);

/// Time between two heartbeats.
const BEAT: Duration = Duration::from_secs(15);

/// The right to push, held until this is dropped. A task renews it, also while the push is paused.
pub(crate) struct HeldLease {
    held: Arc<Held>,
    heart: tokio::task::JoinHandle<()>,
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
        let now = workbench.now();
        match workbench.store().write(|w| w.take_lease(wiki, account, &held.owner, LASTS, now))? {
            Lease::Ours => {}
            Lease::HeldUntil(until) => return Err(WorkbenchError::PushRunning { wiki: wiki.clone(), until }),
        }
        let held = Arc::new(held);
        let heart = tokio::spawn(beat(held.clone()));
        Ok(Self { held, heart })
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
