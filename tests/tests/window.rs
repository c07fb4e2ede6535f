//! The main job in the real window, on the practice wiki.
#![cfg(target_os = "linux")]

#[path = "window/bad_days.rs"]
mod bad_days;
#[path = "window/board.rs"]
mod board;
#[path = "window/heard.rs"]
mod heard;
#[path = "window/keyboard.rs"]
mod keyboard;
#[path = "window/knowledge.rs"]
mod knowledge;
#[path = "window/locales.rs"]
mod locales;
#[path = "window/rig.rs"]
mod rig;
#[path = "window/screen.rs"]
mod screen;
#[path = "window/steps.rs"]
mod steps;

use rig::Rig;
use steps::{PAGE, begin_sprint, describe_sprint, n_edits, n_edits_of, open_unit, set_up, unit};
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_main_job_from_the_first_run_to_receipts() {
    let home = tempfile::tempdir().unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    set_up(&window).await;
    window.picture("library").await;

    // A new unit, in a script of its own.
    open_unit(&window, "uk", "7").await;
    window.press("Якщо мережі немає, працюйте далі: питання — на $mail.").await;
    window.saved().await;
    window.picture("workbench").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.reads(".work-head__position", "Unit 9 of 11").await;

    // A new unit in Polish, with letters that need AltGr there, and a line of its own.
    open_unit(&window, "pl", "7").await;
    window.press("Zażółć gęślą jaźń.").await;
    window.press(Key::Enter + "Pytania: $mail").await;
    window.saved().await;
    assert_eq!(window.target().await, "Zażółć gęślą jaźń.\nPytania: $mail");
    window.chord(&[Key::Control], 'z').await;
    window.chord(&[Key::Control], 'y').await;
    window.saved().await;
    window.chord(&[Key::Control], Key::Enter).await;

    // What was outdated is still valid.
    open_unit(&window, "pl", "3").await;
    window.reads(".source-change ins", "Three pages").await;
    window.picture("workbench-outdated").await;
    window.chord(&[Key::Control, Key::Shift], Key::Enter).await;
    window.reads(".side-nav__count", "3").await;

    // Somebody else changes a unit that we have drafted.
    open_unit(&window, "pl", "5").await;
    window.chord(&[Key::Control], Key::End).await;
    window.press(Key::Left + " Moje").await; // Before the sign that ends the heading.
    window.saved().await;
    window.click("[data-action=practise-conflict]").await;
    window.reads(".unit-desk__practised", "Somebody has changed").await;
    window.click("[data-action=done-next]").await;

    window.go("#/outbox").await;
    window.reads(".plan__estimate", "4 edits").await;
    window.click("[data-action=check]").await;
    window.sees("tr[data-result=conflict]").await;
    window.reads(".plan__estimate", "3 edits").await;
    window.picture("outbox-plan").await;
    window.click("[data-action=push]").await;
    window.reads("[data-testid=push-result]", "3 units are on the wiki now. 1 draft stays here").await;
    window.picture("outbox-pushed").await;
    assert_eq!(n_edits(home.path(), "uk", "7"), 1, "the new unit did not reach the wiki exactly once");
    assert_eq!(n_edits(home.path(), "pl", "7"), 1, "the new unit did not reach the wiki exactly once");
    assert_eq!(n_edits(home.path(), "pl", "3"), 1, "“still valid” did not reach the wiki exactly once");
    assert_eq!(n_edits(home.path(), "pl", "5"), 0, "somebody else's text was overwritten");

    // The three texts, and mine taken.
    window.go("#/outbox?part=conflicts").await;
    window.reads(".conflict__sides ins", "Moje").await;
    window.reads(".conflict__sides ins", "changed by somebody else").await;
    window.picture("outbox-conflicts").await;
    window.click("[data-take=mine]").await;
    window.reads(".empty-state", "No conflicts").await;
    window.go("#/outbox").await;
    window.click("[data-action=push]").await;
    window.reads("[data-testid=push-result]", "1 unit is on the wiki now.").await;
    assert_eq!(n_edits(home.path(), "pl", "5"), 1, "what was resolved did not reach the wiki");
    window.go("#/outbox?part=receipts").await;
    window
        .until("four receipts", "return document.querySelectorAll( '.receipts tr[data-result]' ).length === 4", &[])
        .await;
    window.picture("outbox-receipts").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sprint_is_begun_and_counts_what_lands() {
    let home = tempfile::tempdir().unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    set_up(&window).await;
    describe_sprint(&window).await;
    window.picture("sprint-new").await;
    begin_sprint(&window).await;
    window.reads(".sprint-detail__figure", "0 of 20 units done").await;

    // Somebody is on it, and the way into the work is beside it.
    window.click(".sprint-left [data-language=uk] [data-action=claim]").await;
    window.reads(".sprint-left [data-language=uk]", "You are on this").await;

    open_unit(&window, "uk", "7").await;
    window.press("Працюйте далі: $mail.").await;
    window.saved().await;
    window.click("[data-action=done-next]").await;
    window.reads(".side-nav__count", "1").await;
    window.go("#/sprint").await;
    window.reads(".sprint-detail__notes", "1 waiting in drafts").await;
    window.go("#/outbox").await;
    window.click("[data-action=push]").await;
    window.reads("[data-testid=push-result]", "1 unit is on the wiki now.").await;
    window.go("#/sprint").await;
    window.reads(".sprint-detail__figure", "1 of 20 units done").await;
    window.reads(".sprint-table", "Newcomer").await;
    window.reads(".burn-down", "19 units left").await;
    window.picture("sprint").await;
    window.ask("document.querySelector( '.burn-down' ).scrollIntoView()", &[]).await;
    window.picture("sprint-course").await;

    // Closed with what it belongs to, and the report is at hand.
    window.click("[data-action=close-sprint]").await;
    window.dialog_is_in().await;
    window.click(".cdx-dialog textarea").await;
    window.press("Ініціатива 25").await;
    window.picture("sprint-close").await;
    window.click_text(".cdx-dialog__footer button", "Close the sprint").await;
    window.reads("[data-testid=sprint-closed]", "Closed on").await;
    let report = "return document.querySelector( '.report textarea' )?.value.includes( 'Ініціатива 25' ) ?? false";
    window.until("the report", report, &[]).await;
    window.picture("sprint-report").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn help_beside_the_editor_is_taken_by_key() {
    let home = tempfile::tempdir().unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    set_up(&window).await;

    // Markup goes as a whole, and comes back by key.
    open_unit(&window, "pl", "3").await;
    window.reads(".cm-content .markup--link", "]]").await;
    window.chord(&[Key::Control], Key::End).await;
    window.press(Key::Left + Key::Backspace).await;
    assert!(!window.target().await.contains("[["), "half of a link was left: {}", window.target().await);
    window.reads("[data-action=insert-markup]", "Insert").await;
    window.chord(&[Key::Control], 't').await;
    let target = window.target().await;
    assert!(target.contains("[[$list|") && target.contains("]]"), "the missing link was not put in: {target}");
    window.saved().await;

    // A problem is underlined, gone to and mended by key; another is let pass with a reason.
    open_unit(&window, "uk", "7").await;
    window.press("Якщо мережі немає,  працюйте далі: $mail.").await;
    window.sees(".cm-content .problem").await;
    window.press(Key::F8).await;
    window.sees(".problems--current [data-action=fix]:enabled").await;
    window.picture("workbench-problems").await;
    window.chord(&[Key::Shift], Key::F8).await;
    let mended =
        "return [ ...document.querySelectorAll( '.cm-line' ) ].every( ( e ) => !e.textContent.includes( '  ' ) )";
    window.until("the mended text", mended, &[]).await;
    window.saved().await;

    // What the memory has is taken by Alt and its number.
    open_unit(&window, "pl", "8").await;
    window.sees("[data-pane=matches] [data-match='1']").await;
    window.picture("workbench-matches").await;
    window.chord(&[Key::Alt], '1').await;
    window.until("the match", "return document.querySelector( '.cm-content' ).textContent.includes( '==' )", &[]).await;
    window.saved().await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_is_found_by_a_few_letters_and_keys_can_be_changed() {
    let home = tempfile::tempdir().unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    set_up(&window).await;

    window.chord(&[Key::Control, Key::Shift], 'f').await;
    let focus = "return document.activeElement?.closest( '.search__words' ) !== null";
    window.until("the field", focus, &[]).await;
    window.press("tlumacz").await;
    window.reads(".hit-list mark", "tłumacz").await;
    window.picture("search").await;

    window.go("#/settings?part=keys").await;
    window.click("[data-change=search-all]").await;
    window.sees(".key-settings__asking").await;
    window.chord(&[Key::Control], 'j').await;
    window.reads("[data-action-row=search-all] kbd", "Ctrl+J").await;
    window.picture("settings-keys").await;
    let kept = std::fs::read_to_string(home.path().join("tolmach/window.json")).unwrap();
    assert!(kept.contains("Ctrl+J"), "the shortcut would be forgotten: {kept}");

    // A copy of everything is made, and can be come back to.
    window.go("#/settings?part=data").await;
    window.click("[data-action=back-up]").await;
    window.reads("[data-testid=backed-up]", "tolmach.backup-").await;
    window.sees("[data-backup] [data-action=restore]").await;
    window.click("[data-action=diagnostics]").await;
    window.sees(".data-settings__report textarea").await;
    window.picture("settings-data").await;

    window.chord(&[Key::Control], 'k').await;
    window.until("the palette", "return document.activeElement?.closest( '.palette' ) !== null", &[]).await;
    window.press("outbo").await;
    window.reads(".palette__list [aria-selected=true]", "Outbox").await;
    window.picture("palette").await;
    window.press(Key::Enter + "").await;
    window.sees("[data-view=outbox][aria-current=page]").await;
    window.chord(&[Key::Control], 'j').await;
    window.until("the field", focus, &[]).await;

    // A file leaves, and comes back with nothing new in it.
    let folder = home.path().join("files");
    window.go("#/library").await;
    window.click("[data-action=export]").await;
    window.click_text(".export__pages label", "How to run a translation sprint").await;
    window.reads(".cdx-dialog [aria-live=polite]", "One file would be written").await;
    window.click("[data-testid=export-folder]").await;
    window.chord(&[Key::Control], 'a').await;
    window.press(folder.display().to_string()).await;
    window.click_text(".cdx-dialog__footer button", "Export").await;
    window.reads("[data-testid=exported]", "The file is written").await;
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "no file was written");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_others_translated_is_reviewed_in_its_page() {
    let home = tempfile::tempdir().unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    set_up(&window).await;
    window.go(&format!("#/review?page={PAGE}&language=pl")).await;
    window.sees(".review-card--current [data-action=accept]").await;
    window.picture("review").await;

    // Accepted by key: the next that waits is at hand.
    let first = window.ask("return document.querySelector( '.review-card--current' ).id", &[]).await;
    let first = first.as_str().unwrap_or_default().to_owned();
    window.chord(&[Key::Control], Key::Enter).await;
    window.reads(&format!("[id='{first}']"), "Accepted by Newcomer").await;
    let moved = "return document.activeElement.classList.contains( 'review-card--current' ) && \
        document.activeElement.id !== arguments[ 0 ]";
    window.until("the next unit", moved, &[&first]).await;

    window.click(".review-card--current [data-action=comment]").await;
    window.until("the field", "return document.activeElement?.tagName === 'TEXTAREA'", &[]).await;
    window.press("Kto dokładnie?").await;
    window.click(".review-card--current [data-action=keep-comment]").await;
    window.reads(".review-card--current .remarks", "Kto dokładnie?").await;
    window.picture("review-comment").await;

    // Nothing goes to the wiki unasked, and a bot password may not approve there: the mark stays here.
    window.click("[data-action=tell-reviews]").await;
    window.reads("[data-testid=may-not-proofread]", "stays here").await;
    window.reads(&format!("[id='{first}']"), "Accepted by Newcomer").await;
    window.close().await;
}
