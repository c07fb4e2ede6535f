//! Work on units, with no network: what is saved, what is undone, and what is told about the source.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use jiff::SignedDuration;
use support::{Bench, PAGE, key, language, open, page, practice};
use tolmach_core::{State, diff::Op};
use tolmach_markup::ChangeClass;
use tolmach_workbench::{
    WorkbenchError,
    drafts::{Changes, Typed},
    units::{Standing, UnitFilter},
};

async fn pulled() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl", "uk"]).await.unwrap();
    bench
}

fn text_of(bench: &Bench, unit: &str) -> Option<String> {
    bench.workbench.draft(&key(PAGE, unit, "pl")).unwrap().map(|draft| draft.draft.text)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_keeps_the_base_it_was_begun_on() {
    let bench = pulled().await;
    let unit = key(PAGE, "2", "pl");
    let revision = bench.workbench.unit(&unit).unwrap().revision;
    let saved = bench.workbench.save_draft(&unit, "Przeczytaj", Typed::Still { run: "a" }).unwrap();
    assert_eq!(saved.changes, Changes::of(&unit));
    assert!(!saved.draft.unwrap().draft.is_done);
    bench.admin.second_editor_saves(PAGE, "2", "pl", "Czytaj na głos [[$1|zadanie]].").unwrap();
    bench.refresh().await.unwrap();
    let saved = bench.workbench.save_draft(&unit, "Przeczytaj [[$1|opis]].", Typed::Done).unwrap().draft.unwrap();
    assert_eq!(saved.draft.base.revision, revision, "a conflict would never be noticed");
    assert!(saved.draft.is_done);
    let row = bench.workbench.unit(&unit).unwrap();
    assert_eq!((row.standing, row.base_revision()), (Standing::Conflict, revision));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_program_stored_unseen_is_told_and_stays_a_step_of_undo() {
    let bench = pulled().await;
    let unit = key(PAGE, "4", "pl");
    let typed = Typed::Still { run: "a" };
    let save = |text, typed, seen| bench.workbench.save_over(&unit, text, typed, seen).unwrap();
    assert_eq!(save("Moje", typed, None).replaced, None);
    assert_eq!(save("Moje słowa", typed, Some("Moje")).replaced, None, "one's own text is no news");
    open(&bench.home, &bench.admin).save_draft(&unit, "Cudze", Typed::Done).unwrap();
    assert_eq!(save("Cudze", typed, Some("Moje słowa")).replaced, None, "both have typed the same");
    open(&bench.home, &bench.admin).save_draft(&unit, "Inne", Typed::Done).unwrap();
    let saved = save("Moje słowa!", Typed::Done, Some("Cudze"));
    assert_eq!(saved.replaced.as_deref(), Some("Inne"), "a text is gone that nobody has seen");
    assert!(!saved.draft.unwrap().draft.is_done, "it would go out over a text that nobody has seen");
    assert_eq!(bench.workbench.undo(&unit).unwrap().draft.unwrap().draft.text, "Inne");
}

#[tokio::test(flavor = "multi_thread")]
async fn undo_steps_back_through_what_was_typed_also_after_a_restart() {
    let bench = pulled().await;
    let unit = key(PAGE, "4", "pl");
    for text in ["Wyślij", "Wyślij, gdy", "Wyślij, gdy masz sieć."] {
        bench.workbench.save_draft(&unit, text, Typed::Still { run: "a" }).unwrap();
        bench.admin.advance_clock(SignedDuration::from_secs(2));
    }
    let again = open(&bench.home, &bench.admin);
    let text = |saved: tolmach_workbench::drafts::Saved| saved.draft.unwrap().draft.text;
    assert_eq!(text(again.undo(&unit).unwrap()), "Wyślij, gdy");
    assert_eq!(text(again.undo(&unit).unwrap()), "Wyślij");
    assert_eq!(text(again.redo(&unit).unwrap()), "Wyślij, gdy");
    again.discard(&unit).unwrap();
    assert_eq!(text_of(&bench, "4"), None);
    assert_eq!(text(again.undo(&unit).unwrap()), "Wyślij, gdy", "a discarded text was lost for good");
    assert_eq!(again.draft_texts(&unit).unwrap().len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nothing_is_known_of_is_refused_with_the_way_out() {
    let bench = pulled().await;
    let save = |unit| bench.workbench.save_draft(&unit, "Tekst", Typed::Done).unwrap_err();
    assert!(matches!(save(key(PAGE, "1", "cs")), WorkbenchError::NotPulled(_)));
    assert!(matches!(save(key(PAGE, "99", "pl")), WorkbenchError::NoUnit(_)));
    assert!(matches!(save(key("Elsewhere", "1", "pl")), WorkbenchError::NoPage(_)));
    for refused in [
        bench.workbench.discard(&key(PAGE, "1", "pl")).unwrap_err(),
        bench.workbench.redo(&key(PAGE, "1", "pl")).unwrap_err(),
        bench.workbench.set_done(&key(PAGE, "1", "pl"), true).unwrap_err(),
    ] {
        assert!(matches!(refused, WorkbenchError::NoDraft(_)), "{refused}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn still_valid_is_a_draft_of_the_same_text_made_from_the_source_now() {
    let bench = pulled().await;
    let unit = key(PAGE, "1", "pl");
    let draft = bench.workbench.confirm(&unit).unwrap().draft.unwrap().draft;
    assert_eq!((draft.text.as_str(), draft.is_done), ("Najpierw wybierz zasób.", true));
    assert_eq!(draft.base.source, "Pick a resource before you start.");
    for other in ["2", "4"] {
        let refused = bench.workbench.confirm(&key(PAGE, other, "pl")).unwrap_err();
        assert!(matches!(refused, WorkbenchError::NotOutdated(_)), "{refused}");
        assert_eq!(text_of(&bench, other), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_difference_shows_what_the_translation_was_made_from() {
    let bench = pulled().await;
    let difference = bench.workbench.difference(&key(PAGE, "1", "pl")).unwrap();
    assert_eq!(difference.source_then.as_deref(), Some("Pick a resource first."));
    assert_eq!(difference.class, ChangeClass::Wording);
    let changed: Vec<_> = difference.changes.iter().filter(|change| change.op != Op::Same).collect();
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].then.as_str(), changed[0].now.as_str()), ("first", "before you start"));
    let none = bench.workbench.difference(&key(PAGE, "2", "pl")).unwrap();
    assert_eq!((none.source_then, none.changes), (None, vec![]), "a difference was invented");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_that_moved_under_a_draft_is_shown_until_it_is_accepted() {
    let bench = pulled().await;
    let unit = key(PAGE, "4", "pl");
    bench.workbench.save_draft(&unit, "Wyślij, gdy masz sieć.", Typed::Done).unwrap();
    bench.admin.change_source(PAGE, "when you are online", "as soon as you are online").unwrap();
    bench.refresh().await.unwrap();
    assert_eq!(bench.workbench.unit(&unit).unwrap().standing, Standing::SourceMoved);
    let difference = bench.workbench.difference(&unit).unwrap();
    assert_eq!(difference.source_then.as_deref(), Some("Push when you are online."));
    bench.workbench.accept_source(&unit).unwrap();
    assert_eq!(bench.workbench.unit(&unit).unwrap().standing, Standing::Clear);
}

#[tokio::test(flavor = "multi_thread")]
async fn units_are_filtered_by_state_and_by_local_facts() {
    let bench = pulled().await;
    bench.workbench.save_draft(&key(PAGE, "2", "pl"), "Przeczytaj.", Typed::Done).unwrap();
    bench.workbench.save_draft(&key(PAGE, "3", "pl"), "Przetłumacz.", Typed::Done).unwrap();
    bench.admin.second_editor_saves(PAGE, "3", "pl", "Przetłumacz dziesięć jednostek.").unwrap();
    bench.refresh().await.unwrap();
    for (words, units) in [
        ("", vec!["Page display title", "1", "2", "3", "4"]),
        ("outdated", vec!["1"]),
        ("untranslated", vec!["Page display title", "4"]),
        ("draft", vec!["2", "3"]),
        ("conflict", vec!["3"]),
        ("outdated,conflict", vec!["1", "3"]),
        ("proofread", vec![]),
    ] {
        let filter = UnitFilter::parse(words).unwrap();
        let rows = bench.workbench.units(&practice(), &page(PAGE), &language("pl"), &filter).unwrap();
        assert_eq!(rows.iter().map(|row| row.key.unit.unit.as_str()).collect::<Vec<_>>(), units, "{words:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_names_every_language_and_how_old_it_is() {
    let bench = pulled().await;
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wyślij.", Typed::Done).unwrap();
    let pulled_at = bench.admin.now();
    bench.admin.advance_clock(SignedDuration::from_hours(48));
    let rows = bench.workbench.status(&practice(), &[page(PAGE)], &[]).unwrap();
    let of = |tag: &str| rows.iter().find(|row| row.language == language(tag)).unwrap();
    let polish = of("pl");
    assert_eq!((polish.total, polish.translated, polish.outdated, polish.drafts), (5, 2, 1, 1));
    assert_eq!(polish.as_of, Some(pulled_at));
    for tag in ["be-tarask", "crh", "ka", "rup", "sr", "et"] {
        assert_eq!((of(tag).total, of(tag).translated), (5, 0), "{tag}");
    }
    assert!(rows.iter().all(|row| !["sr-Latn", "isv", "en"].contains(&row.language.as_str())));
    assert_eq!(bench.workbench.unit(&key(PAGE, "1", "pl")).unwrap().state, State::Outdated);
}
