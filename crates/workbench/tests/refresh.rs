//! Incremental pulls: they end where a full pull ends, and cost next to nothing where nothing changed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use jiff::SignedDuration;
use proptest::{prelude::*, test_runner::TestRunner};
use support::{Bench, PAGE, key, language, make_page, page, practice, pull};
use tolmach_core::{State, push::Reason};
use tolmach_practice_wiki::{Admin, MarkOptions};
use tolmach_store::Status;
use tolmach_workbench::{Workbench, drafts::Typed, units::Standing};

/// What is known of every unit, for comparing two homes: one line a fact.
fn picture(workbench: &Workbench) -> Vec<String> {
    let library = workbench.library(&practice()).unwrap();
    workbench
        .store()
        .read(|r| -> tolmach_store::Result<Vec<String>> {
            let mut lines = Vec::new();
            for tracked in library.iter().filter(|tracked| tracked.resource.status == Status::Tracked) {
                let resource = &tracked.resource;
                lines.push(format!("{} {} {}", resource.title, resource.page_id, resource.source_language));
                for language in &tracked.languages {
                    let targets = r.targets(resource, language)?.into_iter().filter(|target| target.is_present);
                    lines.extend(targets.map(|target| {
                        format!("{} {language} {} {:?}", target.key.unit, target.position, target.remote)
                    }));
                    let counts = r.stats(resource.id)?.into_iter().find(|stats| stats.language == *language);
                    lines.push(format!("{} {language} {:?}", resource.title, counts.map(|stats| stats.counts)));
                }
            }
            Ok(lines)
        })
        .unwrap()
}

/// The picture of another home that pulls everything anew.
async fn full_picture(bench: &Bench, tags: &[&str]) -> Vec<String> {
    let (_home, another) = bench.another().await;
    let library = bench.workbench.library(&practice()).unwrap();
    let tracked = library.iter().filter(|tracked| tracked.resource.status == Status::Tracked);
    let titles: Vec<&str> = tracked.map(|tracked| tracked.resource.title.as_str()).collect();
    let pulled = pull(&another, &titles, tags).await.unwrap();
    assert_eq!(pulled.problems, [], "a page that is followed is gone from the wiki");
    picture(&another)
}

