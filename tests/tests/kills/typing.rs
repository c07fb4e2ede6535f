//! Killed while typing.

use crate::victims::{Orders, Victim, assert_sound, lines};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::{collections::BTreeMap, path::Path, time::Duration};
use tolmach_core::WikiName;
use tolmach_practice_wiki::PracticeWiki;
use tolmach_tests::kills::{
    desk,
    script::{Step, script},
};
use tolmach_workbench::{CancelToken, Progress};

/// Text of each unit that has a draft, and whether it is done.
type Drafts = BTreeMap<usize, (String, bool)>;

/// A home with all pages of the practice wiki, which is not needed any more.
fn home_with_pages() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let wiki = PracticeWiki::start(tolmach_practice_wiki::Options::default()).unwrap();
    let workbench = desk::open(home.path(), 0);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        desk::connect(&workbench, &wiki.api_url(), wiki.password()).await;
        let (progress, cancel) = (Progress::silent(), CancelToken::new());
        workbench.pull(&WikiName::practice(), &desk::pages(), &desk::languages(), &progress, &cancel).await.unwrap();
    });
    home
}

#[test]
fn nothing_that_was_acknowledged_is_lost() {
    let home = home_with_pages();
    let first = crate::seed();
    let n_kills = crate::n_kills(100, 15);
    let mut drafts = Drafts::new();
    let mut n_acknowledged = 0;
    for seed in (first..).take(n_kills) {
        let n_acked = type_until_killed(home.path(), seed, None);
        n_acknowledged += n_acked;
        drafts = check(home.path(), seed, n_acked, drafts);
    }
    println!("typing, seed {first}: {n_kills} kills, {n_acknowledged} texts acknowledged, none lost");
    assert!(n_acknowledged > n_kills, "seed {first}: hardly anything was typed");
}

#[test]
fn nothing_is_lost_around_a_write() {
    let home = home_with_pages();
    let mut drafts = Drafts::new();
    let mut seed = crate::seed().wrapping_add(1_000_000);
    for name in ["draft-before-write", "draft-after-write"] {
        for nth in [1, 2, 7] {
            seed += 1;
            let n_acked = type_until_killed(home.path(), seed, Some(format!("{name}:{nth}")));
            assert_eq!(n_acked, nth - 1, "seed {seed}: it did not die at {name}:{nth}");
            drafts = check(home.path(), seed, n_acked, drafts);
        }
    }
}

/// Lets a victim type the script of a seed until it dies; gives the number of texts that it called stored.
fn type_until_killed(home: &Path, seed: u64, fail_point: Option<String>) -> usize {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let n_to_hear = random.random_range(0..40);
    // Without having heard anything, the death may come while the database is opened.
    let wait = Duration::from_micros(random.random_range(0..if n_to_hear == 0 { 40_000 } else { 4_000 }));
    let dies_by_itself = fail_point.is_some();
    let orders = Orders { home, n_hours: 0, what: "type", how: seed.to_string(), fail_point };
    let (victim, said) = Victim::start(&orders, None);
    let mut lines = lines(said);
    let mut n_heard = 0;
    if !dies_by_itself {
        n_heard = lines.by_ref().take(n_to_hear).count();
        victim.kill_after(wait);
    }
    // What it wrote into the pipe before its death was acknowledged as well.
    n_heard += lines.count();
    victim.wait();
    n_heard
}

/// Compares the drafts with what was acknowledged; gives those that are there.
fn check(home: &Path, seed: u64, n_acked: usize, before: Drafts) -> Drafts {
    let context = format!("seed {seed}, after {n_acked} texts");
    assert_sound(home, &context);
    let workbench = desk::open(home, 0);
    let targets = desk::targets(&workbench);
    let steps: Vec<Step> = script(seed).take(n_acked + 1).collect();
    let (unheard, acked) = steps.split_last().unwrap(); // It may be stored, with the answer not yet given.
    let mut expected = before;
    for step in acked {
        expected.insert(step.unit, (step.text.clone(), step.run.is_none()));
    }
    let mut found = Drafts::new();
    for (unit, key) in targets.iter().enumerate() {
        let stored = workbench.draft(key).unwrap().map(|stored| (stored.draft.text, stored.draft.is_done));
        let is_unheard = unit == unheard.unit && stored == Some((unheard.text.clone(), unheard.run.is_none()));
        assert!(is_unheard || stored.as_ref() == expected.get(&unit), "{context}: {key:?} lost its text: {stored:?}");
        found.extend(stored.map(|stored| (unit, stored)));
    }
    for text in ends_of_runs(&steps).into_iter().filter(|text| *text != unheard) {
        let key = &targets[text.unit];
        let is_kept = workbench.draft_texts(key).unwrap().iter().any(|past| past.text == text.text);
        assert!(is_kept, "{context}: undo no longer leads to {:?} of {key:?}", text.text);
    }
    found
}

/// The texts to which undo must lead: the last of each run of typing, and whatever was called done.
fn ends_of_runs(steps: &[Step]) -> Vec<&Step> {
    let ends = |(n, step): &(usize, &Step)| {
        let next = steps[n + 1..].iter().find(|next| next.unit == step.unit);
        step.run.is_none() || next.is_none_or(|next| next.run != step.run)
    };
    steps.iter().enumerate().filter(ends).map(|(_, step)| step).collect()
}
