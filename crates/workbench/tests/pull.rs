//! Pulling pages: what it brings, what it costs, and what it never does.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::sync::{Arc, Mutex};
use support::{Bench, PAGE, key, language, make_page, open, page, practice, pull};
use tolmach_core::State;
use tolmach_store::Status;
use tolmach_workbench::{
    CancelToken, Doing, Next, Problem, Progress, WorkbenchError, drafts::Typed, units::UnitFilter,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_pull_brings_every_unit_with_state_and_old_source() {
    let bench = Bench::new().await;
    let pulled = bench.pull(&[PAGE], &["pl", "uk"]).await.unwrap();
    assert_eq!((pulled.pages.len(), pulled.pages[0].n_units, pulled.problems.len()), (1, 5, 0));
    let units = bench.workbench.units(&practice(), &page(PAGE), &language("pl"), &UnitFilter::default()).unwrap();
    let seen: Vec<_> = units
        .iter()
        .map(|row| (row.key.unit.unit.as_str(), row.state, row.source.as_str(), row.source_then.as_deref()))
        .collect();
    assert_eq!(
        seen,
        [
            ("Page display title", State::Untranslated, PAGE, None),
            ("1", State::Outdated, "Pick a resource before you start.", Some("Pick a resource first.")),
            ("2", State::Translated, "Read [[$1|the brief]] aloud.", None),
            ("3", State::Translated, "Translate ten units.", None),
            ("4", State::Untranslated, "Push when you are online.", None),
        ]
    );
    assert_eq!(units[2].target.as_deref(), Some("Przeczytaj [[$1|zadanie]] na głos."));
    assert!(units[2].revision.is_some() && units[4].revision.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn pulling_twice_is_pulling_once_and_asks_for_no_old_source_again() {
    let bench = Bench::new().await;
    let first = bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let units = || bench.workbench.units(&practice(), &page(PAGE), &language("pl"), &UnitFilter::default()).unwrap();
    let then = units();
    let second = bench.pull(&[PAGE], &["pl"]).await.unwrap();
    assert_eq!(units(), then);
    assert_eq!((first.n_old_sources, second.n_old_sources), (1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pull_never_touches_drafts() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let unit = key(PAGE, "1", "pl");
    let draft = bench.workbench.save_draft(&unit, "Wybierz zasób, zanim zaczniesz.", Typed::Done).unwrap().draft;
    bench.admin.second_editor_saves(PAGE, "1", "pl", "Wybierz zasób.").unwrap();
    bench.admin.change_source(PAGE, "ten units", "a few units").unwrap();
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    assert_eq!(bench.workbench.draft(&unit).unwrap(), draft, "a pull changed somebody's work");
    assert!(bench.workbench.unit(&unit).unwrap().has_conflict());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_estimate_is_what_the_pull_costs() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &[]).await.unwrap();
    let estimate = bench.workbench.estimate(&practice(), &[page(PAGE)], &[language("pl"), language("uk")]).unwrap();
    let pulled = bench.pull(&[PAGE], &["pl", "uk"]).await.unwrap();
    assert_eq!((pulled.n_requests, estimate.n_old_sources), (estimate.n_requests, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_one_page_does_not_stop_the_others() {
    let bench = Bench::new().await;
    bench.admin.edit_page("Plain page", "Nothing to translate.").unwrap();
    bench.admin.set_faults(|faults| drop(faults.disabled_languages.insert("lv".to_owned(), "closed".to_owned())));
    let pulled = bench.pull(&["No such page", "Plain page", PAGE], &["pl", "lv", "en"]).await.unwrap();
    assert_eq!(pulled.pages.iter().map(|read| read.page.as_str()).collect::<Vec<_>>(), [PAGE]);
    assert_eq!(pulled.pages[0].languages, [language("pl")]);
    let codes: Vec<_> = pulled.problems.iter().map(Problem::code).collect();
    assert_eq!(codes, ["missing", "not-translatable", "source-language", "language-refused"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_no_wiki_takes_is_refused_before_anything_is_asked() {
    let bench = Bench::new().await;
    let refused = bench.pull(&[PAGE], &["isv"]).await.unwrap_err();
    assert_eq!((refused.code(), refused.next()), ("no-wiki-code", Next::Correct));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_pull_leaves_whole_pages() {
    let bench = Bench::new().await;
    let titles: Vec<String> = (1..=4).map(|n| format!("Resource {n}")).collect();
    for title in &titles {
        make_page(&bench.admin, title, "<translate>\nOne.\n\nTwo.\n</translate>");
    }
    let cancel = CancelToken::new();
    let stopper = cancel.clone();
    let progress = Progress::to(move |step| {
        if step.doing == Doing::ReadingUnits && step.n_done == 1 {
            stopper.cancel();
        }
    });
    let pages: Vec<_> = titles.iter().map(|title| page(title)).collect();
    let pulled = bench.workbench.pull(&practice(), &pages, &[language("pl")], &progress, &cancel).await.unwrap();
    assert!(pulled.was_stopped);
    let known = bench.workbench.library(&practice()).unwrap();
    assert_eq!(known.len(), pulled.pages.len());
    for tracked in known {
        let units =
            bench.workbench.units(&practice(), &tracked.resource.title, &language("pl"), &UnitFilter::default());
        assert_eq!(units.unwrap().len(), 3, "{} is there by halves", tracked.resource.title);
    }
    let all = bench.pull(&titles.iter().map(String::as_str).collect::<Vec<_>>(), &["pl"]).await.unwrap();
    assert_eq!(all.pages.len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn progress_counts_pages_up() {
    let bench = Bench::new().await;
    let steps = Arc::new(Mutex::new(Vec::new()));
    let heard = steps.clone();
    let progress = Progress::to(move |step| heard.lock().unwrap().push((step.doing, step.n_done, step.n_total)));
    bench.workbench.pull(&practice(), &[page(PAGE)], &[language("pl")], &progress, &CancelToken::new()).await.unwrap();
    let steps = steps.lock().unwrap();
    assert!(steps.contains(&(Doing::ReadingUnits, 0, 1)) && steps.contains(&(Doing::ReadingUnits, 1, 1)), "{steps:?}");
    assert!(steps.contains(&(Doing::ReadingOldSources, 0, 1)), "{steps:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_wiki_everything_local_goes_on_and_pulling_says_offline() {
    let mut bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench.stop_wiki();
    let unit = key(PAGE, "4", "pl");
    for error in [bench.pull(&[PAGE], &["pl"]).await.unwrap_err(), bench.refresh().await.unwrap_err()] {
        assert!(error.is_offline(), "{error}");
        assert_eq!((error.code(), error.next()), ("offline", Next::Retry));
    }
    bench.workbench.save_draft(&unit, "Wyślij, gdy masz sieć.", Typed::Done).unwrap();
    assert_eq!(bench.workbench.status(&practice(), &[], &[language("pl")]).unwrap()[0].drafts, 1);
    // After a restart with no wiki at all, too.
    let again = open(&bench.home, &bench.admin);
    assert_eq!(again.draft(&unit).unwrap().unwrap().draft.text, "Wyślij, gdy masz sieć.");
    assert!(matches!(pull(&again, &[PAGE], &["pl"]).await, Err(WorkbenchError::PracticeNotRunning)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_taken_out_of_the_library_keeps_its_drafts_unless_they_may_go() {
    use tolmach_workbench::wikis::Drafts;
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let unit = key(PAGE, "4", "pl");
    bench.workbench.save_draft(&unit, "Wyślij.", Typed::Done).unwrap();
    let refused = bench.workbench.remove_page(&practice(), &page(PAGE), Drafts::Keep).unwrap_err();
    assert!(matches!(refused, WorkbenchError::HasDrafts { n_drafts: 1, .. }), "{refused}");
    assert_eq!(bench.workbench.library(&practice()).unwrap()[0].resource.status, Status::Tracked);
    bench.workbench.remove_page(&practice(), &page(PAGE), Drafts::Drop).unwrap();
    assert!(bench.workbench.library(&practice()).unwrap().is_empty());
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    assert_eq!(bench.workbench.library(&practice()).unwrap().len(), 1, "it can't be added again");
}
