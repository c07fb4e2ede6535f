//! Packages handed from one Tolmach to another and back: nothing is lost, nothing counted twice.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeSet;
use support::{Bench, PAGE, key, language, make_page, page, practice};
use tolmach_core::{
    Language,
    sprint::{Goal, Kind},
};
use tolmach_interchange::package::{self, Package};
use tolmach_workbench::{
    CancelToken, Progress, Workbench, WorkbenchError,
    conflicts::Take,
    drafts::Typed,
    interchange::{ImportReport, ImportRequest, Note, Outcome, PackageRequest},
    push::PushRequest,
    sprint::NewSprint,
    units::{Standing, UnitFilter},
};

async fn pulled() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench
}

fn packed(workbench: &Workbench) -> Vec<u8> {
    let request = PackageRequest {
        wiki: practice(),
        pages: [page(PAGE)].into(),
        languages: [language("pl")].into(),
        with_memory: true,
    };
    workbench.export_package(&request).unwrap().bytes
}

fn import(workbench: &Workbench, bytes: &[u8]) -> ImportReport {
    let wiki = practice();
    let request = ImportRequest { wiki: &wiki, file: "work.tolmach", bytes, language: None, is_dry_run: false };
    workbench.import(&request).unwrap()
}

fn outcomes(report: &ImportReport) -> Vec<(String, Outcome, String)> {
    let row = |row: &tolmach_workbench::interchange::ImportedUnit| {
        let unit = row.key.as_ref().map(|key| key.unit.to_string()).unwrap_or_default();
        (unit, row.outcome, row.note.as_ref().map(Note::to_word).unwrap_or_default())
    };
    report.units.iter().map(row).collect()
}

/// Everything a package would take along, without who made it and when.
fn content(workbench: &Workbench) -> Package {
    let mut package = package::read(&packed(workbench), &package::limits()).unwrap();
    package.manifest.made_by.clear();
    package.manifest.made_at = tolmach_core::Timestamp::UNIX_EPOCH;
    package
}

/// The texts there are of a unit: the draft, and what waits beside it.
fn texts(workbench: &Workbench, unit: &str) -> BTreeSet<String> {
    let drafts = content(workbench).drafts.into_iter();
    drafts.filter(|draft| draft.key.unit.as_str() == unit).map(|draft| draft.text).collect()
}

fn draft(workbench: &Workbench, unit: &str) -> Option<String> {
    workbench.draft(&key(PAGE, unit, "pl")).unwrap().map(|stored| stored.draft.text)
}

