//! The course of a sprint that several people take part in: claims, handing over, closing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use jiff::SignedDuration;
use support::{Bench, PAGE, key, language, page, practice};
use tolmach_core::{
    UserName,
    sprint::{Goal, Kind},
};
use tolmach_wiki::Credentials;
use tolmach_workbench::{
    CancelToken, Progress, Workbench, WorkbenchError,
    drafts::Typed,
    interchange::PackageRequest,
    push::PushRequest,
    sprint::{NewSprint, SprintState},
};

const NAME: &str = "jesień";

async fn begun() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let new = NewSprint {
        name: NAME.to_owned(),
        wiki: practice(),
        kind: Kind::Translation,
        pages: vec![page(PAGE)],
        languages: vec![language("pl")],
        from: "2026-11-22".parse().unwrap(),
        to: "2026-11-23".parse().unwrap(),
        goal: Goal::parse("2").unwrap(),
        brief: String::new(),
        tags: vec![" Initiative 25: hubs ".to_owned(), String::new(), "Initiative 25: hubs".to_owned()],
    };
    bench.workbench.create_sprint(new, &Progress::silent(), &CancelToken::new()).await.unwrap();
    bench
}

/// A second machine, whose user is Aniela.
async fn aniela(bench: &Bench) -> (tempfile::TempDir, Workbench) {
    let (home, other) = bench.another().await;
    let wiki = bench.wiki.as_ref().unwrap();
    let credentials = Credentials::Account { user: "Aniela".to_owned(), password: wiki.main_password().into() };
    other.set_practice_url(&wiki.api_url(), credentials).await;
    (home, other)
}

fn handed_over(from: &Workbench) -> Vec<u8> {
    from.export_sprint_package(NAME, false).unwrap().bytes
}

fn join(workbench: &Workbench, bytes: &[u8]) {
    let joined = workbench.join_sprint(&practice(), "jesień.tolmach", bytes).unwrap();
    assert_eq!(joined.sprints, [NAME]);
}

async fn translate(workbench: &Workbench, unit: &str, text: &str) {
    workbench.save_draft(&key(PAGE, unit, "pl"), text, Typed::Done).unwrap();
    let (progress, cancel) = Default::default();
    assert!(workbench.push(&practice(), &PushRequest::default(), &progress, &cancel).await.unwrap().is_clean());
}

fn look(workbench: &Workbench) -> SprintState {
    workbench.sprint(NAME).unwrap()
}

fn on_it(workbench: &Workbench) -> Vec<Option<String>> {
    look(workbench).claims.iter().map(|it| it.claim.by.as_ref().map(UserName::to_string)).collect()
}

