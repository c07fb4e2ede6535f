use super::*;
use crate::Store;
use std::sync::Mutex;
use tolmach_core::{Language, PageTitle, TargetKey, UnitKey, WikiName};

/// Every schema that was ever released, with rows in each table.
const SEEDS: &[(u32, &str)] = &[
    (1, include_str!("../tests/schemas/0001.sql")),
    (6, include_str!("../tests/schemas/0006.sql")),
    (9, include_str!("../tests/schemas/0009.sql")),
    (12, include_str!("../tests/schemas/0012.sql")),
];

fn load(seed: &str) -> Connection {
    let db = Connection::open_in_memory().unwrap();
    db.execute_batch(seed).unwrap();
    db
}

fn schema_of(db: &Connection) -> Vec<(String, String)> {
    let mut query = db.prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name").unwrap();
    query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(|row| row.unwrap()).collect()
}

fn open_new() -> Connection {
    let mut db = Connection::open_in_memory().unwrap();
    migrate(&mut db, MIGRATIONS).unwrap();
    db
}

#[test]
fn every_released_schema_reaches_the_newest() {
    let newest = schema_of(&open_new());
    for (released, seed) in SEEDS {
        let mut db = load(seed);
        assert_eq!(schema_number(&db).unwrap(), *released);
        migrate(&mut db, MIGRATIONS).unwrap();
        assert_eq!(schema_of(&db), newest, "from schema {released}");
        let store = Store { db: Mutex::new(db), readers: None };
        let key = TargetKey {
            wiki: WikiName::practice(),
            unit: UnitKey::parse("Sprints/1").unwrap(),
            language: Language::parse("pl").unwrap(),
        };
        let draft = store.read(|r| r.draft(&key)).unwrap().expect("the draft is gone");
        assert_eq!(draft.draft.text, "Dzień dobry", "text lost from schema {released}");
        assert_eq!(draft.draft.base.text.as_deref(), Some("Cześć"), "base lost from schema {released}");
        let target = store.read(|r| r.target(&key)).unwrap().expect("the translation is gone");
        assert_eq!(target.source_then.as_deref(), Some("Hello"), "source lost from schema {released}");
        let entries = store.read(|r| r.entries_of(&key)).unwrap();
        let theirs = entries[0].receipt.as_ref().and_then(|receipt| receipt.theirs.as_ref());
        assert_eq!(theirs.map(|theirs| theirs.text.as_str()), Some("Witaj"), "receipt lost from schema {released}");
        let former = PageTitle::parse("Old sprints").unwrap();
        assert!(store.read(|r| r.resource(&WikiName::practice(), &former)).unwrap().is_some(), "old title lost");
        assert_eq!(store.read(|r| r.baseline("jesień")).unwrap().len(), 1, "baseline lost from schema {released}");
    }
}

#[test]
fn the_newest_schema_has_a_seed() {
    let last = SEEDS.last().map(|(released, _)| *released);
    assert_eq!(last, Some(newest(MIGRATIONS)), "a schema without a seed can lose data unseen");
}

#[test]
fn what_a_seed_holds_besides_is_kept() {
    let since_6 = [
        ("SELECT target FROM memory_pair", "Cześć. Pa."),
        ("SELECT text FROM machine_text", "Dobry dzień"),
        ("SELECT text FROM offer", "Dobry!"),
        ("SELECT text FROM term_target", "hub"),
        ("SELECT word FROM own_word", "wikiprojekt"),
        ("SELECT why FROM ignored_problem", "a heading"),
        ("SELECT pattern FROM team_rule", "huba"),
    ];
    let since_9 = [
        ("SELECT text FROM former_text", "Hej"),
        ("SELECT comment FROM review", "Too familiar?"),
        ("SELECT tag FROM sprint_tag", "Hubs"),
        ("SELECT account FROM claim", "Anna"),
        ("SELECT state FROM result", "outdated"),
    ];
    let since_12 =
        [("SELECT text FROM written", "Who is meant?"), ("SELECT CAST(edition AS TEXT) FROM memory_languages", "3")];
    let all = [&since_6[..], &since_9[..], &since_12[..]];
    for (released, kept) in [(6, all[..1].concat()), (9, all[..2].concat()), (12, all.concat())] {
        let (_, seed) = SEEDS.iter().find(|(seed, _)| *seed == released).unwrap();
        let mut db = load(seed);
        migrate(&mut db, MIGRATIONS).unwrap();
        let text = |sql: &str| db.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
        for (sql, expected) in kept {
            assert_eq!(text(sql), *expected, "lost from schema {released}: {sql}");
        }
    }
}

#[test]
fn a_memory_goes_on_telling_under_its_name() {
    let is_same = "SELECT teller = name AND name <> '' FROM memory_identity";
    let (_, seed) = SEEDS.iter().find(|(seed, _)| *seed == 6).unwrap();
    for db in [&mut open_new(), &mut load(seed)] {
        migrate(db, MIGRATIONS).unwrap();
        assert!(db.query_row(is_same, [], |row| row.get::<_, bool>(0)).unwrap(), "what was told so far is not known");
    }
}

#[test]
fn every_table_of_a_seed_has_rows() {
    for (released, seed) in SEEDS {
        let db = load(seed);
        for (table, sql) in schema_of(&db) {
            // The tables behind the full-text index are its own affair; it stands in the list itself.
            let is_ours = !table.starts_with("sqlite_") && !table.starts_with("search_text_");
            if sql.starts_with("CREATE TABLE") && is_ours {
                let n: u32 = db.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0)).unwrap();
                assert!(n > 0, "{table} is empty in the seed of schema {released}: its loss would go unseen");
            }
        }
    }
}

#[test]
fn migrating_twice_is_migrating_once() {
    let mut db = open_new();
    let once = schema_of(&db);
    migrate(&mut db, MIGRATIONS).unwrap();
    assert_eq!(schema_of(&db), once);
    assert_eq!(schema_number(&db).unwrap(), newest(MIGRATIONS));
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    let mut db = open_new();
    let (before, number) = (schema_of(&db), schema_number(&db).unwrap());
    let broken = [MIGRATIONS, &["CREATE TABLE extra (id INTEGER) STRICT; SELECT no_such_column FROM extra"]].concat();
    assert!(migrate(&mut db, &broken).is_err());
    assert_eq!((schema_of(&db), schema_number(&db).unwrap()), (before, number), "half a migration was left behind");
}
