//! Backups that come back, and a report of faults that tells nothing of people.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::{fs::File, time::Duration};
use support::{Bench, PAGE, key, practice};
use tolmach_core::UserName;
use tolmach_workbench::{WorkbenchError, drafts::Typed};

fn text(bench: &Bench) -> Option<String> {
    bench.workbench.draft(&key(PAGE, "4", "pl")).unwrap().map(|stored| stored.draft.text)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_comes_back_and_the_present_state_is_kept() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let save = |text: &str| bench.workbench.save_draft(&key(PAGE, "4", "pl"), text, Typed::Done).unwrap();
    save("Pierwszy.");
    let name = |path: std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let copy = name(bench.workbench.back_up().unwrap());
    save("Drugi.");
    let kept = name(bench.workbench.restore_backup(&copy).unwrap());
    assert_eq!(text(&bench).as_deref(), Some("Pierwszy."));
    bench.workbench.restore_backup(&kept).unwrap();
    assert_eq!(text(&bench).as_deref(), Some("Drugi."), "what stood there before the restore is lost");
    for bad in ["none.sqlite", "../tolmach.sqlite", "tolmach.sqlite"] {
        assert!(matches!(bench.workbench.restore_backup(bad), Err(WorkbenchError::Store(_))), "{bad}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_comes_back_after_a_push_that_died_but_not_during_one() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let copy = bench.workbench.back_up().unwrap();
    let name = copy.file_name().unwrap().to_str().unwrap();
    let me = UserName::parse("Newcomer").unwrap();
    let lease = |owner: &str| {
        let now = bench.admin.now();
        bench.workbench.store().write(|w| w.take_lease(&practice(), &me, owner, Duration::from_secs(60), now)).unwrap();
    };
    let leases = bench.home.path().join("leases");
    std::fs::create_dir_all(&leases).unwrap();
    let sign_of_life = File::create(leases.join("alive.lock")).unwrap();
    sign_of_life.lock().unwrap();
    lease("alive");
    let refused = bench.workbench.restore_backup(name);
    assert!(matches!(refused, Err(WorkbenchError::PushRunning { .. })), "{refused:?}");
    drop(sign_of_life);
    bench.workbench.restore_backup(name).unwrap();
    lease("died without a sign of life");
    bench.workbench.restore_backup(name).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn diagnostics_tell_figures_and_nothing_of_people() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Tajny tekst.", Typed::Done).unwrap();
    let report = bench.workbench.diagnostics().unwrap();
    assert!(report.contains("resources 1, drafts 1") && report.contains("schema "), "{report}");
    let home = bench.home.path().display().to_string();
    let wiki = bench.wiki.as_ref().unwrap();
    for secret in ["Newcomer", "Tajny", PAGE, home.as_str(), wiki.password(), "127.0.0.1"] {
        assert!(!report.contains(secret), "{secret:?} got out:\n{report}");
    }
}
