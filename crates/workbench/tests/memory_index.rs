//! The indexes of the memory in files: made, opened, outgrown, damaged, foreign; look-ups never notice.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::{fs, path::PathBuf};
use support::{language, offline_options};
use tempfile::TempDir;
use tolmach_workbench::{
    CancelToken, Progress, Workbench, WorkbenchError,
    memory::{FileLanguages, LookUp, Origin, OriginKind},
};

const MANY: usize = 4_200;

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn open(home: &TempDir) -> Workbench {
    Workbench::open(home.path(), offline_options()).unwrap().workbench
}

/// Remembers so many made-up pairs, from number `first` on.
fn remember(home: &TempDir, workbench: &Workbench, first: usize, n: usize) {
    let mut text = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n".to_owned();
    for number in first..first + n {
        let (source, target) = (source(number), format!("Cel numer {number}"));
        text += &format!(
            "<tu><tuv xml:lang=\"en\"><seg>{source}</seg></tuv><tuv xml:lang=\"pl\"><seg>{target}</seg></tuv></tu>\n"
        );
    }
    text += "</body></tmx>";
    let path = home.path().join(format!("from-{first}.tmx"));
    fs::write(&path, text).unwrap();
    let done =
        workbench.memory_import(&path, &FileLanguages::default(), &Progress::silent(), &CancelToken::new()).unwrap();
    assert_eq!(done.n_added as usize, n);
}

fn source(number: usize) -> String {
    format!("The {number} volunteers of group {} translate {} pages", number * 7919 % 1009, number * 104_729 % 10_007)
}

fn found(workbench: &Workbench, text: &str) -> Vec<(String, String)> {
    let asked = LookUp::new(language("en"), language("pl"), text);
    let matches = workbench.memory_look_up(&asked).unwrap();
    matches.into_iter().map(|it| (format!("{:.3}", it.score), it.target)).collect()
}

fn prepare(workbench: &Workbench) {
    workbench.memory_prepare(&language("en"), &language("pl"), &Progress::silent(), &CancelToken::new()).unwrap();
}

fn indexes(home: &TempDir) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(home.path().join("memory")) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn an_index_is_made_opened_and_outgrown() {
    let home = home();
    let workbench = open(&home);
    remember(&home, &workbench, 0, 20);
    prepare(&workbench);
    assert!(indexes(&home).is_empty(), "a few pairs need no file");
    let before = found(&workbench, &source(3));
    assert_eq!(before[0], ("100.000".to_owned(), "Cel numer 3".to_owned()));

    remember(&home, &workbench, 20, MANY);
    let by_reading = found(&workbench, &source(777));
    prepare(&workbench);
    let files = indexes(&home);
    assert_eq!(files.len(), 1, "one side has that much: {files:?}");
    assert_eq!(found(&workbench, &source(777)), by_reading, "an index must change nothing");

    let again = open(&home);
    assert_eq!(found(&again, &source(777)), by_reading, "opened anew it must be the same");
    remember(&home, &again, 20 + MANY, 5);
    assert_eq!(found(&again, &source(20 + MANY))[0].0, "100.000", "what was added must be found by the next look-up");
    assert_eq!(indexes(&home), files, "a few new ones need no new file");

    remember(&home, &again, 25 + MANY, MANY);
    prepare(&again);
    let newer = indexes(&home);
    assert_eq!(newer.len(), 1, "the old file must go: {newer:?}");
    assert_ne!(newer, files, "much that is new must get into an index");
    assert_eq!(found(&again, &source(30 + MANY))[0].0, "100.000");
    assert_eq!(found(&again, &source(3))[0].0, "100.000");
}

#[test]
fn what_is_damaged_or_foreign_is_not_believed() {
    let home = home();
    let workbench = open(&home);
    remember(&home, &workbench, 0, MANY);
    prepare(&workbench);
    let expected = found(&workbench, &source(1234));
    let file = indexes(&home).remove(0);
    let whole = fs::read(&file).unwrap();
    drop(workbench);

    let cut_short = whole[..whole.len() / 2].to_vec();
    let no_index = b"something else".to_vec();
    let mut wrong_row = whole.clone();
    let last = wrong_row.len() - 100;
    wrong_row[last] ^= 0x40;
    for (what, bytes) in
        [("cut short", cut_short), ("no index", no_index), ("empty", Vec::new()), ("wrong footer", wrong_row)]
    {
        // A new name: the old file may still be mapped.
        fs::remove_file(&file).unwrap();
        fs::write(&file, bytes).unwrap();
        let workbench = open(&home);
        assert_eq!(found(&workbench, &source(1234)), expected, "{what}: matches would be missed");
        prepare(&workbench);
        assert_eq!(found(&workbench, &source(1234)), expected, "{what}: matches would be missed after mending");
    }

    // Of a memory with the same number of rows, but not the same ones.
    let (other_home, another) = (self::home(), self::home());
    let other = open(&other_home);
    remember(&other_home, &other, 90_000, MANY);
    let foreign = open(&another);
    remember(&another, &foreign, 0, MANY);
    let name = {
        prepare(&foreign);
        let name = indexes(&another)[0].clone();
        drop(foreign);
        name
    };
    prepare(&other);
    fs::remove_file(&name).unwrap();
    fs::copy(&indexes(&other_home)[0], &name).unwrap();
    let foreign = open(&another);
    assert_eq!(found(&foreign, &source(1234)), expected, "the index of another database must not answer");
}

