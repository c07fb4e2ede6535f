//! Checks of units against the practice wiki: what they find, what holds a push, and what somebody let pass.
#![allow(clippy::unwrap_used, reason = "these are tests")]

mod support;

use support::{Bench, PAGE, key, language, page, practice};
use tolmach_core::{State, push::Outcome};
use tolmach_workbench::{
    CancelToken, Progress, WorkbenchError,
    checks::{CheckId, CheckedProblem, Level, StoredRule},
    conflicts::Take,
    drafts::Typed,
    glossary::{Status, TargetTerm, TermEdit},
    push::{PushRequest, Pushed},
};

/// A text for unit 2 that loses the source's link.
const WITHOUT_LINK: &str = "Przeczytaj opis na głos.";

async fn pulled() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench
}

fn draft(bench: &Bench, unit: &str, text: &str) {
    bench.workbench.save_draft(&key(PAGE, unit, "pl"), text, Typed::Done).unwrap();
}

fn check(name: &str) -> CheckId {
    CheckId::parse(name).unwrap()
}

/// The names of the checks that found something that counts, of at least this level.
fn names(found: &[CheckedProblem], level: Level) -> Vec<&'static str> {
    let counting = found.iter().filter(|one| one.ignored.is_none() && one.problem.level >= level);
    counting.map(|one| one.problem.check.as_str()).collect()
}

async fn push(bench: &Bench, request: &PushRequest) -> Pushed {
    bench.workbench.push(&practice(), request, &Progress::silent(), &CancelToken::new()).await.unwrap()
}