#[tokio::test(flavor = "multi_thread")]
async fn marking_is_followed_though_it_leaves_no_change_on_translations() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl", "uk"]).await.unwrap();
    bench.admin.advance_clock(SignedDuration::from_hours(1));
    bench.admin.change_source(PAGE, "ten units", "a few units").unwrap();
    bench.refresh().await.unwrap();
    let row = bench.workbench.unit(&key(PAGE, "3", "pl")).unwrap();
    assert_eq!((row.state, row.source_then.as_deref()), (State::Outdated, Some("Translate ten units.")));
    assert_eq!(row.source, "Translate a few units.");
    assert_eq!(picture(&bench.workbench), full_picture(&bench, &["pl", "uk"]).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_old_source_comes_from_the_own_store_without_asking() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench.admin.change_source(PAGE, "ten units", "a few units").unwrap();
    let refreshed = bench.refresh().await.unwrap();
    assert_eq!(refreshed.n_old_sources, 0, "the wiki was asked for what was known");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_leaves_no_trace_is_found_by_the_statistics() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    // So long ago that no log event of it lies within the overlap: only the numbers tell.
    bench.workbench.store().write(|w| w.set_changes_since(&practice(), Some(bench.admin.now()))).unwrap();
    bench.admin.second_editor_saves(PAGE, "4", "pl", "Wyślij, gdy masz sieć.").unwrap();
    bench.admin.advance_clock(SignedDuration::from_hours(1));
    bench.workbench.store().write(|w| w.set_changes_since(&practice(), Some(bench.admin.now()))).unwrap();
    let refreshed = bench.refresh().await.unwrap();
    assert_eq!(refreshed.pages.len(), 1);
    assert_eq!(bench.workbench.unit(&key(PAGE, "4", "pl")).unwrap().state, State::Translated);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_compared_in_full_once_a_week() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    // The same numbers, another text, and no event within reach.
    bench.admin.second_editor_saves(PAGE, "3", "pl", "Przetłumacz dziesięć jednostek.").unwrap();
    let lose_events = || bench.workbench.store().write(|w| w.set_changes_since(&practice(), Some(bench.admin.now())));
    bench.admin.advance_clock(SignedDuration::from_hours(24));
    lose_events().unwrap();
    assert_eq!(bench.refresh().await.unwrap().pages.len(), 0);
    bench.admin.advance_clock(SignedDuration::from_hours(6 * 24 + 1));
    lose_events().unwrap();
    assert_eq!(bench.refresh().await.unwrap().pages.len(), 1);
    let row = bench.workbench.unit(&key(PAGE, "3", "pl")).unwrap();
    assert_eq!(row.target.as_deref(), Some("Przetłumacz dziesięć jednostek."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_page_is_followed_with_its_drafts() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wyślij.", Typed::Done).unwrap();
    bench.admin.move_page(PAGE, "Sprint guide").unwrap();
    bench.refresh().await.unwrap();
    let library = bench.workbench.library(&practice()).unwrap();
    assert_eq!(library.iter().map(|tracked| tracked.resource.title.as_str()).collect::<Vec<_>>(), ["Sprint guide"]);
    for title in ["Sprint guide", PAGE] {
        let draft = bench.workbench.draft(&key(title, "4", "pl")).unwrap().expect("the draft was lost on the way");
        assert_eq!((draft.draft.text.as_str(), draft.key.unit.page.as_str()), ("Wyślij.", "Sprint guide"));
    }
    assert_eq!(picture(&bench.workbench), full_picture(&bench, &["pl"]).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn lost_pages_keep_their_drafts_and_come_back() {
    let bench = Bench::new().await;
    make_page(&bench.admin, "Short note", "<translate>\nA note.\n</translate>");
    bench.pull(&[PAGE, "Short note"], &["pl"]).await.unwrap();
    for (title, unit) in [(PAGE, "4"), ("Short note", "1")] {
        bench.workbench.save_draft(&key(title, unit, "pl"), "Szkic.", Typed::Done).unwrap();
    }
    bench.admin.advance_clock(SignedDuration::from_hours(1));
    bench.admin.unmark(PAGE).unwrap();
    bench.admin.delete("Short note").unwrap();
    let refreshed = bench.refresh().await.unwrap();
    let mut codes: Vec<_> =
        refreshed.problems.iter().map(|problem| (problem.page().as_str(), problem.code())).collect();
    codes.sort_unstable();
    assert_eq!(codes, [("Short note", "missing"), (PAGE, "not-translatable")]);
    for (title, unit, status) in [(PAGE, "4", Status::Unmarked), ("Short note", "1", Status::Deleted)] {
        let row = bench.workbench.unit(&key(title, unit, "pl")).unwrap();
        assert_eq!((row.page_status, row.standing), (status, Standing::Refused(Reason::PageGone)));
        assert!(row.draft.is_some(), "the draft on {title} was lost with its page");
    }
    let again = bench.refresh().await.unwrap();
    assert!(again.n_requests < 15, "{} requests to hear the same again", again.n_requests);
    bench.admin.advance_clock(SignedDuration::from_hours(1));
    bench.admin.mark(PAGE, MarkOptions::default()).unwrap();
    make_page(&bench.admin, "Short note", "<translate>\nA note.\n</translate>");
    bench.refresh().await.unwrap();
    for (title, unit) in [(PAGE, "4"), ("Short note", "1")] {
        let row = bench.workbench.unit(&key(title, unit, "pl")).unwrap();
        assert_eq!((row.page_status, row.draft.is_some()), (Status::Tracked, true), "{title}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_unit_keeps_its_draft() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wyślij.", Typed::Done).unwrap();
    let text = bench.admin.page_text(PAGE).unwrap();
    let cut = text.find("<!--T:4-->").unwrap();
    bench.admin.edit_page(PAGE, &(text[..cut].trim_end().to_owned() + "\n</translate>")).unwrap();
    bench.admin.mark(PAGE, MarkOptions::default()).unwrap();
    bench.refresh().await.unwrap();
    let units = bench.workbench.units(&practice(), &page(PAGE), &language("pl"), &Default::default()).unwrap();
    let last = units.last().unwrap();
    let standing = Standing::Refused(Reason::UnitRemoved);
    assert_eq!((last.key.unit.unit.as_str(), last.is_present, last.standing), ("4", false, standing));
    assert_eq!(units.len(), 5, "units without a draft go, the one with a draft stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_unchanged_pages_cost_a_handful_of_requests() {
    let bench = Bench::new().await;
    let titles: Vec<String> = (1..=300).map(|n| format!("Resource {n}")).collect();
    for title in &titles {
        make_page(&bench.admin, title, "<translate>\nOne unit.\n</translate>");
    }
    bench.admin.run_jobs();
    // What was marked within the overlap would rightly be read again.
    bench.admin.advance_clock(SignedDuration::from_hours(1));
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let first = bench.pull(&titles[..100], &["pl", "uk"]).await.unwrap();
    let refreshed = bench.refresh().await.unwrap();
    println!("100 pages × 2 languages: {} requests at first, {} to refresh", first.n_requests, refreshed.n_requests);
    // Clock, 2 × 2 batches of wikitext and groups; statistics and 2 collections a page.
    assert_eq!(first.n_requests, 1 + 4 + 300);
    assert!(refreshed.n_requests <= 10, "{} requests", refreshed.n_requests);
    bench.pull(&titles[100..], &["pl", "uk"]).await.unwrap();
    bench.admin.advance_clock(SignedDuration::from_hours(24));
    let unchanged = bench.refresh().await.unwrap();
    println!("300 unchanged pages × 2 languages: {} requests", unchanged.n_requests);
    assert!(unchanged.pages.is_empty());
    assert!(unchanged.n_requests <= 10, "{} requests", unchanged.n_requests);
}

/// Something that happens on the wiki. Numbers choose among what is there.
#[derive(Debug, Clone)]
enum Event {
    Translate { page: usize, unit: usize, language: usize, text: usize },
    ChangeSource { page: usize, unit: usize, still_valid: bool },
    RemoveUnit { page: usize },
    AddUnit { page: usize },
    Proofread { page: usize, unit: usize, language: usize },
    Move { page: usize },
    Unmark { page: usize },
    Mark { page: usize },
    Wait { mins: i64 },
    HoldJobs(bool),
    Refresh,
}

fn event() -> impl Strategy<Value = Event> {
    let (page, unit, language) = (0..3_usize, 1..6_usize, 0..2_usize);
    prop_oneof![
        6 => (page.clone(), unit.clone(), language.clone(), 0..4_usize)
            .prop_map(|(page, unit, language, text)| Event::Translate { page, unit, language, text }),
        4 => (page.clone(), unit.clone(), any::<bool>())
            .prop_map(|(page, unit, still_valid)| Event::ChangeSource { page, unit, still_valid }),
        1 => page.clone().prop_map(|page| Event::RemoveUnit { page }),
        1 => page.clone().prop_map(|page| Event::AddUnit { page }),
        2 => (page.clone(), unit, language).prop_map(|(page, unit, language)| Event::Proofread { page, unit, language }),
        1 => page.clone().prop_map(|page| Event::Move { page }),
        1 => page.clone().prop_map(|page| Event::Unmark { page }),
        1 => page.prop_map(|page| Event::Mark { page }),
        3 => (0..400_i64).prop_map(|mins| Event::Wait { mins }),
        1 => any::<bool>().prop_map(Event::HoldJobs),
        3 => Just(Event::Refresh),
    ]
}

const LANGUAGES: [&str; 2] = ["pl", "uk"];

/// Lets something happen. What the wiki refuses, such as a review of nothing, does not happen.
fn happen(admin: &Admin, titles: &mut [String], event: &Event) {
    match event {
        Event::Translate { page, unit, language, text } => {
            let text = ["Tekst.", "Inny tekst.", "Niezamknięty [nawias.", "Trzeci tekst."][*text];
            let _ = admin.second_editor_saves(&titles[*page], &unit.to_string(), LANGUAGES[*language], text);
        }
        Event::ChangeSource { page, unit, still_valid } => {
            let Some(text) = admin.page_text(&titles[*page]) else { return };
            let marker = format!("<!--T:{unit}-->\n");
            if admin.edit_page(&titles[*page], &text.replacen(&marker, &format!("{marker}Really, "), 1)).is_ok() {
                let still_valid = still_valid.then(|| unit.to_string()).into_iter().collect();
                let _ = admin.mark(&titles[*page], MarkOptions { still_valid, ..Default::default() });
            }
        }
        Event::RemoveUnit { page } => {
            let Some(text) = admin.page_text(&titles[*page]) else { return };
            let Some(at) = text.rfind("\n\n<!--T:") else { return };
            let _ = admin.edit_page(&titles[*page], &(text[..at].to_owned() + "\n</translate>"));
            let _ = admin.mark(&titles[*page], Default::default());
        }
        Event::AddUnit { page } => {
            let Some(text) = admin.page_text(&titles[*page]) else { return };
            let _ = admin.edit_page(&titles[*page], &text.replace("\n</translate>", "\n\nOne more.\n</translate>"));
            let _ = admin.mark(&titles[*page], Default::default());
        }
        Event::Proofread { page, unit, language } => {
            let _ = admin.proofread(&titles[*page], &unit.to_string(), LANGUAGES[*language]);
        }
        Event::Move { page } => {
            let to = titles[*page].clone() + "+";
            if admin.move_page(&titles[*page], &to).is_ok() {
                titles[*page] = to;
            }
        }
        Event::Unmark { page } => drop(admin.unmark(&titles[*page])),
        Event::Mark { page } => drop(admin.mark(&titles[*page], Default::default())),
        Event::Wait { mins } => admin.advance_clock(SignedDuration::from_mins(*mins)),
        Event::HoldJobs(hold) => {
            admin.hold_jobs(*hold);
            if !hold {
                admin.run_jobs();
            }
        }
        Event::Refresh => {}
    }
}

async fn ends_where_a_full_pull_ends(events: &[Event]) {
    let bench = Bench::new().await;
    let mut titles: Vec<String> = ["Basics", "Help:Outreach", "Notes/2026"].map(str::to_owned).to_vec();
    for title in &titles {
        make_page(&bench.admin, title, "<translate>\nOne.\n\nTwo.\n\nThree [four].\n\nFive.\n</translate>");
    }
    bench.pull(&titles.iter().map(String::as_str).collect::<Vec<_>>(), &LANGUAGES).await.unwrap();
    for event in events {
        happen(&bench.admin, &mut titles, event);
        if matches!(event, Event::Refresh) {
            bench.refresh().await.unwrap();
        }
    }
    // Jobs get done in the end, and the changes that they leave come within the overlap.
    bench.admin.hold_jobs(false);
    bench.admin.run_jobs();
    bench.refresh().await.unwrap();
    assert_eq!(picture(&bench.workbench), full_picture(&bench, &LANGUAGES).await, "after {events:?}");
}

#[test]
fn after_any_history_an_incremental_pull_ends_where_a_full_pull_ends() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let is_long = std::env::var_os("TOLMACH_LONG").is_some();
    let cases = if is_long { 1000 } else { 12 };
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let seeded = proptest::test_runner::TestRng::deterministic_rng(config.rng_algorithm);
    // The same histories in every run; new ones in the slow tier.
    let mut runner = if is_long { TestRunner::new(config) } else { TestRunner::new_with_rng(config, seeded) };
    let histories = proptest::collection::vec(event(), 1..25);
    let result = runner.run(&histories, |events| {
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            runtime.block_on(ends_where_a_full_pull_ends(&events));
        }));
        outcome.map_err(|_| TestCaseError::fail("a refresh missed something"))
    });
    result.unwrap();
}
