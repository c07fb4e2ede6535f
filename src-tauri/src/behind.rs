//! Commands give way to what is drawn: where matches and checks keep every processor busy, a key would have to wait for one.

use tokio::runtime::{Builder, Runtime};

/// How far they give way, as `nice` counts: far enough to wait for a frame, not so far that another program keeps them from work.
#[cfg(target_os = "linux")]
const NICENESS: i32 = 10;

/// Runs commands, and whatever threads they begin, behind what is drawn. Keep what it answers for as long as the program runs.
///
/// # Panics
/// Where the system gives no threads.
pub(crate) fn run_commands() -> Runtime {
    let runtime =
        Builder::new_multi_thread().enable_all().on_thread_start(give_way).build().expect("threads can be made");
    tauri::async_runtime::set(runtime.handle().clone());
    runtime
}

/// On other systems, the program in front is preferred as it is.
fn give_way() {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::setpriority_process(None, NICENESS) {
        tracing::debug!(%error, "commands are as urgent as what is drawn");
    }
}
