//! Own pushes taken back, and what cannot be.

use crate::{
    draft, drafted, edits, on_wiki, pulled, push, push_while,
    support::{Bench, PAGE, key, practice},
    told,
};
use tolmach_core::{State, push::Outcome};
use tolmach_workbench::{
    CancelToken, EntryId, Progress,
    push::{PushRequest, Pushed},
};

async fn revert(bench: &Bench, receipts: &[EntryId]) -> Pushed {
    let (progress, cancel) = (Progress::silent(), CancelToken::new());
    bench.workbench.revert(&practice(), receipts, PushRequest::default(), &progress, &cancel).await.unwrap()
}

async fn push_one(bench: &Bench, unit: &str, text: &str) -> EntryId {
    draft(bench, unit, text);
    push(bench).await.entries[0].receipt.expect("a push without a receipt")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_own_push_is_taken_back_to_the_text_before() {
    let bench = pulled().await;
    let before = on_wiki(&bench, "3").0;
    let receipt = push_one(&bench, "3", "Moje.").await;
    let reverted = revert(&bench, &[receipt]).await;
    assert_eq!(told(&reverted.entries), [("3", Outcome::Pushed, Some(State::Translated))]);
    assert_eq!(on_wiki(&bench, "3").0, before);
    assert_eq!(drafted(&bench, "3"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_somebody_went_on_nothing_is_taken_back() {
    let bench = pulled().await;
    let receipt = push_one(&bench, "3", "Moje.").await;
    bench.admin.second_editor_saves(PAGE, "3", "pl", "Moje, poprawione.").unwrap();
    let reverted = revert(&bench, &[receipt]).await;
    assert_eq!(told(&reverted.entries), [("3", Outcome::Conflict, Some(State::Translated))]);
    assert_eq!(on_wiki(&bench, "3").0, "Moje, poprawione.", "another's work was overwritten");
    assert_eq!((drafted(&bench, "3"), edits(&bench).len()), (None, 1), "a draft that nobody wrote is left");
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_back_a_merge_leaves_the_others_part() {
    let bench = pulled().await;
    bench.admin.second_editor_saves(PAGE, "3", "pl", "jeden\n\ndwa\n\ntrzy").unwrap();
    bench.refresh().await.unwrap();
    draft(&bench, "3", "jeden\n\ndwa\n\nTRZY");
    let (admin, theirs) = (bench.admin.clone(), "JEDEN\n\ndwa\n\ntrzy");
    let pushed = push_while(&bench, move |_| drop(admin.second_editor_saves(PAGE, "3", "pl", theirs))).await;
    let [merged] = pushed.entries.as_slice() else { panic!("{:?}", pushed.entries) };
    assert_eq!((merged.outcome, on_wiki(&bench, "3").0.as_str()), (Outcome::Merged, "JEDEN\n\ndwa\n\nTRZY"));
    revert(&bench, &[merged.receipt.unwrap()]).await;
    assert_eq!(on_wiki(&bench, "3").0, theirs, "another's work went with mine");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_taken_back_is_said() {
    let bench = pulled().await;
    let new = push_one(&bench, "4", "Wyślij.").await;
    bench.workbench.confirm(&key(PAGE, "1", "pl")).unwrap();
    let confirmed = push(&bench).await.entries[0].receipt.unwrap();
    let busy = push_one(&bench, "3", "Moje.").await;
    draft(&bench, "3", "Moje, dalej.");
    let n_edits = edits(&bench).len();
    let reverted = revert(&bench, &[new, confirmed, busy, new]).await;
    let reasons: Vec<_> = reverted.entries.iter().map(|entry| (entry.outcome, entry.reason.as_deref())).collect();
    assert_eq!(
        reasons,
        [
            (Outcome::Refused, Some("did-not-exist-before")),
            (Outcome::Refused, Some("no-text-to-take-back")),
            (Outcome::Refused, Some("has-draft")),
        ]
    );
    assert_eq!((edits(&bench).len(), drafted(&bench, "3").as_deref()), (n_edits, Some("Moje, dalej.")));
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_back_an_update_says_that_the_old_text_now_counts_as_up_to_date() {
    let bench = pulled().await;
    let receipt = push_one(&bench, "1", "Wybierz zasób, zanim zaczniesz.").await;
    let reverted = revert(&bench, &[receipt]).await;
    assert_eq!(told(&reverted.entries), [("1", Outcome::Pushed, Some(State::Translated))]);
    assert_eq!(reverted.entries[0].reason.as_deref(), Some("was-outdated-before"));
}
