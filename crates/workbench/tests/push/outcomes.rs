//! What becomes of drafts when nothing goes wrong on the way.

use crate::{
    draft, drafted, edits, on_wiki, pulled, push, push_while,
    support::{PAGE, key, practice},
    told,
};
use tolmach_core::{Revision, State, push::Outcome};
use tolmach_workbench::{CancelToken, Progress, conflicts::Take, drafts::Typed, push::PushRequest};

#[tokio::test(flavor = "multi_thread")]
async fn drafts_become_translations_once() {
    let bench = pulled().await;
    draft(&bench, "1", "Wybierz zasób, zanim zaczniesz.");
    draft(&bench, "3", "Przetłumacz dziesięć jednostek.");
    draft(&bench, "4", "Wyślij, gdy masz sieć.\n");
    let pushed = push(&bench).await;
    assert_eq!(
        told(&pushed.entries),
        [
            ("1", Outcome::Pushed, Some(State::Translated)),
            ("3", Outcome::Pushed, Some(State::Translated)),
            ("4", Outcome::Pushed, Some(State::Translated)),
        ]
    );
    assert!(pushed.is_clean());
    for entry in &pushed.entries {
        let unit = entry.key.unit.unit.as_str();
        let now = bench.admin.unit(PAGE, unit, "pl").unwrap();
        assert_eq!((entry.revision, now.user.as_str()), (Some(Revision(now.revision)), "Newcomer"), "unit {unit}");
        assert_eq!(entry.stored.as_deref(), Some(now.text.as_str()));
        assert_eq!(drafted(&bench, unit), None, "what landed is a draft no more");
    }
    assert_eq!(on_wiki(&bench, "4").0, "Wyślij, gdy masz sieć.");
    let again = push(&bench).await;
    assert_eq!((again.entries.len(), edits(&bench).len()), (0, 3), "a sprint pushed twice changed the wiki twice");
    let unit = bench.workbench.unit(&key(PAGE, "1", "pl")).unwrap();
    assert_eq!(unit.state, State::Translated, "the library does not know of it");
    let outbox = bench.workbench.outbox(&practice(), None, None).unwrap();
    assert_eq!(told(&outbox), told(&pushed.entries), "the receipts are gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_shows_the_plan_and_sends_nothing() {
    let bench = pulled().await;
    draft(&bench, "1", "Wybierz zasób, zanim zaczniesz.");
    draft(&bench, "2", " ");
    draft(&bench, "3", "Przetłumacz dziesięć jednostek.");
    bench.admin.second_editor_saves(PAGE, "3", "pl", "Cudze.").unwrap();
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wyślij", Typed::Still { run: "a" }).unwrap();
    let request = PushRequest::default();
    let plan =
        bench.workbench.plan_push(&practice(), &request, &Progress::silent(), &CancelToken::new()).await.unwrap();
    let outcomes: Vec<_> = told(&plan.entries).into_iter().map(|(unit, outcome, _)| (unit, outcome)).collect();
    assert_eq!(
        outcomes,
        [("1", Outcome::Pushed), ("2", Outcome::Refused), ("3", Outcome::Conflict), ("4", Outcome::Waiting)]
    );
    assert_eq!((plan.n_edits, plan.estimate.as_secs(), edits(&bench).len()), (1, 0, 0));
    assert!(bench.workbench.outbox(&practice(), None, None).unwrap().iter().all(|entry| entry.receipt.is_none()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outdated_translation_is_confirmed_by_its_own_text() {
    let bench = pulled().await;
    assert!(bench.admin.unit(PAGE, "1", "pl").unwrap().is_outdated);
    bench.workbench.confirm(&key(PAGE, "1", "pl")).unwrap();
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("1", Outcome::Confirmed, Some(State::Translated))]);
    assert!(!bench.admin.unit(PAGE, "1", "pl").unwrap().is_outdated);
    assert_eq!(drafted(&bench, "1"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_wiki_has_already_is_not_sent() {
    let bench = pulled().await;
    draft(&bench, "3", "To samo.");
    bench.admin.second_editor_saves(PAGE, "3", "pl", "To samo.").unwrap();
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("3", Outcome::AlreadyThere, Some(State::Translated))]);
    assert_eq!((edits(&bench).len(), drafted(&bench, "3")), (0, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_empty_or_not_done_stays_a_draft_and_asks_nobody() {
    let mut bench = pulled().await;
    draft(&bench, "2", " \n");
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wyślij", Typed::Still { run: "a" }).unwrap();
    let pushed = push(&bench).await;
    let reasons: Vec<_> = pushed.entries.iter().map(|entry| (entry.outcome, entry.reason.as_deref())).collect();
    assert_eq!(reasons, [(Outcome::Refused, Some("empty")), (Outcome::Waiting, Some("not-done"))]);
    assert_eq!(edits(&bench).len(), 0);
    assert_eq!((drafted(&bench, "2").as_deref(), drafted(&bench, "4").as_deref()), (Some(" \n"), Some("Wyślij")));
    bench.stop_wiki();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_keeps_all_texts_until_it_is_resolved() {
    for (take, text) in [(Take::Mine, "Moje."), (Take::Theirs, "Cudze."), (Take::Text("Oba."), "Oba.")] {
        let bench = pulled().await;
        draft(&bench, "3", "Moje.");
        bench.admin.second_editor_saves(PAGE, "3", "pl", "Cudze.").unwrap();
        let pushed = push(&bench).await;
        let [entry] = pushed.entries.as_slice() else { panic!("{:?}", pushed.entries) };
        assert_eq!((entry.outcome, entry.base.text.as_deref()), (Outcome::Conflict, Some("Przetłumacz dziesięć.")));
        assert_eq!(
            (entry.mine.as_str(), entry.theirs.as_ref().map(|theirs| theirs.text.as_str())),
            ("Moje.", Some("Cudze."))
        );
        assert_eq!((edits(&bench).len(), on_wiki(&bench, "3").0.as_str()), (0, "Cudze."), "theirs was overwritten");
        let [conflict] = &bench.workbench.conflicts(&practice()).unwrap()[..] else { panic!("no conflict listed") };
        assert_eq!((conflict.mine.as_str(), conflict.theirs.as_deref()), ("Moje.", Some("Cudze.")));
        assert_eq!(conflict.theirs_by.as_ref().map(|user| user.as_str()), Some("Second editor"));
        bench.workbench.resolve(&key(PAGE, "3", "pl"), take).unwrap();
        assert_eq!(bench.workbench.conflicts(&practice()).unwrap(), []);
        let again = push(&bench).await;
        assert!(again.is_clean(), "{take:?}: {:?}", again.entries);
        assert_eq!(on_wiki(&bench, "3").0, text, "{take:?}");
        assert_eq!(drafted(&bench, "3"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_theirs_can_be_undone() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    bench.admin.second_editor_saves(PAGE, "3", "pl", "Cudze.").unwrap();
    push(&bench).await;
    bench.workbench.resolve(&key(PAGE, "3", "pl"), Take::Theirs).unwrap();
    bench.workbench.undo(&key(PAGE, "3", "pl")).unwrap();
    assert_eq!(drafted(&bench, "3").as_deref(), Some("Moje."), "a text is lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_of_a_source_that_moved_is_shown_again_and_goes_out_once_accepted() {
    let bench = pulled().await;
    draft(&bench, "4", "Wyślij, gdy masz sieć.");
    bench.admin.change_source(PAGE, "when you are online", "every evening").unwrap();
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("4", Outcome::SourceMoved, Some(State::Untranslated))]);
    let entry = &pushed.entries[0];
    assert_eq!(entry.base.source, "Push when you are online.");
    assert_eq!(entry.source_now.as_deref(), Some("Push every evening."));
    assert_eq!((edits(&bench).len(), drafted(&bench, "4").is_some()), (0, true));
    bench.workbench.accept_source(&key(PAGE, "4", "pl")).unwrap();
    assert_eq!(told(&push(&bench).await.entries), [("4", Outcome::Pushed, Some(State::Translated))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_unit_that_the_wiki_finds_fault_with_lands_outdated_and_says_why() {
    let bench = pulled().await;
    draft(&bench, "3", "Przetłumacz (dziesięć jednostek.");
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("3", Outcome::Pushed, Some(State::Outdated))]);
    assert_eq!(pushed.entries[0].reason.as_deref(), Some("validation: unbalanced ()"));
    assert!(!pushed.is_clean());
    assert_eq!(drafted(&bench, "3"), None, "it landed, so it is a draft no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_while_it_is_sent_stays_a_draft_over_what_landed() {
    let bench = pulled().await;
    draft(&bench, "3", "Przetłumacz dziesięć jednostek.");
    let workbench = bench.workbench.clone();
    let pushed = push_while(&bench, move |_| {
        let typed = Typed::Still { run: "a" };
        workbench.save_draft(&key(PAGE, "3", "pl"), "Przetłumacz dziesięć jednostek!", typed).unwrap();
    })
    .await;
    assert_eq!(told(&pushed.entries), [("3", Outcome::Pushed, Some(State::Translated))]);
    let open = bench.workbench.draft(&key(PAGE, "3", "pl")).unwrap().expect("what was typed is lost");
    assert_eq!((open.draft.text.as_str(), open.draft.is_done), ("Przetłumacz dziesięć jednostek!", false));
    assert_eq!(open.draft.base.revision, pushed.entries[0].revision);
    bench.workbench.set_done(&key(PAGE, "3", "pl"), true).unwrap();
    assert!(push(&bench).await.is_clean());
    assert_eq!(on_wiki(&bench, "3").0, "Przetłumacz dziesięć jednostek!");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_can_be_held_to_pages_and_languages() {
    let bench = pulled().await;
    bench.pull(&[PAGE], &["uk"]).await.unwrap();
    draft(&bench, "4", "Wyślij.");
    bench.workbench.save_draft(&key(PAGE, "4", "uk"), "Надішли.", Typed::Done).unwrap();
    let request = PushRequest { languages: vec![crate::support::language("uk")], ..PushRequest::default() };
    let pushed = bench.workbench.push(&practice(), &request, &Progress::silent(), &CancelToken::new()).await.unwrap();
    assert_eq!(pushed.entries.iter().map(|entry| entry.key.language.as_str()).collect::<Vec<_>>(), ["uk"]);
    assert_eq!(drafted(&bench, "4").as_deref(), Some("Wyślij."));
}