#[tokio::test(flavor = "multi_thread")]
async fn work_goes_to_a_machine_that_never_had_a_network() {
    let bench = pulled().await;
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wypchnij.", Typed::Done).unwrap();
    bench.workbench.save_draft(&key(PAGE, "3", "pl"), "Przetłu", Typed::Still { run: "r" }).unwrap();
    let bytes = packed(&bench.workbench);
    let (_home, other) = bench.another().await;
    let report = import(&other, &bytes);
    assert_eq!(
        outcomes(&report),
        [("3".into(), Outcome::Taken, "not-done".into()), ("4".into(), Outcome::Taken, String::new())]
    );
    let here = |workbench: &Workbench| {
        let rows = workbench.units(&practice(), &page(PAGE), &language("pl"), &UnitFilter::default()).unwrap();
        let row = |row: &tolmach_workbench::units::UnitRow| {
            let draft = row.draft.as_ref().map(|stored| stored.draft.clone());
            (row.key.clone(), row.state, row.source.clone(), row.target.clone(), row.source_then.clone(), draft)
        };
        rows.iter().map(row).collect::<Vec<_>>()
    };
    assert_eq!(here(&bench.workbench), here(&other), "units, bases and drafts arrive as they were");
    let origin = other.origin(&key(PAGE, "4", "pl")).unwrap().unwrap();
    assert_eq!((origin.file.as_str(), origin.format.as_str()), ("work.tolmach", "package"));
    let before = content(&other);
    let again = import(&other, &bytes);
    assert_eq!(again.n(Outcome::Unchanged), 2, "{again:?}");
    assert_eq!(content(&other), before, "the same package twice changed something");
    assert_eq!(content(&other).drafts, content(&bench.workbench).drafts);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_tells_the_same_and_keeps_nothing() {
    let bench = pulled().await;
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wypchnij.", Typed::Done).unwrap();
    let bytes = packed(&bench.workbench);
    let (_home, other) = bench.another().await;
    let wiki = practice();
    let request = ImportRequest { wiki: &wiki, file: "f", bytes: &bytes, language: None, is_dry_run: true };
    let dry = other.import(&request).unwrap();
    assert!(other.library(&wiki).unwrap().is_empty(), "a dry run kept a page");
    assert_eq!(dry.units, import(&other, &bytes).units);
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_that_differ_wait_beside_each_other_whatever_the_order() {
    let bench = pulled().await;
    let empty = packed(&bench.workbench);
    let (_homes, others): (Vec<_>, Vec<_>) = [bench.another().await, bench.another().await].into_iter().unzip();
    let bytes: Vec<Vec<u8>> = others
        .iter()
        .zip(["Tekst Anny.", "Tekst Bo."])
        .map(|(other, text)| {
            import(other, &empty);
            other.save_draft(&key(PAGE, "4", "pl"), text, Typed::Done).unwrap();
            packed(other)
        })
        .collect();
    let (_home, third) = bench.another().await;
    let (_home, fourth) = bench.another().await;
    for (workbench, order) in [(&third, [0, 1]), (&fourth, [1, 0])] {
        import(workbench, &bytes[order[0]]);
        let second = import(workbench, &bytes[order[1]]);
        assert_eq!(outcomes(&second), [("4".into(), Outcome::Conflicting, "differs-from-draft".into())]);
        assert_eq!(workbench.unit(&key(PAGE, "4", "pl")).unwrap().standing, Standing::Conflict);
        for again in &bytes {
            assert_eq!(import(workbench, again).n(Outcome::Conflicting), 0, "counted twice");
        }
    }
    let both: BTreeSet<String> = ["Tekst Anny.".to_owned(), "Tekst Bo.".to_owned()].into();
    assert_eq!((texts(&third, "4"), texts(&fourth, "4")), (both.clone(), both), "a version is lost");
    assert_eq!(draft(&third, "4").as_deref(), Some("Tekst Anny."), "the draft that was there was overwritten");
    third.resolve(&key(PAGE, "4", "pl"), Take::Mine).unwrap();
    assert_eq!(import(&third, &bytes[1]).n(Outcome::Conflicting), 0, "what was decided is not asked again");
}

#[tokio::test(flavor = "multi_thread")]
async fn my_own_work_coming_back_is_no_conflict() {
    let bench = pulled().await;
    let unit = key(PAGE, "4", "pl");
    bench.workbench.save_draft(&unit, "Pierwsza wersja.", Typed::Done).unwrap();
    let (_home, other) = bench.another().await;
    import(&other, &packed(&bench.workbench));
    bench.workbench.save_draft(&unit, "Druga wersja.", Typed::Done).unwrap();
    other.save_draft(&key(PAGE, "3", "pl"), "Przetłumacz dziesięć jednostek.", Typed::Done).unwrap();
    let report = import(&bench.workbench, &packed(&other));
    assert_eq!(
        outcomes(&report),
        [("3".into(), Outcome::Taken, String::new()), ("4".into(), Outcome::Unchanged, "as-handed-out".into())]
    );
    assert_eq!(draft(&bench.workbench, "4").as_deref(), Some("Druga wersja."));
    // Once pushed, the same package does not bring it back.
    let push = PushRequest::default();
    bench.workbench.push(&practice(), &push, &Progress::silent(), &CancelToken::new()).await.unwrap();
    assert_eq!(import(&bench.workbench, &packed(&other)).n(Outcome::Conflicting), 0);
    assert_eq!(draft(&bench.workbench, "3"), None, "a draft that landed came back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_later_reading_counts_and_an_older_one_does_not() {
    let bench = pulled().await;
    let old = packed(&bench.workbench);
    bench.admin.advance_clock(jiff::SignedDuration::from_hours(1));
    bench.admin.edit_as("Reviewer", &format!("Translations:{PAGE}/1/pl"), "Nowy tekst.").unwrap();
    bench.refresh().await.unwrap();
    let new = packed(&bench.workbench);
    let (_home, other) = bench.another().await;
    let text = |workbench: &Workbench| workbench.unit(&key(PAGE, "1", "pl")).unwrap().target.unwrap();
    import(&other, &old);
    assert_eq!(text(&other), "Najpierw wybierz zasób.");
    import(&other, &new);
    assert_eq!(text(&other), "Nowy tekst.");
    import(&other, &old);
    assert_eq!(text(&other), "Nowy tekst.", "an older reading took the place of a later one");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sprint_goes_along_and_credits_are_counted_once() {
    let bench = pulled().await;
    let day = "2026-11-22".parse().unwrap();
    let new = NewSprint {
        name: "November".to_owned(),
        wiki: practice(),
        kind: Kind::Translation,
        pages: vec![page(PAGE)],
        languages: vec![language("pl")],
        from: day,
        to: day,
        goal: Goal::parse("5units").unwrap(),
        brief: "Hi".to_owned(),
        tags: vec!["Initiative 25".to_owned()],
    };
    bench.workbench.create_sprint(new.clone(), &Progress::silent(), &CancelToken::new()).await.unwrap();
    bench.admin.advance_clock(jiff::SignedDuration::from_mins(5));
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wypchnij.", Typed::Done).unwrap();
    let push = PushRequest::default();
    bench.workbench.push(&practice(), &push, &Progress::silent(), &CancelToken::new()).await.unwrap();
    let mine = bench.workbench.sprint("November").unwrap().progress;
    assert_eq!(mine.done.units, 1);
    let bytes = bench.workbench.export_sprint_package("November", false).unwrap().bytes;
    let (_home, other) = bench.another().await;
    for _ in 0..2 {
        let report = import(&other, &bytes);
        assert!(report.is_clean(), "{report:?}");
        assert_eq!(other.sprint("November").unwrap().progress, mine, "the same work, told once or twice");
    }
    import(&bench.workbench, &packed(&other));
    assert_eq!(bench.workbench.sprint("November").unwrap().progress, mine, "and told back");
    // Another sprint of that name is not mixed up with it.
    let (_home, third) = bench.another().await;
    third.pull(&practice(), &[page(PAGE)], &[language("pl")], &Progress::silent(), &CancelToken::new()).await.unwrap();
    bench.admin.advance_clock(jiff::SignedDuration::from_hours(1));
    third.create_sprint(new, &Progress::silent(), &CancelToken::new()).await.unwrap();
    let report = import(&third, &bytes);
    assert_eq!(report.n(Outcome::Conflicting), 1, "{report:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sprint_goes_along_when_a_page_has_lost_a_unit() {
    let bench = pulled().await;
    make_page(&bench.admin, "Hubs", "<languages/>\n<translate>\nA hub is a place.\n\nHubs meet.\n</translate>\n");
    bench.pull(&["Hubs"], &["pl"]).await.unwrap();
    let day = "2026-11-22".parse().unwrap();
    let new = NewSprint {
        name: "November".to_owned(),
        wiki: practice(),
        kind: Kind::Translation,
        pages: vec![page("Hubs")],
        languages: vec![language("pl")],
        from: day,
        to: day,
        goal: Goal::parse("5units").unwrap(),
        brief: String::new(),
        tags: Vec::new(),
    };
    bench.workbench.create_sprint(new, &Progress::silent(), &CancelToken::new()).await.unwrap();
    bench.workbench.close_sprint("November").unwrap();
    let less = "<languages/>\n<translate>\n<!--T:1-->\nA hub is a place.\n</translate>\n";
    make_page(&bench.admin, "Hubs", less);
    bench.refresh().await.unwrap();
    let bytes = bench.workbench.export_sprint_package("November", false).unwrap().bytes;
    let mine = bench.workbench.sprint("November").unwrap();

    let (_home, other) = bench.another().await;
    let report = import(&other, &bytes);
    assert!(report.is_clean(), "{report:?}");
    let there = other.sprint("November").unwrap();
    assert_eq!((&there.progress, there.closed_at), (&mine.progress, mine.closed_at), "the result was lost on its way");
    let rows = other.units(&practice(), &page("Hubs"), &language("pl"), &UnitFilter::default()).unwrap();
    let units: Vec<&str> = rows.iter().map(|row| row.key.unit.unit.as_str()).collect();
    assert!(!units.contains(&"2"), "a unit that the page has no more is shown: {units:?}");

    // A closing that speaks of a page that is not here is kept as far as it goes, and the rest is told.
    let mut package = package::read(&bytes, &package::limits()).unwrap();
    let mut closing = package.sprints[0].closing.take().unwrap();
    let mut lost = closing.units.first().unwrap().clone();
    lost.key = tolmach_core::UnitKey::parse("Nowhere/1").unwrap();
    closing.units.insert(lost);
    package.sprints[0].closing = Some(closing.clone());
    let (_home, third) = bench.another().await;
    let report = import(&third, &package::write(&package).unwrap());
    assert_eq!(report.n(Outcome::Unknown), 1, "{report:?}");
    assert_eq!(third.sprint("November").unwrap().closed_at, mine.closed_at);

    // The first closing stands, in whatever order they come.
    closing.units.retain(|unit| unit.key.page == page("Hubs"));
    for (hours, stands) in [(1, 0), (-1, -1), (2, -1)] {
        let at = |hours: i64| mine.closed_at.unwrap() + jiff::SignedDuration::from_hours(hours);
        closing.closed_at = at(hours);
        package.sprints[0].closing = Some(closing.clone());
        import(&other, &package::write(&package).unwrap());
        assert_eq!(other.sprint("November").unwrap().closed_at, Some(at(stands)), "closed {hours} hours later");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pairs_of_the_memory_are_counted_by_place() {
    let bench = pulled().await;
    // A page that does not go along, but what was learnt from it does.
    make_page(&bench.admin, "Hubs", "<languages/>\n<translate>\nA hub is a place.\n\nHubs meet.\n</translate>\n");
    bench.admin.edit_as("Reviewer", "Translations:Hubs/1/pl", "Hub to miejsce.").unwrap();
    bench.admin.run_jobs();
    bench.pull(&["Hubs"], &["pl"]).await.unwrap();
    bench.workbench.memory_catch_up().unwrap();
    let bytes = packed(&bench.workbench);
    let (_home, other) = bench.another().await;
    let pairs = |workbench: &Workbench| {
        workbench.memory_catch_up().unwrap();
        let mut pairs = content(workbench).pairs;
        pairs.iter_mut().for_each(|pair| pair.as_of = tolmach_core::Timestamp::UNIX_EPOCH);
        pairs
    };
    let before = pairs(&bench.workbench);
    let texts: Vec<(&str, u32)> = before.iter().map(|pair| (pair.target.as_str(), pair.n_uses)).collect();
    assert_eq!(texts, [("Hub to miejsce.", 1)]);
    import(&other, &bytes);
    assert_eq!(pairs(&other), before);
    import(&other, &bytes);
    import(&bench.workbench, &packed(&other));
    assert_eq!((pairs(&other), pairs(&bench.workbench)), (before.clone(), before), "a use was counted twice");
    let stats = other.store().read(|r| {
        let direction = r.memory_languages(&language("en"), &language("pl"))?.unwrap();
        r.memory_counts(direction.id)
    });
    let counts = stats.unwrap();
    assert_eq!(counts.n_pairs, counts.n_uses, "every pair was seen in one place");
}

#[tokio::test(flavor = "multi_thread")]
async fn pairs_count_once_also_when_the_memory_became_another_one() {
    let bench = pulled().await;
    make_page(&bench.admin, "Hubs", "<languages/>\n<translate>\nA hub is a place.\n</translate>\n");
    bench.pull(&["Hubs"], &["pl"]).await.unwrap();
    bench.workbench.save_draft(&key("Hubs", "1", "pl"), "Hub to miejsce.", Typed::Done).unwrap();
    bench.workbench.memory_catch_up().unwrap();
    let (_home, other) = bench.another().await;
    import(&other, &packed(&bench.workbench));
    let uses = || -> Vec<(String, u32)> {
        other.memory_catch_up().unwrap();
        content(&other).pairs.into_iter().map(|pair| (pair.target, pair.n_uses)).collect()
    };
    assert_eq!(uses(), [("Hub to miejsce.".to_owned(), 1)]);
    let direction = bench.workbench.store().write(|w| w.memory_direction(&language("en"), &language("pl"))).unwrap();
    let identity = || bench.workbench.store().read(|r| r.memory_identity(direction.id)).unwrap();
    let before = identity();
    let copy = bench.workbench.back_up().unwrap();
    bench.workbench.restore_backup(copy.file_name().unwrap().to_str().unwrap()).unwrap();
    assert_ne!(identity(), before);
    import(&other, &packed(&bench.workbench));
    assert_eq!(uses(), [("Hub to miejsce.".to_owned(), 1)], "one draft is told under two names");
    import(&bench.workbench, &packed(&other));
    assert_eq!(content(&bench.workbench).pairs.len(), 1, "what came back is not known as one's own");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wiki_that_the_user_did_not_add_is_not_added_by_a_file() {
    let bench = pulled().await;
    let mut package = content(&bench.workbench);
    package.manifest.wiki = tolmach_core::WikiName::parse("evil").unwrap();
    let wiki = practice();
    let refused = |package: &Package| {
        let bytes = package::write(package).unwrap();
        let request = ImportRequest { wiki: &wiki, file: "f", bytes: &bytes, language: None, is_dry_run: false };
        bench.workbench.import(&request).unwrap_err()
    };
    assert!(matches!(refused(&package), WorkbenchError::NoWiki(_)));
    package.manifest.wiki = tolmach_core::WikiName::parse("meta").unwrap();
    package.manifest.api_url = "https://evil.example/w/api.php".to_owned();
    assert!(matches!(refused(&package), WorkbenchError::WikiExists(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_of_nothing_is_refused() {
    let bench = pulled().await;
    let request = |pages: &str, tag: &str| PackageRequest {
        wiki: practice(),
        pages: [page(pages)].into(),
        languages: [Language::parse(tag).unwrap()].into(),
        with_memory: false,
    };
    assert!(matches!(bench.workbench.export_package(&request("Nowhere", "pl")), Err(WorkbenchError::NoPage(_))));
    assert!(matches!(bench.workbench.export_package(&request(PAGE, "uk")), Err(WorkbenchError::NotPulledIn { .. })));
}
