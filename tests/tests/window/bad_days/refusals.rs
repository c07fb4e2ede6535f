//! The wiki refuses, and somebody else was there first.

use super::{Elsewhere, PAGE, is_at_rest};
use thirtyfour::Key;
use tolmach_practice_wiki::Faults;
use tolmach_tests::proxy::Mishap;

/// What goes wrong at the wiki.
type Change = fn(&mut Faults);

/// Said of what was sent without an answer that makes sense.
const IN_DOUBT: &str = "The next one finds out whether it landed";

/// Whatever the wiki's reason is: it is told in its words, the draft stays, and goes out when the reason is gone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_wiki_refuses_is_told_with_its_reason_and_goes_out_later() {
    let here = Elsewhere::pulled().await;
    here.draft(&[("pl", "5", "== Nowe zasoby ==")]);
    let title = format!("Translations:{PAGE}/5/pl");
    let rig = here.rig();
    let window = rig.open().await;
    here.log_in(&window).await;
    let admin = here.admin();
    let faults: [(&str, Change, &str); 8] = [
        ("filter", |f| f.filtered_word = Some("Nowe".to_owned()), "identified as harmful"),
        ("rate", |f| f.edits_per_minute = Some(0), "exceeded your rate limit"),
        ("read-only", |f| f.read_only = Some("Moving house".to_owned()), "read-only mode"),
        ("token", |f| f.n_bad_tokens = 2, "Invalid CSRF token"),
        ("captcha", |f| f.captcha = true, "asks for a captcha"),
        ("moving", |f| f.locked_pages.extend([PAGE.to_owned()]), "locked because it is being moved"),
        ("language", |f| f.disabled_languages.extend([("pl".to_owned(), "Closed".to_owned())]), "is disabled"),
        ("busy", |f| f.n_lost_requests = 1, IN_DOUBT),
    ];
    for (name, change, reason) in faults {
        admin.set_faults(change);
        refused(&here, &window, name, reason).await;
        admin.set_faults(|faults| *faults = Faults::default());
    }
    admin.protect(&title, true).unwrap();
    refused(&here, &window, "protected", "This page has been protected").await;
    admin.protect(&title, false).unwrap();
    admin.block("Newcomer", "Testing of blocks").unwrap();
    refused(&here, &window, "blocked", "has been blocked").await;
    admin.unblock("Newcomer").unwrap();
    here.line.arrange(Mishap::WebPage);
    refused(&here, &window, "web-page", IN_DOUBT).await;

    // A wiki that only asks for patience is waited for.
    let n_requests = here.wiki.n_requests();
    admin.set_faults(|faults| faults.lag_secs = Some(30));
    window.click("[data-action=push]").await;
    window.sees(".long-work").await;
    while here.wiki.n_requests() == n_requests {
        tokio::task::yield_now().await;
    }
    admin.set_faults(|faults| *faults = Faults::default());
    window.reads("[data-testid=push-result]", "on the wiki now").await;
    is_at_rest(&window).await;
    assert_eq!(here.n_landed("pl", "5"), 1, "what was refused did not go out once afterwards");
    window.go("#/outbox").await;
    window.reads(".empty-state", "Nothing").await;
    window.close().await;
}

/// Pushes, and reads why the unit did not go out.
async fn refused(here: &Elsewhere, window: &super::Window, name: &str, reason: &str) {
    window.click("[data-action=push]").await;
    is_at_rest(window).await;
    window.reads("tr[data-result=refused], tr[data-result=waiting]", reason).await;
    window.picture(&format!("bad-refused-{name}")).await;
    assert!(here.drafted("pl", "5").is_some(), "the draft is lost with the refusal ({name})");
    assert_eq!(here.n_landed("pl", "5"), 0, "{name}: refused, and yet it landed");
}

/// What is agreed on in the end.
const OURS: &str = "Nasze strony: [[$list|baza wiedzy]].";

/// Two conflicts met in a push: one is left to the other, one is written anew.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn conflicts_are_resolved_with_theirs_and_with_a_text_of_ones_own() {
    let here = Elsewhere::pulled().await;
    here.draft(&[("pl", "5", "== Moje zasoby =="), ("pl", "3", "Moje strony: [[$list|baza wiedzy]].")]);
    let admin = here.admin();
    admin.second_editor_saves(PAGE, "5", "pl", "== Ich zasoby ==").unwrap();
    admin.second_editor_saves(PAGE, "3", "pl", "Ich strony.").unwrap();
    let rig = here.rig();
    let window = rig.open().await;
    here.log_in(&window).await;
    window.click("[data-action=push]").await;
    window.reads("[data-testid=push-result]", "2 drafts stay here").await;
    window.picture("bad-push-conflicts").await;
    window.go("#/start").await;
    window.reads(".start", "2 drafts of yours and the wiki’s texts have parted").await;
    window.go("#/outbox?part=conflicts").await;

    let card = |unit: &str| format!(".conflict[data-key$='/{unit}']");
    window.reads(&format!("{} ins", card("5")), "Ich").await;
    window.click(&format!("{} [data-take=theirs]", card("5"))).await;
    let gone = "return document.querySelector( arguments[ 0 ] ) === null";
    window.until("the end of the conflict", gone, &[&card("5")]).await;
    assert_eq!(here.drafted("pl", "5"), None, "a text that was given up would go out");

    window.click(&format!("{} [data-take=edit]", card("3"))).await;
    window.click(&format!("{} textarea", card("3"))).await;
    window.chord(&[Key::Control], 'a').await;
    window.press(OURS).await;
    window.picture("bad-conflict-edited").await;
    window.click(&format!("{} .conflict__actions button", card("3"))).await;
    window.reads(".empty-state", "No conflicts").await;
    assert_eq!(here.drafted("pl", "3").as_deref(), Some(OURS), "the text of one's own is lost");
    window.go("#/outbox").await;
    window.click("[data-action=push]").await;
    window.reads("[data-testid=push-result]", "1 unit is on the wiki now").await;
    assert_eq!(here.n_landed("pl", "5"), 0, "somebody else's text was overwritten");
    assert_eq!(here.n_landed("pl", "3"), 1, "what was resolved did not reach the wiki once");
    assert_eq!(admin.unit(PAGE, "3", "pl").unwrap().text, OURS);
    assert_eq!(admin.unit(PAGE, "5", "pl").unwrap().text, "== Ich zasoby ==");
    window.close().await;
}
