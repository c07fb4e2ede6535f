//! What to do now, on the practice wiki.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use jiff::SignedDuration;
use support::{Bench, PAGE, key, language, page, practice};
use tolmach_core::need::Why;
use tolmach_workbench::{CancelToken, Progress, drafts::Typed, push::PushRequest, start::Start};

fn look(bench: &Bench, since: Option<tolmach_core::Timestamp>) -> Start {
    bench.workbench.start(&practice(), &[language("pl")], since).unwrap()
}

#[tokio::test]
async fn an_empty_library_says_so() {
    let bench = Bench::new().await;
    let start = look(&bench, None);
    assert_eq!(start, Start { is_new_here: true, ..Start::default() });
    assert_eq!(bench.workbench.first_unit(&practice(), &[language("pl")]).unwrap(), None);
}

#[tokio::test]
async fn what_is_left_is_suggested_with_its_reason() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let start = look(&bench, None);
    assert_eq!((start.n_pages, start.n_drafts, start.n_conflicts, start.is_new_here), (1, 0, 0, true));
    // The title, the fourth unit, and the first, which is outdated.
    assert_eq!((start.n_left, start.next[0].n_to_do, start.next[0].n_outdated), (3, 3, 1));
    assert_eq!(start.next[0].need.reasons[0].why, Why::Outdated { n_units: 1, days: Some(0) });
    assert!(start.followed_at.is_some(), "nobody knows as of when this is true");
    let first = bench.workbench.first_unit(&practice(), &[language("pl")]).unwrap();
    assert_eq!(first, Some(key(PAGE, "4", "pl")), "a short plain sentence is the one to begin with");
    // A language without such a unit leaves it to the next one.
    assert_eq!(bench.workbench.first_unit(&practice(), &[language("cs"), language("pl")]).unwrap(), first);
}

#[tokio::test]
async fn what_became_outdated_meanwhile_is_told_apart_from_what_was() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let last = bench.workbench.now();
    bench.admin.advance_clock(SignedDuration::from_hours(30));
    assert_eq!(look(&bench, Some(last)).newly_outdated, [], "what was outdated before is no news");
    bench.admin.change_source(PAGE, "ten units", "twelve units").unwrap();
    bench.admin.run_jobs();
    bench.refresh().await.unwrap();
    let newly = look(&bench, Some(last)).newly_outdated;
    assert_eq!(newly.len(), 1, "{newly:?}");
    assert_eq!((&newly[0].page, newly[0].n_units), (&page(PAGE), 1));
    assert_eq!(look(&bench, Some(bench.workbench.now())).newly_outdated, [], "it was seen before");
    assert_eq!(look(&bench, None).newly_outdated, [], "the first time nothing is new");
}

#[tokio::test]
async fn drafts_and_what_landed_are_counted() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let unit = key(PAGE, "4", "pl");
    bench.workbench.save_draft(&unit, "Wyślij, gdy masz sieć.", Typed::Done).unwrap();
    let start = look(&bench, None);
    assert_eq!((start.n_drafts, start.n_landed_lately, start.is_new_here), (1, 0, false));
    let request = PushRequest { confirm_problems: true, ..PushRequest::default() };
    bench.workbench.push(&practice(), &request, &Progress::silent(), &CancelToken::new()).await.unwrap();
    let start = look(&bench, None);
    assert_eq!((start.n_drafts, start.n_landed_lately, start.n_left), (0, 1, 2));
    bench.admin.advance_clock(SignedDuration::from_hours(8 * 24));
    assert_eq!(look(&bench, None).n_landed_lately, 0, "only the last seven days count");
}
