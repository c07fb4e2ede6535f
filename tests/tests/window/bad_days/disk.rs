//! The disk is full.

use super::{
    super::{open_unit, rig::Rig},
    APP, Elsewhere, NAME,
};
use std::{path::Path, process::Command};

/// The text stays in the window, which says so and tries again; both units that were typed in are saved once there is room.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_typed_on_a_full_disk_stays_and_is_saved_once_there_is_room() {
    let here = Elsewhere::pulled().await;
    let (library, full) = (here.home.path().join("full_disk.so"), here.home.path().join("full"));
    let close = here.home.path().join("wish_to_close");
    compile("full_disk.c", &library, &["-shared", "-fPIC"]);
    compile("wish_to_close.c", &close, &["-lX11"]);
    let rig = Rig::start_with(
        here.home.path(),
        &[
            ("TOLMACH_WIKI", NAME),
            ("LD_PRELOAD", library.to_str().unwrap()),
            ("TOLMACH_TEST_FULL", full.to_str().unwrap()),
        ],
    );
    let window = rig.open().await;
    window.sees(".side-nav").await;
    open_unit(&window, "uk", "7").await;
    window.press("Збережено. ").await;
    window.saved().await;

    std::fs::write(&full, "").unwrap();
    window.press("Ще ні.").await;
    window.reads(".unit-desk .cdx-message--error", "The disk is full").await;
    window.reads("[data-testid=saved]", "Not saved. Your text stays here").await;
    assert_eq!(window.target().await, "Збережено. Ще ні.");
    window.picture("bad-disk-full").await;
    assert_eq!(here.drafted("uk", "7").as_deref(), Some("Збережено. "), "the test shows nothing: it was saved");

    // Whoever goes on elsewhere loses nothing of either, and finds the first text where it was.
    open_unit(&window, "uk", "8").await;
    window.press("Друга").await;
    window.reads("[data-testid=saved]", "Not saved").await;
    open_unit(&window, "uk", "7").await;
    assert_eq!(window.target().await, "Збережено. Ще ні.", "what was typed went with its unit");
    window.go("#/library").await;
    window.sees(".resource-table").await;

    // The window does not close over it unasked.
    wish_to_close(&close, &rig);
    window.reads(".cdx-dialog", "What you typed last is not saved").await;
    window.picture("bad-disk-full-closing").await;
    window.click_text(".cdx-dialog__footer button", "Save and close").await;
    window.reads(".cdx-dialog", "What you typed last is not saved").await;
    window.click(".cdx-dialog__header button").await;
    window.dialog_is_gone().await;

    std::fs::remove_file(&full).unwrap();
    open_unit(&window, "uk", "7").await;
    window.saved().await;
    assert_eq!(window.target().await, "Збережено. Ще ні.");
    // What cannot be written keeps the window open, what can goes first.
    window.leave();
    wish_to_close(&close, &rig);
    rig.has_ended(APP);
    assert_eq!(here.drafted("uk", "7").as_deref(), Some("Збережено. Ще ні."), "the text was lost with the window");
    assert_eq!(here.drafted("uk", "8").as_deref(), Some("Друга"), "the text of a unit that was left is lost");
}

/// Asks the window to close, as its frame does.
fn wish_to_close(program: &Path, rig: &Rig) {
    let asked = Command::new(program).arg(rig.process(APP, None).to_string()).status();
    assert!(asked.is_ok_and(|status| status.success()), "the window was not found");
}

/// Compiles a helper. There is a C compiler wherever Tolmach is built, for SQLite.
fn compile(source: &str, output: &Path, arguments: &[&str]) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window/bad_days").join(source);
    let built = Command::new("cc").arg("-o").args([output, &source]).args(arguments).status();
    assert!(built.is_ok_and(|status| status.success()), "{} cannot be compiled", source.display());
}