fn people(state: &SprintState) -> Vec<(String, u32)> {
    let name = |user: &Option<UserName>| user.as_ref().map(UserName::to_string).unwrap_or_default();
    state.progress.by_user.iter().map(|(user, tally)| (name(user), tally.units)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn claims_travel_hinder_nobody_and_run_out() {
    let bench = begun().await;
    let (_home, other) = aniela(&bench).await;
    let place = (page(PAGE), language("pl"));
    bench.workbench.claim(NAME, &place.0, &place.1).unwrap();
    bench.workbench.claim(NAME, &place.0, &place.1).unwrap();
    assert_eq!(on_it(&bench.workbench), [Some("Newcomer".to_owned())], "one person, one claim");
    join(&other, &handed_over(&bench.workbench));
    other.claim(NAME, &place.0, &place.1).unwrap();
    other.save_draft(&key(PAGE, "4", "pl"), "Wypchnij.", Typed::Done).unwrap();
    let both = [Some("Newcomer".to_owned()), Some("Aniela".to_owned())];
    assert_eq!(on_it(&other), both);
    join(&bench.workbench, &handed_over(&other));
    assert_eq!(on_it(&bench.workbench), both);

    bench.workbench.release(NAME, &place.0, &place.1).unwrap();
    assert_eq!(on_it(&bench.workbench), [Some("Aniela".to_owned())], "somebody else's claim was let go");
    join(&other, &handed_over(&bench.workbench));
    assert_eq!(on_it(&other), [Some("Aniela".to_owned())], "it was let go on one machine only");
    bench.admin.advance_clock(SignedDuration::from_hours(48));
    assert!(on_it(&bench.workbench).is_empty() && on_it(&other).is_empty(), "a claim holds for ever");

    let elsewhere = bench.workbench.claim(NAME, &place.0, &language("uk"));
    assert!(matches!(elsewhere, Err(WorkbenchError::NotInSprint { .. })), "{elsewhere:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_several_people_did_adds_up_and_counts_once() {
    let bench = begun().await;
    let (_home, other) = aniela(&bench).await;
    join(&other, &handed_over(&bench.workbench));
    assert_eq!(look(&other).sprint, look(&bench.workbench).sprint);
    assert_eq!(look(&other).sprint.tags, ["Initiative 25: hubs"]);
    translate(&bench.workbench, "4", "Wypchnij.").await;
    translate(&other, "Page_display_title", "Podręcznik sprintu").await;
    // Whoever pushes reads the page anew, and sees what others have pushed.
    assert_eq!((look(&bench.workbench).progress.done.units, look(&other).progress.done.units), (1, 2));
    let (mine, theirs) = (handed_over(&bench.workbench), handed_over(&other));
    for workbench in [&bench.workbench, &other] {
        for package in [&theirs, &mine, &theirs] {
            join(workbench, package);
        }
        let state = look(workbench);
        assert_eq!((state.progress.done.units, state.done_of_to_do.units), (2, 2));
        assert_eq!(people(&state), [("Aniela".to_owned(), 1), ("Newcomer".to_owned(), 1)]);
        assert!(state.left.values().all(|left| left.left.units == 0), "{:?}", state.left);
        assert_eq!(state.burn_down.days[0].left, Some(0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_sprint_keeps_its_figures() {
    let bench = begun().await;
    translate(&bench.workbench, "4", "Wypchnij.").await;
    let before = look(&bench.workbench);
    let closed = bench.workbench.close_sprint(NAME).unwrap();
    assert_eq!((&closed.progress, closed.closed_at), (&before.progress, Some(bench.admin.now())));
    translate(&bench.workbench, "Page_display_title", "Podręcznik sprintu").await;
    bench.refresh().await.unwrap();
    bench.workbench.find_credits(&practice(), &Progress::silent(), &CancelToken::new()).await.unwrap();
    assert_eq!(look(&bench.workbench).progress, closed.progress, "the result of a closed sprint changed");
    let again = bench.workbench.close_sprint(NAME);
    assert!(matches!(again, Err(WorkbenchError::SprintClosed(_))), "{again:?}");
    let claim = bench.workbench.claim(NAME, &page(PAGE), &language("pl"));
    assert!(matches!(claim, Err(WorkbenchError::SprintClosed(_))), "{claim:?}");

    let (_home, other) = aniela(&bench).await;
    join(&other, &handed_over(&bench.workbench));
    let there = look(&other);
    assert_eq!((there.closed_at, people(&there)), (closed.closed_at, people(&closed)));
    assert_eq!(there.progress, closed.progress, "the result was lost on its way");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_without_a_sprint_joins_nothing() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let (pages, languages) = ([page(PAGE)].into(), [language("pl")].into());
    let request = PackageRequest { wiki: practice(), pages, languages, with_memory: false };
    let bytes = bench.workbench.export_package(&request).unwrap().bytes;
    let refused = bench.workbench.join_sprint(&practice(), "a.tolmach", &bytes);
    assert!(matches!(refused, Err(WorkbenchError::NoSprintInFile(_))), "{refused:?}");
    assert!(bench.workbench.join_sprint(&practice(), "a.po", b"msgid").is_err());
}
