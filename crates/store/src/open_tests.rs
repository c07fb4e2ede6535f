use super::*;
use crate::Store;
use tolmach_core::WikiName;

fn now() -> Timestamp {
    "2026-11-22T10:15:00Z".parse().unwrap()
}

fn practice() -> WikiName {
    WikiName::practice()
}

/// A home with a closed database that holds one wiki.
fn home() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("deep/er/tolmach.sqlite");
    let opened = Store::open(&path, now()).unwrap();
    assert_eq!(opened.notices, []);
    opened.store.write(|w| w.add_wiki(&practice(), "http://127.0.0.1/api.php", now())).unwrap();
    (home, path)
}

fn files(path: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn what_was_written_is_there_after_a_restart() {
    let (_home, path) = home();
    let opened = Store::open(&path, now()).unwrap();
    assert_eq!(opened.notices, []);
    assert!(opened.store.read(|r| r.wiki(&practice())).unwrap().is_some());
}

#[test]
fn every_write_is_flushed_and_foreign_keys_hold() {
    let (_home, path) = home();
    let (db, _) = open(&path, now(), MIGRATIONS).unwrap();
    let pragma = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(pragma("synchronous"), 2, "a draft would not survive a power cut");
    assert_eq!(pragma("foreign_keys"), 1);
    let mode: String = db.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
}

#[test]
fn two_processes_share_the_file() {
    let (_home, path) = home();
    let (one, other) = (Store::open(&path, now()).unwrap().store, Store::open(&path, now()).unwrap().store);
    let second = WikiName::parse("second").unwrap();
    one.write(|w| w.add_wiki(&second, "https://example.org/w/api.php", now())).unwrap();
    assert!(other.read(|r| r.wiki(&second)).unwrap().is_some());
}

#[test]
fn a_damaged_file_is_set_aside_and_named() {
    type Damage = fn(&[u8]) -> Vec<u8>;
    let damages: [(&str, Damage); 4] = [
        ("garbage", |_| b"this is no database, but it may matter".to_vec()),
        ("truncated", |whole| whole[..whole.len() / 2].to_vec()),
        ("truncated within the header", |whole| whole[..50].to_vec()),
        ("a page of zeros", |whole| {
            let mut bytes = whole.to_vec();
            bytes[4096..8192].fill(0);
            bytes
        }),
    ];
    for (name, damage) in damages {
        let (_home, path) = home();
        let bytes = damage(&fs::read(&path).unwrap());
        fs::write(&path, &bytes).unwrap();
        let opened = Store::open(&path, now()).unwrap();
        let [Notice::SetAside { kept_as }] = opened.notices.as_slice() else {
            panic!("{name}: the user was not told: {:?}", opened.notices);
        };
        assert_eq!(fs::read(kept_as).unwrap(), bytes, "{name}: the only copy of someone's work was changed");
        assert_eq!(kept_as.file_name().unwrap(), "tolmach.damaged-20261122T101500Z.sqlite");
        assert_eq!(opened.store.read(|r| r.wikis()).unwrap(), [], "{name}: the new file is not empty");
    }
}

#[test]
fn a_file_of_which_nothing_is_left_is_told_of_unless_somebody_is_just_beginning_it() {
    for (age_secs, is_told) in [(1, false), (3600, true)] {
        let (_home, path) = home();
        let file = fs::File::create(&path).unwrap();
        let written = std::time::SystemTime::from(now()) - Duration::from_secs(age_secs);
        file.set_modified(written).unwrap();
        drop(file);
        let notices = Store::open(&path, now()).unwrap().notices;
        assert_eq!(!notices.is_empty(), is_told, "after {age_secs} s: {notices:?}");
        assert_eq!(files(&path).iter().any(|name| name.contains("damaged")), is_told, "after {age_secs} s");
    }
}

#[test]
fn nothing_set_aside_overwrites_what_was_set_aside_before() {
    let (_home, path) = home();
    for text in ["first", "second"] {
        fs::write(&path, text).unwrap();
        Store::open(&path, now()).unwrap();
    }
    let kept = |name: &str| fs::read(path.with_file_name(name)).unwrap();
    assert_eq!(kept("tolmach.damaged-20261122T101500Z.sqlite"), b"first");
    assert_eq!(kept("tolmach.damaged-20261122T101500Z-2.sqlite"), b"second");
}

#[test]
fn a_log_without_its_database_is_kept() {
    let (_home, path) = home();
    fs::remove_file(&path).unwrap();
    fs::write(beside(&path, "-wal"), "the last minute of work").unwrap();
    let opened = Store::open(&path, now()).unwrap();
    let [Notice::SetAside { kept_as }] = opened.notices.as_slice() else { panic!("{:?}", opened.notices) };
    assert_eq!(fs::read(beside(kept_as, "-wal")).unwrap(), b"the last minute of work");
}

#[test]
fn a_file_from_a_newer_program_is_refused_untouched() {
    let (_home, path) = home();
    let (db, _) = open(&path, now(), MIGRATIONS).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let (before, names) = (fs::read(&path).unwrap(), files(&path));
    let refused = Store::open(&path, now()).unwrap_err();
    assert!(matches!(refused, StoreError::Newer { found: 99, .. }), "{refused}");
    assert_eq!((fs::read(&path).unwrap(), files(&path)), (before, names), "the newer file was touched");
}

#[test]
fn another_programs_database_is_refused_untouched() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("photos.sqlite");
    let db = Connection::open(&path).unwrap();
    db.execute_batch("CREATE TABLE photo (id INTEGER); INSERT INTO photo VALUES (1)").unwrap();
    drop(db);
    let refused = Store::open(&path, now()).unwrap_err();
    assert!(matches!(refused, StoreError::NotOurs { .. }), "{refused}");
    let db = Connection::open(&path).unwrap();
    assert_eq!(db.query_row("SELECT count(*) FROM photo", [], |row| row.get::<_, i64>(0)).unwrap(), 1);
}

