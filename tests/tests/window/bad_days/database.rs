//! The database is damaged, of a newer program, or cannot be had at all.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::{
    super::{open_unit, rig::Rig},
    Elsewhere,
};
use std::{
    fs::{File, OpenOptions},
    io::{Seek, SeekFrom, Write},
    path::Path,
    time::{Duration, SystemTime},
};

/// What befalls the file.
type Harm = fn(&Path);

/// Overwrites pages in the middle, as a bad sector or a careless copy does.
fn garble(file: &Path) {
    let length = std::fs::metadata(file).unwrap().len();
    let mut file = OpenOptions::new().write(true).open(file).unwrap();
    file.seek(SeekFrom::Start(length / 3)).unwrap();
    file.write_all(&vec![0xA5; usize::try_from(length / 3).unwrap()]).unwrap();
}

fn truncate(file: &Path) {
    let length = std::fs::metadata(file).unwrap().len();
    OpenOptions::new().write(true).open(file).unwrap().set_len(length / 2 - 100).unwrap();
}

/// Nothing is left of it, since long ago: one that is just being begun is as empty.
fn empty(file: &Path) {
    let file = File::create(file).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(3600)).unwrap();
}

/// What is damaged is kept and named, work can begin anew at once, and the latest copy brings everything back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_database_is_set_aside_and_a_copy_brings_the_work_back() {
    let harms: [(&str, Harm); 3] = [("garbled", garble), ("truncated", truncate), ("empty", empty)];
    for (name, harm) in harms {
        let here = Elsewhere::pulled().await;
        here.draft(&[("uk", "7", "Копія знає це.")]);
        here.workbench().back_up().unwrap();
        harm(&here.database());
        let rig = Rig::start_with(here.home.path(), &[("TOLMACH_WIKI", "")]);
        let window = rig.open().await;
        window.reads(".opening-notice", "tolmach.damaged-").await;
        window.picture(&format!("bad-database-{name}")).await;

        // The wiki was known in the damaged file alone; practice is there at once.
        window.click_text("button", "Begin").await;
        window.go("#/library").await;
        window.click_text("button", "Get the practice pages").await;
        window.reads(".library__messages", "pages read from the wiki").await;
        window.reads(".opening-notice", "tolmach.damaged-").await;
        open_unit(&window, "uk", "7").await;
        window.press("Далі.").await;
        window.saved().await;

        window.go("#/settings?part=data").await;
        window.picture(&format!("bad-database-{name}-restore")).await;
        window.click("[data-backup*=backup] [data-action=restore]").await;
        window.dialog_is_in().await;
        window.click_text(".cdx-dialog__footer button", "Restore").await;
        window.dialog_is_gone().await;
        window.go("#/settings?part=wikis").await;
        window.sees("[data-wiki=elsewhere]").await;
        window.click("[data-wiki=elsewhere] button").await;
        open_unit(&window, "uk", "7").await;
        assert_eq!(window.target().await, "Копія знає це.", "{name}: the copy did not bring the draft back");
        window.close().await;
    }
}

/// The file of a newer program is left as it is; once the right program or file is there, trying again is enough.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_a_newer_program_is_left_alone() {
    let here = Elsewhere::pulled().await;
    let file = here.database();
    let db = rusqlite::Connection::open(&file).unwrap();
    let known: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    db.pragma_update(None, "user_version", known + 1000).unwrap();
    drop(db);
    let before = std::fs::read(&file).unwrap();
    let rig = here.rig();
    let window = rig.open().await;
    window.reads(".error-message", "A newer version of Tolmach has written this file").await;
    window.picture("bad-database-newer").await;
    window.click_text(".error-message button", "Try again").await;
    window.reads(".error-message", "A newer version of Tolmach has written this file").await;
    assert_eq!(std::fs::read(&file).unwrap(), before, "the file of a newer program was changed");

    let db = rusqlite::Connection::open(&file).unwrap();
    db.pragma_update(None, "user_version", known).unwrap();
    drop(db);
    window.click_text(".error-message button", "Try again").await;
    window.sees(".side-nav").await;
    window.close().await;
}

/// Where the home should be is a file; once that is out of the way, trying again is enough.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_home_that_cannot_be_made_is_named() {
    let home = tempfile::tempdir().unwrap();
    let in_the_way = home.path().join("tolmach");
    std::fs::write(&in_the_way, "somebody's notes").unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    window.reads(".error-message", "could not be read or written").await;
    window.reads(".error-message details", in_the_way.to_str().unwrap()).await;
    window.picture("bad-home").await;
    assert_eq!(std::fs::read_to_string(&in_the_way).unwrap(), "somebody's notes");
    std::fs::remove_file(&in_the_way).unwrap();
    window.click_text(".error-message button", "Try again").await;
    window.reads("h1", "Welcome").await;
    window.close().await;
}
