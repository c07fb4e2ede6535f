//! Places at which a test can make the program die, to show that nothing is lost or sent twice.

/// Dies here when the environment variable `TOLMACH_FAIL_POINT` names this place: `name` at its first pass, `name:3` at
/// its third. Only debug builds look; a release has no such places.
pub fn fail_point(name: &str) {
    #[cfg(debug_assertions)]
    armed::pass(name);
    #[cfg(not(debug_assertions))]
    let _ = name;
}

#[cfg(debug_assertions)]
mod armed {
    use std::sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering},
    };

    struct Armed {
        name: String,
        at_pass: u32,
        n_passed: AtomicU32,
    }

    static ARMED: LazyLock<Option<Armed>> = LazyLock::new(|| {
        let wanted = std::env::var("TOLMACH_FAIL_POINT").ok()?;
        let (name, at_pass) = match wanted.rsplit_once(':') {
            Some((name, nth)) => (name.to_owned(), nth.parse().ok()?),
            None => (wanted, 1),
        };
        Some(Armed { name, at_pass, n_passed: AtomicU32::new(0) })
    });

    pub(super) fn pass(name: &str) {
        let Some(armed) = ARMED.as_ref().filter(|armed| armed.name == name) else { return };
        if armed.n_passed.fetch_add(1, Ordering::SeqCst) + 1 == armed.at_pass {
            std::process::abort();
        }
    }
}
