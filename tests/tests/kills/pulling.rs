//! Killed while pulling and refreshing.

use crate::victims::{Orders, Victim, assert_sound, lines};
use rand::{Rng, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use std::{collections::BTreeMap, path::Path, time::Duration};
use tolmach_core::{Revision, State, TargetKey, WikiName};
use tolmach_practice_wiki::{PracticeWiki, Running};
use tolmach_tests::kills::{desk, wire::Wire};
use tolmach_workbench::{CancelToken, Progress, Workbench, drafts::Typed, units::UnitFilter};

/// What a home knows of each unit: state, source, translation and its revision.
type Known = BTreeMap<TargetKey, (State, String, Option<String>, Option<Revision>)>;

#[test]
fn a_pull_that_dies_leaves_whole_pages_and_drafts_alone() {
    let first = crate::seed().wrapping_add(3_000_000);
    let n_kills = crate::n_kills(40, 15);
    let (mut n_killed, mut n_pages_left) = (0, 0);
    let mut seeds = first..;
    while n_killed < n_kills {
        let seed = seeds.next().unwrap();
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let wiki = PracticeWiki::start(tolmach_practice_wiki::Options::default()).unwrap();
        let home = tempfile::tempdir().unwrap();
        let whole = known_after_pulling(&wiki);
        let n_usual_bytes = pull(home.path(), &wiki, "pull", None, 0).1;
        // One home that begins, and one that is refreshed after something has changed on the wiki.
        let begun = tempfile::tempdir().unwrap();
        for _ in 0..3 {
            let at = random.random_range(0..n_usual_bytes);
            n_killed += usize::from(!pull(begun.path(), &wiki, "pull", Some(death(&mut random, at)), 0).0);
            assert_sound(begun.path(), &format!("seed {seed}"));
            n_pages_left += assert_whole_pages(&desk::open(begun.path(), 0), &whole, seed);
        }
        assert!(pull(begun.path(), &wiki, "pull", None, 0).0, "seed {seed}: the next pull does not end");
        assert_eq!(known(&desk::open(begun.path(), 0)), whole, "seed {seed}: pulled again, it is another wiki");
        n_killed += refresh_and_die(home.path(), &wiki, &mut random, seed);
    }
    println!("pulling, seed {first}: {n_killed} kills, which left {n_pages_left} whole pages");
    assert!(n_pages_left > 0, "seed {first}: every pull died before its first page");
}

#[test]
fn a_pull_that_dies_around_a_write_is_resumed() {
    let wiki = PracticeWiki::start(tolmach_practice_wiki::Options::default()).unwrap();
    let whole = known_after_pulling(&wiki);
    for name in ["pull-before-write", "pull-between-pages"] {
        let home = tempfile::tempdir().unwrap();
        for nth in [1, 2, 5] {
            let point = Death::FailPoint(format!("{name}:{nth}"));
            assert!(!pull(home.path(), &wiki, "pull", Some(point), 0).0, "it did not die at {name}:{nth}");
            assert_sound(home.path(), name);
            let n_pages = assert_whole_pages(&desk::open(home.path(), 0), &whole, 0);
            assert!(n_pages >= nth - 1, "{name}:{nth}: a page that was read whole is gone");
        }
        assert!(pull(home.path(), &wiki, "pull", None, 0).0);
        assert_eq!(known(&desk::open(home.path(), 0)), whole, "{name}");
    }
}

/// Changes the wiki, types something, refreshes until death and then to the end; gives the number of deaths.
fn refresh_and_die(home: &Path, wiki: &Running, random: &mut ChaCha8Rng, seed: u64) -> usize {
    let context = format!("seed {seed}, refreshing");
    let before = desk::open(home, 0);
    let targets = desk::targets(&before);
    let drafted: Vec<&TargetKey> = targets.choose_multiple(random, 5).collect();
    for (n, key) in drafted.iter().enumerate() {
        before.save_draft(key, &format!("{seed}.{n}"), Typed::Still { run: "one" }).unwrap();
    }
    drop(before);
    wiki.admin().advance_clock(jiff::SignedDuration::from_hours(1));
    change(wiki, &targets, random, seed);
    let mut n_killed = 0;
    for _ in 0..3 {
        // A refresh is a short conversation: a few thousand bytes for what changed.
        let at = random.random_range(0..40_000);
        n_killed += usize::from(!pull(home, wiki, "refresh", Some(death(random, at)), 1).0);
        assert_sound(home, &context);
    }
    assert!(pull(home, wiki, "refresh", None, 1).0, "{context}: the next refresh does not end");
    let after = desk::open(home, 1);
    assert_eq!(known(&after), known_after_pulling(wiki), "{context}: it does not end where a fresh pull ends");
    for (n, key) in drafted.iter().enumerate() {
        let text = after.draft(key).unwrap().map(|stored| stored.draft.text);
        assert_eq!(text, Some(format!("{seed}.{n}")), "{context}: the draft of {key:?} is lost");
    }
    n_killed
}

/// Somebody edits a few units and a source on the wiki.
fn change(wiki: &Running, targets: &[TargetKey], random: &mut ChaCha8Rng, seed: u64) {
    for key in targets.choose_multiple(random, 4) {
        let (page, unit, language) = (key.unit.page.as_str(), key.unit.unit.as_str(), key.language.as_str());
        wiki.admin().second_editor_saves(page, unit, language, &format!("cudzy {seed}")).unwrap();
    }
    let (admin, marker) = (wiki.admin(), "<!--T:1-->\n");
    for page in desk::pages() {
        let has_marker = admin.page_text(page.as_str()).is_some_and(|text| text.contains(marker));
        if has_marker && random.random_ratio(1, 4) {
            admin.change_source(page.as_str(), marker, &format!("{marker}New {seed}. ")).unwrap();
        }
    }
}

enum Death {
    OnTheWire(u64, Duration),
    FailPoint(String),
}

fn death(random: &mut ChaCha8Rng, at: u64) -> Death {
    match random.random_range(0..4) {
        0 => {
            let name = ["pull-before-write", "pull-between-pages"].choose(random).copied().unwrap_or_default();
            Death::FailPoint(format!("{name}:{}", random.random_range(1..6)))
        }
        _ => Death::OnTheWire(at, Duration::from_micros(random.random_range(0..2_000))),
    }
}

/// Pulls or refreshes in a program of its own; whether it came to its end, and the bytes that passed.
fn pull(home: &Path, wiki: &Running, what: &str, death: Option<Death>, n_hours: i64) -> (bool, u64) {
    let authority = wiki.api_url().strip_prefix("http://").unwrap().split('/').next().unwrap().to_owned();
    let wire = Wire::to(authority.parse().unwrap()).unwrap();
    let how = format!("http://{}/w/api.php", wire.address());
    let fail_point = if let Some(Death::FailPoint(name)) = &death { Some(name.clone()) } else { None };
    let orders = Orders { home, n_hours, what, how, fail_point };
    let (victim, said) = Victim::start(&orders, Some(wiki));
    if let Some(Death::OnTheWire(at, wait)) = death {
        let victim = victim.clone();
        wire.at(at, move || victim.kill_after(wait));
    }
    let is_done = lines(said).any(|line| line == "done");
    victim.wait();
    (is_done, wire.n_bytes())
}

/// What a home knows that pulls everything now, undisturbed.
fn known_after_pulling(wiki: &Running) -> Known {
    let home = tempfile::tempdir().unwrap();
    let workbench = desk::open(home.path(), 0);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        desk::connect(&workbench, &wiki.api_url(), wiki.password()).await;
        let (progress, cancel) = (Progress::silent(), CancelToken::new());
        workbench.pull(&WikiName::practice(), &desk::pages(), &desk::languages(), &progress, &cancel).await.unwrap();
    });
    known(&workbench)
}

fn known(workbench: &Workbench) -> Known {
    let wiki = WikiName::practice();
    let mut known = Known::new();
    for tracked in workbench.library(&wiki).unwrap() {
        for language in &tracked.languages {
            let rows = workbench.units(&wiki, &tracked.resource.title, language, &UnitFilter::default()).unwrap();
            let present = rows.into_iter().filter(|row| row.is_present);
            known.extend(present.map(|row| (row.key, (row.state, row.source, row.target, row.revision))));
        }
    }
    known
}

/// Panics where a page is there without all of its units in all languages; gives the number of pages.
fn assert_whole_pages(workbench: &Workbench, whole: &Known, seed: u64) -> usize {
    let known = known(workbench);
    let pages = workbench.library(&WikiName::practice()).unwrap();
    for tracked in &pages {
        let of_page = |known: &Known| -> Known {
            let units = known.iter().filter(|(key, _)| key.unit.page == tracked.resource.title);
            units.map(|(key, unit)| (key.clone(), unit.clone())).collect()
        };
        assert_eq!(of_page(&known), of_page(whole), "seed {seed}: {} is there in part", tracked.resource.title);
    }
    pages.len()
}
