use super::*;
use crate::{
    l10n::{FALLBACK, L10n},
    secrets::SecretSources,
    workbench::Options,
};
use std::sync::{Arc, Mutex};
use tolmach_core::{Revision, State, Target, Translation, UnitId, need::Why};
use tolmach_store::{Counts, NewResource, ReadUnit};

/// A workbench on the practice wiki, which nobody starts, with a clock that the test moves.
struct Bench {
    workbench: Workbench,
    clock: Arc<Mutex<Timestamp>>,
    home: tempfile::TempDir,
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn page(title: &str) -> PageTitle {
    PageTitle::parse(title).unwrap()
}

fn wiki() -> WikiName {
    WikiName::practice()
}

impl Bench {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let clock = Arc::new(Mutex::new("2026-03-01T10:00:00Z".parse().unwrap()));
        let shown = clock.clone();
        let options = Options {
            clock: Arc::new(move || *shown.lock().unwrap()),
            secrets: SecretSources { keychain: crate::secrets::Keychain::Off, environment_for: None, ask: None },
            ..Options::default()
        };
        let workbench = Workbench::open(home.path(), options).unwrap().workbench;
        Self { workbench, clock, home }
    }

    fn pass(&self, days: i64) {
        *self.clock.lock().unwrap() += jiff::SignedDuration::from_hours(24 * days);
    }

    /// Keeps a reading of a page in Polish, and the wiki's figures of it in other languages.
    fn read(&self, title: &str, states: &[State], figures: &[(&str, Counts)]) {
        let now = self.workbench.now();
        let units: Vec<ReadUnit> = states.iter().enumerate().map(|(n, state)| read_unit(n, *state)).collect();
        let source_language = language("en");
        let page_id = title.bytes().map(u64::from).sum();
        let resource = NewResource { wiki: wiki(), page_id, title: page(title), source_language };
        let figures: Vec<(Language, Counts)> = figures.iter().map(|(tag, counts)| (language(tag), *counts)).collect();
        self.workbench
            .store()
            .write(|w| {
                let id = w.save_resource(&resource, now)?;
                w.save_stats(id, &figures, now)?;
                if units.is_empty() { Ok(()) } else { w.save_reading(id, &language("pl"), Revision(1), &units, now) }
            })
            .unwrap();
    }

    fn board(&self, filter: &BoardFilter) -> Board {
        self.workbench.board(&wiki(), filter).unwrap()
    }
}

fn read_unit(n: usize, state: State) -> ReadUnit {
    let translation = || Translation { text: "Tekst".to_owned(), revision: Revision(9), translator: None };
    let target = match state {
        State::Untranslated => Target::Untranslated,
        State::Outdated => Target::Outdated(translation()),
        State::Translated => Target::Translated(translation()),
        State::Proofread => Target::Proofread { translation: translation(), reviewers: BTreeSet::from([1]) },
    };
    let unit = UnitId::parse(&(n + 1).to_string()).unwrap();
    ReadUnit { unit, definition: "one two three four five".to_owned(), target }
}

fn counts(total: u32, translated: u32, outdated: u32) -> Counts {
    Counts { total, translated, outdated, proofread: 0 }
}

/// One line a cell: language, standing, percent, outdated, words, days outdated, need.
fn render(board: &Board, title: &str, tags: &[&str]) -> Vec<String> {
    let row = board.rows.iter().find(|row| row.page == page(title)).unwrap();
    let of = |tag: &&str| {
        let n = board.languages.iter().position(|it| it.as_str() == *tag).unwrap();
        let cell = &row.cells[n];
        let since = cell.outdated_since.map(day).unwrap_or_default();
        format!(
            "{tag} {:?} {}% ↻{} {:?} {since} = {}",
            cell.standing,
            cell.percent(),
            cell.n_outdated,
            cell.n_words_to_do,
            cell.need.points
        )
    };
    tags.iter().map(of).collect()
}

use State::{Outdated, Proofread, Translated, Untranslated};

#[test]
fn each_cell_says_what_is_known_and_since_when() {
    let bench = Bench::new();
    bench.read(
        "Hubs",
        &[Translated, Proofread, Outdated, Untranslated],
        &[("uk", counts(4, 2, 1)), ("cs", counts(4, 4, 0))],
    );
    bench.pass(60);
    // Read again: what was outdated has been so for sixty days.
    bench.read("Hubs", &[Translated, Proofread, Outdated, Untranslated], &[("uk", counts(4, 1, 2))]);
    let board = bench.board(&BoardFilter::default());
    assert!(board.languages.len() > 80, "the board has every language of the region");
    assert_eq!(
        render(&board, "Hubs", &["pl", "uk", "cs", "ka"]),
        [
            "pl Pulled 50% ↻1 Some(10) 2026-03-01 = 28",
            "uk Figures 25% ↻2 Some(15) 2026-03-01 = 28",
            "cs Figures 100% ↻0 Some(0)  = 0",
            // The wiki did not name it: nobody has translated anything.
            "ka Figures 0% ↻0 Some(20)  = 23",
        ]
    );
    let row = &board.rows[0];
    assert_eq!((row.n_outdated, row.n_complete, row.outdated_since.map(day)), (2, 1, Some("2026-03-01".to_owned())));
    assert_eq!(row.n_empty as usize, board.languages.len() - 3);
}

#[test]
fn what_was_never_read_is_not_called_untranslated() {
    let bench = Bench::new();
    bench.read("New", &[], &[]);
    let board = bench.board(&BoardFilter::default());
    assert_eq!(render(&board, "New", &["pl"]), ["pl Unknown 0% ↻0 None  = 0"]);
    assert_eq!((board.as_of, board.rows[0].n_empty, board.ranked().len()), (None, 0, 0));
}

