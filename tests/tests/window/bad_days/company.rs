//! Another window, or another program, works in the same home.

use super::{
    super::{n_edits_of, open_unit, rig::Rig, set_up},
    APP, Elsewhere,
};

/// Two windows type in two units of one page, and neither loses a key.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_windows_on_one_home_type_side_by_side() {
    let here = Elsewhere::pulled().await;
    let rigs = [here.rig(), here.rig()];
    let windows = [rigs[0].open().await, rigs[1].open().await];
    for (window, unit) in windows.iter().zip(["7", "8"]) {
        window.sees(".side-nav").await;
        open_unit(window, "uk", unit).await;
    }
    for word in ["Раз ", "два ", "три."] {
        for window in &windows {
            window.press(word).await;
        }
    }
    for (window, unit) in windows.iter().zip(["7", "8"]) {
        window.saved().await;
        assert_eq!(here.drafted("uk", unit).as_deref(), Some("Раз два три."), "keys were lost in unit {unit}");
    }
    for window in windows {
        window.close().await;
    }
}

/// What another program drafts in the unit that is open is shown when one comes back to the window; where one types on
/// without having seen it, both texts are there, and nothing goes out before somebody has looked.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_that_another_program_changes_is_noticed() {
    let here = Elsewhere::pulled().await;
    let rig = here.rig();
    let window = rig.open().await;
    window.sees(".side-nav").await;
    open_unit(&window, "uk", "7").await;
    window.press("Моє. ").await;
    window.saved().await;
    here.draft(&[("uk", "7", "З термінала.")]);
    window.ask("dispatchEvent( new Event( 'focus' ) )", &[]).await;
    let script = "return document.querySelector( '.cm-content' ).textContent === arguments[ 0 ]";
    window.until("the other's text", script, &["З термінала."]).await;

    here.draft(&[("uk", "7", "Знову звідти.")]);
    window.press("Моє. ").await;
    window.reads("[data-testid=replaced]", "Знову звідти.").await;
    window.picture("bad-replaced").await;
    window.click("[data-action=take-replaced]").await;
    window.until("the other's text", script, &["Знову звідти."]).await;
    window.saved().await;
    assert_eq!(here.drafted("uk", "7").as_deref(), Some("Знову звідти."));

    // Nor is a text called done over one that nobody has seen.
    here.draft(&[("uk", "7", "Востаннє.")]);
    window.click("[data-action=done-next]").await;
    window.reads("[data-testid=replaced]", "Востаннє.").await;
    let stored = here.workbench().draft(&super::key("uk", "7")).unwrap().unwrap();
    assert!(!stored.draft.is_done, "a text would go out over one that nobody has seen");
    window.close().await;
}

/// The practice wiki serves one window; the other one works on, and takes it over once it is free.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_window_practises_on_what_was_pulled() {
    let home = tempfile::tempdir().unwrap();
    let rigs = [Rig::start(home.path()), Rig::start(home.path())];
    let first = rigs[0].open().await;
    set_up(&first).await;
    let second = rigs[1].open().await;
    second.sees(".side-nav").await;
    open_unit(&second, "uk", "7").await;
    second.press("Друге вікно: $mail.").await;
    second.saved().await;
    second.click("[data-action=done-next]").await;
    second.reads(".side-nav__count", "1").await;
    second.go("#/outbox").await;
    second.click("[data-action=push]").await;
    second.reads(".plan", "The practice wiki is in use by another Tolmach").await;
    second.picture("bad-practice-in-use").await;
    first.close().await;
    // The window goes before the program that has the practice wiki.
    rigs[0].has_ended(APP);
    // Pressed until it takes effect: what was refused before may just be looked at again.
    let push = "if ( document.querySelector( '[data-testid=push-result]' ) ) { return true; } \
        document.querySelector( '[data-action=push]:not( :disabled )' )?.click(); return false";
    second.until("the push", push, &[]).await;
    second.reads("[data-testid=push-result]", "1 unit is on the wiki now").await;
    assert_eq!(n_edits_of(home.path(), |title| title.ends_with("/7/uk")), 1, "it did not go out once");
    second.close().await;
}