fn told(pushed: &Pushed) -> Vec<(&str, Outcome, Option<&str>)> {
    let entries = pushed.entries.iter();
    entries.map(|entry| (entry.key.unit.unit.as_str(), entry.outcome, entry.reason.as_deref())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_unit_is_checked_while_it_is_typed() {
    let bench = pulled().await;
    let unit = key(PAGE, "2", "pl");
    let found = bench.workbench.check_unit(&unit, WITHOUT_LINK).unwrap();
    assert_eq!(names(&found, Level::Block), ["variables", "links"]);
    let found = bench.workbench.check_unit(&unit, "Przeczytaj [[$1|opis]] na głos.").unwrap();
    assert_eq!(names(&found, Level::Warn), [""; 0]);
    assert_eq!(bench.workbench.draft(&unit).unwrap(), None, "checking saved something");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_holds_the_push_of_its_unit_alone() {
    let bench = pulled().await;
    draft(&bench, "2", WITHOUT_LINK);
    draft(&bench, "4", "Wyślij, gdy masz sieć.");
    let request = PushRequest::default();
    let plan =
        bench.workbench.plan_push(&practice(), &request, &Progress::silent(), &CancelToken::new()).await.unwrap();
    let planned: Vec<_> = plan.entries.iter().map(|entry| (entry.outcome, entry.reason.as_deref())).collect();
    assert_eq!(planned, [(Outcome::Waiting, Some("blocked-by-check")), (Outcome::Pushed, None)]);
    assert_eq!(plan.n_edits, 1);
    let pushed = push(&bench, &request).await;
    assert_eq!(told(&pushed), [("2", Outcome::Waiting, Some("blocked-by-check")), ("4", Outcome::Pushed, None)]);
    assert_eq!(bench.admin.unit(PAGE, "2", "pl").unwrap().text, "Przeczytaj [[$1|zadanie]] na głos.");
    assert!(bench.workbench.draft(&key(PAGE, "2", "pl")).unwrap().is_some(), "the held draft is gone");

    let confirmed = PushRequest { confirm_problems: true, ..request };
    assert_eq!(told(&push(&bench, &confirmed).await), [("2", Outcome::Pushed, None)]);
    assert_eq!(bench.admin.unit(PAGE, "2", "pl").unwrap().text, WITHOUT_LINK);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ignored_problem_holds_nothing_until_it_is_heeded() {
    let bench = pulled().await;
    let unit = key(PAGE, "2", "pl");
    draft(&bench, "2", WITHOUT_LINK);
    for name in ["links", "variables"] {
        bench.workbench.ignore_problem(&unit, WITHOUT_LINK, check(name), None, " the page went ").unwrap();
    }
    // The words around it change, the problem is the same.
    let text = "Przeczytaj opis bardzo głośno.";
    let found = bench.workbench.check_unit(&unit, text).unwrap();
    assert_eq!(names(&found, Level::Block), [""; 0]);
    let ignored = found.iter().find_map(|one| one.ignored.clone()).unwrap();
    assert_eq!(
        (ignored.why.as_str(), ignored.by.map(|by| by.to_string())),
        ("the page went", Some("Newcomer".to_owned()))
    );
    assert_eq!(ignored.at, bench.admin.now());

    assert_eq!(bench.workbench.heed_problem(&unit, check("links")).unwrap(), 1);
    assert_eq!(told(&push(&bench, &PushRequest::default()).await)[0].1, Outcome::Waiting);
    bench.workbench.ignore_problem(&unit, WITHOUT_LINK, check("links"), None, "").unwrap();
    assert_eq!(told(&push(&bench, &PushRequest::default()).await), [("2", Outcome::Pushed, None)]);

    let nothing = bench.workbench.ignore_problem(&unit, WITHOUT_LINK, check("headings"), None, "");
    assert!(matches!(nothing, Err(WorkbenchError::NoProblem { .. })), "a problem that is not there was ignored");
}

/// The wiki's own validators and our blocks of the same name say the same, whatever the wiki makes of the save.
#[tokio::test(flavor = "multi_thread")]
async fn what_passes_here_does_not_become_outdated_there() {
    let bench = pulled().await;
    let (unit, unit_key) = ("3", key(PAGE, "3", "pl"));
    for text in [
        "Przetłumacz dziesięć jednostek.",
        "Przetłumacz [dziesięć jednostek.",
        "Przetłumacz (dziesięć) jednostek)",
        "Przetłumacz {{PLURAL:10|jednostkę|jednostki|jednostek}}.",
        "Przetłumacz {{PLURAL:10|a|b|c|d|e}}.",
        "Przetłumacz {{PLURAL:10|jednostkę|jednostek|jednostek}}.",
        "Przetłumacz {{PLURAL:10|0=nic|jednostkę|jednostki|jednostek|jednostki}}.",
        "Przetłumacz {{plural:10|a|[[b|c]]|{{d|e}}",
    ] {
        let found = bench.workbench.check_unit(&unit_key, text).unwrap();
        let is_warned = names(&found, Level::Block).iter().any(|name| name.starts_with("wiki-"));
        draft(&bench, unit, text);
        let pushed = push(&bench, &PushRequest { confirm_problems: true, ..PushRequest::default() }).await;
        let is_outdated = pushed.entries[0].state == Some(State::Outdated);
        assert_eq!(is_warned, is_outdated, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn still_valid_and_taking_back_are_never_held() {
    let bench = pulled().await;
    bench.admin.edit_as("Reviewer", &format!("Translations:{PAGE}/2/pl"), WITHOUT_LINK).unwrap();
    bench.admin.change_source(PAGE, "aloud", "loudly").unwrap();
    bench.admin.run_jobs();
    bench.refresh().await.unwrap();
    let unit = key(PAGE, "2", "pl");
    bench.workbench.confirm(&unit).unwrap();
    assert_eq!(told(&push(&bench, &PushRequest::default()).await), [("2", Outcome::Confirmed, None)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_checked_with_its_drafts_in_place() {
    let bench = pulled().await;
    draft(&bench, "2", WITHOUT_LINK);
    let units = bench.workbench.check_page(&practice(), &page(PAGE), &language("pl"), Level::Block).unwrap();
    let found: Vec<_> =
        units.iter().map(|unit| (unit.key.unit.unit.as_str(), names(&unit.problems, Level::Hint))).collect();
    assert_eq!(found, [("2", vec!["variables", "links"])]);
    let missing = bench.workbench.check_page(&practice(), &page("Nowhere"), &language("pl"), Level::Hint);
    assert!(matches!(missing, Err(WorkbenchError::NoPage(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teams_rule_holds_for_the_pages_of_its_collection() {
    let bench = pulled().await;
    let unit = key(PAGE, "3", "pl");
    let text = "Przetłumacz dziesięć jednostek.";
    let rule = StoredRule {
        pattern: "dziesięć".to_owned(),
        level: Level::Block,
        sentence: "Liczby piszemy cyframi.".to_owned(),
        replacement: Some("10".to_owned()),
    };
    let missing = bench.workbench.add_team_rule(&practice(), "Sprint", rule.clone());
    assert!(matches!(missing, Err(WorkbenchError::NoCollection(_))));
    let missing = bench.workbench.team_rules(&practice(), "Sprint");
    assert!(matches!(missing, Err(WorkbenchError::NoCollection(_))));
    bench.workbench.save_collection(&practice(), "Sprint", &[page(PAGE)]).unwrap();
    let bad = StoredRule { pattern: "(".to_owned(), ..rule.clone() };
    let refused = bench.workbench.add_team_rule(&practice(), "Sprint", bad);
    assert!(matches!(refused, Err(WorkbenchError::BadRule(_))));
    assert_eq!(bench.workbench.team_rules(&practice(), "Sprint").unwrap(), []);
    let other = StoredRule { pattern: "baza".to_owned(), level: Level::Hint, replacement: None, ..rule.clone() };
    for added in [
        rule.clone(),
        other.clone(),
        StoredRule { sentence: "Mówimy inaczej.".to_owned(), ..rule.clone() },
        rule.clone(),
    ] {
        bench.workbench.add_team_rule(&practice(), "Sprint", added).unwrap();
    }
    assert_eq!(bench.workbench.team_rules(&practice(), "Sprint").unwrap(), [rule, other], "one pattern is there twice");
    assert!(bench.workbench.remove_team_rule(&practice(), "Sprint", "baza").unwrap());
    assert!(!bench.workbench.remove_team_rule(&practice(), "Sprint", "baza").unwrap());
    let found = bench.workbench.check_unit(&unit, text).unwrap();
    let of_team = found.iter().find(|one| one.problem.check.as_str() == "team-rule").unwrap();
    assert_eq!(of_team.fix().unwrap().applied_to(text), "Przetłumacz 10 jednostek.");
    assert!(of_team.blocks());

    // What a team forbids holds the push, as long as the page belongs to its collection.
    draft(&bench, "3", text);
    assert_eq!(told(&push(&bench, &PushRequest::default()).await), [("3", Outcome::Waiting, Some("blocked-by-check"))]);
    bench.workbench.save_collection(&practice(), "Sprint", &[page(PAGE)]).unwrap();
    let units = bench.workbench.check_page(&practice(), &page(PAGE), &language("pl"), Level::Block).unwrap();
    assert_eq!(names(&units[0].problems, Level::Block), ["team-rule"], "other pages of a collection cost it its rules");
    bench.workbench.remove_team_rule(&practice(), "Sprint", "dziesięć").unwrap();
    assert_eq!(told(&push(&bench, &PushRequest::default()).await), [("3", Outcome::Pushed, None)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_a_collection_are_held_to_one_translation() {
    let bench = Bench::new().await;
    for title in ["One", "Two"] {
        support::make_page(&bench.admin, title, "<translate>\nSee these pages, too.\n</translate>\n");
    }
    bench.admin.run_jobs();
    bench.pull(&["One", "Two"], &["pl"]).await.unwrap();
    for (title, text) in [("One", "Zobacz też te strony."), ("Two", "Patrz także na te strony.")] {
        bench.workbench.save_draft(&key(title, "1", "pl"), text, Typed::Done).unwrap();
    }
    let found = || bench.workbench.check_page(&practice(), &page("One"), &language("pl"), Level::Warn).unwrap();
    assert_eq!(found(), [], "a page that belongs to no collection was compared with another");
    bench.workbench.save_collection(&practice(), "Both", &[page("One"), page("Two")]).unwrap();
    let units = found();
    assert_eq!(names(&units[0].problems, Level::Warn), ["inconsistent"]);
    let fix = units[0].problems[0].fix().unwrap();
    assert_eq!(fix.applied_to("Zobacz też te strony."), "Patrz także na te strony.");
    // While one types, every page with the same definition counts.
    bench.workbench.remove_collection(&practice(), "Both").unwrap();
    let typed = bench.workbench.check_unit(&key("One", "1", "pl"), "Zobacz też te strony.").unwrap();
    assert_eq!(names(&typed, Level::Warn), ["inconsistent"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_used_twice_is_told_while_typing_as_in_a_check_of_the_page() {
    let bench = Bench::new().await;
    let pages = [("One", "The hub is open today.\n\nSee these pages."), ("Two", "Nobody is here.")];
    for (title, source) in pages {
        support::make_page(&bench.admin, title, &format!("<translate>\n{source}\n</translate>\n"));
    }
    bench.admin.run_jobs();
    bench.pull(&["One", "Two"], &["pl"]).await.unwrap();
    let text = "Ośrodek jest dziś otwarty.";
    let save = |title: &str, unit: &str, text: &str| {
        bench.workbench.save_draft(&key(title, unit, "pl"), text, Typed::Done).unwrap();
    };
    save("One", "1", text);
    let reused = |unit: &str| {
        let of_page = bench.workbench.check_page(&practice(), &page("One"), &language("pl"), Level::Warn).unwrap();
        let of_page = of_page.into_iter().find(|one| one.key == key("One", unit, "pl"));
        let typed = bench.workbench.check_unit(&key("One", unit, "pl"), text).unwrap();
        let found = [of_page.map(|one| one.problems).unwrap_or_default(), typed]
            .map(|found| found.into_iter().find(|one| one.problem.check == check("reused")));
        assert_eq!(found[0], found[1], "the editor and the check of the page differ");
        found[1].is_some()
    };
    assert!(!reused("1"));
    save("One", "2", text);
    assert!(reused("1") && reused("2"), "another unit of the page");
    save("One", "2", "Zobacz te strony.");
    save("Two", "1", text);
    assert!(!reused("1"), "a page that belongs to no collection was compared with another");
    bench.workbench.save_collection(&practice(), "Both", &[page("One"), page("Two")]).unwrap();
    assert!(reused("1"), "another page of the collection");
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_are_held_to_the_glossary_on_every_page() {
    let bench = pulled().await;
    let avoided = TargetTerm { text: "kawałek".to_owned(), status: Status::Forbidden };
    let wanted = TargetTerm { text: "jednostka".to_owned(), status: Status::Preferred };
    let edit = TermEdit { targets: vec![wanted, avoided], ..TermEdit::default() };
    bench.workbench.edit_term(&language("en"), "unit", Some(&language("pl")), &edit).unwrap();
    draft(&bench, "3", "Przetłumacz dziesięć kawałek.");
    let units = bench.workbench.check_page(&practice(), &page(PAGE), &language("pl"), Level::Warn).unwrap();
    let unit = units.iter().find(|unit| unit.key.unit.unit.as_str() == "3").unwrap();
    assert!(names(&unit.problems, Level::Warn).contains(&"glossary"), "{unit:?}");
    let typed = bench.workbench.check_unit(&key(PAGE, "3", "pl"), "Przetłumacz te jednostki.").unwrap();
    assert_eq!(names(&typed, Level::Warn), [""; 0], "an inflected form is no form of the term");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_machine_wrote_is_told() {
    let bench = pulled().await;
    let unit = key(PAGE, "3", "pl");
    let text = "Przetłumacz dziesięć jednostek.";
    bench.workbench.note_machine_text(&unit, text).unwrap();
    let found = bench.workbench.check_unit(&unit, text).unwrap();
    assert_eq!(names(&found, Level::Block), ["machine-translation"]);
    let found = bench.workbench.check_unit(&unit, "Przełóż dziś na polski dziesięć części.").unwrap();
    let is_told = names(&found, Level::Hint).contains(&"machine-translation");
    assert!(!is_told, "an edited text is still called a machine's");
}

/// A draft knows the source that it was made from, and a push never sends it as if it had been made from the new one.
#[tokio::test(flavor = "multi_thread")]
async fn a_draft_whose_source_moved_is_told_until_that_is_accepted() {
    let bench = pulled().await;
    draft(&bench, "3", "Przetłumacz dziesięć jednostek.");
    bench.admin.change_source(PAGE, "ten units", "twelve units").unwrap();
    bench.admin.run_jobs();
    bench.refresh().await.unwrap();
    let unit = key(PAGE, "3", "pl");
    let told = || names(&bench.workbench.check_unit(&unit, "Przetłumacz dwanaście jednostek.").unwrap(), Level::Block);
    assert_eq!(told(), ["source-moved"]);
    bench.workbench.resolve(&unit, Take::Mine).unwrap();
    assert_eq!(told(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_is_told_what_is_wrong_with_a_source() {
    let bench = Bench::new().await;
    support::make_page(&bench.admin, "Dots", "<translate>\nWait for the others...\n\nBegin now.\n</translate>\n");
    bench.admin.run_jobs();
    bench.pull(&["Dots"], &["pl", "uk"]).await.unwrap();
    let report = bench.workbench.source_report(&practice(), &page("Dots")).unwrap();
    let told: Vec<_> = report.units.iter().map(|unit| (unit.key.unit.as_str(), unit.problems[0].what.id)).collect();
    assert_eq!((report.n_languages, told), (2, vec![("1", "source-ellipsis")]));
}
