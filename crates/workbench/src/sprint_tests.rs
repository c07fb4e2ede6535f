use super::*;
use crate::{secrets::SecretSources, workbench::Options};
use std::sync::{Arc, Mutex};
use tolmach_core::{Revision, State, Target, Translation, UnitId, UserName, sprint::Measure};
use tolmach_store::{NewResource, ReadUnit};

/// A workbench on a wiki that nobody can reach, with a clock that the test moves.
struct Bench {
    workbench: Workbench,
    clock: Arc<Mutex<Timestamp>>,
    wiki: WikiName,
    _home: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let clock = Arc::new(Mutex::new("2026-11-22T10:00:00Z".parse().unwrap()));
        let shown = clock.clone();
        let options = Options {
            clock: Arc::new(move || *shown.lock().unwrap()),
            secrets: SecretSources { keychain: crate::secrets::Keychain::Off, environment_for: None, ask: None },
            ..Options::default()
        };
        let workbench = Workbench::open(home.path(), options).unwrap().workbench;
        let wiki = WikiName::parse("closed").unwrap();
        // Nothing listens on the discard port of loopback.
        workbench.store().write(|w| w.add_wiki(&wiki, "http://127.0.0.1:9/api.php", w_now())).unwrap();
        Self { workbench, clock, wiki, _home: home }
    }

    fn pass(&self, minutes: i64) {
        let mut clock = self.clock.lock().unwrap();
        *clock += jiff::SignedDuration::from_mins(minutes);
    }

    /// Keeps a reading of the page in Polish, as a pull would.
    fn read(&self, units: &[(&str, State, u64)]) {
        let now = self.workbench.now();
        let units: Vec<ReadUnit> =
            units.iter().map(|(unit, state, revision)| read_unit(unit, *state, *revision)).collect();
        let resource = NewResource {
            wiki: self.wiki.clone(),
            page_id: 7,
            title: page("Sprints"),
            source_language: Language::parse("en").unwrap(),
        };
        self.workbench
            .store()
            .write(|w| {
                let id = w.save_resource(&resource, now)?;
                w.save_reading(id, &polish(), Revision(1), &units, now)
            })
            .unwrap();
    }

    fn create(&self, name: &str, pages: &[&str]) -> Result<Sprint, WorkbenchError> {
        let new = NewSprint {
            name: name.to_owned(),
            wiki: self.wiki.clone(),
            kind: Kind::Translation,
            pages: pages.iter().map(|title| page(title)).collect(),
            languages: vec![polish()],
            from: "2026-11-22".parse().unwrap(),
            to: "2026-11-29".parse().unwrap(),
            goal: Goal { amount: 2, measure: Measure::Units },
            brief: String::new(),
            tags: Vec::new(),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(self.workbench.create_sprint(new, &Progress::silent(), &CancelToken::new()))
    }
}

fn w_now() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

fn page(title: &str) -> PageTitle {
    PageTitle::parse(title).unwrap()
}

fn polish() -> Language {
    Language::parse("pl").unwrap()
}

fn read_unit(unit: &str, state: State, revision: u64) -> ReadUnit {
    let translation = Translation {
        text: format!("tekst {revision}"),
        revision: Revision(revision),
        translator: Some(UserName::parse("Bo").unwrap()),
    };
    let target = match state {
        State::Untranslated => Target::Untranslated,
        State::Translated => Target::Translated(translation),
        State::Outdated => Target::Outdated(translation),
        State::Proofread => Target::Proofread { translation, reviewers: [3].into() },
    };
    ReadUnit { unit: UnitId::parse(unit).unwrap(), definition: "two words".to_owned(), target }
}

use State::{Outdated, Translated, Untranslated};

#[test]
fn a_sprint_counts_what_is_read_after_its_baseline() {
    let bench = Bench::new();
    bench.read(&[("1", Untranslated, 0), ("2", Outdated, 11), ("3", Translated, 12), ("4", Untranslated, 0)]);
    let sprint = bench.create("jesień", &["Sprints"]).unwrap();
    assert_eq!(sprint.baseline_at, bench.workbench.now());
    assert_eq!(bench.workbench.sprint("jesień").unwrap().progress.done.units, 0, "the baseline itself counted as done");

    bench.pass(60 * 24);
    let first_seen = bench.workbench.now();
    bench.read(&[("1", Translated, 21), ("2", Translated, 22), ("3", Translated, 12), ("5", Untranslated, 0)]);
    bench.pass(60 * 24);
    bench.read(&[("1", Translated, 21), ("2", Translated, 22), ("3", Translated, 12), ("5", Untranslated, 0)]);

    let SprintState { progress, done_of_to_do, coverage, .. } = bench.workbench.sprint("jesień").unwrap();
    assert_eq!((progress.done.units, progress.done.words, progress.to_do.units), (2, 4, 2));
    assert_eq!(done_of_to_do.units, 1, "what was outdated is not what a translation sprint set out to do");
    assert_eq!((progress.scope_changed.added, progress.scope_changed.removed), (1, 1));
    let days: Vec<_> = progress.by_day.keys().map(|(day, _)| day.to_string()).collect();
    assert_eq!(days, ["2026-11-23"], "the day moved on with a later reading");
    assert!(first_seen < bench.workbench.now());
    let polish = coverage[&polish()];
    assert_eq!((polish.n_units_then, polish.n_ready_then, polish.n_units_now, polish.n_ready_now), (4, 1, 4, 3));
}

#[test]
fn without_network_a_sprint_begins_on_what_was_read() {
    let bench = Bench::new();
    bench.read(&[("1", Untranslated, 0)]);
    let read_at = bench.workbench.now();
    bench.pass(60);
    let sprint = bench.create("offline", &["Sprints"]).unwrap();
    assert_eq!(sprint.baseline_at, read_at, "the baseline would claim to be newer than it is");
    assert!(bench.create("never read", &["Hubs"]).unwrap_err().is_offline());
}

#[test]
fn what_makes_no_sprint_is_refused() {
    let bench = Bench::new();
    bench.read(&[("1", Untranslated, 0)]);
    bench.create("jesień", &["Sprints", "Sprints"]).unwrap();
    assert!(matches!(bench.create("jesień", &["Sprints"]), Err(WorkbenchError::SprintExists(_))));
    assert!(matches!(bench.create(" ", &["Sprints"]), Err(WorkbenchError::EmptySprint(_))));
    assert!(matches!(bench.create("x", &[]), Err(WorkbenchError::EmptySprint(_))));
    assert!(matches!(bench.workbench.sprint("x"), Err(WorkbenchError::NoSprint(_))));
    assert_eq!(bench.workbench.sprints(&bench.wiki).unwrap().len(), 1);
    assert_eq!(bench.workbench.sprints(&WikiName::practice()).unwrap(), []);
}
