//! The network goes away in the middle.

use super::{super::open_unit, Elsewhere, PAGE, is_at_rest};
use tolmach_tests::proxy::Break;

/// Pages that were read stay, work on them goes on, and the same is tried again when the network is back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pull_that_breaks_off_keeps_what_it_has_read_and_goes_on_later() {
    let here = Elsewhere::begin().await;
    let rig = here.rig();
    let window = rig.open().await;
    window.go("#/library?part=add").await;
    window.dialog_is_in().await;
    window.click_text(".cdx-dialog label", "Title begins with").await;
    window.click(".cdx-dialog .cdx-text-input input:not([type=radio])").await;
    window.press("Knowledge base/").await;
    window.click_text(".cdx-dialog__footer button", "Look up").await;
    window.reads(".add__found", "What a hub is").await;
    // Each page is asked for in two languages: two pages are whole by then.
    here.line.break_at(Break { holds: "mcgroup=page", nth: 6, arrives: false });
    window.click(".cdx-dialog__footer .cdx-dialog__footer__primary-action").await;
    window.reads(".library__messages", "The wiki can’t be reached").await;
    let n_rows = "return document.querySelectorAll( '.resource-table tbody tr' ).length === Number( arguments[ 0 ] )";
    window.until("the two pages that were read", n_rows, &["2"]).await;
    window.sees(".library__messages .cdx-message--notice").await;
    window.picture("bad-pull-offline").await;

    // Everywhere else it is a state, and no error.
    window.go("#/start").await;
    window.reads(".start__offline", "No network").await;
    window.picture("bad-start-offline").await;
    for view in ["board", "workbench", "review", "sprint", "outbox", "glossary", "memory", "search", "settings"] {
        window.go(&format!("#/{view}")).await;
        window.sees(&format!("[data-view={view}][aria-current=page]")).await;
        window.idle().await;
        let errors = "return document.querySelector( '.cdx-message--error' ) === null";
        window.until(&format!("{view} without an error"), errors, &[]).await;
    }

    here.line.mend();
    window.go("#/library").await;
    window.click_text(".library__messages button", "Try again").await;
    window.reads(".library__messages", "13 pages read from the wiki").await;
    window.until("all pages", n_rows, &["13"]).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_whose_answer_is_lost_with_the_network_sends_nothing_twice() {
    a_push_breaks_off(true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_that_never_arrives_goes_out_once_when_the_network_is_back() {
    a_push_breaks_off(false).await;
}

/// The network goes away with the second of three edits.
async fn a_push_breaks_off(arrives: bool) {
    let here = Elsewhere::pulled().await;
    let drafts = [
        ("uk", "6", "Починайте кожен день разом."),
        ("uk", "7", "Працюйте далі: $mail."),
        ("uk", "8", "== Після спринту =="),
    ];
    here.draft(&drafts);
    let rig = here.rig();
    let window = rig.open().await;
    here.log_in(&window).await;
    here.line.break_at(Break { holds: "action=edit", nth: 2, arrives });
    window.click("[data-action=push]").await;
    window.reads(".plan .cdx-message--notice", "The wiki can’t be reached").await;
    is_at_rest(&window).await;
    window.sees("tr[data-result=waiting]").await;
    window.picture(&format!("bad-push-offline-{arrives}")).await;
    let errors = "return document.querySelector( '.cdx-message--error' ) === null";
    window.until("no error", errors, &[]).await;
    for (language, unit, _) in drafts {
        assert!(
            here.drafted(language, unit).is_some(),
            "{unit} in {language} is lost, and nobody knows whether it landed"
        );
    }

    // Work goes on meanwhile, and asking again is no error either.
    open_unit(&window, "uk", "3").await;
    window.press("!").await;
    window.saved().await;
    window.go("#/outbox").await;
    window.click("[data-action=check]").await;
    is_at_rest(&window).await;
    window.reads(".plan .cdx-message--notice", "The wiki can’t be reached").await;
    window.until("no error", errors, &[]).await;
    window.picture(&format!("bad-plan-offline-{arrives}")).await;

    here.line.mend();
    window.click("[data-action=push]").await;
    window.reads("[data-testid=push-result]", "on the wiki now").await;
    is_at_rest(&window).await;
    for (language, unit, _) in drafts {
        assert_eq!(here.n_landed(language, unit), 1, "{PAGE}/{unit} in {language} was not sent exactly once");
        assert_eq!(here.drafted(language, unit), None, "{unit} in {language} would be sent again");
    }
    window.go("#/outbox?part=receipts").await;
    let receipts = "return document.querySelectorAll( '.receipts tr[data-result]' ).length === 3";
    window.until("three receipts", receipts, &[]).await;
    window.close().await;
}
