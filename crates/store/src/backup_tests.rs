use super::*;
use crate::{NewResource, Opened};
use tolmach_core::{Language, PageTitle, WikiName};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A database with one wiki.
fn open(path: &Path) -> Store {
    let Opened { store, .. } = Store::open(path, at("2026-11-22T10:00:00Z")).unwrap();
    store.write(|w| w.add_wiki(&WikiName::practice(), "http://127.0.0.1/api.php", at("2026-11-22T10:00:00Z"))).unwrap();
    store
}

fn add(store: &Store, page_id: u64, title: &str) {
    let resource = NewResource {
        wiki: WikiName::practice(),
        page_id,
        title: PageTitle::parse(title).unwrap(),
        source_language: Language::parse("en").unwrap(),
    };
    store.write(|w| w.save_resource(&resource, at("2026-11-22T10:00:00Z"))).unwrap();
}

fn titles(store: &Store) -> Vec<String> {
    let all = store.read(|r| r.resources(&WikiName::practice())).unwrap();
    all.into_iter().map(|resource| resource.title.to_string()).collect()
}

#[test]
fn a_copy_comes_back_and_what_was_there_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let store = open(&path);
    add(&store, 1, "One");
    let copy = store.back_up(&path, at("2026-11-23T10:00:00Z")).unwrap();
    add(&store, 2, "Two");
    let identity = store.read(|r| r.memory_identity()).unwrap();
    let kept = store.restore(&path, &copy, at("2026-11-24T10:00:00Z")).unwrap();
    assert_eq!(titles(&store), ["One"]);
    assert_ne!(
        store.read(|r| r.memory_identity()).unwrap(),
        identity,
        "an index over other texts would be taken for right"
    );
    add(&store, 3, "Three");
    drop(store);
    assert_eq!(titles(&Store::open(&path, at("2026-11-24T11:00:00Z")).unwrap().store), ["One", "Three"], "not durable");
    let store = Store::open(&path, at("2026-11-24T12:00:00Z")).unwrap().store;
    store.restore(&path, &kept, at("2026-11-25T10:00:00Z")).unwrap();
    assert_eq!(titles(&store), ["One", "Two"], "what stood there before is lost");

    let listed: Vec<_> =
        Store::backups(&path).unwrap().into_iter().map(|it| (it.why, it.taken_at.to_string())).collect();
    assert_eq!(
        listed,
        [
            (Why::Restore, "2026-11-25T10:00:00Z".to_owned()),
            (Why::Restore, "2026-11-24T10:00:00Z".to_owned()),
            (Why::Asked, "2026-11-23T10:00:00Z".to_owned()),
        ]
    );
}

#[test]
fn a_file_that_is_no_copy_of_ours_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tolmach.sqlite");
    let store = open(&path);
    add(&store, 1, "One");
    let copy = store.back_up(&path, at("2026-11-23T10:00:00Z")).unwrap();
    let mut bytes = fs::read(&copy).unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let text = file("text", b"hello");
    assert!(matches!(store.restore(&path, &text, at("2026-11-24T10:00:00Z")), Err(StoreError::Damaged)));
    let half = file("half", &bytes[..bytes.len() / 2]);
    assert!(store.restore(&path, &half, at("2026-11-24T10:00:00Z")).is_err());
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    let newer = file("newer", &bytes);
    assert!(matches!(
        store.restore(&path, &newer, at("2026-11-24T10:00:00Z")),
        Err(StoreError::Newer { found: 999, .. })
    ));
    assert!(store.restore(&path, &folder.path().join("none"), at("2026-11-24T10:00:00Z")).is_err());
    assert_eq!(titles(&store), ["One"]);
    assert_eq!(Store::backups(&path).unwrap().len(), 1, "a copy was made for nothing");
}

#[test]
fn only_names_of_copies_are_listed() {
    let path = Path::new("/home/x/tolmach.sqlite");
    for (name, found) in [
        ("tolmach.backup-20261122T101500Z.sqlite", Some(Why::Asked)),
        ("tolmach.backup-20261122T101500Z-2.sqlite", Some(Why::Asked)),
        ("tolmach.before-schema-7-20261122T101500Z.sqlite", Some(Why::Migration)),
        ("tolmach.before-schema-27-20261122T101500Z.sqlite", Some(Why::Migration)),
        ("tolmach.before-restore-20261122T101500Z.sqlite", Some(Why::Restore)),
        ("tolmach.damaged-20261122T101500Z.sqlite", Some(Why::Damaged)),
        ("tolmach.sqlite", None),
        ("tolmach.backup-20261122T101500Z.sqlite-wal", None),
        ("tolmach.backup-yesterday.sqlite", None),
        ("other.backup-20261122T101500Z.sqlite", None),
    ] {
        assert_eq!(read_name(path, name).map(|(why, _)| why), found, "{name}");
    }
}
