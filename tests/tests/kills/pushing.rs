//! Killed while pushing, with somebody else at work on the same units.

use crate::{
    deaths::{Death, FAIL_POINTS},
    log::{assert_nothing_overwritten, assert_nothing_twice, ours},
    victims::{Orders, Victim, assert_sound, lines},
};
use rand::{
    Rng, SeedableRng,
    seq::{IndexedRandom, IteratorRandom},
};
use rand_chacha::ChaCha8Rng;
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{Base, State, TargetKey, WikiName, push::Outcome};
use tolmach_practice_wiki::{Admin, PracticeWiki, Running, Write};
use tolmach_tests::kills::{desk, wire::Wire};
use tolmach_workbench::{CancelToken, Progress, Workbench, conflicts::Take, drafts::Typed};

/// What follows the first line of a translation.
const OTHER_LINES: &str = "\n\nśrodek\n\nkoniec";

/// Rounds that are played on one home and wiki, before both begin anew.
const N_ROUNDS: usize = 12;

#[test]
fn a_push_that_dies_sends_nothing_twice_and_overwrites_nobody() {
    let first = crate::seed();
    let n_kills = crate::n_kills(90, 15);
    let mut tally = Tally::default();
    for seed in first.. {
        if tally.n_kills >= n_kills {
            break;
        }
        let mut game = Game::begin(seed);
        for n in 0..N_ROUNDS {
            game.play(n, &mut tally);
        }
    }
    println!("pushing, seed {first}: {tally:?}");
    let Tally { n_kills: _, n_in_doubt, n_landed, n_conflicts, n_merged, n_confirmed, n_moved } = tally;
    assert!(n_landed > n_kills, "seed {first}: hardly anything was pushed: {tally:?}");
    let rare = [n_in_doubt, n_conflicts, n_merged, n_confirmed, n_moved];
    assert!(rare.iter().all(|&n| n > 0), "seed {first}: something that must be tried never came about: {tally:?}");
}

#[test]
fn a_push_that_dies_between_two_steps_is_settled() {
    let first = crate::seed().wrapping_add(2_000_000);
    let mut tally = Tally::default();
    for (seed, name) in (first..).zip(FAIL_POINTS) {
        let mut game = Game::begin(seed);
        for nth in 1..=3 {
            game.round_of(nth, Death::FailPoint(format!("{name}:{nth}")), &mut tally);
        }
    }
    println!("pushing to each step, seed {first}: {tally:?}");
    assert!(tally.n_kills >= 2 * FAIL_POINTS.len(), "seed {first}: the steps were hardly reached: {tally:?}");
}

/// What came about in all games.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    n_kills: usize,
    /// Deaths that left an entry in doubt.
    n_in_doubt: usize,
    n_landed: usize,
    n_conflicts: usize,
    n_merged: usize,
    n_confirmed: usize,
    n_moved: usize,
}

/// A translator at home, a wiki, and somebody else there.
struct Game {
    seed: u64,
    random: ChaCha8Rng,
    runtime: tokio::runtime::Runtime,
    home: tempfile::TempDir,
    wiki: Running,
    wire: Wire,
    n_hours: i64,
    /// Bytes of a push that nobody disturbs.
    n_usual_bytes: u64,
    n_texts: usize,
}

impl Game {
    /// Begins with everything pulled, and with translations by others that have lines enough to be merged.
    fn begin(seed: u64) -> Self {
        let wiki = PracticeWiki::start(tolmach_practice_wiki::Options::default()).unwrap();
        let authority = wiki.api_url().strip_prefix("http://").unwrap().split('/').next().unwrap().to_owned();
        let mut game = Self {
            seed,
            random: ChaCha8Rng::seed_from_u64(seed),
            runtime: tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap(),
            home: tempfile::tempdir().unwrap(),
            wire: Wire::to(authority.parse().unwrap()).unwrap(),
            wiki,
            n_hours: 0,
            n_usual_bytes: 20_000,
            n_texts: 0,
        };
        let workbench = game.workbench();
        let (practice, languages) = (WikiName::practice(), desk::languages());
        let pages: Vec<_> = desk::pages().into_iter().take(desk::N_PAGES).collect();
        let (progress, cancel) = (Progress::silent(), CancelToken::new());
        game.runtime.block_on(workbench.pull(&practice, &pages, &languages, &progress, &cancel)).unwrap();
        for key in desk::targets(&workbench) {
            if game.random.random_ratio(1, 2) {
                let text = format!("{}{OTHER_LINES}", game.new_text("cudzy"));
                save_as_somebody(&game.wiki.admin(), &key, &text);
            }
        }
        game
    }