#[test]
fn an_older_file_is_copied_before_it_is_migrated() {
    let (_home, path) = home();
    let next = [MIGRATIONS, &["CREATE TABLE extra (id INTEGER) STRICT"]].concat();
    let (db, notices) = open(&path, now(), &next).unwrap();
    let (before, after) = (migrate::newest(MIGRATIONS), migrate::newest(&next));
    let [Notice::Migrated { copy, from, to }] = notices.as_slice() else { panic!("{notices:?}") };
    assert_eq!((*from, *to), (before, after));
    assert_eq!(migrate::schema_number(&db).unwrap(), after);
    let (old, again) = open(copy, now(), MIGRATIONS).unwrap();
    assert_eq!((migrate::schema_number(&old).unwrap(), again), (before, vec![]));
    let n: i64 = old.query_row("SELECT count(*) FROM wiki", [], |row| row.get(0)).unwrap();
    assert_eq!(n, 1, "the copy lost what the file held");
}

#[test]
fn a_place_that_cannot_be_used_is_named() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("file");
    fs::write(&file, "").unwrap();
    let refused = Store::open(&file.join("tolmach.sqlite"), now()).unwrap_err();
    assert!(matches!(&refused, StoreError::Io { path, .. } if *path == file), "{refused}");
    let directory = home.path().join("tolmach.sqlite");
    fs::create_dir(&directory).unwrap();
    let refused = Store::open(&directory, now()).unwrap_err();
    assert!(matches!(&refused, StoreError::Io { path, .. } if *path == directory), "{refused}");
}

#[cfg(unix)]
#[test]
fn a_directory_without_the_right_to_write_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let probe = home.path().join("probe");
    if fs::write(&probe, "").is_ok() {
        return; // The superuser may write anywhere, so there is nothing to see.
    }
    let refused = Store::open(&home.path().join("tolmach.sqlite"), now()).unwrap_err();
    assert!(matches!(refused, StoreError::ReadOnly | StoreError::Io { .. }), "{refused}");
}

#[test]
fn a_full_disk_is_said_and_loses_nothing_older() {
    let (_home, path) = home();
    let (db, _) = open(&path, now(), MIGRATIONS).unwrap();
    let n_pages: i64 = db.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    // SQLite answers the same way when the file may not grow as when the disk is full.
    db.query_row(&format!("PRAGMA max_page_count = {n_pages}"), [], |_| Ok(())).unwrap();
    let store = Store { db: std::sync::Mutex::new(db), readers: None };
    let long = "x".repeat(1_000_000);
    let refused = store.write(|w| w.add_wiki(&WikiName::parse("big").unwrap(), &long, now())).unwrap_err();
    assert!(matches!(refused, StoreError::DiskFull), "{refused}");
    assert_eq!(store.read(|r| r.wikis()).unwrap().len(), 1, "what was there is lost");
}

#[test]
fn many_processes_can_begin_the_same_file_and_write_at_once() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("tolmach.sqlite");
    let start = std::sync::Barrier::new(8);
    std::thread::scope(|scope| {
        for n in 0..8 {
            let (path, start) = (&path, &start);
            scope.spawn(move || {
                start.wait();
                let store = Store::open(path, now()).unwrap().store;
                for m in 0..10 {
                    let name = WikiName::parse(&format!("wiki-{n}-{m}")).unwrap();
                    store.write(|w| w.add_wiki(&name, "https://example.org/w/api.php", now())).unwrap();
                }
            });
        }
    });
    let store = Store::open(&path, now()).unwrap().store;
    assert_eq!(store.read(|r| r.wikis()).unwrap().len(), 80, "a write that was reported as done is lost");
}
