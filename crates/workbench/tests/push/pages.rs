//! Pages that move, go, or lose units: drafts are kept, listed, and say why they cannot go out.

use crate::{
    draft, drafted, edits, pulled, push,
    support::{PAGE, key, practice},
    told,
};
use tolmach_core::{State, push::Outcome};
use tolmach_store::DraftFilter;

#[tokio::test(flavor = "multi_thread")]
async fn drafts_follow_a_page_that_was_moved() {
    let bench = pulled().await;
    draft(&bench, "4", "Wyślij.");
    bench.admin.move_page(PAGE, "Sprint manual").unwrap();
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("4", Outcome::Pushed, Some(State::Translated))]);
    assert_eq!(pushed.entries[0].key, key("Sprint manual", "4", "pl"));
    assert_eq!(bench.admin.unit("Sprint manual", "4", "pl").unwrap().text, "Wyślij.");
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_of_lost_pages_are_refused_and_kept() {
    type Loss = fn(&crate::support::Bench);
    let losses: [(&str, Loss); 2] = [
        ("unmarked", |bench| bench.admin.unmark(PAGE).unwrap()),
        ("deleted", |bench| bench.admin.delete(PAGE).unwrap()),
    ];
    for (name, lose) in losses {
        let bench = pulled().await;
        draft(&bench, "4", "Wyślij.");
        lose(&bench);
        let pushed = push(&bench).await;
        let [entry] = pushed.entries.as_slice() else { panic!("{name}: {:?}", pushed.entries) };
        assert_eq!((entry.outcome, entry.reason.as_deref()), (Outcome::Refused, Some("page-gone")), "{name}");
        assert_eq!(edits(&bench).len(), 0, "{name}: a page came back by accident");
        let drafts = bench.workbench.store().read(|r| r.drafts(&DraftFilter::default())).unwrap();
        assert_eq!(drafts.len(), 1, "{name}: the draft is lost");
        assert_eq!(drafts[0].status.as_str(), name);
        assert_eq!(bench.workbench.outbox(&practice(), None, None).unwrap().len(), 1, "{name}: it is listed no more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_marked_again_takes_its_drafts() {
    let bench = pulled().await;
    draft(&bench, "4", "Wyślij.");
    bench.admin.unmark(PAGE).unwrap();
    push(&bench).await;
    bench.admin.mark(PAGE, Default::default()).unwrap();
    assert_eq!(told(&push(&bench).await.entries), [("4", Outcome::Pushed, Some(State::Translated))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_draft_of_a_removed_unit_is_refused_and_kept() {
    let bench = pulled().await;
    draft(&bench, "4", "Wyślij.");
    bench.admin.change_source(PAGE, "<!--T:4-->\nPush when you are online.\n", "").unwrap();
    let pushed = push(&bench).await;
    let [entry] = pushed.entries.as_slice() else { panic!("{:?}", pushed.entries) };
    assert_eq!((entry.outcome, entry.reason.as_deref()), (Outcome::Refused, Some("unit-removed")));
    assert_eq!(drafted(&bench, "4").as_deref(), Some("Wyślij."));
}