#[test]
fn outdatedness_that_was_mended_begins_anew() {
    let bench = Bench::new();
    for (days, n_outdated, since) in [(0, 1, "2026-03-01"), (10, 2, "2026-03-01"), (10, 0, ""), (10, 1, "2026-03-31")] {
        bench.pass(days);
        bench.read("Hubs", &[], &[("uk", counts(4, 2, n_outdated))]);
        let cell = bench.workbench.board_cell(&wiki(), &page("Hubs"), &language("uk")).unwrap().cells.remove(0);
        assert_eq!(cell.outdated_since.map(day).unwrap_or_default(), since, "with {n_outdated} outdated");
    }
}

#[test]
fn rows_and_columns_come_by_need_or_by_name() {
    let bench = Bench::new();
    bench.read("Aspects", &[], &[("pl", counts(4, 4, 0)), ("uk", counts(4, 2, 0))]);
    bench.read("Basics", &[], &[("pl", counts(4, 1, 0)), ("uk", counts(4, 0, 4))]);
    let filter = BoardFilter { languages: vec![language("pl"), language("uk")], ..BoardFilter::default() };
    let order = |board: &Board| -> (Vec<String>, Vec<String>) {
        let pages = board.rows.iter().map(|row| row.page.to_string()).collect();
        (pages, board.languages.iter().map(Language::to_string).collect())
    };
    let by_need = bench.board(&filter);
    assert_eq!(order(&by_need), (vec!["Basics".into(), "Aspects".into()], vec!["uk".into(), "pl".into()]));
    assert_eq!(by_need.rows[0].cells[0].n_outdated, 4, "a cell has come under the wrong language");
    let ranked: Vec<String> = by_need
        .ranked()
        .iter()
        .map(|(row, language, cell)| format!("{} {language} {}", row.page, cell.need.points))
        .collect();
    assert_eq!(ranked, ["Basics pl 15", "Aspects uk 10", "Basics uk 10"]);
    let by_name = bench.board(&BoardFilter { order: Order::Name, ..filter });
    assert_eq!(order(&by_name), (vec!["Aspects".into(), "Basics".into()], vec!["pl".into(), "uk".into()]));
}

#[test]
fn a_collection_and_a_family_narrow_the_board() {
    let bench = Bench::new();
    bench.read("Aspects", &[], &[("pl", counts(4, 4, 0))]);
    bench.read("Basics", &[], &[("pl", counts(4, 1, 0))]);
    bench.workbench.save_collection(&wiki(), "Mine", &[page("Basics")]).unwrap();
    let filter = BoardFilter {
        collection: Some("Mine".to_owned()),
        family: Some(Family::WestSlavic),
        order: Order::Name,
        ..BoardFilter::default()
    };
    let board = bench.board(&filter);
    let tags: Vec<&str> = board.languages.iter().map(Language::as_str).collect();
    assert_eq!(board.rows.iter().map(|row| row.page.as_str()).collect::<Vec<_>>(), ["Basics"]);
    assert!(tags.contains(&"pl") && tags.contains(&"cs") && !tags.contains(&"uk"), "{tags:?}");
    let unknown = BoardFilter { collection: Some("None".to_owned()), ..BoardFilter::default() };
    assert!(matches!(bench.workbench.board(&wiki(), &unknown), Err(WorkbenchError::NoCollection(_))));
}

#[test]
fn the_strategy_and_readers_count() {
    let bench = Bench::new();
    let hub = "Knowledge base/What a hub is";
    bench.read(hub, &[], &[("uk", counts(10, 9, 0))]);
    std::fs::write(bench.home.path().join("readers-practice.tsv"), format!("{hub}\t1200\nElsewhere\tmany\n")).unwrap();
    let row = bench.workbench.board_cell(&wiki(), &page(hub), &language("uk")).unwrap();
    let reasons: Vec<(Why, u32)> = row.cells[0].need.reasons.iter().map(|reason| (reason.why, reason.points)).collect();
    let priority = tolmach_core::need::Priority::Prioritised;
    assert_eq!(
        reasons,
        [
            (Why::Strategy { priority }, 15),
            (Why::Readers { n_readers: 1200 }, 7),
            (Why::Untranslated { n_units: 1, n_total: 10 }, 2)
        ]
    );
    assert_eq!(row.tags.initiatives.iter().map(|it| it.id).collect::<Vec<_>>(), ["ms-25"]);
}

#[test]
fn the_table_and_the_picture_say_the_same() {
    let bench = Bench::new();
    bench.read("=Hubs & co", &[Outdated, Untranslated], &[]);
    let filter = BoardFilter { languages: vec![language("pl"), language("sr-Latn")], ..BoardFilter::default() };
    bench.pass(7);
    let board = bench.board(&filter);
    let l10n = L10n::for_files(FALLBACK);
    let csv = table(&board, &l10n);
    let mut lines = csv.split("\r\n");
    assert!(lines.next().unwrap().starts_with("page,language,units,"));
    assert_eq!(
        lines.next().unwrap(),
        "'=Hubs & co,pl,2,1,1,0,0,0,10,false,2026-03-01,24,1 outdated for 7 days or longer; 1 of 2 untranslated; \
         10 words to do,,,2026-03-01T10:00:00Z"
    );
    let svg = draw(&board, &l10n);
    assert!(svg.starts_with("<svg ") && svg.contains("=Hubs &amp; co"), "{svg}");
    assert!(svg.contains("url(#outdated)\"/><text") && svg.contains("Figures of 2026-03-01"), "{svg}");
}