    /// The workbench, an hour later each time, here and on the wiki.
    fn workbench(&self) -> Workbench {
        let workbench = desk::open(self.home.path(), self.n_hours);
        self.runtime.block_on(desk::connect(&workbench, &self.wiki.api_url(), self.wiki.password()));
        workbench
    }

    fn an_hour_later(&mut self) {
        self.n_hours += 1;
        self.wiki.admin().advance_clock(jiff::SignedDuration::from_hours(1));
    }

    fn play(&mut self, n: usize, tally: &mut Tally) {
        let death = Death::draw(&mut self.random, 4);
        self.round_of(n, death, tally);
    }

    /// One round: drafts are made, somebody else edits, a push dies, perhaps another, and the last one ends.
    fn round_of(&mut self, n: usize, death: Death, tally: &mut Tally) {
        let context = format!("seed {}, round {n}, {death:?}", self.seed);
        self.an_hour_later();
        let n_writes_before = self.wiki.writes().len();
        let keys = self.make_drafts();
        let drafts = self.drafts();
        if self.random.random_ratio(1, 4) {
            self.somebody_edits(&keys);
        }
        if self.random.random_ratio(1, 6) {
            self.somebody_changes_a_source();
        }
        let mut death = Some(death);
        while let Some(way) = death.take() {
            self.die(&way, &keys, tally);
            assert_sound(self.home.path(), &context);
            if self.random.random_ratio(1, 4) {
                self.somebody_edits(&keys);
            }
            if self.random.random_ratio(1, 3) {
                death = Some(Death::draw(&mut self.random, 2));
            }
        }
        self.push_to_the_end(&context);
        self.check(n_writes_before, &drafts, tally, &context);
    }

    /// Reads the wiki anew and makes drafts of some units; gives their keys.
    fn make_drafts(&mut self) -> Vec<TargetKey> {
        if self.random.random_ratio(1, 3) {
            self.somebody_changes_a_source();
        }
        let workbench = self.workbench();
        let wiki = WikiName::practice();
        self.runtime.block_on(workbench.refresh(&wiki, &Progress::silent(), &CancelToken::new())).unwrap();
        for left in self.drafts().into_keys() {
            // What earlier rounds left: a conflict, or a source that has moved.
            let take = if self.random.random_ratio(1, 2) { Take::Mine } else { Take::Theirs };
            workbench.resolve(&left, take).unwrap();
        }
        let targets = desk::targets(&workbench);
        let start = self.random.random_range(0..targets.len());
        let n_drafts = self.random.random_range(2..6);
        // Neighbours, so that most share a page and language.
        for key in targets.iter().cycle().skip(start).take(n_drafts) {
            let row = workbench.unit(key).unwrap();
            if row.state == State::Outdated && row.draft.is_none() && self.random.random_ratio(1, 2) {
                workbench.confirm(key).unwrap();
                continue;
            }
            // The first line is new, the others stay: somebody else's change of those can be merged with it.
            let others: Vec<&str> = row.target.as_deref().unwrap_or_default().lines().skip(1).collect();
            let others = if others.is_empty() { OTHER_LINES.to_owned() } else { format!("\n{}", others.join("\n")) };
            let text = format!("{}{others}", self.new_text("nowy"));
            workbench.save_draft(key, text.trim_end(), Typed::Done).unwrap();
        }
        self.drafts().into_keys().collect()
    }