#[test]
fn many_open_it_at_once() {
    let home = home();
    let workbench = open(&home);
    remember(&home, &workbench, 0, MANY);
    let expected = found(&workbench, &source(55));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let workbench = open(&home);
                prepare(&workbench);
                assert_eq!(found(&workbench, &source(55)), expected, "a process beside others must find the same");
            });
        }
    });
    assert!(
        indexes(&home).iter().all(|path| path.extension().is_some_and(|it| it == "index")),
        "nothing unfinished may stay"
    );
}

#[test]
fn a_forgotten_file_leaves_neither_matches_nor_indexes() {
    let home = home();
    let (workbench, other) = (open(&home), open(&home));
    remember(&home, &workbench, 0, MANY);
    remember(&home, &workbench, MANY, 10);
    prepare(&workbench);
    let before = indexes(&home);
    assert_eq!(found(&other, &source(7))[0].0, "100.000", "the other process has opened the index, too");
    let stats = workbench.memory_stats().unwrap();
    let index = stats.directions[0].index;
    assert_eq!((index.n_indexed, index.n_beside, index.is_being_written), (MANY as u64 + 10, 0, false));
    assert_eq!(index.n_bytes, before.iter().map(|path| fs::metadata(path).unwrap().len()).sum::<u64>());

    // An index of another direction, of a memory that is no more.
    fs::write(home.path().join("memory/en-uk-units-0123-7.index"), "").unwrap();
    let forget = |name: &str| {
        let origin = Origin { kind: OriginKind::File, name: name.to_owned() };
        workbench.memory_forget(&origin, &Progress::silent(), &CancelToken::new())
    };
    let done = forget("from-0.tmx").unwrap();
    assert_eq!((done.n_pairs, done.n_gone, done.was_stopped), (MANY as u64, MANY as u64, false));
    assert!(indexes(&home).is_empty(), "the texts are still in an index: {:?}", indexes(&home));
    for workbench in [&workbench, &other, &open(&home)] {
        let targets: Vec<String> = found(workbench, &source(7)).into_iter().map(|(_, target)| target).collect();
        assert_eq!(targets.len(), 10, "what is forgotten takes the place of others: {targets:?}");
        assert!(!targets.contains(&"Cel numer 7".to_owned()), "what was forgotten is offered: {targets:?}");
        assert_eq!(found(workbench, &source(MANY + 3))[0].0, "100.000", "what came from elsewhere is gone, too");
    }
    assert!(workbench.memory_stats().unwrap().origins.iter().all(|(origin, _)| origin.name != "from-0.tmx"));
    assert!(matches!(forget("from-0.tmx"), Err(WorkbenchError::NoOrigin(_))));
    remember(&home, &workbench, 0, MANY);
    prepare(&workbench);
    assert_eq!(found(&other, &source(7))[0].0, "100.000", "a file cannot come back");
}

#[test]
fn the_indexes_of_directions_that_a_file_did_not_touch_stay() {
    let home = home();
    let workbench = open(&home);
    remember(&home, &workbench, 0, MANY);
    prepare(&workbench);
    let of_polish = indexes(&home);
    let czech = home.path().join("czech.csv");
    fs::write(&czech, "en,cs\nOnly here,Jen tady\n").unwrap();
    let (progress, cancel) = (Progress::silent(), CancelToken::new());
    workbench.memory_import(&czech, &FileLanguages::default(), &progress, &cancel).unwrap();
    let origin = Origin { kind: OriginKind::File, name: "czech.csv".to_owned() };
    assert_eq!(workbench.memory_forget(&origin, &progress, &cancel).unwrap().n_gone, 1);
    assert_eq!(indexes(&home), of_polish, "it would be written anew for nothing");
    assert_eq!(found(&workbench, &source(7))[0].0, "100.000");
}

#[test]
fn a_copy_that_comes_back_leaves_no_index_of_what_was_there() {
    let home = home();
    let workbench = open(&home);
    let copy = workbench.back_up().unwrap();
    remember(&home, &workbench, 0, MANY);
    prepare(&workbench);
    assert!(!indexes(&home).is_empty());
    workbench.restore_backup(copy.file_name().unwrap().to_str().unwrap()).unwrap();
    assert!(indexes(&home).is_empty(), "the texts are still in an index: {:?}", indexes(&home));
}
