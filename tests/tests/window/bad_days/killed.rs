//! The window is killed while somebody types.

use super::super::{open_unit, set_up};
use crate::rig::Rig;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use thirtyfour::Key;

/// Ten kills, at places that a seed chooses. Everything that the window had called saved must be there again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_shown_as_saved_outlives_ten_kills() {
    let home = tempfile::tempdir().unwrap();
    let mut random = ChaCha8Rng::seed_from_u64(2);
    let mut rig = Rig::start(home.path());
    let window = rig.open().await;
    set_up(&window).await;
    window.leave();
    rig.kill();

    let mut acknowledged = String::new();
    let mut n_acknowledged = 0;
    for kill in 0..10 {
        let mut rig = Rig::start(home.path());
        let window = rig.open().await;
        window.sees(".side-nav").await;
        open_unit(&window, "uk", "8").await;
        let found = window.target().await;
        assert!(
            found.starts_with(&acknowledged),
            "before kill {kill}, {acknowledged:?} was saved; now there is {found:?}"
        );
        window.chord(&[Key::Control], Key::End).await;
        for word in 0..random.random_range(1..8) {
            window.press(format!("спроба{kill}·{word} ")).await;
            if random.random_bool(0.5) {
                window.saved().await;
            }
            if let Some(text) = window.acknowledged().await {
                acknowledged = text;
                n_acknowledged += 1;
            }
        }
        // The next word is on its way when the window dies.
        window.press("недо").await;
        window.leave();
        rig.kill();
    }
    assert!(n_acknowledged >= 10, "only {n_acknowledged} texts were ever shown as saved: the test would show little");
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    window.sees(".side-nav").await;
    open_unit(&window, "uk", "8").await;
    let found = window.target().await;
    assert!(found.starts_with(&acknowledged), "{acknowledged:?} was saved; after the last kill there is {found:?}");
    window.close().await;
}