    /// A text that nobody has written before.
    fn new_text(&mut self, word: &str) -> String {
        self.n_texts += 1;
        format!("{word} {}.{}", self.seed, self.n_texts)
    }

    /// All drafts: texts and bases.
    fn drafts(&self) -> BTreeMap<TargetKey, (String, Base)> {
        let workbench = self.workbench();
        let drafts = desk::targets(&workbench).into_iter().filter_map(|key| {
            let stored = workbench.draft(&key).unwrap()?;
            Some((key, (stored.draft.text, stored.draft.base)))
        });
        drafts.collect()
    }

    fn somebody_edits(&mut self, keys: &[TargetKey]) {
        let Some(edit) = self.draw_edit(keys) else { return };
        edit();
    }

    /// Somebody else's edit of one of the units, to be done now or later.
    fn draw_edit(&mut self, keys: &[TargetKey]) -> Option<impl FnOnce() + Send + use<>> {
        let key = keys.choose(&mut self.random)?.clone();
        let line = self.new_text("cudzy");
        let (admin, at_end) = (self.wiki.admin(), self.random.random_ratio(1, 2));
        Some(move || {
            let (page, unit, language) = names(&key);
            let now = admin.unit(page, unit, language).map(|unit| unit.text).unwrap_or_default();
            // A line at the end can be merged with ours at the beginning; another beginning can't.
            let text = if at_end { format!("{now}\n\n\n{line}") } else { format!("{line}\n{now}") };
            save_as_somebody(&admin, &key, &text);
        })
    }

    fn somebody_changes_a_source(&mut self) {
        let Some(change) = self.draw_source_change() else { return };
        change();
    }

    /// A change of the first unit of some page, which outdates its translations.
    fn draw_source_change(&mut self) -> Option<impl FnOnce() + Send + use<>> {
        let page = desk::pages().into_iter().take(desk::N_PAGES).choose(&mut self.random)?;
        let words = self.new_text("New");
        let admin = self.wiki.admin();
        Some(move || {
            let marker = "<!--T:1-->\n";
            if admin.page_text(page.as_str()).is_some_and(|text| text.contains(marker)) {
                admin.change_source(page.as_str(), marker, &format!("{marker}{words}. ")).unwrap();
            }
        })
    }

    /// Starts a push and lets it die, with somebody else perhaps slipping in between two of its requests.
    fn die(&mut self, death: &Death, keys: &[TargetKey], tally: &mut Tally) {
        self.an_hour_later();
        self.wire.clear();
        if self.random.random_ratio(1, 3) {
            let at = self.random.random_range(0..self.n_usual_bytes);
            if let Some(edit) = self.draw_edit(keys) {
                self.wire.at(at, edit);
            }
        }
        if self.random.random_ratio(1, 3) {
            // Between the last comparison and the save: what no comparison beforehand can see.
            let nth = self.random.random_range(1..=2);
            for _ in keys {
                if let Some(edit) = self.draw_edit(keys) {
                    self.wire.before_edit(nth, edit);
                }
            }
        }
        if self.random.random_ratio(1, 8) {
            let at = self.random.random_range(0..self.n_usual_bytes);
            if let Some(change) = self.draw_source_change() {
                self.wire.at(at, change);
            }
        }
        let fail_point = if let Death::FailPoint(name) = death { Some(name.clone()) } else { None };
        let (victim, said) = self.push(fail_point);
        match death {
            Death::OnTheWire(thousandths, wait) => {
                let (victim, wait) = (victim.clone(), *wait);
                self.wire.at(self.n_usual_bytes * thousandths / 1000, move || victim.kill_after(wait));
            }
            Death::FailPoint(_) => {}
            Death::After(wait) => victim.kill_after(*wait),
        }
        let is_done = lines(said).any(|line| line == "done");
        victim.wait();
        self.wire.clear();
        if !is_done {
            tally.n_kills += 1;
            let in_doubt = self.workbench().has_doubts(&WikiName::practice()).unwrap();
            tally.n_in_doubt += usize::from(in_doubt);
        }
    }

