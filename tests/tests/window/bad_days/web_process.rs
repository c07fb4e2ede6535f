//! The process that draws the window dies, the program itself does not.

use super::{super::open_unit, Elsewhere};
use std::process::Command;

/// What draws the window, as far as the system shows its name.
const WEB_PROCESS: &str = "WebKitWebProces";

/// The window comes back by itself, at the same unit, with everything that it had called saved.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_window_whose_web_process_is_killed_comes_back_where_it_was() {
    let here = Elsewhere::pulled().await;
    let mut rig = here.rig();
    let window = rig.open().await;
    window.sees(".side-nav").await;
    open_unit(&window, "uk", "7").await;
    window.press("Збережено, і лише потім убито.").await;
    window.saved().await;
    window.press(" недо").await;
    let first = rig.process(WEB_PROCESS, None);
    let killed = Command::new("kill").args(["-KILL", &first.to_string()]).status();
    assert!(killed.is_ok_and(|status| status.success()), "the test shows nothing: it lives");
    // The web driver is cut off from its page for good; what came back is seen from outside.
    window.leave();
    rig.process(WEB_PROCESS, Some(first));
    rig.kill();
    let found = here.drafted("uk", "7").unwrap_or_default();
    assert!(found.starts_with("Збережено, і лише потім убито."), "what was called saved is lost: {found:?}");
}