    fn push(&self, fail_point: Option<String>) -> (Victim, std::io::BufReader<std::process::ChildStdout>) {
        let how = format!("http://{}/w/api.php", self.wire.address());
        let orders = Orders { home: self.home.path(), n_hours: self.n_hours, what: "push", how, fail_point };
        Victim::start(&orders, Some(&self.wiki))
    }

    fn push_to_the_end(&mut self, context: &str) {
        self.an_hour_later();
        self.wire.clear();
        let (victim, said) = self.push(None);
        let is_done = lines(said).any(|line| line == "done");
        assert!(victim.wait().success() && is_done, "{context}: the next push does not settle");
        self.n_usual_bytes = self.n_usual_bytes.max(self.wire.n_bytes());
        assert!(!self.workbench().has_doubts(&WikiName::practice()).unwrap(), "{context}: something stays in doubt");
    }

    /// Compares what the wiki received with what was typed and with what the translator is told.
    fn check(
        &self,
        n_writes_before: usize,
        drafts: &BTreeMap<TargetKey, (String, Base)>,
        tally: &mut Tally,
        context: &str,
    ) {
        assert_sound(self.home.path(), context);
        let all = self.wiki.writes();
        let writes = &all[n_writes_before..];
        assert_nothing_twice(writes, context);
        let bases = drafts.values().cloned().collect();
        assert_nothing_overwritten(writes, &all, &bases, context);
        let workbench = self.workbench();
        let outbox = workbench.outbox(&WikiName::practice(), None, None).unwrap();
        for (key, (text, _)) in drafts {
            let taken: BTreeSet<bool> = taken(writes, text).map(|write| write.merged).collect();
            let still = workbench.draft(key).unwrap().map(|stored| stored.draft.text);
            assert!(still.is_none() || still.as_ref() == Some(text), "{context}: {key:?} became {still:?}");
            // Open drafts come first, receipts after them, the newest last: "still valid" may repeat an older text.
            let mut told = outbox.iter().filter(|entry| entry.key == *key && entry.mine == *text);
            let told = if still.is_some() { told.next() } else { told.next_back() };
            let told = told.unwrap_or_else(|| panic!("{context}: nothing is told of {key:?}")).outcome;
            match (told, still.is_some()) {
                (Outcome::Pushed, false) => assert_eq!(taken, [false].into(), "{context}: {text:?} is not on the wiki"),
                (Outcome::Merged, false) => assert!(!taken.is_empty(), "{context}: {text:?} is not on the wiki"),
                (Outcome::Confirmed | Outcome::AlreadyThere, false) => {}
                // A text that was merged before the program died is no text of ours any more: a conflict.
                (Outcome::Conflict, true) => assert!(!taken.contains(&false), "{context}: {text:?} did land"),
                (Outcome::SourceMoved | Outcome::Refused | Outcome::Waiting, true) => {
                    assert!(taken.is_empty(), "{context}: {text:?} did land, and {told:?} is told");
                }
                _ => panic!("{context}: {told:?} is told of {key:?}, and its draft is {still:?}"),
            }
            match told {
                Outcome::Pushed => tally.n_landed += 1,
                Outcome::Merged => tally.n_merged += 1,
                Outcome::Confirmed => tally.n_confirmed += 1,
                Outcome::Conflict => tally.n_conflicts += 1,
                Outcome::SourceMoved => tally.n_moved += 1,
                Outcome::AlreadyThere | Outcome::Refused | Outcome::Waiting => {}
            }
        }
    }
}

/// A unit as the practice wiki names it.
fn names(key: &TargetKey) -> (&str, &str, &str) {
    (key.unit.page.as_str(), key.unit.unit.as_str(), key.language.as_str())
}

fn save_as_somebody(admin: &Admin, key: &TargetKey, text: &str) {
    let (page, unit, language) = names(key);
    admin.second_editor_saves(page, unit, language, text.trim()).unwrap();
}

/// The edits by which a text of ours came to the wiki.
fn taken<'a>(writes: &'a [Write], text: &str) -> impl Iterator<Item = &'a Write> {
    ours(writes).filter(move |write| write.text.as_deref() == Some(text))
}
